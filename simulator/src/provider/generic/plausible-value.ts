import { createHash } from 'node:crypto';
import { timeText } from '../mapping/time-text';
import type { Attribute } from '../schema/member';
import { emptyMap, type Value } from '../values/value';

/** What a made-up value may depend on, so that it is the same each time. */
export interface Surroundings {
  readonly type: string;
  /** OCID of the record that it belongs to. */
  readonly id: string;
  readonly regionName: string;
  /** Part of an OCID that names the region, e.g. iad. */
  readonly regionKey: string;
  /** RFC 3339. */
  readonly now: string;
}

type Rule = readonly [pattern: RegExp, value: (name: string, around: Surroundings) => string];

/** The first rule that fits the attribute's name decides. */
const TEXT_RULES: readonly Rule[] = [
  [/^(state|lifecycle_state)$/, (_name, { type }) => (type.startsWith('oci_core_') ? 'AVAILABLE' : 'ACTIVE')],
  [/^(inactive_status|lifecycle_details|.*_details|.*_message)$/, () => ''],
  [/^time_|_time$/, (_name, { now }) => timeText(now)],
  [/etag$/i, (name, { id }) => digest(`${id} ${name}`, 36)],
  [/^namespace$/, () => 'drydock'],
  [/^region(_name)?$/, (_name, { regionName }) => regionName],
  [/fingerprint$/, (name, { id }) => digest(`${id} ${name}`, 32).replace(/(..)(?=.)/g, '$1:')],
  [/(^|_)ip(_address)?$|ip_address$/, (name, { id }) => `10.${octets(`${id} ${name}`)}`],
  [
    /(_|^)(url|uri|endpoint)$/,
    (name, { id, regionName }) => `https://${label(id, name)}.${regionName}.oci.drydock.test`,
  ],
  [/(host_?name|fqdn|domain_name)$/, (name, { id }) => `${label(id, name)}.drydock.test`],
  [/(^|_)(display_name|name)$/, (_name, { type, now }) => `${kindOf(type)}${now.replace(/\D/g, '').slice(0, 14)}`],
  [/^id$/, (_name, { id }) => id],
  [/_id$/, (name, around) => makeOcid(name.replace(/_id$/, '').replace(/_/g, ''), around, `${around.id} ${name}`)],
];

/** What the service could have answered for a computed attribute, judged by its name. */
export function plausibleValue(name: string, { type }: Attribute, around: Surroundings): Value {
  if (type === 'bool') return false;
  if (type === 'number') return null;
  if (type !== 'string') return type[0] === 'map' ? emptyMap() : [];
  const rule = TEXT_RULES.find(([pattern]) => pattern.test(name));
  return rule ? rule[1](name, around) : null;
}

/** `oci_objectstorage_bucket` is a bucket, `oci_core_network_security_group` a networksecuritygroup. */
export function kindOf(type: string): string {
  const words = type.replace(/^oci_/, '').split('_');
  return (words.length > 1 ? words.slice(1) : words).join('');
}

export function makeOcid(kind: string, around: Pick<Surroundings, 'regionKey'>, seed: string): string {
  const unique = BigInt(`0x${digest(`${kind} ${seed}`, 64)}`)
    .toString(32)
    .padStart(52, 'a')
    .slice(0, 52);
  return `ocid1.${kind}.oc1.${around.regionKey}.aaaaaaaa${unique.replace(/[01]/g, 'x').replace(/[89]/g, 'y')}`;
}

function octets(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest();
  return `${bytes[0]}.${bytes[1]}.${(bytes[2] % 253) + 2}`;
}

function label(id: string, name: string): string {
  return digest(`${id} ${name}`, 12);
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
