import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cloud } from '../../cloud';
import { ORACLE_DEFINED } from '../../cloud/policy/oracle-defined';
import { cloudVolumes, type ForecastPolicy, type ForecastVolume } from '../../forecast';
import { type PlanDocument, readPlan } from '../../plan';
import { CommandError, UsageError } from '../command-error';
import type { CommandContext } from '../context';
import { terraformModule } from '../modules';
import { planPolicies, planVolumes } from './plan-volumes';

export interface ForecastSource {
  readonly volumes: readonly ForecastVolume[];
  /** By any name that the user may give it. */
  readonly policies: ReadonlyMap<string, ForecastPolicy>;
  /** The instant at which the forecast begins, milliseconds since 1970. */
  readonly now: number;
  /** How many backups a region of the local cloud may hold. */
  readonly mostBackups: number;
}

export interface SourceRequest {
  /** A saved plan, a plan in JSON, a synthesized stack or a folder of configuration. */
  readonly file?: string;
  /** Of volumes whose plan does not tell it. */
  readonly region: string;
  /** Input variables of a stack that is planned here. */
  readonly variables: Variables;
}

type Variables = Readonly<Record<string, string>>;

const oracleDefined = (): [string, ForecastPolicy][] =>
  ORACLE_DEFINED.flatMap(({ id, displayName: name, schedules }) => [
    [name, { name, schedules }],
    [id, { name, schedules }],
  ]);

/** What there is in the local cloud, or what a plan or a stack would make. */
export async function openSource(
  context: CommandContext,
  { file, region, variables }: SourceRequest,
): Promise<ForecastSource> {
  const cloud = context.cloud();
  const now = cloud.clock.now();
  const mostBackups = cloud.limits.of('backup-count');
  if (file === undefined) {
    refuseVariables(variables, 'The local cloud');
    const policies = new Map([...oracleDefined(), ...cloudPolicies(cloud)]);
    return { volumes: cloudVolumes(cloud), policies, now, mostBackups };
  }
  if (!existsSync(file)) throw new CommandError(`${file} does not exist`, 'Name a saved plan or a synthesized stack.');
  const plan = await planIn(file, variables, context);
  return {
    volumes: planVolumes(plan, now, region),
    policies: new Map([...oracleDefined(), ...planPolicies(plan)]),
    now,
    mostBackups,
  };
}

function cloudPolicies(cloud: Cloud): [string, ForecastPolicy][] {
  return cloud.regionsInUse().flatMap((name) => {
    const region = cloud.region(name);
    return region
      .listResources()
      .filter(({ resourceType }) => resourceType === 'VolumeBackupPolicy')
      .map(({ identifier }) => region.getVolumeBackupPolicy(identifier))
      .flatMap(({ id, displayName, schedules, destinationRegion }): [string, ForecastPolicy][] => {
        const policy = { name: displayName, schedules, destinationRegion };
        return [
          [displayName, policy],
          [id, policy],
        ];
      });
  });
}

/** A saved plan is a zip archive; a plan in JSON has planned values; anything else is configuration that is planned on the spot. */
async function planIn(file: string, variables: Variables, context: CommandContext): Promise<PlanDocument> {
  if (statSync(file).isDirectory()) return planOfConfiguration(file, variables);
  const content = readFileSync(file);
  const { captureTerraform } = terraformModule();
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    refuseVariables(variables, 'A saved plan');
    const { environment } = context;
    return readPlan(await captureTerraform(['show', '-json', '-no-color', file], { environment }));
  }
  const text = content.toString();
  if (!text.includes('"planned_values"')) return planOfConfiguration(isStack(text) ? text : dirname(file), variables);
  refuseVariables(variables, 'A saved plan');
  return readPlan(text);
}

function refuseVariables(variables: Variables, what: string): void {
  if (Object.keys(variables).length === 0) return;
  throw new UsageError(
    `${what} takes no --var`,
    'Variables are for a stack or a folder, which is planned on the spot.',
  );
}

const isStack = (text: string) => text.trimStart().startsWith('{');

/** Planned against an empty cloud of its own: nothing exists, nothing is written. */
async function planOfConfiguration(stack: string, variables: Variables): Promise<PlanDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-forecast-'));
  try {
    const { TerraformRuns } = terraformModule();
    const { document } = await new TerraformRuns(join(folder, 'stacks'), join(folder, 'world')).plan(stack, {
      variables,
    });
    return document;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
