export type { BlockDevice, RegionOperations } from '../cloud';
export type { DayChanges, ResourceChange } from '../forecast/passage';
export type {
  Applied,
  ApplyOptions,
  Plan,
  PlannedAction,
  PlannedChange,
  Stack,
  SynthesizableStack,
} from '../terraform';
export { type Assertions, assertThat } from './assert-that';
export { BackupHistory } from './backup-history';
export { drydockMatchers } from './jest-matchers';
export type { Span } from './span';
export { startCloud, TestCloud, type TestCloudOptions } from './test-cloud';
export { VolumeUnderTest } from './volume-under-test';
