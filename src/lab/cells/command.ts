import { isTrouble, type Trouble } from './arguments.ts';
import { USAGE_EXIT } from './session.ts';

/**
 * The frame of a command: its options or the reason why not, then its work. Prints the usage for `--help` (exit 0), or after
 * the sentence about wrong arguments (exit 2).
 */
export function command<Options extends object>(
  usage: string,
  read: (args: string[]) => Options | 'help' | Trouble,
  run: (options: Options) => Promise<number>,
): (args: string[]) => Promise<number> {
  return async (args) => {
    const options = read(args);
    if (options === 'help') {
      console.log(usage);
      return 0;
    }
    if (isTrouble(options)) {
      console.error(`${options.trouble}\n${usage}`);
      return USAGE_EXIT;
    }
    return run(options);
  };
}
