import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { settleEstimate } from '../../../src/rules/clocks/estimate.ts';
import { playTile, tileChoices } from '../../../src/rules/clocks/tiles.ts';
import type { NuclearState, State } from '../../../src/rules/state/state.ts';
import type { Tile } from '../../../src/rules/vocabulary.ts';
import { opening, table, told, viewOf } from '../economy/opening.ts';

const clock = (s: State): NuclearState => {
  if (!s.seats.tehran.nuclear) throw new Error('Tehran has no clock');
  return s.seats.tehran.nuclear;
};
const at = (breakout: number): State => {
  const s = opening();
  clock(s).breakout = breakout;
  return s;
};
/** Plays a tile in R4 and lets the Estimate settle without noise. */
function played(s: State, tile: Tile) {
  const t = table(s);
  playTile(t, tile);
  settleEstimate(t);
  return t;
}
const refusal = (s: State, tile: Tile) =>
  tileChoices(viewOf(s, 'tehran'), catalogue).find((choice) => choice.tile === tile)?.reason;
const deal = (s: State, kind: 'cap' | 'inspectors') =>
  s.shared.capitals.deals.push({ kind, giver: 'tehran', until: 9, lane: null });

describe("Tehran's clock", () => {
  it('gains a whole point by Enrich, half from Breakout 7 on, and two by Dash', () => {
    const moved = ([from, tile]: [number, Tile]) => {
      const s = at(from);
      playTile(table(s), tile);
      return clock(s).breakout - from;
    };
    expect(
      (
        [
          [500, 'enrich'],
          [699, 'enrich'],
          [700, 'enrich'],
          [700, 'dash'],
          [900, 'dash'],
        ] as [number, Tile][]
      ).map(moved),
    ).toEqual([100, 100, 50, 200, 100]);
  });

  it('is watched by nobody but Tehran', () => {
    const t = played(at(500), 'enrich');
    const hidden = t.events.filter(({ type }) => type === 'tile.placed' || type === 'track.moved');
    expect(hidden.map(({ seen }) => seen)).toEqual([['tehran'], ['tehran']]);
  });

  it('is charged for Dash, Conceal and Dig, and Enrich is free', () => {
    const cost = (tile: Tile) => {
      const s = at(500);
      playTile(table(s), tile);
      return 200 - s.seats.tehran.money;
    };
    expect((['enrich', 'dash', 'conceal', 'dig', 'comply'] as Tile[]).map(cost)).toEqual([0, 40, 15, 30, 0]);
  });

  it('stands still if the purse no longer bears the tile', () => {
    const s = at(500);
    s.seats.tehran.money = 39;
    const t = table(s);
    playTile(t, 'dash');
    expect([clock(s).breakout, clock(s).tile, s.seats.tehran.money]).toEqual([500, 'empty', 39]);
    expect(told(t, 'tile.placed')).toEqual([{ tile: 'empty' }]);
  });

  it('digs in, to Hardening 4 at most', () => {
    const s = at(500);
    for (let i = 0; i < 5; i += 1) {
      s.seats.tehran.money = 100;
      playTile(table(s), 'dig');
    }
    expect(clock(s).hardening).toBe(4);
    expect(refusal(s, 'dig')).toMatchObject({ code: 'track-at-limit' });
  });
});

describe('Comply', () => {
  it('turns the clock back, opens the books and pleases Washington', () => {
    const s = at(600);
    s.public.estimate = 300;
    played(s, 'comply');
    expect([clock(s).breakout, s.public.estimate, s.secret.trust]).toEqual([500, 500, 300]);
  });

  it('costs more at home the more there is to lose by it: .6 and .2 for each point of Rents (M15, M24)', () => {
    const homeAfter = (shadow: number) => {
      const s = at(600);
      if (s.seats.tehran.economy) s.seats.tehran.economy.shadow = shadow;
      playTile(table(s), 'comply');
      return s.seats.tehran.home;
    };
    expect([homeAfter(0), homeAfter(1), homeAfter(3)]).toEqual([500, 480, 440]);
  });
});

describe('promises to Washington', () => {
  it('a cap is broken by Enrich and Dash', () => {
    for (const tile of ['enrich', 'dash'] as const) {
      const s = at(500);
      deal(s, 'cap');
      const t = played(s, tile);
      expect(told(t, 'deal.broken')).toMatchObject([{ kind: 'cap', by: 'tehran' }]);
      expect(s.secret.trust).toBe(100);
    }
  });

  it('inspectors are sent home by Conceal and Dash, and live with Enrich', () => {
    const broken = (tile: Tile) => {
      const s = at(500);
      deal(s, 'inspectors');
      return told(played(s, tile), 'deal.broken').length;
    };
    expect([broken('conceal'), broken('dash'), broken('enrich'), broken('dig')]).toEqual([1, 1, 0, 0]);
  });
});

describe('the Threshold', () => {
  it('may be declared at Breakout 10 only, and once', () => {
    expect(refusal(at(999), 'threshold')).toMatchObject({ code: 'not-at-limit' });
    const s = at(1000);
    expect(refusal(s, 'threshold')).toBeNull();
    playTile(table(s), 'threshold');
    expect(refusal(s, 'threshold')).toMatchObject({ code: 'once-only' });
  });

  it('raises Heat by 4, Sanctions to 4, Tehran at home by 2, and costs Washington 2', () => {
    const s = at(1000);
    const t = table(s);
    playTile(t, 'threshold');
    expect(t.heat).toMatchObject([{ code: 'threshold', amount: 400, seat: 'tehran' }]);
    expect([s.public.sanctions, s.seats.tehran.home, s.seats.washington.home]).toEqual([4, 800, 400]);
    expect(s.public.thresholdDeclared).toBe(true);
  });

  it('leaves everything as it is if Tehran stays ambiguous', () => {
    const s = at(1000);
    const t = played(s, 'empty');
    expect([t.heat.length, s.public.sanctions, s.public.thresholdDeclared]).toEqual([0, 2, false]);
    expect(refusal(s, 'enrich')).toMatchObject({ code: 'track-at-limit' });
  });
});

describe('the desk', () => {
  it('shows tiles to Tehran alone', () => {
    const s = opening();
    expect(tileChoices(viewOf(s, 'washington'), catalogue)).toEqual([]);
    expect(tileChoices(viewOf(s, 'tehran'), catalogue)).toHaveLength(7);
  });

  it('greys what the purse cannot bear', () => {
    const s = opening();
    s.seats.tehran.money = 20;
    expect(refusal(s, 'dig')).toMatchObject({ code: 'no-money', params: { price: 30, money: 20 } });
    expect(refusal(s, 'conceal')).toBeNull();
  });
});
