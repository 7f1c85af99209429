import { type Reason, reason } from '../reasons.ts';
import type { PublicState } from '../state/state.ts';
import { COMMANDERS, type MessageKind, type OfferKind, type Seat, type Venue } from '../vocabulary.ts';

/** Who may write what to whom, and where (game.md section 5, tables.md section 3). */

/** What one seat may write in one venue. */
export interface Line {
  venue: Venue;
  /** Kinds it carries, with those they may be written to; nobody in particular in public. */
  kinds: Partial<Record<MessageKind, readonly Seat[]>>;
  /** Messages a turn. */
  most: number;
  /** The patron's line: so many to each commander. */
  each?: true;
}

const NOBODY: readonly Seat[] = [];
const PUBLIC: Line = { venue: 'public', kinds: { 'red-line': NOBODY }, most: 1 };

/** Muscat carries everything; Doha is fast; Bern takes formal notes, no proposals. */
const mediated = (to: readonly Seat[], asked: readonly Seat[]): Line[] => [
  {
    venue: 'muscat',
    kinds: { 'red-line': to, telegraph: to, pause: to, limit: to, query: to, deny: to, offer: to },
    most: 1,
  },
  { venue: 'doha', kinds: { 'red-line': to, telegraph: to, query: asked, deny: to, offer: to }, most: 1 },
  { venue: 'bern', kinds: { 'red-line': to, query: to, deny: to }, most: 1 },
];

const WASHINGTON: Line[] = [
  ...mediated(['tehran'], ['tehran', ...COMMANDERS]),
  {
    venue: 'allied',
    kinds: { share: ['jerusalem'], 'red-line': ['jerusalem'], query: ['jerusalem'] },
    most: 2,
  },
  PUBLIC,
];
const TEHRAN: Line[] = [
  ...mediated(['washington'], ['washington']),
  { venue: 'patron', kinds: { directive: COMMANDERS, share: COMMANDERS, query: COMMANDERS }, most: 1, each: true },
  PUBLIC,
];
const JERUSALEM: Line[] = [
  {
    venue: 'allied',
    kinds: { request: ['washington'], 'red-line': ['washington'], query: ['washington'] },
    most: 2,
  },
  PUBLIC,
];

function commandersLines(seat: Seat): Line[] {
  const others = COMMANDERS.filter((other) => other !== seat);
  const doha: readonly Seat[] = ['washington'];
  return [
    { venue: 'doha', kinds: { telegraph: doha, query: doha, deny: doha, offer: doha }, most: 1 },
    { venue: 'patron', kinds: { request: ['tehran'] }, most: 1 },
    { venue: 'commanders', kinds: { share: others, 'with-me': others }, most: 1 },
    PUBLIC,
  ];
}

const LINES: Record<Seat, Line[]> = {
  washington: WASHINGTON,
  tehran: TEHRAN,
  jerusalem: JERUSALEM,
  lebanon: commandersLines('lebanon'),
  border: commandersLines('border'),
  yemen: commandersLines('yemen'),
};

/** Every line of a seat, in the order of the desk. */
export const linesOf = (seat: Seat): readonly Line[] => LINES[seat];
export const lineOf = (seat: Seat, venue: Venue): Line | undefined => LINES[seat].find((line) => line.venue === venue);

/** Those a seat may write this kind to in this venue; null if it may not write it there at all. */
export function addressees(seat: Seat, venue: Venue, kind: MessageKind): readonly Seat[] | null {
  const kinds = lineOf(seat, venue)?.kinds;
  return (kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : null) ?? null;
}

/** Slot a message takes: its venue, or on the patron's line the commander it goes to. */
export const slotOf = (line: Line, to: Seat | undefined): string => (line.each ? `${line.venue} ${to}` : line.venue);

/** Muscat, Doha and Bern are carried by mediators: they can be late, blurred, leaked, or closed. Own lines never fail. */
export const isMediated = (venue: Venue): venue is 'muscat' | 'doha' | 'bern' =>
  venue === 'muscat' || venue === 'doha' || venue === 'bern';

/** Why a venue carries nothing now, for everybody alike; null if it does. */
export function closedVenue({ channel, options, length }: PublicState, venue: Venue): Reason | null {
  if (!isMediated(venue)) return null;
  if (venue === 'bern' && length === 'lesson') return reason('left-out-in-lesson');
  return options.noChannel || channel === 'closed' ? reason('venue-closed', { venue }) : null;
}

/** Doha is open to commanders for prisoners, and to both capitals for prisoners and funds. */
export const dohaCarries = (kind: OfferKind): boolean => kind === 'prisoners' || kind === 'funds';
