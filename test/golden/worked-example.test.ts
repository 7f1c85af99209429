import { expect, test } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Tuning } from '../../src/rules/catalogue.ts';
import type { Message } from '../../src/rules/commands.ts';
import type { Seat } from '../../src/rules/vocabulary.ts';
import { type GameTable, table } from '../harness/game-table.ts';

/**
 * The worked example of the rulebook: Standard, three turns, dice as they fell. The dice that the example names are
 * scripted; the rounds of its raids are not, so the test looks for a seed with which they fall as it says.
 */
const DICE = {
  'temper lebanon': [1],
  'temper border': [1],
  'temper yemen': [1],
  'obey lebanon': [97],
  'obey border': [74],
  'slip lebanon': [999, 40, 999],
  'slip border': [999, 999, 999],
  'slip yemen': [999, 999, 999],
  'cell killed': [1, 100],
  'package deaths': [3, 3, 3, 3, 3, 3, 2, 2],
  'sabotage works': [28],
  'sabotage seen': [100],
  'site deaths': [4, 4, 3, 3],
  'strike site': [67],
  mediators: [100, 100, 100],
  'repair process': [100, 14],
  incident: [100, 64],
  'noise tehran muscat': [69],
  'noise washington muscat': [69],
  'author washington IRQ': [1],
  'perception washington disperse': [1],
  'perception jerusalem disperse': [1],
};

const { tuning } = catalogue;
/** The numbers of the worked example: those it was written with, where the game's own were tuned since. */
const EXAMPLE_TUNING: Tuning = {
  ...tuning,
  heat: { ...tuning.heat, decay: { open: 400, strained: 250, closed: 100 }, afterStrikeDecay: 200 },
  incident: { from: 900, perPoint: 3 },
  slip: { ...tuning.slip, base: 20, perGrievance: 50 },
};

function open(seed: string): GameTable {
  return table({
    seed,
    // The example draws no event cards.
    catalogue: { ...catalogue, tuning: EXAMPLE_TUNING, cards: {} },
    dice: DICE,
    opening: (state) => {
      for (const seat of ['lebanon', 'border'] as const) state.public.control[seat] = 'ai';
      state.seats.washington.redLines = ['R1', 'R2'];
      state.seats.tehran.redLines = ['R6', 'R7'];
      state.seats.jerusalem.redLines = ['R4', 'R10'];
      for (const seat of ['lebanon', 'border', 'yemen'] as const) state.seats[seat].redLines = ['R8', 'R9'];
    },
  });
}

const red = (venue: 'muscat' | 'bern', line: 'R1' | 'R6'): Message => ({ kind: 'red-line', venue, line });
const directive = (
  to: Seat,
  stance: 'hold' | 'harass' | 'free-hand',
  support: 'none' | 'funding' = 'none',
): Message => ({
  kind: 'directive',
  venue: 'patron',
  to,
  stance,
  support,
});
const home = (game: GameTable, seat: Seat) => game.seat(seat).home / 100;
const inbox = (game: GameTable, seat: Seat, kind: Message['kind']): string =>
  game.seat(seat).inbox.find(({ message, turn }) => message.kind === kind && turn === game.state.public.turn)?.id ?? '';

function turnOne(game: GameTable): void {
  game
    .sends('washington', red('muscat', 'R1'), red('bern', 'R1'))
    .sends(
      'tehran',
      red('muscat', 'R6'),
      { kind: 'offer', venue: 'doha', give: 'prisoners' },
      directive('lebanon', 'hold', 'funding'),
      directive('border', 'harass'),
      directive('yemen', 'free-hand'),
    )
    .sends('jerusalem', { kind: 'request', venue: 'allied', ask: 'munitions' })
    .deliver();
  expect(game.seat('lebanon').commander?.mood).toBe('defy');
  expect(game.seat('border').commander?.mood).toBe('defy');
  game
    .orders(
      'washington',
      [{ order: 'resupply', item: 'jerusalem' }, { order: 'process' }, { order: 'escort', lane: 'RED' }],
      { answers: { [inbox(game, 'washington', 'offer')]: 'yes', [inbox(game, 'washington', 'request')]: 'yes' } },
    )
    .orders('tehran', [{ order: 'fund', to: 'lebanon', step: 1 }, { order: 'theatre' }, { order: 'front-companies' }], {
      tile: 'enrich',
    })
    .orders('jerusalem', [
      { order: 'campaign', place: 'bekaa', level: 2 },
      { order: 'sabotage', place: 'natanz', level: 2 },
      { order: 'home-front' },
    ])
    .orders('lebanon', [{ order: 'attack', place: 'haifa', level: 1, claimed: true }, { order: 'trade' }])
    .orders('border', [{ order: 'attack', place: 'ain_al_asad', level: 2 }, { order: 'trade' }])
    .orders('yemen', [{ order: 'attack', place: 'red_sea_south', level: 2 }])
    .resolve();
}

function turnTwo(game: GameTable): void {
  game
    .orders('tehran', [{ order: 'disperse' }, { order: 'rebuild' }, { order: 'telemetry', to: 'border' }], {
      tile: 'dig',
    })
    .orders('jerusalem', [{ order: 'strike-site', place: 'natanz', level: 3 }, { order: 'home-front' }])
    .orders('washington', [
      { order: 'reply', place: 'al_qaim', level: 2 },
      { order: 'process' },
      { order: 'escort', lane: 'RED' },
    ])
    .orders('border', [{ order: 'attack', place: 'ain_al_asad', level: 1 }])
    .orders('yemen', [{ order: 'attack', place: 'red_sea_south', level: 1 }])
    .resolve();
}

function turnThree(game: GameTable): void {
  game
    .sends('tehran', { kind: 'telegraph', venue: 'muscat', place: 'nevatim', level: 3 })
    .sends('washington', { kind: 'pause', venue: 'muscat', turns: 1, from: 'next' })
    .deliver();
  game
    .orders('washington', [{ order: 'process' }], { answers: { [inbox(game, 'washington', 'telegraph')]: 'forward' } })
    .orders(
      'tehran',
      [{ order: 'direct-strike', place: 'nevatim', level: 3, holdIfPause: false }, { order: 'theatre' }],
      {
        answers: { [inbox(game, 'tehran', 'pause')]: 'yes' },
      },
    )
    .orders('jerusalem', [{ order: 'home-front' }])
    .resolve();
}

/** Whether a turn's raids fell as the example says: nobody hurt, nothing broken, and a hit at Ain al-Asad in turn 1 alone. */
function fellAsWritten(game: GameTable): boolean {
  const turn = game.of('turn.opened')[0]?.facts.turn ?? 0;
  return game.of('raid.flown').every(({ facts: { place, result } }) => {
    const hit = place === 'ain_al_asad' && turn === 2 ? result.hits > 0 : result.hits === 0;
    return hit && result.deaths + result.displaced + result.damage + result.laneHundredths === 0;
  });
}

function seedAsWritten(): string {
  const seeds = Array.from({ length: 400 }, (_, index) => `example-${index}`);
  const found = seeds.find((seed) => {
    const game = open(seed);
    return [turnOne, turnTwo, turnThree].every((turn) => {
      turn(game);
      return fellAsWritten(game);
    });
  });
  if (!found) throw new Error('with no seed did the raids fall as the example says');
  return found;
}

test('the worked example of the rulebook comes out turn by turn', () => {
  const game = open(seedAsWritten());
  expect(game.state.public.heat).toBe(600);
  expect(
    (['tehran', 'washington', 'jerusalem', 'lebanon', 'border', 'yemen'] as const).map((seat) => game.seat(seat).money),
  ).toEqual([278, 532, 360, 42, 43, 50]);

  turnOne(game);
  const { public: one, shared } = game.state;
  expect(one.heat).toBe(642);
  expect(game.seat('tehran').nuclear?.breakout).toBe(500);
  expect(one.lanes.RED).toBe(30);
  expect(one.oil).toBe(7465);
  expect(Math.round(one.freight / 100)).toBe(126);
  expect(one.process).toBe(230);
  expect(shared.allies.backing).toBe(350);
  expect([home(game, 'washington'), home(game, 'tehran'), home(game, 'jerusalem')]).toEqual([6.55, 6.6, 7]);
  expect(home(game, 'lebanon')).toBe(4.54);
  expect(game.seat('lebanon').commander?.grievance).toBe(230);

  turnTwo(game);
  const { public: two } = game.state;
  expect(two.heat).toBe(1868);
  expect(game.seat('tehran').nuclear).toMatchObject({ breakout: 400, hardening: 2 });
  expect(game.state.shared.allies.backing).toBe(200);
  expect(two.channel).toBe('strained');
  expect([home(game, 'washington'), home(game, 'tehran'), home(game, 'jerusalem')]).toEqual([7.1, 5.5, 6.1]);
  expect(two.incidentPct).toBe(30);

  turnThree(game);
  const { public: three } = game.state;
  expect(game.of('raid.flown').at(-1)?.facts.result.launched).toBe(110);
  expect(three.channel).toBe('open');
  // The example was written before the shock after a strike on Iran (+2 decay for three turns) was added to the rules.
  const shock = 200;
  expect(game.of('heat.settled')[0]?.facts.to).toBe(1828 - shock);
  expect(three.heat).toBe(1428 - shock);
  expect([home(game, 'washington'), home(game, 'tehran'), home(game, 'jerusalem')]).toEqual([6.95, 6.8, 6.2]);
});
