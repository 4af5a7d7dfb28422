import type { Members } from '../schema/member';
import { membersType } from '../schema/members-type';
import { valueFromJson } from '../values/json-reader';
import { decodeValue } from '../values/msgpack-reader';
import { encodeValue } from '../values/msgpack-writer';
import type { ValueMap } from '../values/value';

export interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

/** A resource's values as the protocol carries them; null where there is no resource. */
export function readDynamic(value: DynamicValue | undefined, members: Members): ValueMap | null {
  const type = membersType(members);
  if (value?.msgpack && value.msgpack.length > 0) return decodeValue(value.msgpack, type) as ValueMap | null;
  if (value?.json && value.json.length > 0) return valueFromJson(Buffer.from(value.json).toString(), type) as ValueMap;
  return null;
}

export function writeDynamic(values: ValueMap | null, members: Members): DynamicValue {
  return { msgpack: encodeValue(values, membersType(members)) };
}
