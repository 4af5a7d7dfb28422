import { type CatalogueEntry, PAGE } from './entry';

export const WARNINGS = {
  PolicyCopyToUnpairedRegion: {
    kind: 'warning',
    what: 'the policy in {own} is to copy to {got}, which Oracle does not list for it',
    expected: 'one of {paired}',
    mend: 'Choose a listed region, or ask Oracle to add yours: whether the service refuses others is not documented.',
    source: 'Oracle, Replicating a Volume, Source and Destination Region Mappings',
  },
  RetentionShorterThanPeriod: {
    kind: 'warning',
    what: 'the backups of {got} expire before the next one is made',
    expected: 'a retention of at least {days} days',
    mend: "Raise 'keep', unless another schedule covers the time between.",
    source: PAGE.POLICIES,
  },
  SchedulesShareDays: {
    kind: 'warning',
    what: 'on some days both ({winner}) and ({loser}) are due',
    expected: 'one schedule a day: the service runs the first and skips the second',
    mend: "Move one of them, or say that it is meant with 'acceptPriorities'.",
    source: PAGE.POLICIES,
  },
  SchedulesOfOnePeriodShareDays: {
    kind: 'warning',
    what: 'on some days both ({winner}) and ({loser}) are due',
    expected: 'one schedule a day: the service runs only one of them, and which one is not documented',
    mend: 'Move one of them to another day.',
    source: PAGE.POLICIES,
  },
  PolicyWithoutSchedules: {
    kind: 'warning',
    what: 'the policy has no schedule',
    expected: 'at least one',
    mend: 'Add one with addSchedule: without it the policy makes no backup.',
    source: PAGE.POLICIES,
  },
} as const satisfies Record<string, CatalogueEntry>;
