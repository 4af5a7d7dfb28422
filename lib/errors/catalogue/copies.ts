import { type CatalogueEntry, PAGE } from './entry';

export const COPIES_OF_BACKUPS = {
  CopySourceRegionUnknown: {
    kind: 'error',
    what: "nothing says which region the copy's source is in",
    expected: 'a region',
    mend: "Give 'sourceRegion', or a provider with a region to the source.",
    source: PAGE.COPIES,
  },
  CopyIntoOwnRegion: {
    kind: 'error',
    what: 'the copy is to go to {got}, where its source is',
    expected: 'another region',
    mend: "Give the copy's own provider or 'region'; within a region a backup needs no copy to be restored.",
    source: PAGE.COPIES,
  },
} as const satisfies Record<string, CatalogueEntry>;
