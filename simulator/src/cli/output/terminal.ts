import { createColors } from 'picocolors';

export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Colors = ReturnType<typeof createColors>;

/** Where a command writes: answers to `out`, everything else (notes, progress, errors) to `err`. */
export interface Terminal {
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly colors: Colors;
  readonly errorColors: Colors;
}

export function openTerminal(out: OutputStream, err: OutputStream, environment: NodeJS.ProcessEnv): Terminal {
  const coloured = (stream: OutputStream) =>
    stream.isTTY === true && environment.NO_COLOR === undefined && environment.TERM !== 'dumb';
  return { out, err, colors: createColors(coloured(out)), errorColors: createColors(coloured(err)) };
}
