const SYSTEMS: { readonly [platform: string]: string } = { win32: 'windows' };
const ARCHITECTURES: { readonly [arch: string]: string } = { x64: 'amd64', ia32: '386' };

/** This machine as Terraform names it, e.g. linux_amd64. */
export function terraformPlatform(platform: string = process.platform, arch: string = process.arch): string {
  return `${SYSTEMS[platform] ?? platform}_${ARCHITECTURES[arch] ?? arch}`;
}
