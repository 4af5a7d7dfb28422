import { attachmentOperations } from '../attachment/attachment-operations';
import { blockDeviceOperations } from '../block-device/block-device-operations';
import { volumeBackupOperations } from '../block-volume/volume-backup-operations';
import { volumeOperations } from '../block-volume/volume-operations';
import { bootVolumeBackupOperations } from '../boot-volume/boot-volume-backup-operations';
import { bootVolumeOperations } from '../boot-volume/boot-volume-operations';
import { identityOperations } from '../identity/identity-operations';
import { imageOperations } from '../image/image-operations';
import { instanceOperations } from '../instance/instance-operations';
import { networkOperations } from '../network/network-operations';
import type { RegionOperations } from '../operations';
import { volumeBackupPolicyOperations } from '../policy/policy-operations';
import { quotaOperations } from '../quota/quota-operations';
import { replicaOperations } from '../replica/replica-operations';
import type { Gateway } from '../request/gateway';
import { plainCopy } from '../request/plain-copy';
import { resourceSearchOperations } from '../resource-search/resource-search-operations';
import { volumeGroupOperations } from '../volume-group/volume-group-operations';
import { workRequestOperations } from '../work-request/work-request-operations';

const operationsOf = (gateway: Gateway): RegionOperations => ({
  ...bootVolumeOperations(gateway),
  ...bootVolumeBackupOperations(gateway),
  ...volumeOperations(gateway),
  ...volumeBackupOperations(gateway),
  ...volumeBackupPolicyOperations(gateway),
  ...volumeGroupOperations(gateway),
  ...replicaOperations(gateway),
  ...attachmentOperations(gateway),
  ...instanceOperations(gateway),
  ...imageOperations(gateway),
  ...networkOperations(gateway),
  ...identityOperations(gateway),
  ...quotaOperations(gateway),
  ...workRequestOperations(gateway),
  ...blockDeviceOperations(gateway),
  ...resourceSearchOperations(gateway),
});

/** All that a region can be asked; each call passes the gateway with its arguments. Callers share nothing with the records. */
export function regionOperations(gateway: Gateway): RegionOperations {
  const calls = Object.entries(operationsOf(gateway)).map(([name, call]) => [
    name,
    (...all: unknown[]) => {
      const given = plainCopy(all);
      return plainCopy(gateway.calledWith(given, () => (call as (...each: unknown[]) => unknown)(...given)));
    },
  ]);
  return Object.fromEntries(calls);
}
