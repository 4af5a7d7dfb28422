export type * from './cloud';
export { type ErrorCode, ServiceError } from './error/service-error';
export type * from './model';
export { type Ocid, parseOcid } from './ocid/ocid';
export { openCloud } from './open-cloud';
export type * from './operations';
export { findRegion, REGIONS, type RegionFacts } from './region/catalogue';
