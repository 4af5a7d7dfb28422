import type { CreateQuotaDetails, Paging, Quota, QuotaSummary, UpdateQuotaDetails } from '../model';
import type { RequestContext } from './request';

export interface ListQuotasQuery extends Paging {
  compartmentId: string;
  name?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

/** The same answers in every region: quotas belong to the tenancy, and each statement says where it counts. */
export interface QuotaOperations {
  createQuota(details: CreateQuotaDetails, context?: RequestContext): Quota;
  getQuota(quotaId: string, context?: RequestContext): Quota;
  listQuotas(query: ListQuotasQuery, context?: RequestContext): QuotaSummary[];
  updateQuota(quotaId: string, details: UpdateQuotaDetails, context?: RequestContext): Quota;
  deleteQuota(quotaId: string, context?: RequestContext): void;
}
