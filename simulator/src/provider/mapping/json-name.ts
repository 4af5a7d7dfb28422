import type { Traits } from '../schema/member';

const names = new Map<string, string>();

/** The name that an attribute has in Oracle's JSON: `size_in_gbs` is `sizeInGBs`, `state` is `lifecycleState`. */
export function jsonName(name: string, member: Traits): string {
  if (member.json !== undefined) return member.json;
  let json = names.get(name);
  if (json === undefined) {
    json = name === 'state' ? 'lifecycleState' : camelCase(name);
    names.set(name, json);
  }
  return json;
}

function camelCase(name: string): string {
  return name
    .replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
    .replace(/G[bB]s$/, 'GBs')
    .replace(/Mbs$/, 'MBs')
    .replace(/PerGb$/, 'PerGB');
}
