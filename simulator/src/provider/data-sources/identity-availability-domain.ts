import type { AvailabilityDomain } from '../../cloud/model';
import type { RegionOperations } from '../../cloud/operations';
import { number, text } from '../schema/declare';
import { computed, optionalComputed, required } from '../schema/traits';
import { mapOf, type ValueMap } from '../values/value';
import type { DataSource } from './data-source';

/** One availability domain, chosen by its number or its OCID. */
export const identityAvailabilityDomain: DataSource = {
  members: {
    ad_number: number(optionalComputed),
    compartment_id: text(required),
    id: text(optionalComputed),
    name: text(computed),
  },
  read(configuration, { region }) {
    const chosen = choose(configuration, region);
    return mapOf([
      ['ad_number', numberOf(chosen)],
      ['compartment_id', configuration.compartment_id],
      ['id', chosen.id],
      ['name', chosen.name],
    ]);
  },
};

function choose(configuration: ValueMap, region: RegionOperations): AvailabilityDomain {
  const { ad_number, id, compartment_id } = configuration;
  if (ad_number === null && id === null) {
    throw new Error('one of id or ad_number must be set to choose an availability domain');
  }
  const domains = region.listAvailabilityDomains({ compartmentId: compartment_id as string });
  const chosen = domains.find((domain) => (ad_number === null ? domain.id === id : numberOf(domain) === ad_number));
  if (chosen !== undefined) return chosen;
  const asked = ad_number === null ? `id ${id as string}` : `ad_number ${String(ad_number)}`;
  throw new Error(`no availability domain has ${asked}; this region has ${domains.map(({ name }) => name).join(', ')}`);
}

/** The number at the end of a name such as `Uocm:PHX-AD-1`. */
function numberOf(domain: AvailabilityDomain): number {
  return Number(/AD-(\d+)$/.exec(domain.name)?.[1]);
}
