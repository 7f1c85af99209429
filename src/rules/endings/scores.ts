import { clamp, roundHalfAway, sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SeatState, State } from '../state/state.ts';
import { COMMANDERS, type Commander, isCommander, type Seat } from '../vocabulary.ts';
import { weightsOf } from './weights.ts';

const share = (value: number): number => clamp(value, 0, 1);
const turnsOf = ({ secret }: State): number => Math.max(1, secret.score.turns);

/** Arms left: the mean over all types of stock against start; 0 for a seat without arms. */
export function armsShare({ stock, startStock }: Pick<SeatState, 'stock' | 'startStock'>): number {
  const types = Object.entries(startStock).filter(([, start]) => start > 0);
  if (types.length === 0) return 0;
  return sum(types.map(([item, start]) => (stock[item] ?? 0) / start)) / types.length;
}

/** How far Breakout, hundredths, stays from 10, against the span that counts. */
const noBreakout = (s: State, c: Catalogue): number =>
  share((1000 - (s.seats.tehran.nuclear?.breakout ?? 0)) / c.tuning.score.breakoutSpan);

function washington(s: State, c: Catalogue): number {
  const { score } = s.secret;
  const own = s.seats.washington;
  const { oilCeiling, oilSpan, boxFull, usDeaths } = c.tuning.score;
  const weight = weightsOf(c, 'washington', own.agenda);
  const turns = turnsOf(s);
  return (
    weight.oil * share((oilCeiling - score.oil / turns) / oilSpan) +
    weight.attention * share(score.boxWeight / turns / boxFull) +
    weight.breakout * noBreakout(s, c) +
    weight.home * ((own.home + score.homeSum.washington / turns) / 2000) +
    weight.troops * share(1 - s.public.usDeaths / usDeaths)
  );
}

/** What Tehran has in its commanders: arms, funding, obedience. A network that was never directed never obeyed. */
function network(s: State): number {
  const worth = COMMANDERS.map((seat) => {
    const { funding, obeyed, directed } = s.shared.franchise[seat];
    return (share(armsShare(s.seats[seat])) + funding / 3 + (directed > 0 ? obeyed / directed : 0)) / 3;
  });
  return sum(worth) / COMMANDERS.length;
}

function tehran(s: State, c: Catalogue): number {
  const { score } = s.secret;
  const own = s.seats.tehran;
  const { latentFull, declaredPct, incomeFull } = c.tuning.score;
  const { max: fullRents } = c.tuning.economy.rents;
  const weight = weightsOf(c, 'tehran', own.agenda);
  const turns = turnsOf(s);
  const declared = s.public.thresholdDeclared ? declaredPct / 100 : 1;
  return (
    weight.regime * ((own.home + score.homeLow.tehran) / 2000) +
    weight.latent * share((own.nuclear?.breakout ?? 0) / latentFull) * declared +
    weight.network * network(s) +
    (weight.revenue / 2) * share(score.oilIncome / turns / incomeFull) +
    (weight.revenue / 2) * (score.rents / turns / fullRents)
  );
}

function jerusalem(s: State, c: Catalogue): number {
  const own = s.seats.jerusalem;
  const weight = weightsOf(c, 'jerusalem', own.agenda);
  const ceiling = c.tuning.score.lebanonArmsCeiling / 100;
  return (
    weight.delay * noBreakout(s, c) +
    weight.quiet * (s.secret.score.quietTurns / turnsOf(s)) +
    weight.arms * share(ceiling - armsShare(s.seats.lebanon)) +
    weight.home * (own.home / 1000) +
    weight.backing * (s.shared.allies.backing / 500)
  );
}

function commander(s: State, c: Catalogue, seat: Commander): number {
  const own = s.seats[seat];
  const weight = weightsOf(c, seat, own.agenda);
  const { armsFull, cashFull } = c.tuning.score;
  return (
    weight.standing * (own.home / 1000) +
    weight.arms * share((armsShare(own) * 100) / armsFull) +
    weight.cash * share(own.money / cashFull) +
    weight.autonomy * share((own.commander?.turnsOffDirective ?? 0) / turnsOf(s))
  );
}

/** Points lost for people: half a point for each toll point (hundredths) up to a limit. */
function deduction(points: number, c: Catalogue): number {
  const { tollPct, tollMost } = c.tuning.score;
  return Math.min(tollMost, (points * tollPct) / 10_000);
}

function objectives(s: State, c: Catalogue, seat: Seat): number {
  if (seat === 'washington') return washington(s, c);
  if (seat === 'tehran') return tehran(s, c);
  return seat === 'jerusalem' ? jerusalem(s, c) : commander(s, c, seat);
}

/**
 * Raw score of a seat as the game stands, whole tenths of a point, 0-1000 (tables.md section 14): its objectives, less
 * the toll it caused and, for a commander, the toll at home. War is the judge's affair, not counted here.
 */
export function rawScore(s: State, c: Catalogue, seat: Seat): number {
  const { tollCaused, tollHome } = s.secret.score;
  const atHome = isCommander(seat) ? deduction(tollHome[seat], c) : 0;
  const points = objectives(s, c, seat) - deduction(tollCaused[seat], c) - atHome;
  return clamp(roundHalfAway(points * 10), 0, 1000);
}
