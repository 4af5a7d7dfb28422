export type { Disaster } from './disaster';
export { type DrillOptions, drill } from './drill';
export type { DrillEvidence, DrillStep, LostVolume, RestoredVolume } from './evidence';
export { drillPage } from './render/page';
