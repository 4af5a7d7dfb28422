export { outerSetting } from '../provider/installation/outer-configuration';
export {
  findWarmProvider,
  startWarmProvider,
  stopWarmProvider,
  warmLogPath,
} from '../provider/installation/warm-provider';
export { type CaptureOptions, captureTerraform } from './capture-terraform';
export { type TerraformEnvironment, terraformEnvironment } from './environment';
export { isLockedOut, packageHash } from './lock-file';
export { runPassed } from './passed-command';
export { type Plan, type PlannedAction, type PlannedChange, planOf } from './plan';
export { exportLines, type Shell, shellOf, shells } from './shell';
export { layOut, type Stack, type SynthesizableStack } from './stack';
export { cannotStart, terraformBinary } from './terraform-binary';
export { TerraformError } from './terraform-error';
export { type Applied, type ApplyOptions, TerraformRuns } from './terraform-runs';
