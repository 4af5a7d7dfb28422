import { ATTACHMENT } from '../attachment/attachment-life';
import { ATTACHMENTS } from '../attachment/attachment-record';
import { INSTANCE } from '../instance/instance-life';
import { INSTANCES } from '../instance/instance-record';
import { fire } from '../life-cycle/life-cycle';
import type { Region } from '../region/region';
import { REPLICA } from '../replica/replica-life';
import { REPLICAS } from '../replica/replica-record';
import { checkAvailabilityDomain, sameAvailabilityDomain } from '../volume/create-volume';
import { isGone } from '../volume/find-volume';
import { VOLUME } from '../volume/volume-life';
import { bytesOf, VOLUMES } from '../volume/volume-record';

/**
 * A disaster in one availability domain: its volumes are FAULTY and hold nothing any more, its instances and replicas are gone.
 * Backups are the region's, and stay. Only inside the region's transaction.
 */
export function loseAvailabilityDomain(region: Region, name: string): void {
  checkAvailabilityDomain(region, name);
  const isThere = (record: { readonly availabilityDomain: string; readonly lifecycleState: string }): boolean =>
    !isGone(record) && sameAvailabilityDomain(region, record.availabilityDomain, name);
  for (const instance of [...region.table(INSTANCES).all()].filter(isThere)) {
    for (const attachment of [...region.table(ATTACHMENTS).by('instance', instance.id)]) {
      fire(region, ATTACHMENT, attachment, 'detach');
    }
    fire(region, INSTANCE, instance, 'terminate');
  }
  for (const volume of [...region.table(VOLUMES).all()].filter(isThere)) {
    region.store.discard(volume.id, 0, bytesOf(volume));
    fire(region, VOLUME, volume, 'fail');
  }
  for (const replica of [...region.table(REPLICAS).all()].filter(isThere)) {
    fire(region, REPLICA, replica, 'delete');
  }
  region.store.flush();
}
