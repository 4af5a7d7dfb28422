import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { alreadyExists, invalidParameter, missingParameter, notFound } from '../error/catalogue';
import { COMPARTMENTS } from '../identity/identity-record';
import { lineage } from '../identity/lineage';
import type { CreateQuotaDetails, Quota, QuotaSummary, UpdateQuotaDetails } from '../model';
import { parseOcid } from '../ocid/ocid';
import type { RecordTable } from '../record/record-table';
import { timestamp } from '../record/timestamp';
import type { World } from '../world/world';
import { BLOCK_STORAGE } from './evaluate-quotas';
import { QUOTAS, type QuotaRecord } from './quota-record';
import { parseQuotaStatement, QUOTA_GRAMMAR, type QuotaStatement, QuotaStatementError } from './quota-statement';
import { compartmentOf } from './quota-target';

/** Oracle, Block Volume Quotas. */
const NAMES = ['backup-count', 'total-storage-gb', 'volume-count'];

const table = (world: World): RecordTable<QuotaRecord> => world.table(QUOTAS);

export const quotaSummary = (quota: QuotaRecord): QuotaSummary => ({
  id: quota.id,
  compartmentId: quota.compartmentId,
  name: quota.displayName,
  description: quota.description,
  lifecycleState: quota.lifecycleState,
  definedTags: quota.definedTags,
  freeformTags: quota.freeformTags,
  timeCreated: timestamp(quota.timeCreated),
});

export const quotaAnswer = (quota: QuotaRecord): Quota => ({
  ...quotaSummary(quota),
  statements: [...quota.statements],
});

function read(text: string, at: string): QuotaStatement {
  try {
    return parseQuotaStatement(text);
  } catch (error) {
    if (error instanceof QuotaStatementError) {
      throw invalidParameter(`${at} is '${text}': ${error.message}. Expected ${QUOTA_GRAMMAR}.`);
    }
    throw error;
  }
}

function checkTarget(world: World, { target, text }: QuotaStatement, quotaCompartmentId: string, at: string): void {
  const compartments = world.table(COMPARTMENTS);
  const { tenancyId } = world.settings;
  const id = compartmentOf(target, compartments, quotaCompartmentId, tenancyId);
  if (id === undefined) {
    const below = [...compartments.by('parent', quotaCompartmentId)].map(({ displayName }) => displayName).join(', ');
    throw invalidParameter(
      `${at} is '${text}': no such compartment is below ${quotaCompartmentId}. There are: ${below || 'none'}. One that was not made in this world is written compartment id <ocid>.`,
    );
  }
  checkCompartment(id);
  // Stacks carry the OCID of a tenancy in life; it stands for the one of this world.
  const isInTenancy = parseOcid(quotaCompartmentId)?.type === 'tenancy';
  if (!isInTenancy && !lineage(compartments, tenancyId, id).includes(quotaCompartmentId)) {
    throw invalidParameter(
      `${at} is '${text}', but a quota in ${quotaCompartmentId} is about that compartment and those below it. Put the quota into one above both.`,
    );
  }
}

function checkStatements(world: World, quotaCompartmentId: string, statements: readonly string[] | undefined): void {
  if (statements === undefined || statements.length === 0) {
    throw missingParameter('statements', `Give at least one: ${QUOTA_GRAMMAR}.`);
  }
  for (const [index, text] of statements.entries()) {
    const at = `statements[${index}]`;
    const statement = read(text, at);
    if (statement.family === BLOCK_STORAGE && !NAMES.some(statement.covers)) {
      throw invalidParameter(
        `${at} is '${text}': no quota of ${BLOCK_STORAGE} fits ${statement.name}. Expected ${NAMES.join(', ')}, or a pattern such as /*-count/.`,
      );
    }
    checkTarget(world, statement, quotaCompartmentId, at);
  }
}

/** Of all compartments, by name. */
export const allQuotas = (world: World): Quota[] =>
  [...table(world).all()].map(quotaAnswer).sort((one, other) => (one.name < other.name ? -1 : 1));

/** Unknown: 404. */
export function findQuota(world: World, id: string): QuotaRecord {
  checkOcid(id, 'quotaId', 'quota');
  const quota = table(world).find(id);
  if (quota === undefined) {
    throw notFound(`Quota ${id} does not exist.`);
  }
  return quota;
}

export function createQuota(world: World, details: CreateQuotaDetails): QuotaRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  if (!details.name) {
    throw missingParameter('name');
  }
  checkDisplayName(details.name);
  checkTags(details);
  checkStatements(world, compartmentId, details.statements);
  const present = table(world).only('name', details.name);
  if (present !== undefined) {
    throw alreadyExists('Quota', details.name, present);
  }
  const quota = table(world).insert({
    id: world.newId('quota'),
    compartmentId,
    displayName: details.name,
    description: details.description,
    statements: details.statements,
    lifecycleState: 'ACTIVE',
    timeCreated: world.clock.now(),
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
  });
  world.forget();
  return quota;
}

/** What is left out stays as it is. What is there already stays, also beyond the quota. */
export function updateQuota(world: World, quota: QuotaRecord, details: UpdateQuotaDetails): QuotaRecord {
  checkTags(details);
  const statements = details.statements ?? quota.statements;
  checkStatements(world, quota.compartmentId, statements);
  const next = table(world).replace(quota, {
    ...quota,
    description: details.description ?? quota.description,
    statements,
    definedTags: details.definedTags ?? quota.definedTags,
    freeformTags: details.freeformTags ?? quota.freeformTags,
  });
  world.forget();
  return next;
}

export function deleteQuota(world: World, quota: QuotaRecord): void {
  table(world).remove(quota);
  world.forget();
}
