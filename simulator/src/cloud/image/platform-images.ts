import { makeOcid, parseOcid } from '../ocid/ocid';
import { type RegionFacts, regionPart } from '../region/catalogue';
import type { ImageRecord } from './image-record';

/** operating system | version | display name | processor | day of release */
const ROWS = `
Oracle Linux|9|Oracle-Linux-9.5-2025.11.30-0|x86_64|2025-12-02
Oracle Linux|9|Oracle-Linux-9.5-aarch64-2025.11.30-0|aarch64|2025-12-02
Oracle Linux|8|Oracle-Linux-8.10-2025.11.30-0|x86_64|2025-12-01
Oracle Linux|8|Oracle-Linux-8.10-aarch64-2025.11.30-0|aarch64|2025-12-01
Canonical Ubuntu|24.04|Canonical-Ubuntu-24.04-2025.11.20-0|x86_64|2025-11-24
Canonical Ubuntu|24.04|Canonical-Ubuntu-24.04-aarch64-2025.11.20-0|aarch64|2025-11-24
Canonical Ubuntu|22.04|Canonical-Ubuntu-22.04-2025.11.20-0|x86_64|2025-11-23
Canonical Ubuntu|22.04|Canonical-Ubuntu-22.04-aarch64-2025.11.20-0|aarch64|2025-11-23
Windows|Server 2022 Standard|Windows-Server-2022-Standard-Edition-VM-2025.11.12-0|x86_64|2025-11-14
`;

const SEED = 'platform image';
const MARKETPLACE_SEED = 'marketplace image';
const LINUX_SIZE_IN_GBS = 50;
const WINDOWS_SIZE_IN_GBS = 256;

interface Release {
  readonly operatingSystem: string;
  readonly operatingSystemVersion: string;
  readonly displayName: string;
  readonly processor: ImageRecord['processor'];
  readonly timeCreated: number;
}

const RELEASES: readonly Release[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [operatingSystem, operatingSystemVersion, displayName, processor, day] = row.split('|');
    const timeCreated = Date.parse(`${day}T00:00:00Z`);
    return {
      operatingSystem,
      operatingSystemVersion,
      displayName,
      processor: processor as Release['processor'],
      timeCreated,
    };
  });

const MARKETPLACE: Release = {
  operatingSystem: 'Appliance Linux',
  operatingSystemVersion: '1.0',
  displayName: 'Marketplace-Appliance-1.0',
  processor: 'x86_64',
  timeCreated: Date.UTC(2025, 5, 1),
};

const imageOf = (region: RegionFacts, seed: string, release: Release): ImageRecord => ({
  ...release,
  id: makeOcid('image', regionPart(region), seed, release.displayName),
  lifecycleState: 'AVAILABLE',
  sizeInGBs: release.operatingSystem === 'Windows' ? WINDOWS_SIZE_IN_GBS : LINUX_SIZE_IN_GBS,
  launchMode: 'PARAVIRTUALIZED',
  definedTags: {},
  freeformTags: {},
});

const byRegion = new Map<string, readonly ImageRecord[]>();

/** Oracle's images in a region, with OCIDs of that region, the same in every world. */
export function platformImages(region: RegionFacts): readonly ImageRecord[] {
  let images = byRegion.get(region.name);
  if (images === undefined) {
    images = RELEASES.map((release) => imageOf(region, SEED, release));
    byRegion.set(region.name, images);
  }
  return images;
}

/** An image of the Marketplace: it launches, but backups of its boot volumes are not copied between regions. */
export const marketplaceImage = (region: RegionFacts): ImageRecord => imageOf(region, MARKETPLACE_SEED, MARKETPLACE);

export function isMarketplaceImage(id: string): boolean {
  const ocid = parseOcid(id);
  return ocid !== undefined && id === makeOcid('image', ocid.region, MARKETPLACE_SEED, MARKETPLACE.displayName);
}

/** What the first block of every boot volume of an image says; the rest of the disk is empty. */
export function firstBlock(image: ImageRecord): Buffer {
  const block = Buffer.alloc(4096);
  block.write(`${image.displayName}\n${image.operatingSystem} ${image.operatingSystemVersion} (${image.processor})\n`);
  return block;
}
