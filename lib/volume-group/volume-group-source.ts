import type { IVolume } from '../shared/volume';
import type { IVolumeGroup } from './volume-group';
import type { IVolumeGroupBackup } from './volume-group-backup';

/** What a new volume group is made of. */
export class VolumeGroupSource {
  /** These boot and block volumes: at most 32, of one availability domain, 128 TB in all. */
  public static volumes(volumes: IVolume[]): VolumeGroupSource {
    return new VolumeGroupSource({ type: 'volumeIds', volumeIds: volumes.map((volume) => volume.assetId) }, volumes);
  }

  /** New volumes restored from this backup. */
  public static backup(backup: IVolumeGroupBackup): VolumeGroupSource {
    return new VolumeGroupSource({ type: 'volumeGroupBackupId', volumeGroupBackupId: backup.volumeGroupBackupId });
  }

  /** New volumes cloned from this group's, in the same availability domain. */
  public static clone(group: IVolumeGroup): VolumeGroupSource {
    return new VolumeGroupSource({ type: 'volumeGroupId', volumeGroupId: group.volumeGroupId }, [], group);
  }

  /** The activation of the group replica with this OCID. */
  public static replica(volumeGroupReplicaId: string): VolumeGroupSource {
    return new VolumeGroupSource({ type: 'volumeGroupReplicaId', volumeGroupReplicaId });
  }

  private constructor(
    /** @internal the Terraform block */
    public readonly _block: {
      type: string;
      volumeIds?: string[];
      volumeGroupId?: string;
      volumeGroupBackupId?: string;
      volumeGroupReplicaId?: string;
    },
    /** The volumes, when the group is made of some that are there. */
    public readonly members: IVolume[] = [],
    /** The group that is cloned, when this is a clone. */
    public readonly clonedGroup?: IVolumeGroup,
  ) {}
}
