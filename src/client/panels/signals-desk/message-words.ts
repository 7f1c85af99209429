import type { Message } from '../../../rules/commands.ts';
import type { MessageField } from '../../../rules/legal/legal-types.ts';
import type { OfferKind, Seat } from '../../../rules/vocabulary.ts';
import { list } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import {
  capital,
  deedName,
  placeName,
  redLineName,
  requestName,
  seatName,
  seatShort,
  stanceName,
} from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';

/** "Raid on Haifa, turn 2" for an act by id; a plain word once it is too old to be known. */
export function actName({ catalogue, view }: Session, id: string): string {
  const { acts } = view.value.public;
  const act = acts.find((each) => each.id === id) ?? view.value.own.ownActs.find((each) => each.id === id);
  if (!act) return t('says.act.gone');
  return t('says.act', { what: deedName(act.kind), place: placeName(catalogue, act.place), turn: act.turn });
}

const frontName = (front: string): string => say(`front.${front}` as 'front.LEB');
const dealName = (kind: string): string => say(`deal.${kind}` as 'deal.waiver');
const supportName = (support: string): string => say(`support.${support}.name` as 'support.none.name');

/** The place a message names, or the front if that is all that is known. */
export function telegraphPlace(session: Session, { place, front }: Message): string {
  if (place) return placeName(session.catalogue, place);
  return front ? frontName(front) : t('says.somewhere');
}

/** A term of an offer inside a sentence. */
const termName = (kind: OfferKind, { lane }: Message): string =>
  kind === 'convoy' && lane ? t('term.convoy.lane', { lane: say(`lane.${lane}`) }) : say(`term.${kind}`);

function offer(from: string, message: Message): string {
  const { give, get, third } = message;
  const terms = [give, get, third].flatMap((kind) => (kind ? [termName(kind, message)] : []));
  if (third) return t('says.offer.package', { from, kinds: list(terms) });
  const [first = '', second = ''] = terms;
  if (give && get) return t('says.offer.both', { from, give: first, get: second });
  if (terms.length === 0) return t('says.offer.garbled', { from });
  return give ? t('says.offer.give', { from, give: first }) : t('says.offer.get', { from, get: first });
}

function telegraph(session: Session, by: Seat, from: string, message: Message): string {
  const params = { from, level: message.level ?? '–', where: telegraphPlace(session, message) };
  return message.by && message.by !== by
    ? t('says.telegraph.by', { ...params, by: seatName(message.by) })
    : t('says.telegraph', params);
}

function request(from: string, to: string, { ask, turn }: Message): string {
  if (ask === 'not-before' && turn !== undefined) return t('says.request.date', { from, to, turn });
  return t('says.request', { from, to, ask: requestName(ask ?? 'munitions').toLowerCase() });
}

function share(session: Session, from: string, { message }: Message): string {
  const { own } = session.view.value;
  const held = own.inbox.find(({ id }) => id === message) ?? own.sent.find(({ id }) => id === message);
  if (!held) return t('says.share.unknown', { from });
  const sender = 'from' in held ? held.from : session.seat;
  return t('says.share', { from, what: messageWords(session, sender, held.message) });
}

/** A message as one sentence, told to whoever holds it. */
export function messageWords(session: Session, sender: Seat, message: Message): string {
  const from = capital(seatName(sender));
  const to = message.to ? seatName(message.to) : t('says.everybody');
  switch (message.kind) {
    case 'red-line':
      return t('says.red-line', { from, line: redLineName(message.line ?? 'R1') });
    case 'telegraph':
      return telegraph(session, sender, from, message);
    case 'pause':
      return t('says.pause', { from, turns: message.turns ?? 1, start: say(`says.start.${message.from ?? 'now'}`) });
    case 'limit':
      return t('says.limit', { from, front: telegraphPlace(session, message), level: message.level ?? '–' });
    case 'query':
      return t('says.query', { from, to, act: actName(session, message.act ?? '') });
    case 'deny':
      return t('says.deny', { from, act: actName(session, message.act ?? '') });
    case 'offer':
      return offer(from, message);
    case 'share':
      return share(session, from, message);
    case 'directive':
      return t('says.directive', {
        from,
        to,
        stance: stanceName(message.stance ?? 'hold'),
        support: supportName(message.support ?? 'none'),
      });
    case 'request':
      return request(from, to, message);
    case 'with-me':
      return t('says.with-me', { from, to });
  }
}

export const fieldName = (field: MessageField): string => say(`field.${field}`);

/** A value of a field as the player reads it on a chip. */
export function valueWords(session: Session, field: MessageField, value: string | number): string {
  const id = String(value);
  switch (field) {
    case 'to':
    case 'by':
      return capital(seatShort(id as Seat));
    case 'line':
      return redLineName(id);
    case 'place':
      return placeName(session.catalogue, id);
    case 'front':
      return frontName(id);
    case 'lane':
      return say(`lane.${id}` as 'lane.RED');
    case 'level':
      return say(value === 0 ? 'value.level.0' : (`order.level.${id}` as 'order.level.1'));
    case 'turns':
      return t('value.turns', { turns: value });
    case 'from':
      return say(`value.from.${id}` as 'value.from.now');
    case 'turn':
      return t('value.turn', { turn: value });
    case 'act':
      return actName(session, id);
    case 'give':
    case 'get':
    case 'third':
      return dealName(id);
    case 'stance':
      return stanceName(id);
    case 'support':
      return supportName(id);
    case 'ask':
      return requestName(id);
    case 'message':
      return heldMessage(session, id);
  }
}

function heldMessage(session: Session, id: string): string {
  const { own } = session.view.value;
  const received = own.inbox.find((each) => each.id === id);
  if (received) return messageWords(session, received.from, received.message);
  const sent = own.sent.find((each) => each.id === id);
  return sent ? messageWords(session, session.seat, sent.message) : id;
}
