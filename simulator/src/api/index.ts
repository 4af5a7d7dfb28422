export { clientKey, defaultUser } from './environment/client-key';
export { realProviderEnvironment, type Situation, sdkEnvironment, type Variables } from './environment/environment';
export { type ApiServer, type ServerOptions, startApiServer } from './server/server';
export { announceServer, forgetServer, type RunningServer, runningServer } from './serving/running-server';
export { type ApiKey, KeyRing, keyIdOf } from './signature/key-ring';
