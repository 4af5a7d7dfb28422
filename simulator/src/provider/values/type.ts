/** Terraform's types, in the JSON form that its protocol uses for them. */
export type ValueType =
  | 'string'
  | 'number'
  | 'bool'
  | readonly ['list' | 'set' | 'map', ValueType]
  | readonly ['tuple', readonly ValueType[]]
  | readonly ['object', ObjectAttributes];

export type ObjectAttributes = { readonly [name: string]: ValueType };
