import type { Catalogue } from '../catalogue.ts';
import type { Message } from '../commands.ts';
import { type Reason, reason } from '../reasons.ts';
import type { CapitalsShared, PublicState, State } from '../state/state.ts';
import type { SeatView } from '../view/view-types.ts';
import { OFFERS, type OfferKind, type Venue } from '../vocabulary.ts';
import { addressees, dohaCarries } from './venues.ts';

/** Offers: what may be proposed, to whom, and what stands in the way (tables.md section 3). */

/** The kinds an offer names, each once. */
export const termsOf = ({ give, get, third }: Message): OfferKind[] => [
  ...new Set([give, get, third].filter((kind) => kind !== undefined)),
];

/** Kinds in force between the capitals this turn. */
export const runningKinds = (s: State): OfferKind[] =>
  s.shared.capitals.deals.filter(({ until }) => until >= s.public.turn).map(({ kind }) => kind);

/** What stands between the capitals: their deals, and Trust as it is (when a deal is struck) or as one of them reads it. */
export interface Understanding {
  turn: number;
  /** Null for a commander, who knows nothing of it: then nothing stands in the way. */
  capitals: CapitalsShared | null;
  trust: number;
}
export const understandingOf = ({ public: open, capitals, own }: SeatView): Understanding => ({
  turn: open.turn,
  capitals,
  trust: own.trustRead,
});
export const trueUnderstanding = ({ public: open, shared, secret }: State): Understanding => ({
  turn: open.turn,
  capitals: shared.capitals,
  trust: secret.trust,
});

/** Why this kind cannot be agreed now: too little Trust, too soon after the last, or it runs already. */
export function offerReason(
  c: Catalogue,
  { turn, capitals: pair, trust }: Understanding,
  kind: OfferKind,
): Reason | null {
  const { minTrust, every } = c.offers[kind];
  if (!pair) return null;
  if (trust < minTrust) return reason('trust-too-low', { trust, needed: minTrust });
  const running = pair.deals.find((deal) => deal.kind === kind && deal.until > turn);
  if (running) return reason('offer-too-soon', { offer: kind, turn: running.until });
  const last = kind === 'funds' ? pair.lastFunds : kind === 'prisoners' ? pair.lastPrisoners : 0;
  return last > 0 && turn - last < every ? reason('offer-too-soon', { offer: kind, turn: last + every }) : null;
}

/** What a seat may put into an offer of this venue: as its gift, as what it asks for, and as a third term. */
export interface OfferTerms {
  give: OfferKind[];
  get: OfferKind[];
  third: OfferKind[];
}

export function offerTerms(view: SeatView, c: Catalogue, venue: Venue): OfferTerms {
  const { seat, public: open, capitals } = view;
  const others = addressees(seat, venue, 'offer') ?? [];
  const may = OFFERS.filter(
    (kind) => (venue !== 'doha' || dohaCarries(kind)) && offerReason(c, understandingOf(view), kind) === null,
  );
  const own = (kind: OfferKind) => c.offers[kind].givers.includes(seat);
  const theirs = (kind: OfferKind) => !own(kind) && others.some((other) => c.offers[kind].givers.includes(other));
  const give = may.filter(own);
  if (!capitals) return { give, get: [], third: [] };
  const get = may.filter(theirs);
  const named = open.length === 'lesson' || venue === 'doha' ? [] : [...give, ...get];
  return { give, get, third: named };
}

/** The lane a convoy is for: the one named, else the one more disturbed. */
export const convoyLane = ({ lanes }: PublicState, { lane }: Message): 'RED' | 'GULF' =>
  lane ?? (lanes.GULF > lanes.RED ? 'GULF' : 'RED');
