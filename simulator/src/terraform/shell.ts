export const shells = ['bash', 'zsh', 'sh', 'fish', 'json'] as const;

export type Shell = (typeof shells)[number];

/** The user's login shell as far as it matters for the syntax of `export`. */
export function shellOf(environment: NodeJS.ProcessEnv): Shell {
  const name = environment.SHELL?.split('/').at(-1);
  return shells.find((shell) => shell === name) ?? 'sh';
}

/** Lines that set variables, or unset those that are undefined, in the syntax of a shell. */
export function exportLines(variables: Readonly<Record<string, string | undefined>>, shell: Shell): string {
  if (shell === 'json') {
    return JSON.stringify(Object.fromEntries(Object.entries(variables).map(([n, v]) => [n, v ?? null])), null, 2);
  }
  const line = shell === 'fish' ? fishLine : posixLine;
  return Object.entries(variables)
    .map(([name, value]) => line(name, value))
    .join('\n');
}

const posixLine = (name: string, value: string | undefined) =>
  value === undefined ? `unset ${name}` : `export ${name}='${value.replaceAll("'", "'\\''")}'`;

const fishLine = (name: string, value: string | undefined) =>
  value === undefined ? `set -e ${name}` : `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
