/** What the command answers to the shell; docs/cli.md lists them. */
export const ExitCode = {
  ok: 0,
  failed: 1,
  usage: 2,
  guardFound: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
