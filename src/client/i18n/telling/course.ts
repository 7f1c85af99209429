import { isCommander } from '../../../rules/vocabulary.ts';
import { count, list, millions, move, percent, track } from '../figures.ts';
import { say, t } from '../messages.ts';
import { agendaName, capital, cardTitle, seatName } from '../names.ts';
import { readingWords } from '../reading-words.ts';
import type { Tells } from './telling.ts';

/** Rivals are counted, everything else stands in hundredths. */
const WHOLE = new Set(['rivals', 'hardening']);
const amount = (name: string, value: number): string => (WHOLE.has(name) ? count(value) : track(value));

/** The course of the game: news, tracks, incidents, the end. */
export const COURSE_TELLS: Tells<
  | 'game.started'
  | 'turn.opened'
  | 'phase.opened'
  | 'seat.control'
  | 'income.arrived'
  | 'funding.fell'
  | 'agenda.drawn'
  | 'card.drawn'
  | 'card.lapsed'
  | 'reading.arrived'
  | 'lamps.lit'
  | 'lane.moved'
  | 'oil.moved'
  | 'estimate.moved'
  | 'incident.rolled'
  | 'incident.opened'
  | 'incident.answered'
  | 'norm.moved'
  | 'green-light'
  | 'heat.settled'
  | 'track.moved'
  | 'leadership.changed'
  | 'game.over'
> = {
  'game.started': () => t('event.game.started'),
  'turn.opened': ({ turn, heat, oil, channel, incidentPct }) => {
    const words = t('event.turn.opened', {
      turn,
      heat: track(heat),
      oil: track(oil),
      channel: say(`channel.${channel}`),
    });
    return incidentPct > 0 ? `${words} ${t('event.turn.incident', { pct: percent(incidentPct) })}` : words;
  },
  'phase.opened': () => null,
  'seat.control': ({ seat, by }) =>
    t(by === 'human' ? 'event.seat.human' : 'event.seat.ai', { seat: capital(seatName(seat)) }),
  'income.arrived': ({ income, upkeep, money }) =>
    t('event.income', { income: millions(income), upkeep: millions(upkeep), money: millions(money) }),
  'agenda.drawn': ({ agenda }) => t('event.agenda', { agenda: agendaName(agenda) }),
  'funding.fell': ({ commander, to }) => t('event.funding.fell', { commander: seatName(commander), to }),
  'card.drawn': ({ card }, { c }) =>
    t('event.card.drawn', {
      title: cardTitle(c, card),
      text: Object.hasOwn(c.cards, card) ? (c.cards[card]?.text ?? '') : '',
    }),
  'card.lapsed': ({ card }, { c }) => t('event.card.lapsed', { title: cardTitle(c, card) }),
  'reading.arrived': ({ index }, { c, own }) => {
    const reading = own?.readings[index];
    return reading ? t('event.reading', readingWords(c, reading)) : t('event.reading.plain');
  },
  'lamps.lit': ({ lamps }) => {
    const names = lamps.flatMap((lit, i) => (lit ? [say(`lamp.${i as 0 | 1 | 2 | 3}`)] : []));
    return names.length > 0 ? t('event.lamps', { count: names.length, names: list(names) }) : t('event.lamps.none');
  },
  'lane.moved': ({ lane, from, to }) =>
    from === to
      ? null
      : t(to > from ? 'event.lane.up' : 'event.lane.down', {
          lane: say(`lane.${lane}`),
          from: track(from),
          to: track(to),
        }),
  'oil.moved': ({ from, to, freight }) =>
    t('event.oil', { from: track(from), to: track(to), freight: count(freight / 100) }),
  'estimate.moved': ({ from, to }) => (from === to ? null : t('event.estimate', { from: track(from), to: track(to) })),
  'incident.rolled': ({ pct, drew }) =>
    pct > 0 ? t(drew ? 'event.incident.drew' : 'event.incident.none', { pct: percent(pct) }) : null,
  'incident.opened': ({ card, seat, heat }, { c }) => {
    const incident = Object.hasOwn(c.incidents, card) ? c.incidents[card] : undefined;
    return t('event.incident.opened', {
      title: incident?.title ?? card,
      text: incident?.text ?? '',
      heat: move(heat),
      seat: capital(seatName(seat)),
    });
  },
  'incident.answered': ({ card, seat, choice }, { c }) => {
    const incident = Object.hasOwn(c.incidents, card) ? c.incidents[card] : undefined;
    return t('event.incident.answered', {
      seat: capital(seatName(seat)),
      title: incident?.title ?? card,
      choice: incident?.choices[choice].text ?? choice,
    });
  },
  'norm.moved': ({ front, to, why }) => say(`event.norm.${why}`, { front: say(`front.${front}`), to }),
  'green-light': ({ front }) => t('event.green-light', { front: say(`front.${front}`) }),
  'heat.settled': ({ from, to }) => t('event.heat', { from: track(from), to: track(to) }),
  'track.moved': ({ track: name, from, to }, { me }) => {
    if (from === to) return null;
    const key = name === 'home' && isCommander(me) ? 'standing' : name;
    return t('event.track', { track: say(`tracks.${key}`), from: amount(name, from), to: amount(name, to) });
  },
  'leadership.changed': ({ seat }) => t('event.leadership', { seat: seatName(seat) }),
  'game.over': ({ result }) => t('event.over', { ending: say(`ending.${result.ending}.text`) }),
};
