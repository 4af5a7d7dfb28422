import { models } from 'oci-core';
import { models as workModels } from 'oci-workrequests';
import { AWAY, backUp } from '../landscape';
import type { Scenario } from '../scenario';

export const bootVolumeBackups: Scenario = {
  name: 'a boot volume backup is taken, waited for, copied to another region, listed by page and deleted',
  async run({ home: { block, works }, home, away, land }) {
    const { compartmentId, bootVolumeId } = land;
    const { bootVolumeBackup } = await block.createBootVolumeBackup({
      createBootVolumeBackupDetails: {
        bootVolumeId,
        displayName: 'nightly',
        type: models.CreateBootVolumeBackupDetails.Type.Full,
        freeformTags: { by: 'script' },
      },
    });
    const bootVolumeBackupId = bootVolumeBackup.id;
    const waited = await block
      .createWaiters(works)
      .forBootVolumeBackup({ bootVolumeBackupId }, models.BootVolumeBackup.LifecycleState.Available);
    expect(waited?.bootVolumeBackup).toMatchObject({
      type: 'FULL',
      sourceType: 'MANUAL',
      freeformTags: { by: 'script' },
    });

    const updated = await block.updateBootVolumeBackup({
      bootVolumeBackupId,
      updateBootVolumeBackupDetails: { displayName: 'kept' },
    });
    expect(updated.bootVolumeBackup.displayName).toBe('kept');

    // The waiter polls the work request in the source region, as a script would.
    const copied = await block.createWaiters(works).forCopyBootVolumeBackup({
      bootVolumeBackupId,
      copyBootVolumeBackupDetails: { destinationRegion: AWAY, displayName: 'copy' },
    });
    const { bootVolumeBackup: copy, opcWorkRequestId: workRequestId } = copied.response;
    expect(copy).toMatchObject({ displayName: 'copy', sourceBootVolumeBackupId: bootVolumeBackupId });
    const { workRequest } = copied.workRequestResponse;
    expect(workRequest.status).toBe(workModels.WorkRequest.Status.Succeeded);
    expect(workRequest.timeFinished).toBeDefined();
    expect(workRequest.resources).toContainEqual(
      expect.objectContaining({
        actionType: workModels.WorkRequestResource.ActionType.Created,
        entityType: expect.stringMatching(/bootVolumeBackup/i),
        identifier: copy.id,
      }),
    );
    expect(copied.response.location).toContain(`iaas.${AWAY}.oraclecloud.com/20160918/bootVolumeBackups/${copy.id}`);
    // The real provider asks for it in its own region, which is the destination.
    const seen = await away.works.getWorkRequest({ workRequestId: workRequestId! });
    expect(seen.workRequest.id).toBe(workRequestId);
    expect((await works.listWorkRequestErrors({ workRequestId: workRequestId! })).items).toEqual([]);
    expect((await works.listWorkRequestLogs({ workRequestId: workRequestId! })).items.length).toBeGreaterThan(0);
    const listed = await away.works.listWorkRequests({ compartmentId, resourceId: copy.id });
    expect(listed.items.map(({ id }) => id)).toContain(workRequestId);

    const inAway = await away.block.getBootVolumeBackup({ bootVolumeBackupId: copy.id });
    expect(inAway.bootVolumeBackup.lifecycleState).toBe(models.BootVolumeBackup.LifecycleState.Available);

    for (const name of ['c', 'a', 'd', 'b']) await backUp(home, bootVolumeId, name);
    const names: string[] = [];
    let pages = 0;
    const request = {
      compartmentId,
      bootVolumeId,
      limit: 2,
      sortBy: 'DISPLAYNAME' as never,
      lifecycleState: models.BootVolumeBackup.LifecycleState.Available,
    };
    for await (const page of block.listBootVolumeBackupsResponseIterator(request)) {
      pages++;
      names.push(...page.items.map(({ displayName }) => displayName));
    }
    expect(names.filter((name) => name.length === 1)).toEqual(['a', 'b', 'c', 'd']);
    expect(pages).toBe(Math.ceil(names.length / 2));

    await block.changeBootVolumeBackupCompartment({
      bootVolumeBackupId,
      changeBootVolumeBackupCompartmentDetails: { compartmentId: land.otherCompartmentId },
    });
    await block.deleteBootVolumeBackup({ bootVolumeBackupId });
    const gone = await block
      .createWaiters(works)
      .forBootVolumeBackup({ bootVolumeBackupId }, models.BootVolumeBackup.LifecycleState.Terminated);
    expect(gone?.bootVolumeBackup.compartmentId).toBe(land.otherCompartmentId);
    // The copy stands on its own.
    expect((await away.block.getBootVolumeBackup({ bootVolumeBackupId: copy.id })).bootVolumeBackup.sizeInGBs).toBe(
      bootVolumeBackup.sizeInGBs,
    );
  },
};
