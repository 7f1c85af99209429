import { describe, expect, test } from 'vitest';
import mapPlaces from '../../assets/map/places.json' with { type: 'json' };
import { catalogue } from '../../src/content/catalogue.ts';
import { COMMANDER } from '../../src/content/orders/commanders.ts';
import { COMMON } from '../../src/content/orders/common.ts';
import { JERUSALEM } from '../../src/content/orders/jerusalem.ts';
import { TEHRAN } from '../../src/content/orders/tehran.ts';
import { WASHINGTON } from '../../src/content/orders/washington.ts';
import { checkCatalogue } from '../../src/content/validate.ts';
import { SEATS } from '../../src/rules/vocabulary.ts';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

test('the content is sound', () => {
  expect(checkCatalogue(catalogue)).toEqual([]);
});

test('no order is written down twice', () => {
  const ids = idsOf([...COMMON, ...WASHINGTON, ...TEHRAN, ...JERUSALEM, ...COMMANDER]);
  expect(ids).toEqual(Object.keys(catalogue.orders).sort());
});

describe('the board', () => {
  test('has the places and sea zones that the map draws, 41 and 12, under the same names on the same fronts', () => {
    const { places, zones } = mapPlaces;
    expect([places.length, zones.length]).toEqual([41, 12]);
    const drawn = [...places, ...zones].map(({ id, name, front }) => [id, name, front]).sort();
    const ruled = Object.values(catalogue.places)
      .map(({ id, name, front }) => [id, name, front])
      .sort();
    expect(ruled).toEqual(drawn);
    const waters = Object.values(catalogue.places).filter(({ sea }) => sea);
    expect(idsOf(waters)).toEqual(idsOf(zones));
  });

  test('lets every commander be struck somewhere, and doubles the toll in four capitals only', () => {
    const places = Object.values(catalogue.places);
    const areas = places.filter(({ militia }) => militia !== null);
    expect(idsOf(areas)).toEqual(
      ['al_qaim', 'baghdad', 'beirut', 'bekaa', 'damascus', 'hodeidah', 'sanaa', 'south_lebanon'].sort(),
    );
    expect(idsOf(places.filter(({ capital }) => capital))).toEqual(['baghdad', 'beirut', 'damascus', 'sanaa']);
  });

  test('covers every place that can be raided in Israel and the Gulf, and no militia area', () => {
    const covered = new Set(catalogue.tuning.fixed.flatMap(({ places }) => places));
    for (const { id, holder, militia, sea, front } of Object.values(catalogue.places)) {
      const defended = front !== null && !sea && militia === null && holder !== 'tehran';
      expect([id, covered.has(id)]).toEqual([id, defended]);
    }
  });
});

describe('Stand-Down', () => {
  const scenario = catalogue.scenarios['stand-down'];
  const units = scenario?.units ?? [];

  test('opens with an upkeep of $348M for what Washington keeps in theatre', () => {
    const theatre = units.filter(({ seat, place }) => seat === 'washington' && place !== 'box');
    const upkeep = theatre.reduce((total, { kind }) => total + catalogue.tuning.unitTypes[kind].upkeep, 0);
    expect(upkeep).toBe(348);
  });

  test('leaves a group, a wing and a battery, 7 points of attention, in the Indo-Pacific', () => {
    const box = units.filter(({ place }) => place === 'box');
    expect(box.map(({ kind }) => kind)).toEqual(['carrier', 'wing', 'patriot']);
    expect(box.reduce((total, { kind }) => total + catalogue.tuning.unitTypes[kind].weight, 0)).toBe(7);
  });

  test('gives each commander the cells that carry his highest level', () => {
    const cells = (seat: string) => units.filter((unit) => unit.seat === seat && unit.kind === 'cells').length;
    expect([cells('lebanon'), cells('border'), cells('yemen')]).toEqual([4, 3, 4]);
  });

  test('has stock enough for every seat to fire its table at least once at every level', () => {
    for (const { seat, levels } of catalogue.salvos)
      for (const needs of Object.values(levels))
        for (const { anyOf, count } of needs) {
          const held = anyOf.reduce((total, round) => total + (scenario?.stock[seat][round] ?? 0), 0);
          expect(held, `${seat} ${anyOf.join('/')}`).toBeGreaterThanOrEqual(count);
        }
  });

  test('speaks to each seat in three to six calm sentences of its own', () => {
    const briefs = Object.values(scenario?.briefs ?? {});
    expect(new Set(briefs).size).toBe(SEATS.length);
    for (const brief of briefs) {
      const sentences = brief.match(/[.](\s|$)/g)?.length ?? 0;
      expect(sentences).toBeGreaterThanOrEqual(3);
      expect(sentences).toBeLessThanOrEqual(6);
      expect(brief).not.toContain('!');
    }
  });
});

test('each seat draws its agenda from four cards', () => {
  const count = (seat: (typeof SEATS)[number]) =>
    Object.values(catalogue.agendas).filter(({ seats }) => seats.includes(seat)).length;
  expect(SEATS.map(count)).toEqual([4, 4, 4, 4, 4, 4]);
});
