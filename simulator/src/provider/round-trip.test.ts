import { SUBJECTS, SUBJECTS_HEAD, written } from './testing/subjects';
import { diagnosticText, TerraformWorkspace } from './testing/terraform-workspace';

/** Every attribute that can change in place, each with its values in turn; one step changes one attribute of every resource. */
function steps(): string[] {
  const longest = Math.max(...SUBJECTS.map(({ changes }) => changes.flatMap(({ texts }) => texts).length));
  return Array.from({ length: longest + 1 }, (_, step) =>
    [SUBJECTS_HEAD, ...SUBJECTS.map((subject) => written(subject, atStep(step)))].join(''),
  );
}

/** Before step 0 nothing optional is written; then one more text at a time, each replacing the one before it. */
function atStep(step: number): Parameters<typeof written>[1] {
  let left = step;
  return ({ texts }) => {
    const taken = Math.min(left, texts.length);
    left -= taken;
    return taken === 0 ? undefined : texts[taken - 1];
  };
}

const addresses = SUBJECTS.map(({ address }) => address);

describe('every attribute that can change in place', () => {
  const workspace = new TerraformWorkspace();

  beforeAll(() => workspace.keepWarm());
  afterAll(() => workspace.remove());

  it('goes from value to value without a replacement, and is at rest after each', () => {
    for (const [step, configuration] of steps().entries()) {
      const applied = workspace.configure(configuration).apply();
      expect({ step, told: diagnosticText(applied) }).toEqual({ step, told: '' });
      const unexpected = Object.entries(applied.actions).filter(
        ([, action]) => action !== (step === 0 ? 'create' : 'update'),
      );
      expect({ step, unexpected }).toEqual({ step, unexpected: [] });
      expect({ step, actions: workspace.plan().actions }).toEqual({ step, actions: {} });
    }
  });

  it('is imported as it is; then all is destroyed', () => {
    const state = workspace.state();
    workspace.run('state', 'rm', ...addresses);
    const imports = addresses.map((address) => `import {\n to = ${address}\n id = "${state[address].id}"\n}\n`);
    workspace.write('imports.tf', imports.join(''));
    const partly = SUBJECTS.filter(({ unanswered }) => unanswered).map(({ address }) => [address, 'update']);
    expect(workspace.plan().actions).toEqual(
      Object.fromEntries([...addresses.map((address) => [address, 'import']), ...partly]),
    );
    expect(diagnosticText(workspace.apply())).toBe('');
    expect(workspace.plan().actions).toEqual({});
    const unprotected = steps()[0];
    workspace.configure(unprotected).apply();
    expect(diagnosticText(workspace.destroy())).toBe('');
    expect(workspace.state()).toEqual({});
  });
});
