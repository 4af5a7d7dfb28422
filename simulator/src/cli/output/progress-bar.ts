import type { Terminal } from './terminal';
import { bytesText } from './units';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ProgressBar {
  show(progress: Progress): void;
  /** Takes the bar off the screen. */
  clear(): void;
}

const BAR_WIDTH = 28;
const REDRAW_MILLISECONDS = 80;

/** A bar on the last line of the terminal; nothing at all when standard error is not a terminal. */
export function progressBar(
  title: string,
  terminal: Terminal,
  count: (amount: number) => string = bytesText,
): ProgressBar {
  if (terminal.err.isTTY !== true) return { show() {}, clear() {} };
  const started = Date.now();
  let drawn = 0;
  return {
    show(progress) {
      const now = Date.now();
      if (now - drawn < REDRAW_MILLISECONDS) return;
      drawn = now;
      terminal.err.write(`\r\x1b[2K${line(title, progress, (now - started) / 1000, terminal, count)}`);
    },
    clear() {
      if (drawn > 0) terminal.err.write('\r\x1b[2K');
    },
  };
}

function line(
  title: string,
  { done, total }: Progress,
  seconds: number,
  { err, errorColors }: Terminal,
  count: (amount: number) => string,
): string {
  const share = total > 0 ? Math.min(done / total, 1) : 1;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = errorColors.cyan('█'.repeat(filled)) + errorColors.dim('░'.repeat(BAR_WIDTH - filled));
  const figures = `${Math.floor(share * 100)} %  ${count(done)} of ${count(total)}`;
  const left = share > 0.02 && seconds > 1 ? `  ${Math.ceil(seconds / share - seconds)} s left` : '';
  const room = Math.max((err.columns ?? 80) - BAR_WIDTH - figures.length - left.length - 4, 4);
  return `${title.slice(0, room)} ${bar} ${figures}${left}`;
}
