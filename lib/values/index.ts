export * from './backup-retention';
export * from './backup-type';
export * from './duration';
export * from './region';
export * from './size';
export * from './volume-autotune';
export * from './volume-performance';
