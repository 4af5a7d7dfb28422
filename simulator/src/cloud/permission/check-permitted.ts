import { BACKUPS } from '../backup/backup-record';
import { notFound } from '../error/catalogue';
import { COMPARTMENTS, IAM_POLICIES } from '../identity/identity-record';
import { lineage } from '../identity/lineage';
import { INSTANCES } from '../instance/instance-record';
import { findRegion } from '../region/catalogue';
import type { Region } from '../region/region';
import { namedOcids } from '../request/arguments';
import type { Request } from '../request/request';
import { VOLUMES } from '../volume/volume-record';
import { VOLUME_GROUPS } from '../volume-group/volume-group-record';
import type { World } from '../world/world';
import { homeOf } from './permissions';
import { DESTINATION_REQUIREMENTS, REQUIREMENTS, SOURCE_REQUIREMENTS } from './requirements';
import { conditionsHold, parseStatement, type Statement, StatementError, type Variables } from './statement';

interface Need {
  readonly permission: string;
  readonly region: string;
}

interface Details {
  readonly compartmentId?: string;
  readonly destinationRegion?: string;
  readonly sourceDetails?: { readonly type?: string };
}

const detailsOf = ({ given }: Request): Details =>
  given.find((each) => typeof each === 'object' && each !== null) ?? {};

/** The compartment that the call is about: the one it names, or that of the first resource it names. */
function compartmentOf(region: Region, request: Request): string {
  const { compartmentId } = detailsOf(request);
  const tables = [VOLUMES, BACKUPS, VOLUME_GROUPS, INSTANCES] as const;
  for (const id of namedOcids(request.given)) {
    for (const table of tables) {
      const record = region.table<{ id: string; compartmentId: string }>(table as never).find(id);
      if (record !== undefined) {
        return record.compartmentId;
      }
    }
  }
  return compartmentId ?? region.world.settings.tenancyId;
}

function statementsOf(world: World): Array<{ readonly statement: Statement; readonly attachedTo: string }> {
  return [...world.table(IAM_POLICIES).all()].flatMap((policy) =>
    policy.statements.flatMap((text) => {
      try {
        return [{ statement: parseStatement(text), attachedTo: policy.compartmentId }];
      } catch (error) {
        if (error instanceof StatementError) {
          return [];
        }
        throw error;
      }
    }),
  );
}

function covers(world: World, statement: Statement, compartmentId: string): boolean {
  const { location } = statement;
  return (
    location.kind === 'tenancy' ||
    lineage(world.table(COMPARTMENTS), world.settings.tenancyId, compartmentId).some((id) => {
      const name = world.table(COMPARTMENTS).find(id)?.displayName;
      return id === location.nameOrId || name?.toLowerCase() === location.nameOrId.split(':').at(-1)!.toLowerCase();
    })
  );
}

function isGranted(world: World, group: string, need: Need, compartmentId: string, variables: Variables): boolean {
  return statementsOf(world).some(
    ({ statement }) =>
      (statement.group === undefined || statement.group.split('/').at(-1)!.toLowerCase() === group.toLowerCase()) &&
      statement.permissions.has(need.permission) &&
      covers(world, statement, compartmentId) &&
      conditionsHold(statement, variables),
  );
}

function needsOf(region: Region, request: Request): Need[] {
  const { sourceDetails, destinationRegion } = detailsOf(request);
  const here = [...(REQUIREMENTS[request.operation] ?? []), ...(SOURCE_REQUIREMENTS[sourceDetails?.type ?? ''] ?? [])];
  const there = DESTINATION_REQUIREMENTS[request.operation] ?? [];
  const destination = findRegion(destinationRegion ?? '')?.key ?? region.facts.key;
  return [
    ...here.map((permission) => ({ permission, region: region.facts.key })),
    ...there.map((permission) => ({ permission, region: destination })),
  ];
}

function explain(group: string, need: Need, compartmentId: string): string {
  const { verb, resourceType } = homeOf(need.permission);
  return `Group ${group} lacks ${need.permission} in ${compartmentId}, region ${need.region}. This statement would give it: Allow group ${group} to ${verb} ${resourceType} in compartment id ${compartmentId} where request.permission='${need.permission}'`;
}

/** Throws 404 when policies are enforced and none of them allows the call; forbidden looks like missing. */
export function checkPermitted(region: Region, request: Request): void {
  const { world } = region;
  const group = world.enforcedGroup();
  if (group === undefined) {
    return;
  }
  const compartmentId = compartmentOf(region, request);
  const { destinationRegion } = detailsOf(request);
  for (const need of needsOf(region, request)) {
    const variables: Variables = {
      'request.permission': need.permission,
      'request.operation': request.operation,
      'request.region': need.region,
      'target.region': findRegion(destinationRegion ?? '')?.key ?? need.region,
      'target.compartment.id': compartmentId,
    };
    if (!isGranted(world, group, need, compartmentId, variables)) {
      throw notFound(explain(group, need, compartmentId));
    }
  }
}
