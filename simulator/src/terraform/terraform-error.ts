/** Terraform could not be run at all. */
export class TerraformError extends Error {
  readonly hint?: string;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'TerraformError';
    this.hint = hint;
  }
}
