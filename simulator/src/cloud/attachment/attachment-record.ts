import type { AttachmentState, EncryptionInTransitType, IscsiLoginState } from '../model';
import { defineTable } from '../record/table-definition';

/** A volume on an instance: the disk that it boots from, or a data volume. Times are milliseconds since 1970. */
export interface AttachmentRecord {
  readonly id: string;
  readonly role: 'boot' | 'data';
  readonly instanceId: string;
  readonly volumeId: string;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly lifecycleState: AttachmentState;
  readonly timeCreated: number;
  readonly timeUpdated: number;
  readonly encryptionInTransitType: EncryptionInTransitType;
  /** Of data volumes. */
  readonly attachmentType?: 'iscsi' | 'paravirtualized' | 'emulated';
  readonly device?: string;
  readonly isReadOnly: boolean;
  readonly isShareable: boolean;
  readonly isPvEncryptionInTransitEnabled: boolean;
  readonly usesChap: boolean;
  readonly isAgentAutoIscsiLoginEnabled: boolean;
  readonly iscsiLoginState?: IscsiLoginState;
}

const isOn = (attachment: AttachmentRecord): boolean => attachment.lifecycleState !== 'DETACHED';

export const ATTACHMENTS = defineTable<AttachmentRecord>('attachments', {
  compartment: (attachment) => `${attachment.role}:${attachment.compartmentId}`,
  instance: (attachment) => attachment.instanceId,
  volume: (attachment) => (isOn(attachment) ? attachment.volumeId : undefined),
});
