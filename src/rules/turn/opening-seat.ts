import type { Rng } from '../../lib/rng.ts';
import type { Catalogue, ScenarioDef, UnitDef } from '../catalogue.ts';
import { rentsAt } from '../economy/rents.ts';
import { agendasOf } from '../escalation/leadership.ts';
import { bySeat } from '../state/records.ts';
import type { CommanderState, NuclearState, OilState, OwnUnit, SeatReading, SeatState } from '../state/state.ts';
import { type Commander, isCommander, type Length, RED_LINES, type Seat } from '../vocabulary.ts';

const openUnit = ({ id, kind, place, stock }: UnitDef): OwnUnit => ({
  id,
  kind,
  place,
  readyFrom: 1,
  stock: { ...stock },
  startStock: { ...stock },
});

const NOTHING_READ: SeatReading = { home: 500, money: 'mid', stock: {}, grievance: 0, rivals: 0 };

interface Opening {
  seat: Seat;
  length: Length;
  rng: Rng;
}

/** A seat before the first News: its purse, its arms, and what it drew. */
export function openSeat(c: Catalogue, scenario: ScenarioDef, { seat, length, rng }: Opening): SeatState {
  const draw = (from: string[], label: string) => from[rng.below(from.length, label)] ?? null;
  return {
    money: scenario.money[seat],
    startMoney: scenario.money[seat],
    stock: { ...scenario.stock[seat] },
    startStock: { ...scenario.stock[seat] },
    home: scenario.home[seat],
    agenda: length === 'lesson' ? null : draw(agendasOf(c, seat), `agenda ${seat}`),
    redrawn: false,
    redLines: drawLines(c, seat, rng),
    doctrine: 'balanced',
    mobilised: false,
    boast: 0,
    fewerOrdersOn: 0,
    capped: false,
    lastGiven: {},
    draft: { signals: null, orders: null },
    sent: [],
    inbox: [],
    ownActs: [],
    reports: [],
    readings: [],
    reads: bySeat(() => NOTHING_READ),
    resolveRead: scenario.resolve,
    trustRead: seat === 'washington' || seat === 'tehran' ? scenario.trust : 0,
    ledger: { attack: {}, defence: {} },
    units: scenario.units.filter((unit) => unit.seat === seat).map(openUnit),
    grudges: [],
    pledges: [],
    forecasts: [],
    terms: [],
    commander: isCommander(seat) ? openCommander(scenario, seat, rng) : null,
    nuclear: seat === 'tehran' ? openNuclear(scenario, length) : null,
    economy: seat === 'tehran' ? openOil(c, scenario) : null,
  };
}

/** Two of the red lines that may be this seat's. */
function drawLines(c: Catalogue, seat: Seat, rng: Rng): SeatState['redLines'] {
  const may = RED_LINES.filter((line) => c.redLines[line].owners.includes(seat));
  const first = may[rng.below(may.length, `red line ${seat}`)];
  const rest = may.filter((line) => line !== first);
  const second = rest[rng.below(rest.length, `red line ${seat}`)];
  return [first, second].filter((line) => line !== undefined);
}

function openCommander(scenario: ScenarioDef, seat: Commander, rng: Rng): CommanderState {
  return {
    grievance: scenario.grievance[seat],
    rivals: scenario.rivals[seat],
    directive: null,
    mood: null,
    temper: [-1, 0, 0, 1][rng.below(4, `temper ${seat}`)] ?? 0,
    disciplineUntil: 0,
    demandedOn: 0,
    turnsOffDirective: 0,
    homeTollLastTurn: 0,
    withMe: 0,
  };
}

const openNuclear = ({ lengths, hardening }: ScenarioDef, length: Length): NuclearState => ({
  breakout: lengths[length].breakout,
  hardening,
  tile: 'empty',
  lastTiles: [],
  dispersedUntil: 0,
  timesStruck: 0,
});

const openOil = (c: Catalogue, { shadow, sanctions }: ScenarioDef): OilState => ({
  shadow,
  rents: rentsAt(c, sanctions, shadow),
  exports: 0,
  income: 0,
  exportsCut: 0,
});
