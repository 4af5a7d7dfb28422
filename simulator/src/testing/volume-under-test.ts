import { type BlockDevice, type Cloud, parseOcid } from '../cloud';
import { type WorstMoment, worstMoment } from '../forecast/recovery-points';
import type { BackupLedger } from './backup-ledger';

export interface RestorableBackup {
  readonly id: string;
  readonly region: string;
}

/** A volume or boot volume and all backups of it, also when the volume itself is gone. */
export class VolumeUnderTest {
  constructor(
    readonly ocid: string,
    private readonly cloud: Cloud,
    private readonly ledger: BackupLedger,
  ) {}

  /** The worst recovery point since the first backup, up to now; of all regions, or of one. */
  worstMoment(region?: string): WorstMoment {
    const points = this.ledger.recoveryPoints(this.ocid, region);
    const now = this.cloud.clock.now();
    const first = Math.min(now, ...points.map(({ from }) => from));
    return points.length === 0 ? { lossSeconds: Number.POSITIVE_INFINITY, at: now } : worstMoment(points, first, now);
  }

  /** Backups of which every written byte can be read now; in all regions, or in one. */
  restorableBackups(region?: string): RestorableBackup[] {
    return this.ledger
      .entriesByAge()
      .filter((backup) => backup.volumeId === this.ocid && backup.state === 'AVAILABLE' && backup.ended === undefined)
      .filter((backup) => region === undefined || backup.region === region)
      .filter((backup) => isReadable(() => this.cloud.region(backup.region).blockDevice(backup.id)))
      .map(({ id, region: place }) => ({ id, region: place }));
  }

  get region(): string {
    return parseOcid(this.ocid)?.region ?? '';
  }
}

const STEP = 2 ** 20;

function isReadable(open: () => BlockDevice): boolean {
  try {
    const device = open();
    device.read(0, Math.min(STEP, device.size));
    return true;
  } catch {
    return false;
  }
}
