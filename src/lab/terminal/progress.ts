import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(done: number): void;
  stop(): void;
}

/** For a log: a line for the first step and for every tenth of the way. */
function progressLines(total: number, what: string): Progress {
  let next = 1;
  return {
    step(done) {
      if (done < next) return;
      console.error(`${done} of ${total} ${what}`);
      next = done + Math.max(1, Math.floor(total / 10));
    },
    stop() {},
  };
}

/** A bar on standard error if that is a terminal, else a few lines: standard output belongs to the result. */
export function progressBar(total: number, what: string): Progress {
  if (!process.stderr.isTTY) return progressLines(total, what);
  const format = ` {bar} {percentage} % | {value} of {total} ${what} | {eta_formatted} left`;
  const bar = new SingleBar(
    { stream: process.stderr, format, etaBuffer: 50, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}
