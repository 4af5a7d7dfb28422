import { definitions } from '../../simulator/src/cli/commands';
import { openWorkplace } from './drydock';
import { haveTerminal, runInTerminal } from './terminal';

const place = openWorkplace();
const verbs = definitions.filter(({ hidden, passThrough }) => !hidden && !passThrough).map(({ name }) => name);

(haveTerminal ? test : test.skip).each(verbs)(
  'drydock %s shows its help in a terminal, and refuses a wrong call',
  async (name) => {
    const help = await runInTerminal([...name.split(' '), '--help'], place);
    expect(help).toMatchObject({ status: 0, screen: expect.stringMatching(/Usage: drydock [\s\S]*Examples:/) });
    const wrong = await runInTerminal([...name.split(' '), '--no-such-option'], place);
    const refusal = /unknown option '--no-such-option'|required option '--/;
    expect(wrong).toMatchObject({ status: 2, screen: expect.stringMatching(refusal) });
  },
);
