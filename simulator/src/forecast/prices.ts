/** Prices of a month, in one currency. */
export interface PriceTable {
  readonly currency: string;
  /** For one GB of backups kept for a month. */
  readonly storagePerGBMonth: number;
  /** For one GB moved to another region. */
  readonly transferPerGB: number;
  /** GB that may leave each region in a month for nothing. */
  readonly freeTransferGBs: number;
}

/** An example in the order of magnitude of public list prices; replace it by the prices of your contract. */
export const examplePrices: PriceTable = {
  currency: 'USD',
  storagePerGBMonth: 0.0255,
  transferPerGB: 0.0085,
  freeTransferGBs: 10_240,
};

/** The text is no table of prices. */
export class PriceError extends Error {
  readonly hint = `Expected JSON such as ${JSON.stringify(examplePrices)}.`;

  constructor(message: string) {
    super(message);
    this.name = 'PriceError';
  }
}

/** @throws PriceError */
export function readPrices(text: string): PriceTable {
  let given: Partial<Record<keyof PriceTable, unknown>>;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new PriceError(`The table of prices is not JSON: ${(error as Error).message}`);
  }
  const prices = { ...examplePrices, ...given };
  const numbers = ['storagePerGBMonth', 'transferPerGB', 'freeTransferGBs'] as const;
  const wrong = numbers.find((name) => typeof prices[name] !== 'number' || !(prices[name] >= 0));
  if (wrong)
    throw new PriceError(`The price ${wrong} is ${JSON.stringify(prices[wrong])}, expected a number from 0 on`);
  return prices as PriceTable;
}
