import { CommandError } from './command-error';
import { apiModule, terraformModule } from './modules';

/**
 * A process that stays would go on with the world that was there before.
 *
 * @throws CommandError while the warm provider or the REST API of the home runs
 */
export async function requireNobodyRuns(home: string): Promise<void> {
  const { state } = await terraformModule().findWarmProvider(home);
  if (state === 'running' || apiModule().runningServer(home)) {
    throw new CommandError(`A process of ${home} runs and has the world open`, 'End it with drydock down first.');
  }
}
