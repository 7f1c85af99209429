import type { ClassFacts, WeaponClass } from '../../rules/raids/types.ts';

/**
 * Reliability and accuracy by class (game.md section 6), tuned by class on the published engagements; a comment names the
 * figure of `lab engage` that chose a number: 5-95 % of 2,000 runs, observed value in brackets.
 */
export const CLASSES: Record<WeaponClass, ClassFacts> = {
  // Accuracy of a rocket is the share aimed at somebody; the rest falls in the open and is let go. Published campaigns lie
  // between a fifth and a half. breaking_dawn_2022 deaths 0-10 (0), iraq_syria_to_2023_11_23 injured 29-159 (62).
  rocket: { group: 'rockets', failsLow: 5, failsHigh: 25, hits: 36 },
  small_uav: { group: 'drones', failsLow: 0, failsHigh: 15, hits: 70 },
  owa_uav: { group: 'drones', failsLow: 0, failsHigh: 15, hits: 90 },
  owa_uav_fast: { group: 'drones', failsLow: 5, failsHigh: 15, hits: 85 },
  // abqaiq_2019 launch failures 0-4 (3).
  lacm: { group: 'cruise', failsLow: 5, failsHigh: 40, hits: 95 },
  ascm: { group: 'cruise', failsLow: 5, failsHigh: 20, hits: 60 },
  asbm: { group: 'ballistic', failsLow: 10, failsHigh: 30, hits: 30 },
  // ain_al_asad_2020 launch failures 0-7 (4), hits 7-14 (11).
  srbm: { group: 'ballistic', failsLow: 10, failsHigh: 35, hits: 85 },
  // iran_israel_2024_04_13 launch failures 16-63 (60), hits 1-21 (7).
  mrbm: { group: 'ballistic', failsLow: 15, failsHigh: 50, hits: 75 },
  irbm: { group: 'ballistic', failsLow: 20, failsHigh: 60, hits: 50 },
  usv: { group: 'boats', failsLow: 5, failsHigh: 15, hits: 50 },
  // A mine waits: few are ever met by a ship.
  mine: { group: 'boats', failsLow: 0, failsHigh: 20, hits: 5 },
};
