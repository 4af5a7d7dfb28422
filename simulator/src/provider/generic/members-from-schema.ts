import type { Attribute, Block, Member, Members, Mode } from '../schema/member';
import type { ValueType } from '../values/type';

/** A block as `terraform providers schema -json` prints it. */
export interface PrintedBlock {
  readonly attributes?: { readonly [name: string]: PrintedAttribute };
  readonly block_types?: { readonly [name: string]: PrintedBlockType };
}

interface PrintedAttribute {
  readonly type: ValueType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}

interface PrintedBlockType {
  readonly nesting_mode: 'list' | 'set' | 'single';
  readonly block: PrintedBlock;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** The members of a type that is known by its printed schema only. What replaces a resource is not printed. */
export function membersFromSchema(block: PrintedBlock): Members {
  const members: { [name: string]: Member } = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) members[name] = attributeOf(attribute);
  for (const [name, type] of Object.entries(block.block_types ?? {})) members[name] = blockOf(type);
  return members;
}

function attributeOf({ type, sensitive, deprecated, ...printed }: PrintedAttribute): Attribute {
  return { shape: 'attribute', type, mode: modeOf(printed), sensitive, deprecated };
}

/** Whether the cloud fills an optional block is not printed either: most do, and a block left out then stays as it is. */
function blockOf({
  nesting_mode: nesting,
  block,
  min_items: minItems = 0,
  max_items: maxItems,
}: PrintedBlockType): Block {
  const mode: Mode = minItems > 0 ? 'required' : nesting === 'list' ? 'optionalComputed' : 'optional';
  return { shape: 'block', nesting, mode, minItems, maxItems, members: membersFromSchema(block) };
}

function modeOf({ required, optional, computed }: Omit<PrintedAttribute, 'type'>): Mode {
  if (required) return 'required';
  if (!optional) return 'computed';
  return computed ? 'optionalComputed' : 'optional';
}
