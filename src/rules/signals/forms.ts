import type { Catalogue } from '../catalogue.ts';
import type { Answer, Message } from '../commands.ts';
import type { AnswerChoice, MessageForm } from '../legal/legal-types.ts';
import { type Reason, reason } from '../reasons.ts';
import type { Delivered } from '../state/state.ts';
import type { SeatView } from '../view/view-types.ts';
import { COMMANDERS, MESSAGE_KINDS, type MessageKind, type Seat, type Venue } from '../vocabulary.ts';
import { fieldsOf } from './fields.ts';
import { offerReason, termsOf, understandingOf } from './offers.ts';
import { pauseTerms } from './pauses.ts';
import { addressees, closedVenue, linesOf } from './venues.ts';

/** What a seat may write and answer, from its own view: the desk, the computer players and the checks all read this. */

/** A table may be played without telegraphs or without pauses, to show what they are worth. */
const leftOut = ({ options }: SeatView['public'], kind: MessageKind): Reason | null =>
  (kind === 'telegraph' && options.noTelegraph) || (kind === 'pause' && options.noPause)
    ? reason('left-out', { kind })
    : null;

/**
 * One kind in one venue; null if the seat may never write it there. Any one value of each required field, together,
 * is a message that passes. Where only one seat can be meant, `to` may be left out; a place stands for its front.
 */
export function messageForm(view: SeatView, c: Catalogue, venue: Venue, kind: MessageKind): MessageForm | null {
  const to = addressees(view.seat, venue, kind);
  if (!to) return null;
  const why = closedVenue(view.public, venue) ?? leftOut(view.public, kind);
  const found = why ?? fieldsOf(view, c, venue, kind);
  if ('code' in found) return { venue, kind, reason: found, required: {}, optional: {} };
  const required = to.length > 0 ? { to: [...to], ...found.required } : found.required;
  return { venue, kind, reason: null, required, optional: found.optional };
}

/** Every message this seat could write now, and why not those it cannot. */
export const messageForms = (view: SeatView, c: Catalogue): MessageForm[] =>
  linesOf(view.seat).flatMap(({ venue, kinds }) =>
    MESSAGE_KINDS.filter((kind) => Object.hasOwn(kinds, kind)).flatMap(
      (kind) => messageForm(view, c, venue, kind) ?? [],
    ),
  );

/** Those a capital can pass a warning on to: its ally, or its commanders. */
const ALLIES: Partial<Record<Seat, readonly Seat[]>> = { washington: ['jerusalem'], tehran: COMMANDERS };

/** Allies whose places a telegraph, as it was read, concerns. */
export function concerned(c: Catalogue, seat: Seat, { place, front }: Message): Seat[] {
  const named = place === undefined ? undefined : c.places[place];
  const places = named ? [named] : Object.values(c.places);
  return (ALLIES[seat] ?? []).filter((ally) =>
    places.some((each) => each.holder === ally && (each === named || each.front === front)),
  );
}

type Allowed = Pick<AnswerChoice, 'allowed' | 'standard'>;
const YES_OR_NO: Allowed = { allowed: ['yes', 'no'], standard: 'no' };
/** It cannot be accepted, and so it only waits to be turned down. */
const ONLY_NO: Allowed = { allowed: ['no'], standard: 'no' };

function toOffer(view: SeatView, c: Catalogue, { message, blurred }: Delivered): Allowed {
  const stopped = termsOf(message).some((kind) => offerReason(c, understandingOf(view), kind) !== null);
  return blurred !== null || stopped ? ONLY_NO : YES_OR_NO;
}

/** Only the author of a deed can own it. */
function toQuery({ own }: SeatView, { message }: Delivered): Allowed {
  const mine = own.ownActs.some(({ id }) => id === message.act);
  const allowed: Answer[] = mine ? ['own', 'deny', 'silent'] : ['deny', 'silent'];
  return { allowed, standard: 'silent' };
}

function toLetter(view: SeatView, c: Catalogue, letter: Delivered): Allowed | null {
  switch (letter.message.kind) {
    case 'offer':
      return toOffer(view, c, letter);
    case 'pause':
      return 'turns' in pauseTerms(view.public, c) ? YES_OR_NO : ONLY_NO;
    case 'limit':
    case 'request':
      return YES_OR_NO;
    case 'query':
      return toQuery(view, letter);
    case 'telegraph':
      return concerned(c, view.seat, letter.message).length > 0
        ? { allowed: ['forward', 'keep'], standard: 'forward' }
        : null;
    case 'red-line':
    case 'deny':
    case 'share':
    case 'directive':
    case 'with-me':
      return null;
  }
}

/** The messages delivered this turn that wait for an answer of this seat, from its own view. */
export function answerChoices(view: SeatView, c: Catalogue): AnswerChoice[] {
  return view.own.inbox.flatMap((letter) => {
    if (letter.turn !== view.public.turn || letter.answer !== null) return [];
    const allowed = toLetter(view, c, letter);
    return allowed ? [{ message: letter.id, from: letter.from, kind: letter.message.kind, ...allowed }] : [];
  });
}
