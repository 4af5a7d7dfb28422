import type { Traits } from './member';

export type Trait = Partial<Traits>;

export const required: Trait = { mode: 'required' };
export const optional: Trait = { mode: 'optional' };
/** The configuration may give it; otherwise the cloud does, and what it gave stays. */
export const optionalComputed: Trait = { mode: 'optionalComputed' };
export const computed: Trait = { mode: 'computed' };

export const forceNew: Trait = { forceNew: true };
export const deprecated: Trait = { deprecated: true };
export const sensitive: Trait = { sensitive: true };

export const items = (minItems: number, maxItems: number): Trait => ({ minItems, maxItems });
export const atMost = (maxItems: number): Trait => ({ maxItems });
export const defaultsTo = (defaultValue: string | number | boolean): Trait => ({ defaultValue });
export const conflictsWith = (...names: string[]): Trait => ({ conflictsWith: names });
export const json = (name: string): Trait => ({ json: name });
export const describedAs = (description: string): Trait => ({ description });
export const ignoringOrder: Trait = { orderFree: true };
/** The provider keeps this number where the service has none, and does not send it. */
export const absentAs = (number: number): Trait => ({ absentAs: number });

/** The provider does not read it back from the service. */
export const keptAsConfigured: Trait = { keptAsConfigured: true };
