import { describe, expect, it } from 'vitest';
import { playerOf } from '../../src/ai/decide.ts';
import type { Temperament } from '../../src/ai/temperament.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import type { ActKind, State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { COMMANDERS, type Front, type Seat } from '../../src/rules/vocabulary.ts';
import { table } from '../harness/game-table.ts';
import { dice, steadyMessages, steadyOrders } from './steady-games.ts';

const MINDS = Array.from({ length: 20 }, (_, n) => `mind ${n}`);

interface Deed {
  victim: 'washington' | 'tehran' | 'jerusalem';
  blamed: Seat;
  front: Front;
  place: string;
  level: 1 | 2 | 3;
  kind?: ActKind;
  deaths?: number;
}

/** Somebody hit `victim` last turn, and everybody saw it. */
function remember(state: State, { victim, blamed, front, place, level, kind = 'raid', deaths = 2 }: Deed): void {
  const turn = state.public.turn - 1;
  state.public.acts.push({
    id: 'deed',
    turn,
    front,
    place,
    level,
    kind,
    claimedBy: blamed,
    announced: false,
    victim,
    hits: 1,
    deaths,
    usDeaths: victim === 'washington' ? deaths : 0,
    displaced: 0,
    damage: 0,
    attackerUsd: 0,
    defenderUsd: 0,
  });
  state.seats[victim].grudges.push({ act: 'deed', turn, front, deaths, lethal: deaths > 0, blamed, answered: false });
}

/** The table at a phase of turn 2, with the opening edited. */
const signalsOf = (opening: (state: State) => void): State =>
  table({
    opening: (state) => {
      state.public.turn = 2;
      opening(state);
    },
  }).state;
const ordersOf = (opening: (state: State) => void): State => {
  const state = signalsOf(opening);
  return { ...state, public: { ...state.public, phase: 'orders' } };
};

const AVERAGE: Temperament = { hawkish: 50, forgiving: 50, bluffing: 50, patient: 50 };
function ordersOfA(temperament: Temperament, state: State, seat: Seat, seed: string) {
  const view = seatView(state, seat);
  const body = playerOf(temperament)(view, catalogue, legalFor(view, catalogue), dice(seed));
  return body.type === 'orders' ? body.orders : [];
}

function stancesOfA(temperament: Temperament, state: State, seed: string) {
  const view = seatView(state, 'tehran');
  const body = playerOf(temperament)(view, catalogue, legalFor(view, catalogue), dice(seed));
  return body.type === 'signals' ? body.messages.flatMap(({ stance }) => stance ?? []) : [];
}

describe('Washington', () => {
  it.each([600, 1000, 1400])('answers a lethal hit in the next turn, at Heat %i hundredths', (heat) => {
    const state = ordersOf((open) => {
      open.public.heat = heat;
      remember(open, { victim: 'washington', blamed: 'border', front: 'IRQ', place: 'ain_al_asad', level: 2 });
    });
    for (const mind of MINDS)
      expect(steadyOrders(state, 'washington', mind).orders).toContainEqual(
        expect.objectContaining({ order: 'reply', place: 'al_qaim' }),
      );
  });

  it('warns Tehran of a reply above the Norm, and then gives that very reply', () => {
    let warned = 0;
    for (const mind of MINDS) {
      const game = table({
        opening: (open) => {
          open.public.turn = 2;
          open.public.heat = 1000;
          remember(open, { victim: 'washington', blamed: 'border', front: 'IRQ', place: 'ain_al_asad', level: 2 });
        },
      });
      const { messages } = steadyMessages(game.state, 'washington', mind);
      const telegraph = messages.find(({ kind }) => kind === 'telegraph');
      if (!telegraph) continue;
      warned += 1;
      game.sends('washington', ...messages).deliver();
      expect(steadyOrders(game.state, 'washington', mind).orders).toContainEqual(
        expect.objectContaining({ order: 'reply', place: telegraph.place, level: telegraph.level }),
      );
    }
    expect(warned).toBeGreaterThan(MINDS.length / 2);
  });

  it('repairs the channel before anything that can wait', () => {
    const state = ordersOf((open) => {
      open.public.channel = 'closed';
    });
    for (const mind of MINDS)
      expect(steadyOrders(state, 'washington', mind).orders.map(({ order }) => order)).toContain('process');
  });

  it('sends what it grants: munitions promised to Jerusalem leave in the same turn', () => {
    const game = table({
      opening: (open) => {
        open.public.turn = 2;
        open.shared.allies.backing = 200;
      },
    });
    game.sends('jerusalem', { kind: 'request', venue: 'allied', to: 'washington', ask: 'munitions' }).deliver();
    for (const mind of MINDS) {
      const { answers, orders } = steadyOrders(game.state, 'washington', mind);
      expect(Object.values(answers)).toEqual(['yes']);
      expect(orders).toContainEqual(expect.objectContaining({ order: 'resupply', item: 'jerusalem' }));
    }
  });

  it('saves its rounds when a group at sea runs low', () => {
    const full = ordersOf(() => {});
    const low = ordersOf((open) => {
      for (const unit of open.seats.washington.units)
        if (unit.kind === 'carrier') unit.stock = { sm2: 10, sm6: 2, essm: 5 };
    });
    expect(steadyOrders(full, 'washington').doctrine).toBe('balanced');
    expect(steadyOrders(low, 'washington').doctrine).toBe('thrift');
  });
});

describe('Tehran', () => {
  it('tells every commander to stand down at the Brink', () => {
    const state = signalsOf((open) => {
      open.public.heat = 1750;
    });
    for (const mind of MINDS) {
      const directives = steadyMessages(state, 'tehran', mind).messages.filter(({ kind }) => kind === 'directive');
      expect(directives.map(({ to, stance }) => `${to} ${stance}`).toSorted()).toEqual(
        COMMANDERS.map((seat) => `${seat} stand-down`).toSorted(),
      );
    }
  });

  it('lets them harass while the table is cool, and a hawk in Tehran has them strike', () => {
    const state = signalsOf((open) => {
      open.public.heat = 500;
    });
    const stances = (hawkish: number) =>
      new Set(MINDS.flatMap((mind) => stancesOfA({ ...AVERAGE, hawkish }, state, mind)));
    expect(stances(50)).toContain('harass');
    expect(stances(85)).toContain('strike');
    expect(stances(50)).not.toContain('stand-down');
  });

  it('announces its answer to a strike on its soil, and carries out what it announced', () => {
    let announced = 0;
    for (const mind of MINDS) {
      const game = table({
        opening: (open) => {
          open.public.turn = 2;
          open.public.heat = 800;
          const deed = {
            blamed: 'jerusalem',
            front: 'IRN',
            place: 'natanz',
            level: 3,
            kind: 'strike-site',
            deaths: 12,
          } as const;
          remember(open, { victim: 'tehran', ...deed });
        },
      });
      const { messages } = steadyMessages(game.state, 'tehran', mind);
      const telegraph = messages.find(({ kind }) => kind === 'telegraph');
      if (!telegraph) continue;
      announced += 1;
      game.sends('tehran', ...messages).deliver();
      expect(steadyOrders(game.state, 'tehran', mind).orders).toContainEqual(
        expect.objectContaining({ order: 'direct-strike', place: telegraph.place, level: telegraph.level }),
      );
    }
    expect(announced).toBeGreaterThan(MINDS.length / 2);
  });

  it('does not enrich while a cap runs', () => {
    const state = ordersOf((open) => {
      open.shared.capitals.deals.push({ kind: 'cap', giver: 'tehran', until: 4, lane: null });
    });
    for (const mind of MINDS) expect(['enrich', 'dash']).not.toContain(steadyOrders(state, 'tehran', mind).tile);
  });

  it('takes a pause in a crisis', () => {
    const game = table({
      opening: (open) => {
        open.public.heat = 1400;
      },
    });
    game.sends('washington', { kind: 'pause', venue: 'muscat', to: 'tehran', turns: 2, from: 'now' }).deliver();
    const [offer] = game.state.seats.tehran.inbox.filter(({ message }) => message.kind === 'pause');
    if (offer && offer.blurred === null) expect(steadyOrders(game.state, 'tehran').answers[offer.id]).toBe('yes');
    expect(offer).toBeDefined();
  });
});

describe('Jerusalem', () => {
  const window = (hardening: number, struck: number) =>
    ordersOf((open) => {
      open.public.heat = 500;
      open.public.estimate = 850;
      const own = open.seats.jerusalem;
      own.readings.push({
        turn: 1,
        by: 'intelligence',
        what: 'hardening',
        about: 'tehran',
        act: null,
        value: hardening,
      });
      for (let n = 0; n < struck; n += 1) {
        const act = {
          front: 'IRN',
          place: 'natanz',
          level: 3,
          kind: 'strike-site',
          seen: true,
          claimed: true,
        } as const;
        own.ownActs.push({ id: `strike ${n}`, turn: 1, slip: false, success: true, ...act });
      }
    });
  const strikes = (state: State, temperament: Temperament) =>
    MINDS.filter((mind) =>
      ordersOfA(temperament, state, 'jerusalem', mind).some(({ order }) => order === 'strike-site'),
    );
  const hawk = { ...AVERAGE, hawkish: 85, patient: 30 };

  it('strikes through an open window', () =>
    expect(strikes(window(0, 0), hawk).length).toBeGreaterThan(MINDS.length / 2));

  it('does not strike when the odds are gone', () => {
    expect(strikes(window(4, 0), hawk)).toEqual([]);
    expect(strikes(window(2, 2), hawk)).toEqual([]);
  });

  it('keeps a date it gave to Washington', () => {
    const state = window(0, 0);
    state.shared.allies.notBefore = 4;
    expect(strikes(state, hawk)).toEqual([]);
  });

  it('waits longer the more of a dove it is', () => {
    const dove = { ...AVERAGE, hawkish: 15, patient: 80 };
    expect(strikes(window(0, 0), dove).length).toBeLessThan(strikes(window(0, 0), hawk).length);
  });

  it('opens the shelters when a raid is announced', () => {
    const state = ordersOf((open) => {
      const message = { kind: 'telegraph', venue: 'muscat', place: 'nevatim', level: 3 } as const;
      open.seats.jerusalem.inbox.push({
        id: 'm',
        turn: 2,
        from: 'washington',
        message,
        late: false,
        blurred: null,
        answer: null,
      });
    });
    for (const mind of MINDS) {
      const { orders, doctrine } = steadyOrders(state, 'jerusalem', mind);
      expect(orders.map(({ order }) => order)).toContain('civil-defence');
      expect(doctrine).toBe('shield');
    }
  });
});

describe('a commander', () => {
  const told = (seat: (typeof COMMANDERS)[number], stance: 'stand-down' | 'harass' | 'strike', mood: 'obey' | 'defy') =>
    ordersOf((open) => {
      const own = open.seats[seat].commander;
      if (!own) return;
      own.directive = { turn: 2, stance, support: 'none' };
      own.mood = mood;
      own.grievance = 400;
      own.rivals = 3;
      own.temper = 0;
    });
  const attacks = (state: State, seat: Seat, mind: string) =>
    steadyOrders(state, seat, mind)
      .orders.filter(({ order }) => order === 'attack')
      .map(({ level }) => level ?? 0);

  it.each(COMMANDERS)('%s holds fire when told to stand down, if the cells obey', (seat) => {
    const state = told(seat, 'stand-down', 'obey');
    for (const mind of MINDS) expect(attacks(state, seat, mind)).toEqual([]);
  });

  it.each(COMMANDERS)('%s does not follow a stop that his cells defy', (seat) => {
    const state = told(seat, 'stand-down', 'defy');
    for (const mind of MINDS) expect(attacks(state, seat, mind).length).toBeGreaterThan(0);
  });

  it.each(COMMANDERS)('%s harasses when told to, and strikes when told to', (seat) => {
    for (const mind of MINDS) {
      expect(Math.max(...attacks(told(seat, 'harass', 'obey'), seat, mind))).toBe(1);
      expect(Math.max(...attacks(told(seat, 'strike', 'obey'), seat, mind))).toBeGreaterThan(1);
    }
  });
});
