import type { Rng } from '../../lib/rng.ts';
import { seedRng } from '../../lib/rng.ts';
import type { Catalogue, ScenarioDef } from '../catalogue.ts';
import { startTally } from '../endings/tally.ts';
import { byCommander, byFront, bySeat } from '../state/records.ts';
import type { GameOptions, PublicState, SecretState, SharedState, State } from '../state/state.ts';
import type { ByCommander, Length } from '../vocabulary.ts';
import { shuffleDeck } from './cards.ts';
import { openSeat } from './opening-seat.ts';

export interface GameSetup {
  scenario: string;
  length: Length;
  options?: Partial<GameOptions>;
}

export const NO_OPTIONS: GameOptions = {
  noChannel: false,
  noSlips: false,
  noIncidents: false,
  noCreep: false,
  noTelegraph: false,
  noPause: false,
};

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
    events: 0,
    eventOf: {},
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
