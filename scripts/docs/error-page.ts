import { CATALOGUE, type CatalogueEntry } from '../../lib/errors/catalogue';

const HEAD = `# What the constructs refuse, and what they warn of

Every check runs at synth, before Terraform is asked. A message names the construct, says what happened and what was expected, how
to mend it, and ends with its code in brackets. Codes never change; texts may. Values that only Terraform will know (tokens) pass
every check.

In TypeScript, \`Problem.is(error)\` of \`cdktf-oci-drydock/errors\` recognises an error, and its \`code\` and \`at\` say which it is and where.
`;

function section([code, entry]: [string, CatalogueEntry]): string {
  return [
    `### ${code}`,
    '',
    `- What: ${entry.what}`,
    `- Expected: ${entry.expected}`,
    `- Mend: ${entry.mend}`,
    `- Source: ${entry.source}`,
    '',
  ].join('\n');
}

/** The page of all problems, from the catalogue. */
export function errorPage(): string {
  const entries = Object.entries(CATALOGUE as Record<string, CatalogueEntry>).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const of = (kind: string) => entries.filter(([, entry]) => entry.kind === kind).map(section);
  return [HEAD, '## Errors', '', ...of('error'), '## Warnings', '', ...of('warning')].join('\n');
}
