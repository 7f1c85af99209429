import { answerByDeal } from '../acts/answer.ts';
import type { CarriedMessage, Deal, State } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveChannel, moveHome, moveMoney, moveTrust, patronOf } from '../state/tracks.ts';
import type { Lane, OfferKind, Seat } from '../vocabulary.ts';
import { giverOf, payForWeakness } from './cover.ts';
import { convoyLane, offerReason, termsOf, trueUnderstanding } from './offers.ts';
import { collapse, isPackage } from './package.ts';

/** Deals: offers that both accepted, what they bring, and how they end (tables.md section 3). */

const CAPITALS: Seat[] = ['washington', 'tehran'];

const runs = (deal: Deal, turn: number, kind: OfferKind, lane?: Lane): boolean =>
  deal.kind === kind && deal.until >= turn && (lane === undefined || deal.lane === lane);

/** Whether a deal of this kind (for a convoy: in this lane) is in force this turn. */
export const dealRuns = (s: State, kind: OfferKind, lane?: Lane): boolean =>
  s.shared.capitals.deals.some((deal) => runs(deal, s.public.turn, kind, lane));

/** R1: the other side said yes. It is carried out, or falls on a condition, or collapses as a package. */
export function agreeOffer(t: Table, message: CarriedMessage): void {
  const kinds = termsOf(message.sent);
  const [first] = kinds;
  const stopped = kinds.some((kind) => offerReason(t.c, trueUnderstanding(t.s), kind) !== null);
  if (!first || message.to === null) return;
  if (stopped) refuseOffer(t, message, message.to);
  else if (isPackage(t, kinds)) collapse(t, message);
  else {
    for (const kind of kinds) make(t, kind, message);
    payForWeakness(t, message);
    answerByDeal(t, message.to, message.from);
  }
}

/** An offer came to nothing. */
export function refuseOffer(t: Table, { id, from, to, sent, blurred }: CarriedMessage, by: Seat): void {
  const [kind] = termsOf(sent);
  // Whoever could not read the terms does not learn them now.
  const seen = blurred === null && to !== null ? [from, to] : [from];
  if (kind) emit(t, 'deal.refused', { kind, by }, { seen, causes: [id] });
}

function make(t: Table, kind: OfferKind, message: CarriedMessage): void {
  const { id, from, to, sent } = message;
  const { turns } = t.c.offers[kind];
  const giver = giverOf(t.c, kind, message) ?? from;
  const until = t.s.public.turn + Math.max(0, turns - 1);
  const pair = t.s.shared.capitals;
  if (turns > 0) {
    const lane = kind === 'convoy' ? convoyLane(t.s.public, sent) : null;
    pair.deals = [
      ...pair.deals.filter((deal) => deal.kind !== kind || deal.lane !== lane),
      { kind, giver, until, lane, bargain: id },
    ];
  }
  // Prisoners come home in everybody's sight at both capitals, whoever held them.
  const parties = [from, ...(to === null ? [] : [to])];
  const seen = kind === 'prisoners' ? [...new Set([...CAPITALS, ...parties])] : parties;
  emit(t, 'deal.made', { kind, giver, until }, { seen, causes: [id] });
  bring(t, kind, message);
}

/** What a deal brings at once. Waiver, convoy and inspections work through the economy and the clocks while they run. */
function bring(t: Table, kind: OfferKind, { from, to }: CarriedMessage): void {
  const { deals } = t.c.tuning.signals;
  const { trust } = t.c.tuning;
  const pair = t.s.shared.capitals;
  switch (kind) {
    case 'funds':
      pair.lastFunds = t.s.public.turn;
      releaseFunds(t);
      return;
    case 'cap':
      moveHome(t, 'washington', deals.capHome, { code: 'cap' });
      return;
    case 'inspectors':
      moveTrust(t, trust.inspectors, { code: 'inspectors' });
      return;
    case 'prisoners': {
      pair.lastPrisoners = t.s.public.turn;
      const holder = from === 'washington' ? to : from;
      moveHome(t, 'washington', deals.prisonersHome, { code: 'prisoners' });
      if (holder) moveHome(t, holder, deals.prisonersHolder, { code: 'prisoners' });
      moveTrust(t, trust.prisoners, { code: 'prisoners' });
      return;
    }
    case 'waiver':
    case 'convoy':
      return;
  }
}

function releaseFunds(t: Table): void {
  const amount = t.c.tuning.signals.deals.funds;
  moveMoney(t, 'tehran', amount);
  emit(t, 'funds.released', { amount }, { seen: [...CAPITALS] });
}

/**
 * A deed broke a running deal: Trust falls, the channel a step, and what was given for it stops. Nothing if it does
 * not run. A commander's or Jerusalem's deed is laid at the door of the capital that answers for it.
 */
export function breakDeal(t: Table, kind: OfferKind, by: Seat, lane?: Lane): void {
  const pair = t.s.shared.capitals;
  const broken = pair.deals.find((deal) => runs(deal, t.s.public.turn, kind, lane));
  if (!broken) return;
  pair.deals = pair.deals.filter(
    (deal) => deal !== broken && (broken.bargain === undefined || deal.bargain !== broken.bargain),
  );
  const blamed = by === 'jerusalem' ? 'washington' : patronOf(by);
  const event = emit(t, 'deal.broken', { kind, by: blamed }, { seen: [...CAPITALS] });
  moveTrust(t, t.c.tuning.trust.dealBroken, { code: 'deal-broken' });
  moveChannel(t, -1, 'deal-broken', event);
}

/** R7: a convoy is over when somebody attacks in its lane, a waiver when Washington boards the ships it let pass. */
export function judgeDeals(t: Table): void {
  for (const act of t.s.secret.acts) {
    if (act.turn !== t.s.public.turn) continue;
    if (act.kind === 'enforcement') breakDeal(t, 'waiver', act.author);
    const lane = t.c.places[act.place]?.lane;
    if (lane && (act.kind === 'raid' || act.kind === 'harassment')) breakDeal(t, 'convoy', act.author, lane);
  }
}

/** News: deals whose last turn is over end without anger; the second half of frozen funds arrives. */
export function lapseDeals(t: Table): void {
  const pair = t.s.shared.capitals;
  const { turn } = t.s.public;
  for (const { kind, giver, until } of pair.deals) {
    if (kind === 'funds' && until >= turn) releaseFunds(t);
    if (until < turn) emit(t, 'deal.lapsed', { kind, giver }, { seen: [...CAPITALS] });
  }
  pair.deals = pair.deals.filter(({ until }) => until >= turn);
}
