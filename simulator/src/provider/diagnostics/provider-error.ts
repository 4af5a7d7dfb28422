/** An error whose text is already what the user shall read. */
export class ProviderError extends Error {}
