import type { ExportResult, Extent, ImportResult, LongWork } from '../../store/block-store';

/** The bytes of a volume, boot volume or backup, as an instance or an image file would see them. */
export interface BlockDevice {
  /** Bytes. */
  readonly size: number;
  /** Bytes of blocks that were ever written and not discarded since. */
  readonly initializedBytes: number;
  /** Bytes of blocks that no older backup holds; of backups only. */
  readonly uniqueBytes?: number;
  /** False for backups: `write`, `discard` and `importImage` throw. */
  readonly writable: boolean;
  read(offset: number, length: number): Buffer;
  /** Where blocks were ever written and not discarded since; all else reads as zeros. Ascending, merged. */
  writtenExtents(): Iterable<Extent>;
  /** Durable when it returns. */
  write(offset: number, data: Uint8Array): void;
  discard(offset: number, length: number): void;
  /** Makes the device equal to a raw image file; holes become uninitialised. */
  importImage(file: string): LongWork<ImportResult>;
  /** Writes a sparse raw image file. */
  exportImage(file: string): LongWork<ExportResult>;
}

export interface BlockDeviceOperations {
  /** Of a volume, boot volume, boot volume backup or volume backup. Unknown or terminated: 404 NotAuthorizedOrNotFound. */
  blockDevice(ocid: string): BlockDevice;
}
