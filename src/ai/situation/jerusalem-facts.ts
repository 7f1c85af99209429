import type { Catalogue } from '../../rules/catalogue.ts';
import { siteStrikeOdds } from '../../rules/clocks/site-strike.ts';
import type { StockBand } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { lastReading, stockPct } from './stocks.ts';
import { flag } from './table-facts.ts';

const BAND: Record<StockBand, number> = { low: 0, mid: 1, high: 2 };

/** Breakout as a western capital believes it: the public Estimate, and half of what its own services read. */
export function breakoutBelief({ seat, own, public: open }: SeatView): number {
  if (own.nuclear) return own.nuclear.breakout;
  const read = seat === 'tehran' ? null : lastReading(own, open.turn, 'breakout', 'tehran');
  return read === null ? open.estimate : Math.floor((open.estimate + read) / 2);
}

/** Strikes on sites that this seat knows of: its own all game, others' as far back as the table shows them. */
function strikesKnown({ own, public: open }: SeatView): number {
  const mine = own.ownActs.filter(({ kind }) => kind === 'strike-site');
  const others = open.acts.filter(({ kind, id }) => kind === 'strike-site' && !mine.some((act) => act.id === id));
  return mine.length + others.length;
}

/** Without a reading: one Dig in four turns is what the diggers are thought to manage. */
const digsBelieved = (turn: number): number => 1 + Math.floor(turn / 4);

/** Chance in whole % that a strike on a site works, as this seat believes it. */
function oddsBelieved(view: SeatView, c: Catalogue, joint: boolean): number {
  const { own, public: open } = view;
  const hardening = lastReading(own, open.turn, 'hardening', 'tehran') ?? digsBelieved(open.turn);
  return siteStrikeOdds({ hardening, timesStruck: strikesKnown(view) }, false, joint, c);
}

/** Jerusalem's window and its shields; the believed window also guides Washington. */
export function westernFacts(view: SeatView, c: Catalogue) {
  const { seat, own } = view;
  const mine = seat === 'jerusalem';
  const west = mine || seat === 'washington';
  const read = own.reads.lebanon.stock;
  return {
    breakoutBelief: breakoutBelief(view),
    odds: west ? oddsBelieved(view, c, false) : 0,
    jointOdds: west ? oddsBelieved(view, c, true) : 0,
    strikesKnown: west ? strikesKnown(view) : 0,
    mobilised: flag(own.mobilised),
    tamirPct: mine ? stockPct(own, ['tamir']) : 100,
    shieldPct: mine ? stockPct(own, ['arrow_3', 'arrow_2', 'stunner']) : 100,
    /** 0 low, 1 mid, 2 high. */
    lebanonArms: mine ? Math.max(BAND[read.srbm_fateh ?? 'low'], BAND[read.rocket_122 ?? 'low']) : 0,
  };
}
