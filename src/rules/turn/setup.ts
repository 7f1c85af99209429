import type { Rng } from '../../lib/rng.ts';
import { seedRng } from '../../lib/rng.ts';
import type { Catalogue, ScenarioDef, UnitDef } from '../catalogue.ts';
import { startTally } from '../endings/tally.ts';
import { agendasOf } from '../escalation/leadership.ts';
import { byCommander, byFront, bySeat } from '../state/records.ts';
import type {
  CommanderState,
  GameOptions,
  OwnUnit,
  PublicState,
  SeatReading,
  SeatState,
  SecretState,
  SharedState,
  State,
} from '../state/state.ts';
import { type ByCommander, type Commander, isCommander, type Length, RED_LINES, type Seat } from '../vocabulary.ts';
import { shuffleDeck } from './cards.ts';

export interface GameSetup {
  scenario: string;
  length: Length;
  options?: Partial<GameOptions>;
}

export const NO_OPTIONS: GameOptions = { noChannel: false, noSlips: false, noIncidents: false, noCreep: false };

/** The table before the first News. Drawn with the game's own dice: agendas, red lines, deck, temper of commanders. */
export function initialState(
  c: Catalogue,
  scenario: ScenarioDef,
  { length, options }: GameSetup,
  seed: { text: string; dice: (state: State['secret']['rng']) => Rng },
): State {
  const rngState = seedRng(seed.text);
  const rng = seed.dice(rngState);
  const { deck, bag } = shuffleDeck(c, rng);
  return {
    public: openPublic(scenario, length, { ...NO_OPTIONS, ...options }),
    seats: bySeat((seat) => openSeat(c, scenario, { seat, length, rng })),
    shared: openShared(scenario),
    secret: openSecret(scenario, { rng: rngState, deck, bag }),
  };
}

function openPublic(scenario: ScenarioDef, length: Length, options: GameOptions): PublicState {
  const { turns, heat, estimate } = scenario.lengths[length];
  return {
    scenario: scenario.id,
    length,
    options,
    turn: 1,
    lastTurn: turns,
    phase: 'signals',
    control: bySeat(() => 'human'),
    locked: bySeat(() => false),
    heat,
    heatHistory: [],
    incidentPct: 0,
    norms: { ...scenario.norms },
    startNorms: { ...scenario.norms },
    channel: options.noChannel ? 'closed' : scenario.channelOpen ? 'open' : 'closed',
    process: scenario.process,
    estimate,
    estimateHistory: [],
    oil: scenario.oil,
    oilHistory: [],
    freight: scenario.freight,
    lanes: { ...scenario.lanes },
    sanctions: scenario.sanctions,
    thresholdDeclared: false,
    oilOut: {},
    pause: null,
    nextPauseFrom: 1,
    lamps: [false, false, false, false],
    card: null,
    effects: [],
    incident: null,
    declared: [],
    leaks: [],
    acts: [],
    toll: [],
    usDeaths: 0,
    units: scenario.units.map(({ id, seat, kind, place }) => ({ id, seat, kind, shown: place })),
    heatTerms: [],
    bills: { attacker: 0, defender: 0 },
    result: null,
  };
}

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

function openSeat(c: Catalogue, scenario: ScenarioDef, { seat, length, rng }: Opening): SeatState {
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
    nuclear:
      seat === 'tehran'
        ? {
            breakout: scenario.lengths[length].breakout,
            hardening: scenario.hardening,
            tile: 'empty',
            lastTiles: [],
            dispersedUntil: 0,
            timesStruck: 0,
          }
        : null,
    economy:
      seat === 'tehran'
        ? {
            shadow: scenario.shadow,
            rents: 100 + 50 * scenario.sanctions + 100 * scenario.shadow,
            exports: 0,
            income: 0,
            exportsCut: 0,
          }
        : null,
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

function openShared(scenario: ScenarioDef): SharedState {
  const { funding, telemetry, rockets } = scenario;
  return {
    franchise: byCommander(() => ({
      funding,
      telemetry,
      rockets,
      promisesVoidUntil: 0,
      sourUntil: 0,
      obeyed: 0,
      directed: 0,
    })),
    capitals: { deals: [], limits: {}, lastFunds: 0, lastPrisoners: 0, failedRounds: 0 },
    allies: { backing: scenario.backing, greenLight: 0, notBefore: 0, lobbiedOn: 0 },
  };
}

function openSecret(scenario: ScenarioDef, { rng, deck, bag }: Pick<SecretState, 'rng' | 'deck' | 'bag'>): SecretState {
  const never: ByCommander<boolean> = byCommander(() => false);
  return {
    rng,
    deck,
    bag,
    resolve: scenario.resolve,
    trust: scenario.trust,
    acts: [],
    fronts: byFront(() => [{ west: 0, network: 0 }]),
    telegraphs: [],
    post: [],
    messages: [],
    crossings: [],
    deniedFalsely: [],
    pauseMessage: null,
    disruptedThisTurn: false,
    attackReadings: 0,
    surge: { washington: 0, jerusalem: 0 },
    civilDefence: false,
    sheltered: { ...never },
    truce: { ...never },
    blinded: {},
    standDownPct: { washington: 100, tehran: 100, jerusalem: 100 },
    obeyed: byCommander(() => null),
    restrained: false,
    escorted: {},
    enforcedTurns: [],
    boatsHitOn: -1,
    strikes: [],
    pendingHeat: [],
    trail: [],
    score: startTally(scenario.home),
    shipmentsSeen: 0,
    arms: byCommander((seat) => ({ start: sumStock(scenario.stock[seat]), lostThisTurnPct: 0 })),
    raided: byFront(() => ({})),
    pendingOrders: bySeat(() => []),
  };
}

const sumStock = (stock: Record<string, number>): number =>
  Object.values(stock).reduce((total, count) => total + count, 0);
