import { type CatalogueEntry, PAGE } from './entry';

export const POLICIES_AND_SCHEDULES = {
  ScheduleHourInvalid: {
    kind: 'error',
    what: "'at' is {got}",
    expected: 'a whole hour from 0 to 23',
    mend: 'Give the hour of the day.',
    source: 'oracle/oci-go-sdk, VolumeBackupSchedule.hourOfDay',
  },
  ScheduleDayInvalid: {
    kind: 'error',
    what: "'onDay' is {got}",
    expected: 'a whole day from 1 to 28',
    mend: 'Give a day that every month has: what happens on the 29th to 31st in a shorter month is not documented.',
    source: 'oracle/oci-go-sdk, VolumeBackupSchedule.dayOfMonth',
  },
  ScheduleKeepInvalid: {
    kind: 'error',
    what: "'keep' is {got}",
    expected: 'more than no time',
    mend: 'Say how long each backup is kept; for one that is kept for ever take a manual backup.',
    source: PAGE.POLICIES,
  },
  PolicyCopyIntoOwnRegion: {
    kind: 'error',
    what: 'the policy is to copy to {got}, its own region',
    expected: 'another region',
    mend: "Name another 'destinationRegion', or leave it out.",
    source: PAGE.POLICIES,
  },
  SchedulesUnknown: {
    kind: 'error',
    what: 'the schedules of this policy are not known, and {id} is to be its duplicate',
    expected: 'known schedules',
    mend: 'Import the policy with BackupPolicy.fromBackupPolicyAttributes and its schedules.',
    source: 'this library',
  },
  RpoNotReachable: {
    kind: 'error',
    what: 'no backup schedule loses at most {got}',
    expected: '{shortest} hours or more',
    mend: 'Relax the objective, or replicate the volume: a policy makes one backup a day, and its copy may take 24 hours.',
    source: PAGE.POLICIES,
  },
} as const satisfies Record<string, CatalogueEntry>;
