import { problem } from '../errors';
import { isChangeBlockSize } from '../shared/change-block-size';
import { isToken, numberAsText } from '../shared/tokens';
import type { Size } from '../values/size';
import type { IBootVolume } from './boot-volume';
import type { IBootVolumeBackup } from './boot-volume-backup';

/** What a delta restore is told. */
export interface BootVolumeDeltaProps {
  /** The older backup. */
  readonly first: IBootVolumeBackup;
  /** The newer backup of the same volume: an incremental one, with no full backup and no resize between the two. */
  readonly second: IBootVolumeBackup;
  /**
   * Granularity of the comparison in bytes: a power of two from 4096 to 1048576.
   *
   * @default 4096
   */
  readonly changeBlockSizeInBytes?: number;
}

/** Where a new boot volume gets its bytes from. There is no image source: an instance launch makes volumes from images. */
export class BootVolumeSource {
  /** A restore of this backup or copy, in any availability domain of its region. */
  public static backup(backup: IBootVolumeBackup): BootVolumeSource {
    return new BootVolumeSource({ type: 'bootVolumeBackup', id: backup.bootVolumeBackupId }, backup.size);
  }

  /** A clone of this volume, in the same availability domain. */
  public static clone(volume: IBootVolume): BootVolumeSource {
    return new BootVolumeSource({ type: 'bootVolume', id: volume.bootVolumeId }, volume.size, volume);
  }

  /** The activation of the replica with this OCID. */
  public static replica(bootVolumeReplicaId: string): BootVolumeSource {
    return new BootVolumeSource({ type: 'bootVolumeReplica', id: bootVolumeReplicaId });
  }

  /**
   * Only the blocks that changed between two backups of one volume. The new volume is as large as the source and holds no
   * usable file system.
   *
   * @throws DeltaSameBackup when both backups are the same.
   * @throws DeltaBlockSizeInvalid when the granularity is not a power of two from 4096 to 1048576.
   */
  public static delta(props: BootVolumeDeltaProps): BootVolumeSource {
    const [first, second] = [props.first.bootVolumeBackupId, props.second.bootVolumeBackupId];
    if (props.first === props.second || first === second) {
      throw problem('DeltaSameBackup', 'BootVolumeSource.delta', { got: props.second.node.path });
    }
    const blockSize = props.changeBlockSizeInBytes;
    if (blockSize !== undefined && !isToken(blockSize) && !isChangeBlockSize(blockSize)) {
      throw problem('DeltaBlockSizeInvalid', 'BootVolumeSource.delta', { got: blockSize });
    }
    return new BootVolumeSource(
      {
        type: 'bootVolumeBackupDelta',
        firstBackupId: first,
        secondBackupId: second,
        changeBlockSizeInBytes: blockSize === undefined ? undefined : numberAsText(blockSize),
      },
      props.second.size,
    );
  }

  private constructor(
    /** @internal the Terraform block */
    public readonly _block: {
      type: string;
      id?: string;
      firstBackupId?: string;
      secondBackupId?: string;
      changeBlockSizeInBytes?: string;
    },
    /** Size of the source, when known: a restore or clone may be larger, never smaller. */
    public readonly size?: Size,
    /** The volume that is cloned, when this is a clone. */
    public readonly clonedVolume?: IBootVolume,
  ) {}
}
