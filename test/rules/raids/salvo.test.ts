import { describe, expect, it } from 'vitest';
import { AIR_PACKAGES, SALVOS } from '../../../src/content/weapons/salvos.ts';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { fillSalvo, salvoNeeds, salvoTargets, takeSalvo } from '../../../src/rules/raids/salvo.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';

describe('salvos by level', () => {
  it('send what the table prints', () => {
    expect(salvoNeeds(SALVOS, 'border', 'ain_al_asad', 2)).toEqual([
      { anyOf: ['rocket_122'], count: 16 },
      { anyOf: ['shahed_131'], count: 8 },
    ]);
  });

  it('keep each seat to its own targets and levels', () => {
    expect(salvoNeeds(SALVOS, 'border', 'ali_al_salem', 1)).toBeUndefined();
    expect(salvoNeeds(SALVOS, 'border', 'ali_al_salem', 2)).toBeDefined();
    expect(salvoNeeds(SALVOS, 'lebanon', 'tel_aviv', 3)).toBeUndefined();
    expect(salvoNeeds(SALVOS, 'tehran', 'nevatim', 2)).toBeUndefined();
    expect(salvoNeeds(SALVOS, 'jerusalem', 'haifa', 1)).toBeUndefined();
    expect(salvoNeeds(SALVOS, 'lebanon', 'constructor', 1)).toBeUndefined();
    expect(salvoTargets(SALVOS, 'lebanon')).toEqual([
      { place: 'haifa', levels: [1, 2, 3] },
      { place: 'tel_aviv', levels: [4] },
    ]);
  });

  it('grow with the level at every target', () => {
    for (const seat of SEATS) {
      for (const { place, levels } of salvoTargets(SALVOS, seat)) {
        const sizes = levels.map((level) =>
          (salvoNeeds(SALVOS, seat, place, level) ?? []).reduce((total, { count }) => total + count, 0),
        );
        expect(
          [...sizes].sort((a, b) => a - b),
          `${seat} at ${place}`,
        ).toEqual(sizes);
      }
    }
  });

  it('use Emad up before Kheibar', () => {
    const needs = salvoNeeds(SALVOS, 'tehran', 'nevatim', 3) ?? [];
    const stock = { shahed_136: 100, lacm_paveh_quds: 10, mrbm_emad_ghadr: 30, mrbm_kheibar: 80 };
    const filled = fillSalvo(needs, stock);
    expect(filled).toEqual({
      salvo: [
        { munition: 'shahed_136', count: 60 },
        { munition: 'lacm_paveh_quds', count: 10 },
        { munition: 'mrbm_emad_ghadr', count: 30 },
        { munition: 'mrbm_kheibar', count: 10 },
      ],
    });
    if ('salvo' in filled) takeSalvo(filled.salvo, stock);
    expect(stock).toEqual({ shahed_136: 40, lacm_paveh_quds: 0, mrbm_emad_ghadr: 0, mrbm_kheibar: 70 });
  });

  it('are whole or not fired: the shortage is named', () => {
    const needs = salvoNeeds(SALVOS, 'yemen', 'red_sea_south', 2) ?? [];
    expect(fillSalvo(needs, { samad_3: 50, ascm_noor: 1 })).toEqual({
      short: { item: 'ascm_noor', need: 2, have: 1 },
    });
  });

  it('name only munitions and arms that have a price', () => {
    const munitions = SALVOS.flatMap(({ levels }) => Object.values(levels).flat()).flatMap(({ anyOf }) => anyOf);
    expect(munitions.filter((id) => !WEAPON_TABLES.munitions[id])).toEqual([]);
    const arms = Object.values(AIR_PACKAGES)
      .flatMap((levels) => Object.values(levels))
      .flatMap(({ needs }) => needs);
    expect(arms.flatMap(({ anyOf }) => anyOf).filter((id) => !Object.hasOwn(WEAPON_TABLES.strikeArms, id))).toEqual([]);
  });
});
