import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCloud } from '../../src/cloud';
import { reattachProviders, startWarmProvider, stopWarmProvider } from '../../src/provider/installation/warm-provider';
import { TerraformWorkspace } from '../../src/provider/testing/terraform-workspace';
import { milliseconds } from '../harness';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaabench';

/** As many as a boot volume backup has. */
const ATTRIBUTES = 25;

/** Backups of one boot volume, and beside them as many resources of Terraform itself. */
export class BenchStack {
  private readonly ours = new TerraformWorkspace();
  private readonly floor = new TerraformWorkspace();

  constructor() {
    const bootVolumeId = launch(this.ours.home);
    this.ours.configure(`
      provider "oci" {
        region = "us-ashburn-1"
      }
      variable "amount" {
        type = number
      }
      resource "oci_core_boot_volume_backup" "it" {
        count          = var.amount
        boot_volume_id = "${bootVolumeId}"
        display_name   = "backup \${count.index}"
        type           = "INCREMENTAL"
      }`);
    const input = Array.from({ length: ATTRIBUTES }, (_, index) => `attribute_${index} = "value \${count.index}"`);
    this.floor.write('versions.tf', '').configure(`
      variable "amount" {
        type = number
      }
      resource "terraform_data" "it" {
        count = var.amount
        input = {
          ${input.join('\n')}
        }
      }`);
  }

  plan(side: 'ours' | 'floor'): number {
    return this.time(side, 'plan', 1);
  }

  /** Of resources that are all to be created. */
  apply(side: 'ours' | 'floor', amount: number): number {
    rmSync(join(this[side].folder, 'terraform.tfstate'), { force: true });
    return this.time(side, 'apply', amount, '-auto-approve');
  }

  async warm(): Promise<number> {
    const provider = await startWarmProvider(this.ours.home, this.ours.environment);
    if (provider.state !== 'running') throw new Error(`the warm provider is ${provider.state}`);
    this.ours.environment.TF_REATTACH_PROVIDERS = reattachProviders(provider);
    return provider.pid;
  }

  async end(): Promise<void> {
    await stopWarmProvider(this.ours.home);
    this.ours.remove();
    this.floor.remove();
  }

  private time(side: 'ours' | 'floor', command: string, amount: number, ...options: string[]): number {
    return milliseconds(() => {
      const { status, stderr } = this[side].run(command, '-input=false', `-var=amount=${amount}`, ...options);
      if (status !== 0) throw new Error(stderr);
    });
  }
}

/** Most memory that a process ever had, in bytes. */
export function peakMemory(pid: number): number {
  const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}

function launch(home: string): string {
  const cloud = openCloud({ home });
  const region = cloud.region('us-ashburn-1');
  const compartmentId = COMPARTMENT;
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const [image] = region.listImages({ compartmentId });
  const vcn = region.createVcn({ compartmentId, cidrBlock: '10.0.0.0/16' });
  const subnet = region.createSubnet({ compartmentId, vcnId: vcn.id, cidrBlock: '10.0.0.0/24' });
  const instance = region.launchInstance({
    compartmentId,
    availabilityDomain: domain.name,
    shape: 'VM.Standard.E4.Flex',
    sourceDetails: { sourceType: 'image', imageId: image.id },
    createVnicDetails: { subnetId: subnet.id },
  });
  const [attachment] = region.listBootVolumeAttachments({
    availabilityDomain: domain.name,
    compartmentId,
    instanceId: instance.id,
  });
  cloud.close();
  return attachment.bootVolumeId;
}
