export { outerSetting } from '../provider/installation/outer-configuration';
export { type CaptureOptions, captureTerraform } from './capture-terraform';
export { type TerraformEnvironment, terraformEnvironment } from './environment';
export { runPassed } from './passed-command';
export { exportLines, type Shell, shellOf, shells } from './shell';
export { cannotStart, terraformBinary } from './terraform-binary';
export { TerraformError } from './terraform-error';
