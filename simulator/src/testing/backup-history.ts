import type { BackupFact } from '../forecast/backup-facts';

const dateText = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');

/** Every backup that there ever was, as a text that a person can review: no OCIDs, nothing that differs from run to run. */
export class BackupHistory {
  constructor(
    readonly backups: readonly (BackupFact & { readonly ended?: number })[],
    readonly now: number,
  ) {}

  toString(): string {
    const volumes = [...new Set(this.backups.map(({ volumeId }) => volumeId))];
    const lines = this.backups.map((backup) => this.line(backup, `volume ${volumes.indexOf(backup.volumeId) + 1}`));
    const standing = this.backups.filter(({ ended }) => ended === undefined);
    const regions = [...new Set(standing.map(({ region }) => region))].sort();
    const counts = regions.map(
      (region) => `${standing.filter((backup) => backup.region === region).length} in ${region}`,
    );
    return [`at ${dateText(this.now)}Z: ${counts.join(', ') || 'no backups'}`, ...lines].join('\n');
  }

  private line(backup: BackupFact & { readonly ended?: number }, volume: string): string {
    const end =
      backup.ended !== undefined
        ? `ended ${dateText(backup.ended)}`
        : backup.expires === undefined
          ? 'kept'
          : `until ${dateText(backup.expires)}`;
    const kind = backup.copyOf === undefined ? backup.sourceType.toLowerCase() : 'copy';
    const parts = [dateText(backup.timeCreated), backup.region, volume, kind, backup.type.toLowerCase()];
    return `${parts.join('  ')}  ${backup.sizeInGBs} GB  ${end}`;
  }
}
