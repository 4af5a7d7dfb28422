import { type CatalogueEntry, PAGE } from './entry';

export const ARGUMENTS = {
  OcidInvalid: {
    kind: 'error',
    what: "'{argument}' is {got}",
    expected: "an OCID of type '{types}'",
    mend: 'Give an OCID such as ocid1.<type>.oc1..<unique>, or a reference to a resource.',
    source: 'Oracle, Resource Identifiers',
  },
  DisplayNameInvalid: {
    kind: 'error',
    what: "'displayName' has {got} characters",
    expected: '1 to {longest}',
    mend: 'Shorten it, or leave it out to let the service choose.',
    source: 'Oracle, Core Services API',
  },
  TooManyTags: {
    kind: 'error',
    what: "'{argument}' has {got} tags",
    expected: 'at most {most}',
    mend: 'Take some out.',
    source: PAGE.TAGS,
  },
  TagInvalid: {
    kind: 'error',
    what: "a {part} of '{argument}' has {got} characters",
    expected: 'at most {longest}, and at least one in a key',
    mend: 'Shorten it.',
    source: PAGE.TAGS,
  },
  TemplateDirectiveInText: {
    kind: 'error',
    what: "{argument} holds '%{', which begins a template directive in Terraform",
    expected: "'%%{' for the text itself",
    mend: "Double the percent sign. '${' is left alone: it may be an expression of yours.",
    source: 'Terraform, Strings and Templates',
  },
  DefinedTagKeyInvalid: {
    kind: 'error',
    what: "the defined tag's key is '{got}'",
    expected: 'namespace.key with exactly one dot',
    mend: 'Write the tag namespace, a dot and the key.',
    source: 'terraform-provider-oci, tfresource: "invalid key structure found"',
  },
  KeyOfAnotherRegion: {
    kind: 'error',
    what: "the key of '{argument}' lives in {got}",
    expected: 'a key of {region}',
    mend: 'Name a Vault key of that region; keys never travel with a backup.',
    source: PAGE.COPIES,
  },
  AttributeUnknown: {
    kind: 'error',
    what: "'{attribute}' is not known here and {verb} was not told it",
    expected: "'{attribute}'",
    mend: 'Give it to {verb}, or import with {factory}.',
    source: 'this library',
  },
  AvailabilityDomainInvalid: {
    kind: 'error',
    what: 'availability domain number {got} was asked for',
    expected: 'a whole number from 1 to {most}',
    mend: 'Give the number of a domain that the region has.',
    source: 'Oracle, Regions and Availability Domains',
  },
  PolicyNameInvalid: {
    kind: 'error',
    what: "the policy's name is '{got}'",
    expected: '1 to {longest} letters, digits, dots, dashes and underscores',
    mend: 'Change it.',
    source: 'Oracle, Managing Policies',
  },
} as const satisfies Record<string, CatalogueEntry>;
