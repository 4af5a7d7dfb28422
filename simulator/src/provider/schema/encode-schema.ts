import { schema, schemaBlock } from '../rpc/messages';
import { encodeMessage, type Message } from '../rpc/protobuf';
import { type Attribute, type Block, isComputed, type Members } from './member';

const NESTING = { single: 1, list: 2, set: 3 } as const;

/** The schema of a provider, resource or data source in the protocol's form. */
export function encodeSchema(members: Members): Buffer {
  return encodeMessage(schema, { version: 0, block: encodeBlock(members) });
}

function encodeBlock(members: Members): Buffer {
  const attributes: Message[] = [];
  const blockTypes: Message[] = [];
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member.shape === 'attribute') attributes.push(encodeAttribute(name, member));
    else blockTypes.push(encodeNestedBlock(name, member));
  }
  return encodeMessage(schemaBlock, { attributes, blockTypes });
}

function encodeAttribute(name: string, attribute: Attribute): Message {
  const { mode } = attribute;
  return {
    name,
    type: Buffer.from(JSON.stringify(attribute.type)),
    description: attribute.description ?? '',
    required: mode === 'required',
    optional: mode === 'optional' || mode === 'optionalComputed',
    computed: isComputed(attribute),
    sensitive: attribute.sensitive ?? false,
    deprecated: attribute.deprecated ?? false,
  };
}

/** An optional block has no least number of items in the protocol, whatever the configuration must hold if it has one. */
function encodeNestedBlock(name: string, block: Block): Message {
  return {
    typeName: name,
    block: encodeBlock(block.members),
    nesting: NESTING[block.nesting],
    minItems: block.mode === 'required' ? (block.minItems ?? 1) : 0,
    maxItems: block.maxItems ?? 0,
  };
}
