import { byCommander, byFront, bySeat } from './records.ts';
import type { PublicState, ScoreTally, SeatState, SecretState, SharedState, State } from './state.ts';

/**
 * A copy of the state that may be changed in place without touching the original. Each part is copied as deep as the
 * rules change it: what they only ever replace as a whole is shared, and so are the rows of lists that only grow.
 */
export const copyState = ({ public: open, seats, shared, secret }: State): State => ({
  public: copyPublic(open),
  seats: bySeat((seat) => copySeat(seats[seat])),
  shared: copyShared(shared),
  secret: copySecret(secret),
});

/** A list whose rows are changed in place; rows are flat. */
const rows = <T extends object>(list: readonly T[]): T[] => list.map((row) => ({ ...row }));

const copyPublic = (open: PublicState): PublicState => ({
  ...open,
  heatHistory: open.heatHistory.slice(),
  norms: { ...open.norms },
  estimateHistory: open.estimateHistory.slice(),
  oilHistory: open.oilHistory.slice(),
  lanes: { ...open.lanes },
  oilOut: { ...open.oilOut },
  effects: open.effects.slice(),
  declared: rows(open.declared),
  leaks: open.leaks.slice(),
  acts: rows(open.acts),
  toll: open.toll.slice(),
  units: rows(open.units),
  bills: { ...open.bills },
});

const copySeat = (own: SeatState): SeatState => ({
  ...own,
  stock: { ...own.stock },
  lastGiven: { ...own.lastGiven },
  sent: rows(own.sent),
  inbox: rows(own.inbox),
  ownActs: rows(own.ownActs),
  readings: own.readings.slice(),
  ledger: { attack: { ...own.ledger.attack }, defence: { ...own.ledger.defence } },
  units: own.units.map((unit) => ({ ...unit, stock: { ...unit.stock } })),
  grudges: rows(own.grudges),
  pledges: own.pledges.slice(),
  forecasts: own.forecasts.slice(),
  terms: own.terms.slice(),
  commander: own.commander && { ...own.commander },
  nuclear: own.nuclear && { ...own.nuclear, lastTiles: own.nuclear.lastTiles.slice() },
  economy: own.economy && { ...own.economy },
});

const copyShared = ({ franchise, capitals, allies }: SharedState): SharedState => ({
  franchise: byCommander((seat) => ({ ...franchise[seat] })),
  capitals: { ...capitals, limits: { ...capitals.limits } },
  allies: { ...allies },
});

const copyScore = (score: ScoreTally): ScoreTally => ({
  ...score,
  homeSum: { ...score.homeSum },
  homeLow: { ...score.homeLow },
  tollCaused: { ...score.tollCaused },
  tollHome: { ...score.tollHome },
});

const copySecret = (secret: SecretState): SecretState => ({
  ...secret,
  rng: [...secret.rng],
  eventOf: { ...secret.eventOf },
  deck: secret.deck.slice(),
  bag: secret.bag.slice(),
  acts: rows(secret.acts),
  fronts: byFront((front) => rows(secret.fronts[front])),
  telegraphs: rows(secret.telegraphs),
  messages: rows(secret.messages),
  crossings: rows(secret.crossings),
  deniedFalsely: secret.deniedFalsely.slice(),
  sheltered: { ...secret.sheltered },
  truce: { ...secret.truce },
  blinded: { ...secret.blinded },
  standDownPct: { ...secret.standDownPct },
  obeyed: { ...secret.obeyed },
  escorted: { ...secret.escorted },
  enforcedTurns: secret.enforcedTurns.slice(),
  strikes: secret.strikes.slice(),
  pendingHeat: secret.pendingHeat.slice(),
  trail: secret.trail.slice(),
  score: copyScore(secret.score),
  arms: byCommander((seat) => ({ ...secret.arms[seat] })),
  raided: byFront((front) => ({ ...secret.raided[front] })),
  pendingOrders: { ...secret.pendingOrders },
});
