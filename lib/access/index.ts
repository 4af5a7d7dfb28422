export * from './access-scope';
export * from './access-statements';
export * from './copy-access-policy';
export * from './principal';
