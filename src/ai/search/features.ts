import type { Catalogue } from '../../rules/catalogue.ts';
import { armsShare, rawScore } from '../../rules/endings/scores.ts';
import type { State } from '../../rules/state/state.ts';
import { CAPITALS, CHANNEL_STATES, COMMANDERS, FRONTS, type Seat } from '../../rules/vocabulary.ts';

/** Marks of Heat, hundredths, between which a step of Heat weighs the same. */
const HEAT_MARKS = [400, 600, 800, 1000, 1200, 1400, 1600, 1800] as const;

/** What is known about the table as a turn opens, by name; each about 0 to 1. */
export const SCORE_FEATURES = [
  'score-so-far',
  'home',
  'money',
  'arms',
  'heat',
  'norms',
  'channel',
  'process',
  'estimate',
  'breakout',
  'hardening',
  'oil',
  'lanes',
  'sanctions',
  'attention',
  'funding',
  'telemetry',
  'rockets',
  'arms-lebanon',
  'arms-border',
  'arms-yemen',
  'backing',
  'missiles',
  'grievance',
  'standing',
  'home-washington',
  'home-tehran',
  'home-jerusalem',
  'resolve',
  'shadow',
  'rents',
  'trust',
  'struck',
  'pause',
  'capped',
  'us-deaths',
] as const;

export const WAR_FEATURES = [
  ...HEAT_MARKS.map((mark) => `heat-above-${mark}` as const),
  'norms',
  'channel',
  'estimate',
  'grievance',
  'struck',
  'pause',
  'mean-home',
] as const;

const flag = (yes: boolean): number => (yes ? 1 : 0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Turns still to be played, as a share of the whole game. */
export function shareLeft({ public: { turn, lastTurn } }: State): number {
  return Math.max(0, lastTurn - turn + 1) / Math.max(1, lastTurn);
}

const channelOf = ({ public: { channel } }: State): number => CHANNEL_STATES.indexOf(channel) / 2;
const normsOf = ({ public: { norms } }: State): number => mean(FRONTS.map((front) => norms[front])) / 3;
const pauseOf = ({ public: { pause, turn } }: State): number => flag(pause !== null && pause.until >= turn);
const grievanceOf = ({ seats }: State): number =>
  mean(COMMANDERS.map((seat) => (seats[seat].commander?.grievance ?? 0) / 500));

function boxOf({ seats }: State, c: Catalogue): number {
  const { unitTypes, score } = c.tuning;
  const weight = seats.washington.units.reduce(
    (sum, { kind, place }) => sum + (place === 'box' ? unitTypes[kind].weight : 0),
    0,
  );
  return weight / Math.max(1, score.boxFull);
}

/** The table as one seat has it when a turn opens, in the order of `SCORE_FEATURES`. */
export function scoreFeatures(s: State, c: Catalogue, seat: Seat): number[] {
  const { public: open, seats, shared, secret } = s;
  const own = seats[seat];
  const lines = COMMANDERS.map((commander) => shared.franchise[commander]);
  const nuclear = seats.tehran.nuclear;
  const economy = seats.tehran.economy;
  return [
    rawScore(s, c, seat) / 1000,
    own.home / 1000,
    Math.min(3, own.money / Math.max(1, own.startMoney)) / 3,
    Math.min(2, armsShare(own)) / 2,
    open.heat / 2000,
    normsOf(s),
    channelOf(s),
    open.process / 500,
    open.estimate / 1000,
    (nuclear?.breakout ?? 0) / 1000,
    (nuclear?.hardening ?? 0) / 4,
    open.oil / 10_000,
    (open.lanes.RED + open.lanes.GULF) / 600,
    open.sanctions / 4,
    boxOf(s, c),
    mean(lines.map(({ funding }) => funding)) / 3,
    mean(lines.map(({ telemetry }) => telemetry)) / 2,
    mean(lines.map(({ rockets }) => rockets)) / 3,
    ...COMMANDERS.map((commander) => Math.min(2, armsShare(seats[commander])) / 2),
    shared.allies.backing / 500,
    Math.min(2, armsShare(seats.tehran)) / 2,
    grievanceOf(s),
    mean(COMMANDERS.map((commander) => seats[commander].home)) / 1000,
    ...CAPITALS.map((capital) => seats[capital].home / 1000),
    secret.resolve / 1000,
    (economy?.shadow ?? 0) / 3,
    (economy?.rents ?? 0) / 500,
    secret.trust / 500,
    flag(secret.score.lastStrikeOnIran > 0),
    pauseOf(s),
    flag(own.capped),
    Math.min(1, open.usDeaths / Math.max(1, c.tuning.score.usDeaths)),
  ];
}

/** What bears on war, in the order of `WAR_FEATURES`. */
export function warFeatures(s: State): number[] {
  const { public: open, seats, secret } = s;
  return [
    ...HEAT_MARKS.map((mark) => Math.max(0, open.heat - mark) / 1000),
    normsOf(s),
    channelOf(s),
    open.estimate / 1000,
    grievanceOf(s),
    flag(secret.score.lastStrikeOnIran > 0),
    pauseOf(s),
    mean(CAPITALS.map((capital) => seats[capital].home)) / 1000,
  ];
}

/** Every feature, with a constant, twice: as it is, and by what is left of the game. */
export const unfolded = (features: readonly number[], left: number): number[] => [
  1,
  ...features,
  left,
  ...features.map((feature) => feature * left),
];
