/** A table of records with an id, and the values by which they are looked up. */
export interface TableDefinition<R extends { readonly id: string }> {
  readonly name: string;
  /** Index name -> the record's value in it; undefined leaves the record out of that index. */
  readonly indexes: Readonly<Record<string, (record: R) => string | undefined>>;
}

export const defineTable = <R extends { readonly id: string }>(
  name: string,
  indexes: TableDefinition<R>['indexes'] = {},
): TableDefinition<R> => ({ name, indexes });
