import { checkRandomConfigurations } from './testing/random-configurations';

describe('random configurations of the family', () => {
  it('are valid, are applied, are at rest, and are destroyed', async () => {
    await checkRandomConfigurations(2, 1);
  });
});
