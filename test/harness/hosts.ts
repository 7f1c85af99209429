import { catalogue } from '../../src/content/catalogue.ts';
import { randomCommand } from '../../src/lab/players/random.ts';
import { rngOver, seedRng } from '../../src/lib/rng.ts';
import { type Decide, lockAiSeats } from '../../src/match/ai-driver.ts';
import type { Host } from '../../src/match/host.ts';
import { createHost, type Engine, engineOf } from '../../src/match/open.ts';
import { type BySeat, SEATS, type Seat } from '../../src/rules/vocabulary.ts';

export const engine: Engine = engineOf(catalogue);

const led = (by: 'human' | 'ai', except: Seat | null): BySeat<'human' | 'ai'> => {
  const control: Record<string, 'human' | 'ai'> = {};
  for (const seat of SEATS) control[seat] = seat === except ? 'human' : by;
  return control as BySeat<'human' | 'ai'>;
};

/** A Lesson in which a person leads one seat, or none, and the computer the rest. */
export const lesson = (seed: string, person: Seat | null = null, using: Engine = engine): Host =>
  createHost({ scenario: 'stand-down', length: 'lesson', seed, control: led('ai', person) }, using);

/** A Lesson that six people play. */
export const peoplesLesson = (seed: string, using: Engine = engine): Host =>
  createHost({ scenario: 'stand-down', length: 'lesson', seed, control: led('human', null) }, using);

/** A player that holds. */
export const holds: Decide = async ({ public: open, own }) =>
  open.phase === 'signals'
    ? { type: 'signals', messages: [] }
    : { type: 'orders', answers: {}, orders: [], doctrine: own.doctrine };

/** A player that does anything legal. */
export const random: Decide = async (view, legal, seedText) =>
  randomCommand(view, legal, catalogue, rngOver(seedRng(seedText)));

/** Plays on until the phase has changed so many times, or the game is over. */
export async function playPhases(host: Host, phases: number, decide: Decide = random): Promise<void> {
  const edges = host.snapshots().length + phases;
  while (host.snapshots().length < edges && (await lockAiSeats(host, { decide, seed: 'players' })));
}
