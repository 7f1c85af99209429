import { describe, expect, test } from 'vitest';
import { rngOver, seedRng } from '../../src/lib/rng.ts';
import type { MatchState } from '../../src/match/match-state.ts';
import { type Observer, SEATS } from '../../src/rules/vocabulary.ts';
import { commandsAt, type Moment, sampledMoments } from '../harness/sampled-moments.ts';
import { scrambleMatch, scrambleState, swapState } from '../harness/scramble.ts';
import { bytesThrough, honestWindow, type Window } from '../harness/window.ts';

const OBSERVERS: readonly Observer[] = [...SEATS, 'public'];
const PAIRS = Number(process.env.SECRET_PAIRS ?? 5040);

/** Where two texts part, with a little of each around it: empty if they do not. */
function difference(a: string, b: string): string {
  if (a === b) return '';
  let from = 0;
  while (a[from] === b[from]) from += 1;
  return `at ${from}: ${a.slice(Math.max(0, from - 80), from + 40)} | ${b.slice(from, from + 40)}`;
}

/** What changes for the observer when everything changes that is not his to know. Empty if nothing does. */
async function interference(window: Window, moment: Moment, observer: Observer, donor: MatchState) {
  const { match, game } = moment;
  const rng = rngOver(seedRng(`${game} ${observer} ${match.game.public.turn}`));
  const commands = commandsAt(match, observer, rng);
  const swap = donor.game !== match.game && rng.chance(30);
  const hidden = swap ? swapState(match.game, donor.game, observer) : scrambleState(match.game, observer, rng);
  const other = scrambleMatch(match, hidden, observer, rng);
  const here = await bytesThrough(window, match, observer, commands);
  return difference(here, await bytesThrough(window, other, observer, commands));
}

/** Every observer at moments of random games, until `pairs` are looked at or one interferes. */
async function firstInterference(window: Window, name: string, pairs: number): Promise<string> {
  const moments = sampledMoments(name, rngOver(seedRng(name)), 25);
  let donor: MatchState | null = null;
  let looked = 0;
  for (;;) {
    const moment = moments.next().value;
    if (moment.match.game.public.phase === 'over') continue;
    for (const observer of OBSERVERS) {
      const found = await interference(window, moment, observer, donor ?? moment.match);
      if (found) return `${moment.game}, ${observer} in turn ${moment.match.game.public.turn}: ${found}`;
      looked += 1;
    }
    if (looked >= pairs) return '';
    if (looked % 10 === 0 || !donor) donor = moment.match;
  }
}

describe('what a seat cannot know', () => {
  test(
    `leaves every byte it receives unchanged, in ${PAIRS} pairs of a state and an observer`,
    async () => {
      expect(await firstInterference(honestWindow, 'secrets', PAIRS)).toBe('');
    },
    PAIRS * 100,
  );

  test('is open to everybody once the game is over, but for the dice', async () => {
    const moments = sampledMoments('endings', rngOver(seedRng('endings')), 0);
    let ended = moments.next().value;
    while (ended.match.game.public.phase !== 'over') ended = moments.next().value;
    const { game } = ended.match;
    const rng = rngOver(seedRng('dice'));
    const hidden = (change: object): MatchState => ({
      ...ended.match,
      game: { ...game, secret: { ...game.secret, ...change } },
    });
    for (const observer of OBSERVERS) {
      const commands = commandsAt(ended.match, observer, rng);
      const bytes = (match: MatchState) => bytesThrough(honestWindow, match, observer, commands);
      const here = await bytes(ended.match);
      expect(await bytes(hidden({ rng: [1, 2, 3, 4] })), observer).toBe(here);
      expect(await bytes(hidden({ resolve: game.secret.resolve + 1 })), observer).not.toBe(here);
    }
  });
});

type Plant = (honest: Window) => Partial<Window>;
const LEAKS: [what: string, plant: Plant][] = [
  [
    'one secret number in the public part of a view',
    ({ view }) => ({
      view: (match, observer) => ({ ...(view(match, observer) as object), resolve: match.game.secret.resolve }),
    }),
  ],
  [
    'what another seat has in its purse',
    () => ({ view: ({ game }, observer) => (observer === 'tehran' ? game.seats.jerusalem.money : 0) }),
  ],
  ['whether another seat has written a draft', () => ({ view: ({ game }) => game.seats.yemen.draft.signals === null })],
  ['how many acts were never seen', () => ({ legal: ({ game }) => game.secret.acts.length })],
  [
    'the true numbers of events',
    () => ({
      events: ({ events }, observer) => events.filter(({ seen }) => seen === 'all' && observer).map(({ id }) => id),
    }),
  ],
  [
    'causes that were hidden',
    () => ({ events: ({ events }) => events.flatMap(({ seen, causes }) => (seen === 'all' ? causes : [])) }),
  ],
  ['the whole match on joining', () => ({ frames: async (match) => [match] })],
  ['what was answered to others', () => ({ frames: async ({ replies }) => [replies] })],
];

describe('the search for leaks itself', () => {
  test.each(LEAKS)('finds %s', async (_what, plant) => {
    const leaky = { ...honestWindow, ...plant(honestWindow) };
    expect(await firstInterference(leaky, 'planted', 300)).not.toBe('');
  });
});
