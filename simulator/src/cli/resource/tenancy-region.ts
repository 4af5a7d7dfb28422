import type { Cloud, RegionOperations } from '../../cloud';
import { cloudModule } from '../modules';

/** A region to ask for what belongs to the whole tenancy: any that is in service, one in use before the others. */
export function tenancyRegion(cloud: Cloud): RegionOperations {
  const out = cloud.outages.list().filter(({ availabilityDomain }) => availabilityDomain === undefined);
  const isInService = (name: string) => !cloud.isLost(name) && !out.some(({ region }) => region === name);
  const names = [...cloud.regionsInUse(), ...cloudModule().REGIONS.map(({ name }) => name)];
  return cloud.region(names.find(isInService) ?? names[0]!);
}
