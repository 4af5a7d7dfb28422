export type Lookups<R> = Readonly<Record<string, (record: R) => string | undefined>>;

/** A table of records with an id, and the values by which they are looked up. */
export interface TableDefinition<R extends { readonly id: string }> {
  readonly name: string;
  /** Index name -> the record's value in it; undefined leaves the record out of that index. */
  readonly indexes: Lookups<R>;
  /** The same for values that at most one record has at a time; cheaper to ask. */
  readonly uniqueIndexes: Lookups<R>;
}

export const defineTable = <R extends { readonly id: string }>(
  name: string,
  indexes: Lookups<R> = {},
  uniqueIndexes: Lookups<R> = {},
): TableDefinition<R> => ({ name, indexes, uniqueIndexes });
