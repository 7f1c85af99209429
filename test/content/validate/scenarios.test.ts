import { describe } from 'vitest';
import { put, seesEach, standDown, unitAt } from './spoilt.ts';

describe('the validator of scenarios', () => {
  seesEach([
    [
      'a track beyond its range',
      (c) => put(standDown(c), 'sanctions', 5),
      'scenarios/stand-down.ts: stand-down.sanctions',
      'a whole number from 0 to 4 <- 5',
    ],
    [
      'a Norm too few',
      (c) => Reflect.deleteProperty(standDown(c).norms, 'SHD'),
      'scenarios/stand-down.ts: stand-down.norms.SHD',
      'an entry for every word <- nothing',
    ],
    [
      'a game that opens in war',
      (c) => put(standDown(c).lengths.lesson, 'heat', 2000),
      'scenarios/stand-down.ts: stand-down.lengths.lesson.heat',
      'a whole number from 0 to <- 2000',
    ],
    [
      'a seat without a brief',
      (c) => put(standDown(c).briefs, 'yemen', ''),
      'scenarios/stand-down.ts: stand-down.briefs.yemen',
      'not empty <- ""',
    ],
    [
      'a stock of what is none',
      (c) => put(standDown(c).stock.tehran, 'mrbm', 4),
      'scenarios/stand-down.ts: stand-down.stock.tehran.mrbm',
      'mrbm_emad_ghadr <- "mrbm"',
    ],
    [
      'a debt of rounds',
      (c) => put(standDown(c).stock.tehran, 'mine', -1),
      'scenarios/stand-down.ts: stand-down.stock.tehran.mine',
      'a whole number from 0 <- -1',
    ],
    [
      'a unit at no place',
      (c) => put(unitAt(c, 0), 'place', 'red_sea'),
      'scenarios/stand-down-units.ts: units[0].place',
      'red_sea_south <- "red_sea"',
    ],
    [
      'a brigade in the Indo-Pacific',
      (c) => put(unitAt(c, 18), 'place', 'box'),
      'scenarios/stand-down-units.ts: units[18].place',
      'kermanshah <- "box"',
    ],
    [
      'two units of one id',
      (c) => put(unitAt(c, 1), 'id', 'group-1'),
      'scenarios/stand-down-units.ts: units[1].id',
      'no other unit has <- "group-1"',
    ],
    [
      'a unit with rounds that are none',
      (c) => put(unitAt(c, 0).stock, 'sm9', 4),
      'scenarios/stand-down-units.ts: units[0].stock.sm9',
      'sm2 <- "sm9"',
    ],
  ]);
});
