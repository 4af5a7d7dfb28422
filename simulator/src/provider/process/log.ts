/** Log lines in the form that Terraform's plugin client understands and prints under TF_LOG. */
export interface Log {
  debug(message: string, values?: LogValues): void;
  error(message: string, values?: LogValues): void;
}

export type LogValues = { readonly [name: string]: string | number | boolean };

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'off'] as const;

/** Writes to stderr what TF_LOG (or TF_LOG_PROVIDER) lets through; nothing without either. */
export function openLog(environment: NodeJS.ProcessEnv, write: (line: string) => void): Log {
  const asked = (environment.TF_LOG_PROVIDER || environment.TF_LOG || 'off').toLowerCase();
  const threshold = asked === 'json' ? 0 : Math.max(0, LEVELS.indexOf(asked as (typeof LEVELS)[number]));
  const line = (level: (typeof LEVELS)[number], message: string, values: LogValues = {}) => {
    if (LEVELS.indexOf(level) < threshold) return;
    const head = {
      '@level': level,
      '@message': message,
      '@module': 'provider.oci',
      '@timestamp': timestamp(new Date()),
    };
    write(`${JSON.stringify({ ...head, ...values })}\n`);
  };
  return {
    debug: (message, values) => line('debug', message, values),
    error: (message, values) => line('error', message, values),
  };
}

/** The client's time layout wants microseconds. */
function timestamp(now: Date): string {
  return now.toISOString().replace('Z', '000Z');
}
