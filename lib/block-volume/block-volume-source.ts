import { problem } from '../errors';
import { isChangeBlockSize } from '../shared/change-block-size';
import { isToken, numberAsText } from '../shared/tokens';
import type { Size } from '../values/size';
import type { IBlockVolume } from './block-volume';
import type { IBlockVolumeBackup } from './block-volume-backup';

/** What a delta restore is told. */
export interface BlockVolumeDeltaProps {
  /** The older backup. */
  readonly first: IBlockVolumeBackup;
  /** The newer backup of the same volume: an incremental one, with no full backup and no resize between the two. */
  readonly second: IBlockVolumeBackup;
  /**
   * Granularity of the comparison in bytes: a power of two from 4096 to 1048576.
   *
   * @default 4096
   */
  readonly changeBlockSizeInBytes?: number;
}

/** Where a new block volume gets its bytes from. */
export class BlockVolumeSource {
  /** A restore of this backup or copy, in any availability domain of its region. */
  public static backup(backup: IBlockVolumeBackup): BlockVolumeSource {
    return new BlockVolumeSource({ type: 'volumeBackup', id: backup.blockVolumeBackupId }, backup.size);
  }

  /** A clone of this volume, in the same availability domain. */
  public static clone(volume: IBlockVolume): BlockVolumeSource {
    return new BlockVolumeSource({ type: 'volume', id: volume.blockVolumeId }, volume.size, volume);
  }

  /** The activation of the replica with this OCID. */
  public static replica(blockVolumeReplicaId: string): BlockVolumeSource {
    return new BlockVolumeSource({ type: 'blockVolumeReplica', id: blockVolumeReplicaId });
  }

  /**
   * Only the blocks that changed between two backups of one volume.
   *
   * @throws DeltaSameBackup when both backups are the same.
   * @throws DeltaBlockSizeInvalid when the granularity is not a power of two from 4096 to 1048576.
   */
  public static delta(props: BlockVolumeDeltaProps): BlockVolumeSource {
    const [first, second] = [props.first.blockVolumeBackupId, props.second.blockVolumeBackupId];
    if (props.first === props.second || first === second) {
      throw problem('DeltaSameBackup', 'BlockVolumeSource.delta', { got: props.second.node.path });
    }
    const blockSize = props.changeBlockSizeInBytes;
    if (blockSize !== undefined && !isToken(blockSize) && !isChangeBlockSize(blockSize)) {
      throw problem('DeltaBlockSizeInvalid', 'BlockVolumeSource.delta', { got: blockSize });
    }
    return new BlockVolumeSource(
      {
        type: 'volumeBackupDelta',
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
    public readonly clonedVolume?: IBlockVolume,
  ) {}
}
