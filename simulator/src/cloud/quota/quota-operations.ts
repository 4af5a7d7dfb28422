import { checkCompartment } from '../check/arguments';
import type { QuotaOperations } from '../operations';
import { listPage } from '../record/list';
import type { Gateway } from '../request/gateway';
import { QUOTAS } from './quota-record';
import { createQuota, deleteQuota, findQuota, quotaAnswer, quotaSummary, updateQuota } from './quotas';

/** Oracle's limits service: the quotas of a tenancy. */
export const quotaOperations = (gateway: Gateway): QuotaOperations => ({
  createQuota: (details, context) =>
    gateway.write('CreateQuota', context, ({ world }) => quotaAnswer(createQuota(world, details))),

  getQuota: (id, context) => gateway.read('GetQuota', context, ({ world }) => quotaAnswer(findQuota(world, id))),

  listQuotas: (query, context) =>
    gateway.read('ListQuotas', context, ({ world }, request) => {
      const quotas = world.table(QUOTAS).by('compartment', checkCompartment(query.compartmentId));
      return request.page(listPage(quotas, { ...query, displayName: query.name })).map(quotaSummary);
    }),

  updateQuota: (id, details, context) =>
    gateway.write('UpdateQuota', context, ({ world }) =>
      quotaAnswer(updateQuota(world, findQuota(world, id), details)),
    ),

  deleteQuota: (id, context) =>
    gateway.write('DeleteQuota', context, ({ world }) => deleteQuota(world, findQuota(world, id))),
});
