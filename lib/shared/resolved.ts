import { DefaultTokenResolver, type IConstruct, StringConcat, Tokenization } from '../base';

/** A value as it will be written: two references to one attribute become the same text. */
export function resolved(scope: IConstruct, value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope, resolver, preparing: false });
}
