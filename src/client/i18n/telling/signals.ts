import type { Seat } from '../../../rules/vocabulary.ts';
import { millions, track } from '../figures.ts';
import { say, t } from '../messages.ts';
import { capital, messageKindName, redLineName, requestName, seatName, stanceName, venueName } from '../names.ts';
import type { Tells } from './telling.ts';

const who = (seat: Seat): string => capital(seatName(seat));

/** Messages, answers, agreements and the channel. */
export const SIGNAL_TELLS: Tells<
  | 'message.sent'
  | 'message.delivered'
  | 'red-line.settled'
  | 'deal.lapsed'
  | 'funds.released'
  | 'denial.exposed'
  | 'process.moved'
  | 'message.leaked'
  | 'red-line.declared'
  | 'red-line.crossed'
  | 'answer.given'
  | 'deal.made'
  | 'deal.refused'
  | 'deal.broken'
  | 'package.collapsed'
  | 'pause.started'
  | 'pause.broken'
  | 'pause.ended'
  | 'limit.set'
  | 'telegraph.kept'
  | 'telegraph.lapsed'
  | 'telegraph.broken'
  | 'warning.forwarded'
  | 'pledge.broken'
  | 'pledge.kept'
  | 'channel.moved'
  | 'directive.judged'
> = {
  'message.delivered': ({ from, venue, message, late, blurred, to }) => {
    const params = { kind: messageKindName(message.kind), from: seatName(from), venue: venueName(venue) };
    if (to === null || venue === 'public') return t('event.message.public', { kind: params.kind, from: params.from });
    if (blurred) return t('event.message.blurred', params);
    return late ? t('event.message.late', params) : t('event.message', params);
  },
  'message.sent': ({ to, venue, message }) => {
    const kind = messageKindName(message.kind);
    if (to === null || venue === 'public') return t('event.message.sent.public', { kind });
    return t('event.message.sent', { kind, to: seatName(to), venue: venueName(venue) });
  },
  'red-line.settled': ({ seat, line, kept }) =>
    t(kept ? 'event.red-line.kept' : 'event.red-line.dropped', { seat: who(seat), line: redLineName(line) }),
  'deal.lapsed': ({ kind }) => t('event.deal.lapsed', { deal: say(`deal.${kind}`) }),
  'funds.released': ({ amount }) => t('event.funds', { amount: millions(amount) }),
  'denial.exposed': ({ by, to }) => t('event.denial.exposed', { by: who(by), to: seatName(to) }),
  'process.moved': ({ from, to, why }) => say(`event.process.${why}`, { from: track(from), to: track(to) }),
  'message.leaked': ({ from, venue, kind }) =>
    t('event.message.leaked', { from: seatName(from), venue: venueName(venue), kind: messageKindName(kind) }),
  'red-line.declared': ({ seat, line }) => t('event.red-line.declared', { seat: who(seat), line: redLineName(line) }),
  'red-line.crossed': ({ seat, line, told }) =>
    t(told ? 'event.red-line.crossed' : 'event.red-line.crossed.untold', {
      seat: seatName(seat),
      line: redLineName(line),
    }),
  'answer.given': ({ by, answer }) => t('event.answer', { by: who(by), answer: say(`answer.${answer}`) }),
  'deal.made': ({ kind, until }) => t('event.deal.made', { deal: say(`deal.${kind}`), until }),
  'deal.refused': ({ kind, by }) => t('event.deal.refused', { by: who(by), deal: say(`deal.${kind}`) }),
  'deal.broken': ({ kind, by }) => t('event.deal.broken', { by: who(by), deal: say(`deal.${kind}`) }),
  'package.collapsed': ({ missing }) => say(`event.package.${missing}`),
  'pause.started': ({ from, until }) => t('event.pause.started', { from, until }),
  'pause.broken': ({ by }) => (by ? t('event.pause.broken', { by: who(by) }) : t('event.pause.broken.unknown')),
  'pause.ended': () => t('event.pause.ended'),
  'limit.set': ({ front, level }) => t('event.limit', { front: say(`front.${front}`), level }),
  'telegraph.kept': ({ by }) => t('event.telegraph.kept', { by: who(by) }),
  'telegraph.lapsed': ({ by }) => t('event.telegraph.lapsed', { by: who(by) }),
  'telegraph.broken': ({ by }) => t('event.telegraph.broken', { by: who(by) }),
  'warning.forwarded': ({ by, to }) => t('event.warning.forwarded', { by: who(by), to: seatName(to) }),
  'pledge.broken': ({ by, to, kind }) =>
    t('event.pledge.broken', { by: who(by), to: seatName(to), kind: requestName(kind) }),
  'pledge.kept': ({ by, to, kind }) =>
    t('event.pledge.kept', { by: who(by), to: seatName(to), kind: requestName(kind) }),
  'channel.moved': ({ to, why }) => say(`event.channel.${why}`, { to: say(`channel.${to}`) }),
  'directive.judged': ({ commander, stance, obeyed }) =>
    t(obeyed ? 'event.directive.obeyed' : 'event.directive.defied', {
      commander: who(commander),
      stance: stanceName(stance),
    }),
};
