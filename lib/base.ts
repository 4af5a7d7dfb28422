/**
 * The only file of the constructs that names the base library (the bindings in provider-oci do so too).
 * `npm run package` swaps the two names below, and so makes the flavour for the living fork cdktn.
 */
export {
  Annotations,
  Aspects,
  DefaultTokenResolver,
  dependable,
  Fn,
  type IAspect,
  type IResolvable,
  Op,
  StringConcat,
  TerraformDataSource,
  TerraformElement,
  TerraformOutput,
  TerraformProvider,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  Testing,
  Token,
  Tokenization,
} from 'cdktf';
export { Construct, Dependable, type IConstruct, Node } from 'constructs';
