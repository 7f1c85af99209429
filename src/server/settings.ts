import { parseArgs } from 'node:util';

export interface Settings {
  host: string;
  port: number;
}

/** What the command line and the environment ask for: serve, print the help, or a sentence about what is wrong. */
export type Request = { kind: 'serve'; settings: Settings } | { kind: 'help' } | { kind: 'problem'; sentence: string };

export const HELP = `Holding Pattern: serves the game to browsers.

  npm start                     build the page if needed, then serve it
  PORT=9000 npm start           on another port (default 8000; 0 takes any free one)
  HOST=127.0.0.1 npm start      for this computer only (default 0.0.0.0: the whole network)
  npm start -- --help           this text`;

const problem = (sentence: string): Request => ({ kind: 'problem', sentence });

/** Reads the settings; `args` are the words after the program's name. Never throws. */
export function readSettings(args: string[], env: Record<string, string | undefined>): Request {
  try {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) return { kind: 'help' };
  } catch {
    return problem(
      `Unknown argument: ${args.join(' ')}. Only --help is known; HOST and PORT are set in the environment.`,
    );
  }
  const host = env.HOST?.trim() || '0.0.0.0';
  const port = env.PORT?.trim() || '8000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return problem(`PORT must be a whole number from 0 to 65535, not "${port}".`);
  return { kind: 'serve', settings: { host, port: Number(port) } };
}
