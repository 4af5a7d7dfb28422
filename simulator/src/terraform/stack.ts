import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A cdktf TerraformStack, as far as it matters here. */
export interface SynthesizableStack {
  toTerraform(): unknown;
  readonly node?: { readonly id: string };
  prepareStack?(): void;
}

/**
 * What can be applied: a folder of Terraform configuration, a configuration as JSON (text, as `Testing.synth` of cdktf gives it, or
 * an object), or a cdktf stack.
 */
export type Stack = string | SynthesizableStack | { readonly [block: string]: unknown };

/** Terraform keeps this file last, so that the state stays in the test's own folder whatever backend the stack names. */
const OVERRIDE = 'drydock_override.tf.json';
const left = new Set(['.terraform', '.terraform.lock.hcl', 'node_modules', 'cdktf.out']);

const isStack = (stack: Stack): stack is SynthesizableStack =>
  typeof stack === 'object' && typeof (stack as Partial<SynthesizableStack>).toTerraform === 'function';

/**
 * Lays a stack out in a folder of its own below `root`; the same stack has the same folder, and with it its state.
 *
 * @throws Error when a folder that was named does not exist
 */
export function layOut(stack: Stack, root: string, name = nameOf(stack)): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  if (isFolder(stack)) copyConfiguration(resolve(stack as string), folder);
  else writeFileSync(join(folder, 'cdk.tf.json'), jsonOf(stack));
  writeFileSync(join(folder, OVERRIDE), '{"terraform":{"backend":{"local":{}}}}\n');
  return folder;
}

const isFolder = (stack: Stack) => typeof stack === 'string' && !stack.trimStart().startsWith('{');

function nameOf(stack: Stack): string {
  if (isFolder(stack)) {
    const folder = resolve(stack as string);
    return `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
  }
  return isStack(stack) ? (stack.node?.id ?? 'stack') : stackNameIn(stack);
}

/** cdktf writes the name of the stack into what an app synthesizes; `Testing.synth` leaves it out. */
function stackNameIn(stack: Stack): string {
  const document = (typeof stack === 'string' ? JSON.parse(stack) : stack) as {
    '//'?: { metadata?: { stackName?: string } };
  };
  return document['//']?.metadata?.stackName ?? 'stack';
}

function jsonOf(stack: Stack): string {
  if (typeof stack === 'string') return stack;
  if (!isStack(stack)) return JSON.stringify(stack, null, 2);
  stack.prepareStack?.();
  return JSON.stringify(stack.toTerraform(), null, 2);
}

function copyConfiguration(from: string, to: string): void {
  if (!existsSync(from) || !statSync(from).isDirectory())
    throw new Error(`${from} is no folder of Terraform configuration`);
  cpSync(from, to, {
    recursive: true,
    filter: (path) => path === from || !(left.has(basename(path)) || /\.tfstate/.test(basename(path))),
  });
}
