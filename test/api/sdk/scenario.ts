import type { Landscape } from './landscape';
import type { OracleClients } from './oracle-clients';

/** What a user of Oracle's clients does with one group of operations. */
export interface Scenario {
  readonly name: string;
  run(surroundings: Surroundings): Promise<void>;
}

export interface Surroundings {
  readonly home: OracleClients;
  readonly away: OracleClients;
  readonly tenancyId: string;
  readonly land: Landscape;
}

/** The status and code of a call that must be refused. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ statusCode: number; serviceCode: string; message: string }> {
  return call.then(
    () => {
      throw new Error('it was not refused');
    },
    ({ statusCode, serviceCode, message }) => ({ statusCode, serviceCode, message }),
  );
}
