import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Answer } from '../../../rules/commands.ts';
import type { Delivered } from '../../../rules/state/state.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import type { OrderId, RequestKind, Seat } from '../../../rules/vocabulary.ts';
import { track } from '../../i18n/figures.ts';
import { hasWords, say, t } from '../../i18n/messages.ts';
import { orderName } from '../../i18n/names.ts';
import { coverOf } from '../preview/cover.ts';

/** The order that keeps a granted request. */
const KEEPS: Partial<Record<RequestKind, OrderId>> = { munitions: 'resupply', money: 'fund', rockets: 'ship-rockets' };

function coverWords(view: SeatView, c: Catalogue, { message }: Delivered): string {
  const cover = coverOf(view, c, message);
  if (cover === 'none') return '';
  return cover === 'covered'
    ? t('means.cover')
    : t('means.no-cover', { home: track(Math.abs(c.tuning.signals.coverHome)) });
}

function requestWords(seat: Seat, answer: Answer, ask: RequestKind | undefined): string {
  const keeps = ask && KEEPS[ask];
  if (answer === 'no') return t(seat === 'washington' ? 'means.request.no.backing' : 'means.request.no');
  if (ask === 'green-light') return t('means.request.yes.green-light');
  return keeps ? t('means.request.yes', { order: orderName(keeps) }) : t('means.request.yes.plain');
}

/** What an answer would bring, in one or two sentences. */
export function answerMeans(view: SeatView, c: Catalogue, delivered: Delivered, answer: Answer): string {
  const { message } = delivered;
  if (message.kind === 'request') return requestWords(view.seat, answer, message.ask);
  const key = `means.${message.kind}.${answer}`;
  const terms = [message.give, message.get, message.third].flatMap((kind) => (kind ? [say(`offer.${kind}.what`)] : []));
  const words = hasWords(key) ? say(key, { terms: terms.join(' ') }) : '';
  const cover = answer === 'yes' ? coverWords(view, c, delivered) : '';
  return [words, cover].filter((each) => each !== '').join(' ');
}
