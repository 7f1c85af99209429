import type { SalvoLine, WeaponClass } from '../../rules/raids/types.ts';
import { WEAPON_CLASSES } from '../../rules/raids/types.ts';
import type { Attacker, Engagement } from './episode.ts';

/** The munition that stands for a class, by who fires it; two share a class evenly where both are in use. */
const USUAL: Record<WeaponClass, readonly string[]> = {
  rocket: ['rocket_122'],
  small_uav: ['fpv_small'],
  owa_uav: ['shahed_136'],
  owa_uav_fast: ['jet_uav'],
  lacm: ['lacm_paveh_quds'],
  ascm: ['ascm_noor'],
  asbm: ['asbm'],
  srbm: ['srbm_fateh'],
  mrbm: ['mrbm_emad_ghadr', 'mrbm_kheibar'],
  irbm: ['irbm_2026'],
  usv: ['usv'],
  mine: ['mine'],
};
const BY_ATTACKER: Record<Attacker, Partial<Record<WeaponClass, readonly string[]>>> = {
  iran: {},
  houthis: { owa_uav: ['samad_3'], srbm: ['srbm_qiam'], mrbm: ['mrbm_emad_ghadr'] },
  hezbollah: { owa_uav: ['shahed_131'] },
  iraq_militias: { owa_uav: ['shahed_131'] },
  gaza_groups: { owa_uav: ['shahed_131'] },
};

export const munitionsOf = (attacker: Attacker, name: WeaponClass): readonly string[] =>
  BY_ATTACKER[attacker][name] ?? USUAL[name];

/** Some raids of an episode that carry the same salvo. */
export interface AverageRaid {
  salvo: SalvoLine[];
  times: number;
}

/** The part of `count` that falls to raid `index` of `raids`, as even as whole numbers allow. */
const share = (count: number, index: number, raids: number): number =>
  Math.floor(((index + 1) * count) / raids) - Math.floor((index * count) / raids);

/** Published numbers by class; a class whose number is not published is left out of the run. */
export function launchedCounts(episode: Engagement): { name: WeaponClass; count: number }[] {
  return WEAPON_CLASSES.flatMap((name) => {
    const range = episode.launched[name];
    return range ? [{ name, count: range.mid }] : [];
  });
}

/** The episode's totals as average raids, alike ones together; every salvo has the same lines, some of them 0. */
export function averageRaids(episode: Engagement): AverageRaid[] {
  const lines = launchedCounts(episode).flatMap(({ name, count }) => {
    const munitions = munitionsOf(episode.attacker, name);
    return munitions.map((munition, at) => ({ munition, count: share(count, at, munitions.length) }));
  });
  const alike = new Map<string, AverageRaid>();
  for (let raid = 0; raid < episode.raids; raid += 1) {
    const salvo = lines.map(({ munition, count }) => ({ munition, count: share(count, raid, episode.raids) }));
    const key = salvo.map((line) => line.count).join();
    const known = alike.get(key);
    if (known) known.times += 1;
    else alike.set(key, { salvo, times: 1 });
  }
  return [...alike.values()];
}
