/** What tells boot volumes and block volumes apart; everything else they share. */
export interface VolumeKind {
  readonly name: 'bootVolume' | 'volume';
  /** In sentences. */
  readonly title: 'Boot volume' | 'Volume';
  readonly ocidType: 'bootvolume' | 'volume';
  readonly backupTitle: 'Boot volume backup' | 'Volume backup';
  readonly backupOcidType: 'bootvolumebackup' | 'volumebackup';
  readonly backupEntity: 'bootVolumeBackup' | 'volumeBackup';
  readonly replicaOcidType: 'bootvolumereplica' | 'blockvolumereplica';
  readonly replicaTitle: 'Boot volume replica' | 'Block volume replica';
  /** Lower Cost (0) is for block volumes only (Oracle, Block Volume Performance). */
  readonly leastVpusPerGB: 10 | 0;
}

export type KindName = VolumeKind['name'];

export const BOOT_VOLUME: VolumeKind = {
  name: 'bootVolume',
  title: 'Boot volume',
  ocidType: 'bootvolume',
  backupTitle: 'Boot volume backup',
  backupOcidType: 'bootvolumebackup',
  backupEntity: 'bootVolumeBackup',
  replicaOcidType: 'bootvolumereplica',
  replicaTitle: 'Boot volume replica',
  leastVpusPerGB: 10,
};

export const BLOCK_VOLUME: VolumeKind = {
  name: 'volume',
  title: 'Volume',
  ocidType: 'volume',
  backupTitle: 'Volume backup',
  backupOcidType: 'volumebackup',
  backupEntity: 'volumeBackup',
  replicaOcidType: 'blockvolumereplica',
  replicaTitle: 'Block volume replica',
  leastVpusPerGB: 0,
};

const KINDS: Readonly<Record<KindName, VolumeKind>> = { bootVolume: BOOT_VOLUME, volume: BLOCK_VOLUME };

export const kindOf = (record: { readonly kind: KindName }): VolumeKind => KINDS[record.kind];
