import { checkRandomConfigurations } from './testing/random-configurations';

const RUNS = Number(process.env.DRYDOCK_CONFIGURATIONS ?? 500);

describe('random configurations of the family', () => {
  it(
    'are valid, are applied, are at rest, and are destroyed',
    () => checkRandomConfigurations(RUNS, Number(process.env.DRYDOCK_SEED ?? 2026)),
    RUNS * 20_000,
  );
});
