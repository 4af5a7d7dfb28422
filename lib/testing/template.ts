import { type IConstruct, type TerraformStack, Testing } from '../base';
import type { CoreBootVolumeConfig } from '../provider-oci/core-boot-volume';
import type { CoreBootVolumeBackupConfig } from '../provider-oci/core-boot-volume-backup';
import type { CoreInstanceConfig } from '../provider-oci/core-instance';
import type { CoreVolumeBackupPolicyConfig } from '../provider-oci/core-volume-backup-policy';
import type { CoreVolumeBackupPolicyAssignmentConfig } from '../provider-oci/core-volume-backup-policy-assignment';
import { difference } from './difference';
import type { Matcher } from './match';

/** What is expected of a resource: any of its arguments, each a value or a question. */
export type Expected<Config> = { readonly [Argument in keyof Config]?: Config[Argument] | Matcher | object | string };

type Blocks = Record<string, Record<string, Record<string, unknown>>>;

interface Synthesized {
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly output?: Record<string, Record<string, unknown>>;
}

/** A synthesized stack, for questions in tests. Every assertion throws an Error that says what was found instead. */
export class Template {
  /** Synthesizes a stack, with its validations: errors that constructs report are thrown here. */
  static fromStack(stack: TerraformStack): Template {
    return new Template(JSON.parse(Testing.synth(stack, true)), annotationsOf(stack));
  }

  private constructor(
    private readonly synthesized: Synthesized,
    /** Warnings and errors that the constructs put on themselves, as `path: text`. */
    readonly annotations: string[],
  ) {}

  /** Exactly so many resources of the type are there. */
  resourceCountIs(type: string, count: number): void {
    const found = Object.keys(this.synthesized.resource?.[type] ?? {});
    if (found.length !== count) {
      throw new Error(`expected ${count} ${type}, got ${found.length}: ${found.join(', ') || 'none'}`);
    }
  }

  /** Exactly one resource of the type fits. Answers its name. */
  hasResource(type: string, expected: object = {}): string {
    return exactlyOne(type, this.synthesized.resource?.[type] ?? {}, expected);
  }

  /** Exactly one data source of the type fits. Answers its name. */
  hasDataSource(type: string, expected: object = {}): string {
    return exactlyOne(`data ${type}`, this.synthesized.data?.[type] ?? {}, expected);
  }

  /** Exactly one boot volume fits. Answers its name. */
  hasBootVolume(expected: Expected<CoreBootVolumeConfig> = {}): string {
    return this.hasResource('oci_core_boot_volume', expected);
  }

  /** Exactly one boot volume backup or copy fits. Answers its name. */
  hasBootVolumeBackup(expected: Expected<CoreBootVolumeBackupConfig> = {}): string {
    return this.hasResource('oci_core_boot_volume_backup', expected);
  }

  /** Exactly one backup policy fits. Answers its name. */
  hasBackupPolicy(expected: Expected<CoreVolumeBackupPolicyConfig> = {}): string {
    return this.hasResource('oci_core_volume_backup_policy', expected);
  }

  /** Exactly one assignment of a backup policy fits. Answers its name. */
  hasBackupPolicyAssignment(expected: Expected<CoreVolumeBackupPolicyAssignmentConfig> = {}): string {
    return this.hasResource('oci_core_volume_backup_policy_assignment', expected);
  }

  /** Exactly one instance fits. Answers its name. */
  hasInstance(expected: Expected<CoreInstanceConfig> = {}): string {
    return this.hasResource('oci_core_instance', expected);
  }

  /** The output is there and, when said, has this value. */
  hasOutput(name: string, value?: unknown): void {
    const output = this.synthesized.output?.[name];
    if (!output) {
      const names = Object.keys(this.synthesized.output ?? {});
      throw new Error(`expected an output ${name}, got ${names.join(', ') || 'none'}`);
    }
    const found = value === undefined ? undefined : difference(value, output.value, `output ${name}`);
    if (found) {
      throw new Error(found);
    }
  }

  /** Exactly one warning or error of the constructs fits the expression. */
  hasAnnotation(expression: RegExp): void {
    const found = this.annotations.filter((text) => expression.test(text));
    if (found.length !== 1) {
      throw new Error(
        `expected one annotation like ${expression}, got ${found.length} of:\n${this.annotations.join('\n')}`,
      );
    }
  }

  /**
   * The stack without what changes from machine to machine or from version to version (metadata, versions, backend), for
   * snapshots.
   */
  toJSON(): Record<string, unknown> {
    return stable(this.synthesized) as Record<string, unknown>;
  }
}

function exactlyOne(what: string, candidates: Record<string, Record<string, unknown>>, expected: object): string {
  const judged = Object.entries(candidates).map(([name, actual]) => ({ name, why: difference(expected, actual) }));
  const fitting = judged.filter(({ why }) => why === undefined);
  if (fitting.length === 1) {
    return fitting[0].name;
  }
  if (fitting.length > 1) {
    throw new Error(`expected exactly one ${what}, got ${fitting.map(({ name }) => name).join(', ')}`);
  }
  const reasons = judged.map(({ name, why }) => `\n  ${name}: ${why}`).join('');
  throw new Error(`no ${what} fits${reasons || '; there is none at all'}`);
}

const CHANGING_KEYS = new Set(['//', 'terraform']);

function stable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(stable);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).filter(([key]) => !CHANGING_KEYS.has(key));
  return Object.fromEntries(
    entries.sort(([one], [other]) => one.localeCompare(other)).map(([key, item]) => [key, stable(item)]),
  );
}

function annotationsOf(stack: IConstruct): string[] {
  return stack.node
    .findAll()
    .flatMap((construct) =>
      construct.node.metadata
        .filter(({ type }) => type.startsWith('@cdktf/'))
        .map(({ data }) => `${construct.node.path}: ${data}`),
    );
}
