import { spanText } from '../../guard/retention';
import { type Span, seconds } from '../span';
import type { VolumeUnderTest } from '../volume-under-test';
import { type CheckResult, result } from './check';

export interface RpoOptions {
  /** Counts only what is in this region, for the loss of the others. */
  readonly region?: string;
}

/** That no instant since the first backup would have cost more than the recovery point objective. */
export function toMeetRpo(volume: VolumeUnderTest, objective: Span, { region }: RpoOptions = {}): CheckResult {
  const allowed = seconds(objective);
  const { lossSeconds, at, newest } = volume.worstMoment(region);
  const where = region === undefined ? '' : ` in ${region}`;
  const loss = Number.isFinite(lossSeconds)
    ? `${spanText(lossSeconds)} would have been lost (newest backup: ${newest})`
    : 'there was no backup';
  const worst = `worst moment: ${new Date(at).toISOString()}, when ${loss}`;
  return result(
    lossSeconds <= allowed,
    () => `Expected ${volume.ocid} to meet a recovery point objective of ${spanText(allowed)}${where}; ${worst}.`,
    () => `Expected ${volume.ocid} not to meet a recovery point objective of ${spanText(allowed)}${where}; ${worst}.`,
  );
}

export interface BackupCount {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly region?: string;
}

/** That so many backups could be restored now. */
export function toHaveRestorableBackups(volume: VolumeUnderTest, expected: number | BackupCount): CheckResult {
  const { atLeast, atMost, region } =
    typeof expected === 'number' ? { atLeast: expected, atMost: expected } : { ...expected };
  const found = volume.restorableBackups(region);
  const least = atLeast ?? (atMost === undefined ? 1 : 0);
  const most = atMost ?? Number.POSITIVE_INFINITY;
  const amount =
    least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  const where = region === undefined ? '' : ` in ${region}`;
  const listed = found.map((backup) => `\n  ${backup.region}  ${backup.id}`).join('');
  const message = (not: string) => () =>
    `Expected ${volume.ocid} ${not}to have ${amount} restorable backups${where}; it has ${found.length}${listed ? `:${listed}` : '.'}`;
  return result(found.length >= least && found.length <= most, message(''), message('not '));
}
