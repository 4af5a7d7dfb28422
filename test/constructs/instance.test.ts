import {
  AvailabilityDomains,
  BootInstance,
  BootSource,
  BootVolumeReplica,
  CustomImage,
  PlatformImage,
  Size,
  VolumeAttachment,
} from '../../lib';
import { Match } from '../../lib/testing';
import { COMPARTMENT, DOMAIN, refusal, restoredVolume, synthesize } from './support';

const IMAGE_ID = 'ocid1.image.oc1.iad.aaaaaaaaimage';
const INSTANCE_ID = 'ocid1.instance.oc1.iad.anuwcljrinstance';
const place = {
  availabilityDomain: DOMAIN,
  compartmentId: COMPARTMENT,
  subnetId: 'ocid1.subnet.oc1.iad.aaaaaaaasubnet',
};

describe('BootInstance', () => {
  test('from an image, with nothing more than it needs', () => {
    const template = synthesize(
      (stack) => new BootInstance(stack, 'server', { ...place, source: BootSource.image(IMAGE_ID) }),
    );
    expect(template.toJSON()).toMatchSnapshot();
  });

  test('from an image, with everything', () => {
    const template = synthesize((stack) => {
      const server = new BootInstance(stack, 'server', {
        ...place,
        source: BootSource.image(IMAGE_ID, { bootVolumeSize: Size.gibibytes(100) }),
        shape: 'VM.Standard2.1',
        preserveBootVolume: false,
        sshAuthorizedKey: 'ssh-ed25519 AAAA user',
        displayName: 'server',
      });
      server.bootVolume.backUp('backup');
      expect(server.bootVolume).toBe(server.bootVolume);
    });
    template.hasInstance({
      shape: 'VM.Standard2.1',
      shapeConfig: Match.absent(),
      preserveBootVolume: false,
      sourceDetails: { bootVolumeSizeInGbs: '100', sourceType: 'image' },
      metadata: { ssh_authorized_keys: 'ssh-ed25519 AAAA user' },
    });
    template.hasBootVolumeBackup({ bootVolumeId: '${oci_core_instance.server.boot_volume_id}' });
  });

  test('from a volume hands that volume out as its own', () => {
    const template = synthesize((stack) => {
      const volume = restoredVolume(stack);
      const server = new BootInstance(stack, 'server', { ...place, source: BootSource.bootVolume(volume) });
      expect(server.bootVolume).toBe(volume);
    });
    template.hasInstance({
      sourceDetails: { sourceType: 'bootVolume', sourceId: '${oci_core_boot_volume.volume.id}' },
    });
  });

  test('keeps its boot volume when a newer image appears, unless told otherwise (oracle/terraform-provider-oci #2136)', () => {
    const template = synthesize((stack) => {
      const source = BootSource.image(IMAGE_ID);
      new BootInstance(stack, 'keeps', { ...place, source, displayName: 'keeps', preventDestroy: true });
      new BootInstance(stack, 'swaps', { ...place, source, displayName: 'swaps', ignoreSourceChanges: false });
    });
    const ignoreChanges = ['source_details[0].source_id'];
    template.hasInstance({ displayName: 'keeps', lifecycle: { ignoreChanges, preventDestroy: true } });
    template.hasInstance({ displayName: 'swaps', lifecycle: Match.absent() });
  });

  test('is refused where its volume is not', () => {
    const { code } = refusal((stack) => {
      const source = BootSource.bootVolume(restoredVolume(stack));
      new BootInstance(stack, 'server', { ...place, availabilityDomain: 'Uocm:US-ASHBURN-AD-2', source });
    });
    expect(code).toBe('LaunchOutsideAvailabilityDomain');
  });

  test('is refused a source of another kind', () => {
    const { code, message } = refusal(
      (stack) => new BootInstance(stack, 'server', { ...place, source: BootSource.image(INSTANCE_ID) }),
    );
    expect(code).toBe('OcidInvalid');
    expect(message).toContain("'source' is an OCID of type 'instance'");
  });
});

describe('what an instance needs', () => {
  test('its availability domain, by number', () => {
    const template = synthesize((stack) => {
      const domains = new AvailabilityDomains(stack, 'domains', { compartmentId: COMPARTMENT });
      new BootInstance(stack, 'server', {
        ...place,
        availabilityDomain: domains.nameOf(2),
        source: BootSource.image(IMAGE_ID),
      });
    });
    template.hasInstance({
      availabilityDomain: '${data.oci_identity_availability_domains.domains.availability_domains[1].name}',
    });
    const { code } = refusal((stack) =>
      new AvailabilityDomains(stack, 'domains', { compartmentId: COMPARTMENT }).nameOf(4),
    );
    expect(code).toBe('AvailabilityDomainInvalid');
  });

  test('its image, the newest that fits', () => {
    const template = synthesize((stack) => {
      const image = new PlatformImage(stack, 'image', {
        compartmentId: COMPARTMENT,
        operatingSystemVersion: '9',
        shape: 'VM.Standard.E4.Flex',
      });
      new BootInstance(stack, 'server', { ...place, source: BootSource.image(image.imageId) });
    });
    template.hasInstance({
      sourceDetails: { sourceId: Match.pattern(/image\.id if try\(length\(image\.compartment_id\), 0\) == 0\]\[0\]/) },
    });
    template.hasDataSource('oci_core_images', {
      operatingSystem: 'Oracle Linux',
      operatingSystemVersion: '9',
      sortBy: 'TIMECREATED',
      sortOrder: 'DESC',
    });
  });

  test("an image of one's own", () => {
    const template = synthesize((stack) => {
      const golden = BootInstance.fromInstanceId(stack, 'golden', INSTANCE_ID);
      const image = new CustomImage(stack, 'image', {
        compartmentId: COMPARTMENT,
        instance: golden,
        displayName: 'v1',
      });
      new BootInstance(stack, 'server', { ...place, source: BootSource.image(image.imageId) });
      expect(CustomImage.fromImageId(stack, 'other', IMAGE_ID).imageId).toBe(IMAGE_ID);
    });
    template.hasResource('oci_core_image', { instanceId: INSTANCE_ID, displayName: 'v1' });
    template.hasInstance({ sourceDetails: { sourceId: '${oci_core_image.image.id}' } });
  });

  test('attachments are imported by their OCID', () => {
    const id = 'ocid1.volumeattachment.oc1.iad.anuwcljrattachment';
    synthesize((stack) => {
      expect(VolumeAttachment.fromVolumeAttachmentId(stack, 'attachment', id).volumeAttachmentId).toBe(id);
    });
    expect(refusal((stack) => VolumeAttachment.fromVolumeAttachmentId(stack, 'x', INSTANCE_ID)).code).toBe(
      'OcidInvalid',
    );
  });

  test('a replica is activated beside itself', () => {
    const template = synthesize((stack) => {
      BootVolumeReplica.fromBootVolumeReplicaAttributes(stack, 'replica', {
        bootVolumeReplicaId: 'ocid1.bootvolumereplica.oc1.iad.abuwcljrreplica',
        availabilityDomain: DOMAIN,
        compartmentId: COMPARTMENT,
      }).activate('volume', { displayName: 'activated' });
    });
    template.hasBootVolume({ displayName: 'activated', sourceDetails: { type: 'bootVolumeReplica' } });
  });
});
