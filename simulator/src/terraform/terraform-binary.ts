import { TerraformError } from './terraform-error';

/** cdktf names another binary by the same variable. */
export const terraformBinary = (environment: NodeJS.ProcessEnv) => environment.TERRAFORM_BINARY_NAME || 'terraform';

export function cannotStart(program: string, error: NodeJS.ErrnoException): TerraformError {
  if (error.code !== 'ENOENT') return new TerraformError(`${program} cannot be started: ${error.message}`);
  return new TerraformError(
    `${program} was not found on PATH`,
    'Install Terraform 1.5 or newer (https://developer.hashicorp.com/terraform/install), or name another binary in TERRAFORM_BINARY_NAME.',
  );
}
