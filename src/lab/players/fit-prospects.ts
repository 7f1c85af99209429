import { readFileSync, writeFileSync } from 'node:fs';
import { SEATS } from '../../rules/vocabulary.ts';

/**
 * Fits what a table promises each seat to gathered games (ridge regression) and writes the data file of the Sharp player:
 * `node src/lab/players/fit-prospects.ts FILE...`. Prints how well games that were left out are foretold.
 */
interface Game {
  war: boolean;
  scores: number[];
  seen: { left: number; war: number[]; seats: number[][] }[];
}
interface Sample {
  x: readonly number[];
  y: number;
}

const RIDGE = 2;
const HELD_OUT = 5;

/** Weights that fit the samples best, large ones held back. */
function regress(samples: readonly Sample[]): number[] {
  const n = samples[0]?.x.length ?? 0;
  const rows = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n + 1);
    if (i > 0) row[i] = RIDGE;
    return row;
  });
  for (const { x, y } of samples)
    for (let i = 0; i < n; i += 1) {
      const row = rows[i];
      const xi = x[i] ?? 0;
      if (!row || xi === 0) continue;
      for (let j = 0; j < n; j += 1) row[j] = (row[j] ?? 0) + xi * (x[j] ?? 0);
      row[n] = (row[n] ?? 0) + xi * y;
    }
  return solved(rows, n);
}

/** Gauss with pivots. */
function solved(rows: Float64Array[], n: number): number[] {
  for (let col = 0; col < n; col += 1) {
    const size = (at: number) => Math.abs(rows[at]?.[col] ?? 0);
    let best = col;
    for (let at = col + 1; at < n; at += 1) if (size(at) > size(best)) best = at;
    const [a, b] = [rows[col], rows[best]];
    if (!a || !b || size(best) < 1e-9) continue;
    [rows[col], rows[best]] = [b, a];
    for (let at = 0; at < n; at += 1) {
      const row = rows[at];
      if (at === col || !row) continue;
      const factor = (row[col] ?? 0) / (b[col] ?? 1);
      if (factor === 0) continue;
      for (let j = col; j <= n; j += 1) row[j] = (row[j] ?? 0) - factor * (b[j] ?? 0);
    }
  }
  return rows.map((row, at) => {
    const pivot = row[at] ?? 0;
    return Math.abs(pivot) < 1e-9 ? 0 : (row[n] ?? 0) / pivot;
  });
}

const foretold = (weights: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Share of the spread that is foretold, on samples that were not fitted. */
function skill(weights: readonly number[], samples: readonly Sample[]): number {
  const mean = samples.reduce((sum, { y }) => sum + y, 0) / Math.max(1, samples.length);
  let [miss, spread] = [0, 0];
  for (const { x, y } of samples) {
    miss += (y - foretold(weights, x)) ** 2;
    spread += (y - mean) ** 2;
  }
  return 1 - miss / Math.max(1e-9, spread);
}

const games = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Game);

function fitted(name: string, samplesOf: (game: Game) => Sample[]): number[] {
  const of = (keep: (at: number) => boolean) => games.filter((_, at) => keep(at)).flatMap(samplesOf);
  const trial = regress(of((at) => at % HELD_OUT !== 0));
  const found = skill(
    trial,
    of((at) => at % HELD_OUT === 0),
  );
  console.log(`${name.padEnd(12)} foretells ${(100 * found).toFixed(0)} % of the spread`);
  return regress(of(() => true));
}

const war = fitted('war', (game) => game.seen.map(({ war: x }) => ({ x, y: game.war ? 1 : 0 })));
const score = SEATS.map((seat, at) => {
  const weights = fitted(seat, (game) =>
    game.war ? [] : game.seen.map(({ seats }) => ({ x: seats[at] ?? [], y: (game.scores[at] ?? 0) / 1000 })),
  );
  return [seat, weights] as const;
});

const numbers = (weights: readonly number[]): string => weights.map((weight) => Number(weight.toFixed(3))).join(', ');
const text = `import type { BySeat } from '../../rules/vocabulary.ts';

/**
 * What a table promises, fitted to ${games.length} games by \`src/lab/players/fit-prospects.ts\`: weights of a constant and of each
 * feature of \`features.ts\`, then of the same by the share of the game that is left.
 */
export const PROSPECTS: { war: readonly number[]; score: BySeat<readonly number[]> } = {
  // biome-format-off
  war: [${numbers(war)}],
  score: {
${score.map(([seat, weights]) => `    ${seat}: [${numbers(weights)}],`).join('\n')}
  },
};
`.replace('  // biome-format-off\n', '');
writeFileSync(new URL('../../ai/search/prospects-data.ts', import.meta.url), text);
