/**
 * `npm run -s lab -- COMMAND …`: the laboratory. Results go to standard output, progress and complaints to standard error;
 * with `--json` a command prints one object and nothing else on standard output.
 */

/** A command: its arguments in, its exit code out. It is loaded when it is asked for. */
type Run = (args: string[]) => Promise<number>;
interface LabCommand {
  what: string;
  load: () => Promise<Run>;
}

const COMMANDS: Record<string, LabCommand> = {
  play: {
    what: 'games among computer players: endings, scores, orders, with intervals',
    load: async () => (await import('./play/play.ts')).play,
  },
  engage: {
    what: 'the combat and economy model against published engagements',
    load: async () => (await import('./engage/engage.ts')).engage,
  },
  targets: {
    what: 'every target of balance, measured, with intervals; writes docs/balance.md',
    load: async () => (await import('./targets/targets.ts')).targets,
  },
  duel: {
    what: 'two levels in the same seat on the same seeds',
    load: async () => (await import('./duel/duel.ts')).duel,
  },
  sweep: {
    what: 'endings and scores as one number of the tuning moves',
    load: async () => (await import('./sweep/sweep.ts')).sweep,
  },
  ablate: {
    what: 'the game with and without one part of its rules',
    load: async () => (await import('./ablate/ablate.ts')).ablate,
  },
  par: {
    what: 'par of every seat, scenario and length from self-play; writes src/content/par.json',
    load: async () => (await import('./par/par.ts')).par,
  },
  calibrate: {
    what: 'fits combat by class to published engagements, each left out once',
    load: async () => (await import('./calibrate/calibrate.ts')).calibrate,
  },
  bench: {
    what: "speed of the pure rules, beside the same rules on boardgame.io's drafts",
    load: async () => (await import('./bench/bench.ts')).bench,
  },
};

const USAGE_EXIT = 2;

const usage = (): string =>
  [
    'usage: npm run -s lab -- COMMAND [options]',
    ...Object.entries(COMMANDS).map(([name, { what }]) => `  ${name.padEnd(11)}${what}`),
    'COMMAND --help lists the options of a command.',
  ].join('\n');

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    console.log(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const trouble = name === undefined ? 'No command is given.' : `There is no command "${name}".`;
    console.error(`${trouble}\n${usage()}`);
    return USAGE_EXIT;
  }
  const run = await command.load();
  return run(args);
}

process.exitCode = await main(process.argv.slice(2));
