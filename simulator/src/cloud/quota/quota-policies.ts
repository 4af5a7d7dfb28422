import { COMPARTMENTS, type CompartmentRecord } from '../identity/identity-record';
import { lineage } from '../identity/lineage';
import type { RecordTable } from '../record/record-table';
import type { RecordTables } from '../record/record-tables';
import type { QuotaPolicy } from './evaluate-quotas';
import { QUOTAS, type QuotaRecord } from './quota-record';
import { parseQuotaStatement } from './quota-statement';
import { compartmentOf } from './quota-target';

/** The quotas of a tenancy, read once for all requests until somebody may have changed them. */
export class QuotaPolicies {
  private readonly quotas: RecordTable<QuotaRecord>;
  private readonly compartments: RecordTable<CompartmentRecord>;
  private policies: readonly QuotaPolicy[] | undefined;
  private readonly lineages = new Map<string, readonly string[]>();

  constructor(tables: RecordTables) {
    this.quotas = tables.of(QUOTAS);
    this.compartments = tables.of(COMPARTMENTS);
  }

  all(tenancyId: string): readonly QuotaPolicy[] {
    this.policies ??= [...this.quotas.all()].map(({ id, displayName, statements, compartmentId }) => ({
      id,
      name: displayName,
      statements: statements.map((text) => {
        const statement = parseQuotaStatement(text);
        return {
          statement,
          compartmentId: compartmentOf(statement.target, this.compartments, compartmentId, tenancyId),
        };
      }),
    }));
    return this.policies;
  }

  /** The compartment and all above it. */
  lineageOf(tenancyId: string, compartmentId: string): readonly string[] {
    let line = this.lineages.get(compartmentId);
    if (line === undefined) {
      line = lineage(this.compartments, tenancyId, compartmentId);
      this.lineages.set(compartmentId, line);
    }
    return line;
  }

  /** Others may have changed quotas or compartments. */
  forget(): void {
    this.policies = undefined;
    this.lineages.clear();
  }
}
