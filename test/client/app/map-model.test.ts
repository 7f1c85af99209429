import { beforeAll, describe, expect, test } from 'vitest';
import { mapModel, placeHint, readyPct } from '../../../src/client/app/table/map-model.ts';
import type { Session } from '../../../src/client/store/session.ts';
import type { SeatView } from '../../../src/rules/view/view-types.ts';
import { playedSession } from '../fixtures/played-session.ts';

const nothing = { selected: null, lit: new Set<string>() };

describe('the map of a seat', () => {
  let session: Session;
  const model = (view: SeatView = session.view.value, pointing = nothing) =>
    mapModel(session.catalogue, view, session.events.value, pointing);
  beforeAll(async () => {
    session = await playedSession('washington', 0);
  });

  test('marks the place that was picked and the places an order may name', () => {
    const lit = new Set(['bekaa', 'al_qaim']);
    const { places } = mapModel(session.catalogue, session.view.value, [], { selected: 'haifa', lit });
    expect(places.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['haifa']);
    expect(new Set(places.filter(({ target }) => target).map(({ id }) => id))).toEqual(lit);
  });

  test('shows the magazines of own units and of no others', () => {
    const known = model().units.filter(({ magazinePct: pct }) => pct !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(new Set(known.map(({ seat }) => seat))).toEqual(new Set(['washington']));
  });

  test('shows an own unit where it is, and another’s where everybody believes it to be', () => {
    const view = structuredClone(session.view.value);
    const [moved] = view.own.units;
    const other = view.public.units.find(({ seat }) => seat === 'tehran');
    if (!moved || !other) throw new Error('no units');
    moved.place = 'cape';
    other.shown = 'jask';
    const { units } = model(view);
    expect(units.find(({ id }) => id === moved.id)?.place).toBe('cape');
    expect(units.find(({ id }) => id === other.id)?.place).toBe('jask');
  });

  test('takes a unit that reloads out of line, and calls a half-empty one reduced', () => {
    const view = structuredClone(session.view.value);
    const [away, spent] = view.own.units.filter(({ kind }) => kind === 'patriot');
    if (!away || !spent) throw new Error('no batteries');
    away.readyFrom = view.public.turn + 2;
    spent.stock = { ...spent.stock, pac3_mse: 3 };
    const state = (id: string) => model(view).units.find((unit) => unit.id === id)?.state;
    expect([state(away.id), state(spent.id)]).toEqual(['out', 'reduced']);
  });

  test('counts a carrier group’s magazine by the rounds that end it, not by those it never runs out of', () => {
    const rounds = { sm2: 10, sm6: 0, essm: 0, ram: 40, aim9x: 60 };
    const start = { sm2: 20, sm6: 10, essm: 10, ram: 40, aim9x: 60 };
    const unit = { id: 'g', kind: 'carrier', place: 'gulf', readyFrom: 1, stock: rounds, startStock: start } as const;
    expect(readyPct(session.catalogue, session.view.value.own, unit)).toBe(25);
  });

  test('shows behind a unit without rounds of its own what its kind takes from the shelf', () => {
    const unit = { id: 'b', kind: 'brigade', place: 'tehran', readyFrom: 1, stock: {}, startStock: {} } as const;
    const startStock = { mrbm_emad_ghadr: 40, shahed_136: 100 };
    const shelf = { startStock, stock: { mrbm_emad_ghadr: 10, shahed_136: 100 } };
    expect(readyPct(session.catalogue, shelf, unit)).toBe(25);
    expect(readyPct(session.catalogue, shelf, { ...unit, kind: 'drones' })).toBe(100);
    expect(readyPct(session.catalogue, { startStock: {}, stock: {} }, unit)).toBeNull();
  });

  test('calls a front active for an act of this turn or the last, not for an older one', () => {
    const view = structuredClone(session.view.value);
    view.public.turn = 3;
    const act = { id: 'a', front: 'RED', place: 'red_sea_south', level: 1, kind: 'raid', hits: 2 } as const;
    const active = (turn: number): boolean => {
      view.public.acts = [{ ...view.public.acts[0], ...act, turn } as (typeof view.public.acts)[number]];
      return model(view).fronts.find(({ id }) => id === 'RED')?.active ?? false;
    };
    expect([active(3), active(2), active(1)]).toEqual([true, true, false]);
    expect(model(view).places.find(({ id }) => id === 'red_sea_south')?.marks).toBe(2);
  });

  test('says of a place what it is, whose, and what stands there', () => {
    const hint = placeHint(session.catalogue, session.view.value, 'al_udeid');
    expect(hint).toMatch(/Air base.*Gulf.*Washington/);
    expect(hint).toMatch(/fighter wing \(Washington\)/);
    expect(placeHint(session.catalogue, session.view.value, 'atlantis')).toBe('atlantis');
  });
});
