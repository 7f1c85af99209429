import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { siteStrikeOdds } from '../src/rules/clocks/site-strike.ts';
import type { Message, Order } from '../src/rules/commands.ts';
import { bandOf } from '../src/rules/escalation/bands.ts';
import { obeyPct } from '../src/rules/franchise/obedience.ts';
import type { State } from '../src/rules/state/state.ts';
import type { Seat } from '../src/rules/vocabulary.ts';
import { type GameTable, table } from './harness/game-table.ts';

/**
 * The rows of the design: what a player must experience. Each test plays two games that differ in that row alone and
 * compares what follows. The list of rows is closed: a row without a test fails.
 */

const ROWS = Array.from({ length: 34 }, (_, index) => `M${index + 1}`);

/** Messages that fall on time and whole, whatever the Heat. */
const CALM_WIRE = {
  'slip lebanon': [999, 999, 999, 999],
  'slip border': [999, 999, 999, 999],
  'slip yemen': [999, 999, 999, 999],
};
const quiet = (more: object = {}) => table({ dice: { ...CALM_WIRE, ...more } });

const telegraph = (place: string, level: number, more: Partial<Message> = {}): Message => ({
  kind: 'telegraph',
  venue: 'muscat',
  place,
  level,
  ...more,
});
const strike = (place: string): Order => ({ order: 'direct-strike', place, level: 3 });
const attack = (place: string, level: 1 | 2 | 3, more: Partial<Order> = {}): Order => ({
  order: 'attack',
  place,
  level,
  ...more,
});
const heat = (game: GameTable) => game.state.public.heat;
const home = (game: GameTable, seat: Seat) => game.seat(seat).home;
const stopped = (game: GameTable) => game.of('raid.flown').at(0)?.facts.result.intercepted ?? 0;
const flown = (game: GameTable) => game.of('raid.flown').map(({ facts }) => facts.result);

/** Plays on with everybody holding until the game is over, or so many turns. */
function holdOn(game: GameTable, turns = 99): GameTable {
  for (let i = 0; i < turns && game.state.public.phase !== 'over'; i += 1) game.resolve();
  return game;
}

const SENDS_A_PAUSE: Message = { kind: 'pause', venue: 'muscat', turns: 1, from: 'now' };
/** Both capitals agree on a pause that starts now. */
function pauseNow(game: GameTable): GameTable {
  game.sends('washington', SENDS_A_PAUSE).deliver();
  const [offer] = game.seat('tehran').inbox;
  return game.orders('tehran', [], { answers: { [offer?.id ?? '']: 'yes' } });
}

const tests: Record<string, () => void> = {
  /** A stand-down is a reset in a managed conflict: agreeing on everything that is on offer does not end it. */
  M1() {
    const silent = holdOn(quiet());
    const agreeing = holdOn(pauseNow(quiet()));
    expect(silent.state.public.result?.ending).toBe('A');
    expect(agreeing.state.public.result?.ending).toBe('A');
    expect(agreeing.state.public.turn).toBe(silent.state.public.turn);
    expect(agreeing.seat('tehran').nuclear?.breakout).toBeGreaterThan(0);
  },

  /** The channel exchanges unacceptable targets: a line that had been told costs more when it is crossed. */
  M2() {
    const line = (state: State) => {
      state.seats.washington.redLines = ['R3', 'R1'];
    };
    const told = table({ opening: line, dice: CALM_WIRE });
    told.sends('washington', { kind: 'red-line', venue: 'muscat', line: 'R3' }).resolve();
    const untold = table({ opening: line, dice: CALM_WIRE }).resolve();
    for (const game of [told, untold]) game.orders('tehran', [strike('nevatim')]).resolve();
    const line3 = (game: GameTable) => game.state.public.heatTerms.filter(({ code }) => code === 'red-line');
    const sum = (game: GameTable) => line3(game).reduce((total, { amount }) => total + amount, 0);
    expect(sum(told) - sum(untold)).toBe(catalogue.tuning.heat.redLineTold);
  },

  /** A telegraph buys lives and defence and costs surprise. */
  M3() {
    const announced = quiet();
    announced.sends('tehran', telegraph('nevatim', 3)).deliver();
    const [warning] = announced.seat('washington').inbox;
    announced
      .orders('washington', [], { answers: { [warning?.id ?? '']: 'forward' } })
      .orders('tehran', [strike('nevatim')])
      .resolve();
    const surprise = quiet()
      .orders('tehran', [strike('nevatim')])
      .resolve();
    expect(heat(announced)).toBeLessThan(heat(surprise));
    expect(stopped(announced)).toBeGreaterThan(stopped(surprise));
    expect(announced.state.public.channel).toBe('open');
    expect(surprise.state.public.channel).toBe('strained');
  },

  /** Both capitals need a show at home. */
  M4() {
    const shown = quiet()
      .orders('tehran', [{ order: 'theatre' }])
      .resolve();
    const silent = quiet().resolve();
    expect(home(shown, 'tehran') - home(silent, 'tehran')).toBe(80);
  },

  /** What has become normal costs no Heat, and what is repeated becomes normal. */
  M5() {
    const normal = (level: number) => (state: State) => {
      state.public.norms.LEB = level;
    };
    const raid = (level: number) =>
      table({ opening: normal(level), dice: CALM_WIRE })
        .orders('lebanon', [attack('haifa', 2)])
        .resolve();
    const actTerm = (game: GameTable) => game.state.public.heatTerms.find(({ code }) => code === 'act')?.amount ?? 0;
    expect(actTerm(raid(2))).toBe(0);
    expect(actTerm(raid(1))).toBe(100);
    const twice = raid(1)
      .orders('lebanon', [attack('haifa', 2)])
      .resolve();
    expect(twice.state.public.norms.LEB).toBe(2);
  },

  /** One cell that acts by itself can shatter it. */
  M6() {
    const slip = table({ dice: { ...CALM_WIRE, 'slip border': [0] } }).resolve();
    const none = quiet().resolve();
    expect(slip.of('act.seen')).toHaveLength(1);
    expect(slip.state.secret.acts.at(-1)?.slip).toBe(true);
    expect(heat(slip)).toBeGreaterThan(heat(none));
  },

  /** The franchise follows money and telemetry, and needs Tehran's rockets for a barrage. */
  M7() {
    const game = quiet();
    const own = game.seat('border').commander;
    const directive = { turn: 1, stance: 'harass', support: 'none' } as const;
    const franchise = game.state.shared.franchise.border;
    if (!own) throw new Error('the border commander has no state');
    const pct = (funding: number) =>
      obeyPct({ seat: game.seat('border'), own, franchise: { ...franchise, funding }, directive, turn: 1 }, catalogue);
    expect(pct(3) - pct(0)).toBe(30);
    const rockets = (count: number) =>
      table({
        opening: (state) => {
          state.shared.franchise.yemen.rockets = count;
        },
      }).deliver();
    const barrage = (with_: GameTable) =>
      with_.rules
        .legal(with_.state, 'yemen')
        .orders.find(({ order }) => order === 'attack')
        ?.options.find(({ given }) => given.level === 3)?.reason?.code ?? null;
    expect(barrage(rockets(1))).toBeNull();
    expect(barrage(rockets(0))).toBe('no-rockets');
  },

  /** A commander who is not seen to act loses ground to rivals. */
  M8() {
    const dice = { 'rivals border': [1] };
    const seen = quiet(dice)
      .orders('border', [attack('ain_al_asad', 1, { claimed: true })])
      .resolve();
    const unseen = quiet(dice).resolve();
    expect(home(seen, 'border')).toBeGreaterThan(home(unseen, 'border'));
    expect(unseen.seat('border').commander?.rivals).toBe((seen.seat('border').commander?.rivals ?? 0) + 1);
  },

  /** A lethal hit on troops must be answered, whoever was meant to keep the peace. */
  M9() {
    const killed = () => {
      const game = quiet()
        .orders('border', [attack('ain_al_asad', 1, { claimed: true })])
        .resolve();
      game.state.public.heat = 800;
      game.state.seats.washington.grudges = [
        { act: 'a1-test', turn: 1, front: 'IRQ', deaths: 2, lethal: true, blamed: 'border', answered: false },
      ];
      return game;
    };
    const answered = killed()
      .orders('washington', [{ order: 'reply', place: 'al_qaim', level: 2 }])
      .resolve();
    const ignored = killed().resolve();
    expect(home(answered, 'washington') - home(ignored, 'washington')).toBeGreaterThanOrEqual(150);
    expect(heat(answered)).toBeGreaterThan(heat(ignored));
  },

  /** Those who trade earn more when the table is hot. */
  M10() {
    const trade = (at: number) => {
      const game = table({
        dice: CALM_WIRE,
        opening: (state) => {
          state.public.heat = at;
          state.public.options.noIncidents = true;
        },
      });
      const before = game.seat('yemen').money;
      game.orders('yemen', [{ order: 'trade' }]).resolve();
      return game.seat('yemen').money - before;
    };
    expect(bandOf(1400)).toBe(bandOf(600) + 2);
    expect(trade(1400) - trade(600)).toBe(6);
  },

  /** A reply of the same level reads as a green light; a higher one does not. */
  M11() {
    const replied = (level: 2 | 3) => {
      const game = quiet({ 'cell killed': [100] })
        .orders('border', [attack('ain_al_asad', 2)])
        .resolve();
      return game
        .orders('border', [attack('ain_al_asad', 2)])
        .orders('washington', [{ order: 'reply', place: 'al_qaim', level }])
        .resolve();
    };
    const same = replied(2);
    const higher = replied(3);
    expect(same.of('green-light')).toHaveLength(1);
    expect(higher.of('green-light')).toHaveLength(0);
    expect(same.state.public.norms.IRQ).toBe(2);
    expect(higher.state.public.norms.IRQ).toBe(1);
    expect(same.state.secret.resolve).toBeLessThan(higher.state.secret.resolve);
  },

  /** Cheap drones empty a group's magazine until it leaves the line. */
  M12() {
    const campaign = (raids: boolean) => {
      const game = table({
        dice: CALM_WIRE,
        opening: (state) => {
          const group = state.seats.washington.units.find(({ id }) => id === 'group-1');
          if (group) group.stock = { ...group.stock, sm2: 20, sm6: 6, essm: 8 };
          state.seats.washington.doctrine = 'shield';
        },
      });
      if (raids) game.orders('washington', [], { doctrine: 'shield' }).orders('yemen', [attack('red_sea_south', 3)]);
      return game.resolve();
    };
    const inLine = (game: GameTable) =>
      (game.seat('washington').units.find(({ id }) => id === 'group-1')?.readyFrom ?? 0) <= 2;
    const raided = campaign(true);
    const { attacker, defender } = raided.state.public.bills;
    expect(inLine(campaign(false))).toBe(true);
    expect(inLine(raided)).toBe(false);
    expect(defender).toBeGreaterThan(5 * attacker);
  },

  /** Expendable weapons are cheap: a drone raid costs a small part of a missile salvo. */
  M13() {
    const drones = quiet()
      .orders('yemen', [attack('red_sea_south', 2)])
      .resolve();
    const missiles = quiet()
      .orders('tehran', [strike('nevatim')])
      .resolve();
    const bill = (game: GameTable) => flown(game).at(0)?.attackerUsd ?? 0;
    expect(bill(drones)).toBeGreaterThan(0);
    expect(bill(missiles)).toBeGreaterThan(5 * bill(drones));
  },

  /** Front companies pay for the network. */
  M14() {
    const fronts = quiet()
      .orders('tehran', [{ order: 'front-companies' }])
      .resolve();
    const none = quiet().resolve();
    const income = (game: GameTable) =>
      game.of('income.arrived').find(({ facts }) => facts.seat === 'tehran')?.facts.income ?? 0;
    expect(income(fronts) - income(none)).toBe(20);
  },

  /** Relief threatens those who live off the smuggling: hardliners punish it. */
  M15() {
    const poor = (state: State) => {
      if (state.seats.tehran.economy) state.seats.tehran.economy.shadow = 0;
    };
    const eased = table({ opening: poor, dice: CALM_WIRE })
      .orders('washington', [{ order: 'ease' }])
      .resolve();
    const kept = table({ opening: poor, dice: CALM_WIRE }).resolve();
    const gain = (game: GameTable) =>
      game.of('income.arrived').find(({ facts }) => facts.seat === 'tehran')?.facts.income ?? 0;
    expect(gain(eased)).toBeGreaterThan(gain(kept));
    expect(home(eased, 'tehran')).toBeLessThan(home(kept, 'tehran'));
  },

  /** Washington wants its ships elsewhere, cheap oil and open lanes. */
  M16() {
    const leave = holdOn(
      quiet().orders('washington', [
        { order: 'withdraw', unit: 'group-1', announce: false },
        { order: 'withdraw', unit: 'wing-2', announce: false },
      ]),
    );
    const stay = holdOn(quiet());
    const score = (game: GameTable) => game.state.public.result?.scores.washington ?? 0;
    expect(score(leave)).toBeGreaterThan(score(stay));
    const oil = (lane: number) => {
      const game = table({
        dice: CALM_WIRE,
        opening: (state) => {
          state.public.lanes.GULF = lane;
        },
      }).resolve();
      return game.state.public.oil;
    };
    expect(oil(200)).toBeGreaterThan(oil(0) + 500);
  },

  /** Civilians pay, and shelter spares some of them. */
  M17() {
    const displaced = (level: 1 | 3, shelter: boolean) => {
      const game = quiet();
      if (shelter) game.orders('lebanon', [{ order: 'shelter' }]);
      game.orders('jerusalem', [{ order: 'campaign', place: 'bekaa', level }]).resolve();
      return game.state.public.toll
        .filter(({ country }) => country === 'Lebanon')
        .reduce((sum, row) => sum + row.displaced, 0);
    };
    expect(displaced(3, false)).toBeGreaterThan(displaced(1, false));
    expect(displaced(3, true)).toBeLessThan(displaced(3, false));
  },

  /** Ships go round the Cape: freight rises with the lane's disruption. */
  M18() {
    const lane = (value: number) =>
      table({
        dice: CALM_WIRE,
        opening: (state) => {
          state.public.lanes.RED = value;
        },
      }).resolve();
    expect(lane(250).state.public.freight).toBeGreaterThan(lane(0).state.public.freight);
  },

  /** A pause refills magazines and makes readings free. */
  M19() {
    const spent = (state: State) => {
      state.seats.jerusalem.stock.tamir = 200;
      state.seats.jerusalem.stock.arrow_3 = 20;
    };
    const paused = pauseNow(table({ opening: spent, dice: CALM_WIRE })).resolve();
    const none = table({ opening: spent, dice: CALM_WIRE }).resolve();
    expect(heat(paused)).toBeLessThan(heat(none) + 1);
    expect(holdOn(paused, 1).seat('jerusalem').stock.tamir).toBeGreaterThan(
      holdOn(none, 1).seat('jerusalem').stock.tamir ?? 0,
    );
  },

  /** The channel works without trust: a telegraph is as good at Trust 0 as at Trust 5. */
  M20() {
    const at = (trust: number) => {
      const game = table({
        dice: CALM_WIRE,
        opening: (state) => {
          state.secret.trust = trust;
          state.seats.tehran.trustRead = trust;
        },
      });
      return game
        .sends('tehran', telegraph('nevatim', 3))
        .orders('tehran', [strike('nevatim')])
        .resolve();
    };
    expect(heat(at(0))).toBe(heat(at(500)));
    expect(at(0).of('telegraph.kept')).toHaveLength(1);
  },

  /** There is no comprehensive deal: a package collapses and says which condition was missing; its parts go through. */
  M21() {
    const offer = (third: Message['third']) => {
      const game = quiet();
      game
        .sends('washington', {
          kind: 'offer',
          venue: 'muscat',
          give: 'waiver',
          get: 'cap',
          ...(third ? { third } : {}),
        })
        .deliver();
      const [message] = game.seat('tehran').inbox;
      return game.orders('tehran', [], { answers: { [message?.id ?? '']: 'yes' } }).resolve();
    };
    const pack = offer('inspectors');
    const pair = offer(undefined);
    expect(pair.of('deal.made')).toHaveLength(2);
    expect(pack.of('deal.made')).toHaveLength(0);
    expect(pack.of('package.collapsed')[0]?.facts.missing).toMatch(/relief|verification|quiet|ratification/);
    expect(pack.state.public.process).toBe(pair.state.public.process + 100);
  },

  /** The same step reads as defence or as attack. */
  M22() {
    const deploy = (draw: number) =>
      quiet({ 'perception tehran deploy': [draw] })
        .orders('washington', [{ order: 'deploy', unit: 'wing-3', place: 'al_udeid' }])
        .resolve();
    const misread = (game: GameTable) => game.state.public.heatTerms.some(({ code }) => code === 'misread');
    expect(misread(deploy(100))).toBe(true);
    expect(misread(deploy(1))).toBe(false);
  },

  /** Muscat gives cover: a pause agreed there while the channel is open costs nothing at home. */
  M23() {
    const agreed = (channel: 'open' | 'strained') => {
      const game = table({
        dice: { ...CALM_WIRE, mediators: [100, 100] },
        opening: (state) => {
          state.public.channel = channel;
        },
      });
      return pauseNow(game).resolve();
    };
    const covered = agreed('open');
    const bare = agreed('strained');
    expect(covered.state.public.pause ?? covered.of('pause.started')[0]).toBeTruthy();
    expect(home(covered, 'tehran') - home(bare, 'tehran')).toBe(50);
  },

  /** The hedge: complying costs at home and shows the truth, concealing keeps the programme and hides it. */
  M24() {
    const tile = (played: 'comply' | 'conceal') => quiet().orders('tehran', [], { tile: played }).resolve();
    const comply = tile('comply');
    const conceal = tile('conceal');
    const breakout = (game: GameTable) => game.seat('tehran').nuclear?.breakout ?? 0;
    expect(breakout(comply)).toBeLessThan(breakout(conceal));
    expect(home(comply, 'tehran')).toBeLessThan(home(conceal, 'tehran'));
    expect(conceal.state.public.estimate).toBeLessThan(breakout(conceal));
    expect(comply.state.public.estimate).toBe(breakout(comply));
  },

  /** Force needs process exhausted first. */
  M25() {
    const after = (process: number) => {
      const game = table({
        dice: CALM_WIRE,
        opening: (state) => {
          state.public.process = process;
        },
      });
      return game.orders('washington', [{ order: 'strike-iran', item: 'site', place: 'natanz', level: 3 }]).resolve();
    };
    expect(home(after(400), 'washington') - home(after(100), 'washington')).toBe(350);
  },

  /** Jerusalem's window narrows as Tehran digs and with every strike; a leak makes delay dearer. */
  M26() {
    const odds = (hardening: number, timesStruck: number) =>
      siteStrikeOdds({ hardening, timesStruck }, false, false, catalogue);
    expect(odds(4, 0)).toBeLessThan(odds(1, 0));
    expect(odds(1, 1)).toBeLessThan(odds(1, 0));
    const leaked = quiet({ 'estimate drift': [1] })
      .orders('jerusalem', [{ order: 'leak' }])
      .resolve();
    const silent = quiet({ 'estimate drift': [1] }).resolve();
    expect(leaked.state.public.estimate - silent.state.public.estimate).toBe(100);
  },

  /** Three clocks: Washington slows, Jerusalem speeds, Tehran obscures. */
  M27() {
    const drift = { 'estimate drift': [1], 'leak process': [100], 'sabotage works': [1], 'sabotage seen': [100] };
    const still = quiet(drift).resolve();
    const slow = quiet(drift)
      .orders('washington', [{ order: 'process' }])
      .resolve();
    const fast = quiet(drift)
      .orders('jerusalem', [{ order: 'sabotage', place: 'natanz', level: 2 }])
      .resolve();
    const dark = quiet(drift).orders('tehran', [], { tile: 'conceal' }).resolve();
    const breakout = (game: GameTable) => game.seat('tehran').nuclear?.breakout ?? 0;
    expect(slow.state.public.process - still.state.public.process).toBe(100);
    expect(breakout(fast)).toBe(breakout(still) - 100);
    expect(dark.state.public.estimate).toBe(still.state.public.estimate - 100);
  },

  /** Managed de-escalation: lanes harassed, not closed; it ends as it began. */
  M28() {
    const harassed = quiet();
    for (let turn = 0; turn < 3; turn += 1) harassed.orders('yemen', [attack('red_sea_south', 1)]).resolve();
    holdOn(harassed);
    const still = holdOn(quiet());
    expect(harassed.state.public.result?.ending).toBe('A');
    expect(still.state.public.result?.ending).toBe('A');
    expect(harassed.state.public.freight).toBeGreaterThan(still.state.public.freight);
    expect(harassed.state.public.lanes.RED).toBeLessThan(300);
  },

  /** A limited strike, and an aftermath of at least three turns; a turn later the game would have been over. */
  M29() {
    const late = (struck: boolean) => {
      const game = holdOn(quiet(), 9);
      expect(game.state.public.turn).toBe(10);
      if (struck) game.orders('jerusalem', [{ order: 'strike-site', place: 'natanz', level: 3 }]);
      return holdOn(game);
    };
    const struck = late(true);
    const quietly = late(false);
    expect(quietly.state.public.result?.ending).toBe('A');
    expect(quietly.state.public.turn).toBe(10);
    expect(struck.state.public.result?.ending).toBe('B');
    expect(struck.state.public.turn).toBe(13);
  },

  /** An honest sender and a surprised receiver: the same warned strike is war when the message comes late. */
  M30() {
    const hot = (late: number) => {
      const game = table({
        dice: { ...CALM_WIRE, 'noise tehran muscat': [late], 'late tehran muscat': [1] },
        opening: (state) => {
          state.public.heat = 1650;
          state.public.options.noIncidents = true;
        },
      });
      return game
        .sends('tehran', telegraph('nevatim', 3))
        .orders('tehran', [strike('nevatim')])
        .resolve();
    };
    expect(hot(100).state.public.result).toBeNull();
    expect(hot(1).state.public.result?.ending).toBe('C');
  },

  /** Signalling resolve in public can be read as provocation. */
  M31() {
    const declared = (draw: number) =>
      quiet({ 'perception tehran red-line': [draw] })
        .sends('washington', { kind: 'red-line', venue: 'public', line: 'R1' })
        .resolve();
    expect(heat(declared(100))).toBeGreaterThanOrEqual(heat(declared(1)));
    expect(declared(100).state.public.heatTerms.some(({ code }) => code === 'misread')).toBe(true);
    expect(declared(1).state.public.heatTerms.some(({ code }) => code === 'misread')).toBe(false);
  },

  /** Early warning: a damaged channel lights its lamp, a quiet table need not. */
  M32() {
    const dice = { 'lamp channel': [100, 100] };
    const struck = quiet({ ...dice, mediators: [100] })
      .orders('tehran', [strike('nevatim')])
      .resolve();
    const still = quiet(dice).resolve();
    expect(struck.state.public.lamps[0]).toBe(true);
    expect(still.state.public.lamps[0]).toBe(false);
  },

  /** Time stabilises or it prepares: the same pause used to dig or to comply leaves another world. */
  M33() {
    const used = (tile: 'dig' | 'comply') => {
      const game = quiet();
      game.sends('washington', SENDS_A_PAUSE).deliver();
      const [offer] = game.seat('tehran').inbox;
      return game.orders('tehran', [], { answers: { [offer?.id ?? '']: 'yes' }, tile }).resolve();
    };
    const window = (game: GameTable) => {
      const { nuclear } = game.seat('tehran');
      return nuclear ? siteStrikeOdds(nuclear, false, false, catalogue) : 0;
    };
    expect(window(used('dig'))).toBeLessThan(window(used('comply')));
  },

  /** Patterns end by a hazard that everybody can read, and no single roll ends the game. */
  M34() {
    const at = (heatNow: number, draw: number) =>
      table({
        dice: { ...CALM_WIRE, incident: [draw] },
        opening: (state) => {
          state.public.heat = heatNow;
          state.public.incidentPct = heatNow >= 900 ? 12 : 0;
        },
      }).resolve();
    const struck = at(1200, 1);
    const spared = at(1200, 100);
    expect(struck.of('incident.opened')).toHaveLength(1);
    expect(spared.of('incident.opened')).toHaveLength(0);
    expect(at(800, 1).of('incident.opened')).toHaveLength(0);
    expect(struck.state.public.result).toBeNull();
    expect(heat(struck)).toBeGreaterThan(heat(spared));
  },
};

test('every row of the design has its test', () => {
  expect(Object.keys(tests)).toEqual(ROWS);
});

describe('what players must experience', () => {
  for (const row of ROWS) test(row, () => tests[row]?.());
});
