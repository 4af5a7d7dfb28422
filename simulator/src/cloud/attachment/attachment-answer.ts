import type { BootVolumeAttachment, VolumeAttachment } from '../model';
import { present } from '../record/present';
import { timestamp } from '../record/timestamp';
import type { AttachmentRecord } from './attachment-record';

const shared = (attachment: AttachmentRecord) => ({
  id: attachment.id,
  instanceId: attachment.instanceId,
  compartmentId: attachment.compartmentId,
  availabilityDomain: attachment.availabilityDomain,
  displayName: attachment.displayName,
  lifecycleState: attachment.lifecycleState,
  timeCreated: timestamp(attachment.timeCreated),
  isPvEncryptionInTransitEnabled: attachment.isPvEncryptionInTransitEnabled,
});

export const bootVolumeAttachmentAnswer = (attachment: AttachmentRecord): BootVolumeAttachment => ({
  ...shared(attachment),
  bootVolumeId: attachment.volumeId,
  timeUpdated: timestamp(attachment.timeUpdated),
  encryptionInTransitType: attachment.encryptionInTransitType,
});

const ISCSI_PORT = 3260;
const ISCSI_ADDRESS = '169.254.2.2';

export const volumeAttachmentAnswer = (attachment: AttachmentRecord): VolumeAttachment => {
  const common = {
    ...shared(attachment),
    volumeId: attachment.volumeId,
    device: attachment.device,
    isReadOnly: attachment.isReadOnly,
    isShareable: attachment.isShareable,
    isMultipath: false,
    isVolumeCreatedDuringLaunch: false,
    iscsiLoginState: attachment.iscsiLoginState,
  };
  const { attachmentType } = attachment;
  if (attachmentType !== 'iscsi') {
    return present({ ...common, attachmentType: attachmentType ?? 'paravirtualized' });
  }
  const chap = attachment.usesChap
    ? { chapUsername: attachment.volumeId, chapSecret: attachment.id.slice(-16) }
    : undefined;
  return present({
    ...common,
    ...chap,
    attachmentType,
    ipv4: ISCSI_ADDRESS,
    iqn: `iqn.2015-12.com.oracleiaas:${attachment.id.slice(-36)}`,
    port: ISCSI_PORT,
    isAgentAutoIscsiLoginEnabled: attachment.isAgentAutoIscsiLoginEnabled,
    encryptionInTransitType: attachment.encryptionInTransitType,
  });
};
