import type { Diagnostic } from '../diagnostics/diagnostic';
import { isMap, type ValueMap } from '../values/value';

const STRUCTURED_FIELDS = ['hour_of_day', 'day_of_week', 'day_of_month', 'month'];

/**
 * The real provider says nothing here, and the service then takes the schedule by seconds and ignores its hour and day
 * (oracle/terraform-provider-oci issue 2056).
 */
export function missingOffsetTypes(configuration: ValueMap): Diagnostic[] {
  const schedules = Array.isArray(configuration.schedules) ? configuration.schedules : [];
  return schedules.filter(isMap).flatMap((schedule) => {
    const ignored = STRUCTURED_FIELDS.filter((name) => schedule[name] !== null);
    if (schedule.offset_type !== null || ignored.length === 0) return [];
    return [
      {
        severity: 'warning' as const,
        summary: `The schedule's ${ignored.join(' and ')} will be ignored`,
        detail:
          'A schedule without offset_type is taken as NUMERIC_SECONDS: backups start at the boundary of the period plus ' +
          `offset_seconds. Add offset_type = "STRUCTURED" so that ${ignored.join(' and ')} count.`,
        path: ['schedules'],
      },
    ];
  });
}
