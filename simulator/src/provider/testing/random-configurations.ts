import fc from 'fast-check';
import { type Change, PROTECTIONS, SUBJECTS, SUBJECTS_HEAD, written } from './subjects';
import { diagnosticText, TerraformWorkspace } from './terraform-workspace';

/** The subjects with any choice of their attributes' values; a choice of 0 leaves the attribute out. */
const arbitraryStack: fc.Arbitrary<string> = fc
  .tuple(...SUBJECTS.map(({ changes }) => fc.tuple(...changes.map(({ texts }) => fc.nat(texts.length)))))
  .map((choices) => {
    const resources = SUBJECTS.map((subject, index) => {
      const chosen = new Map<Change, number>(subject.changes.map((change, at) => [change, choices[index][at]]));
      return written(subject, (change) =>
        PROTECTIONS.includes(change.attribute) ? undefined : change.texts[(chosen.get(change) ?? 0) - 1],
      );
    });
    return SUBJECTS_HEAD + resources.join('');
  });

/** What is made of a volume or backup gets its tags too, beside those that are configured: one more apply takes them off. */
const INHERITING = [
  'oci_core_boot_volume.it',
  'oci_core_boot_volume_backup.it',
  'oci_core_volume_backup.it',
  'oci_core_volume_group_backup.it',
];

function settleInheritedTags(workspace: TerraformWorkspace): void {
  const { actions } = workspace.plan();
  if (Object.keys(actions).length === 0) return;
  expect(INHERITING).toEqual(expect.arrayContaining(Object.keys(actions)));
  expect(new Set(Object.values(actions))).toEqual(new Set(['update']));
  workspace.apply();
}

/** Takes `runs` random configurations through validate, apply, a plan with nothing to do, and destroy. */
export async function checkRandomConfigurations(runs: number, seed: number): Promise<void> {
  const workspace = new TerraformWorkspace();
  await workspace.keepWarm();
  try {
    fc.assert(
      fc.property(arbitraryStack, (configuration) => {
        workspace.configure(configuration);
        expect(workspace.validate().diagnostics).toEqual([]);
        expect(diagnosticText(workspace.apply())).toBe('');
        settleInheritedTags(workspace);
        expect(workspace.plan().actions).toEqual({});
        expect(diagnosticText(workspace.destroy())).toBe('');
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  } finally {
    workspace.remove();
  }
}
