import type { EventFacts } from '../../../rules/events.ts';
import type { SystemId } from '../../../rules/raids/types.ts';
import { isCommander } from '../../../rules/vocabulary.ts';
import { dollars, percent } from '../figures.ts';
import { say, t } from '../messages.ts';
import { capital, deedName, orderName, placeName, seatName, unitName } from '../names.ts';
import { peopleSentence, peopleWords } from './people.ts';
import type { Telling, Tells } from './telling.ts';

/** "Raid on Haifa" for an act this seat knows of; a plain word for one it does not. */
export function actWords(id: string, how: Telling): string {
  const act = how.act(id);
  return act ? t('film.raid.title', { what: deedName(act.kind), place: placeName(how.c, act.place) }) : t('deed.raid');
}

function seenAct(facts: EventFacts['act.seen'], { c, report, own }: Telling): string | null {
  // The author's own account of it stands in the log already.
  if (own?.ownActs.some(({ id }) => id === facts.act)) return null;
  const what = deedName(facts.kind);
  const params = { what, level: facts.level, place: placeName(c, facts.place) };
  if (facts.claimedBy) {
    const by = capital(seatName(facts.claimedBy));
    return t(facts.announced ? 'event.act.announced' : 'event.act.claimed', { ...params, by });
  }
  const known = report(facts.act);
  if (!known) return t('event.act.unclaimed', params);
  const confidence = say(`confidence.${known.confidence}`);
  return t('event.act.blamed', { ...params, blamed: seatName(known.blamed), confidence });
}

function knownAct({ author, kind, level, place, slip }: EventFacts['act.known'], { c, me }: Telling): string {
  const params = { what: deedName(kind), level, place: placeName(c, place) };
  if (author === me) return t(slip ? 'event.act.own.slip' : 'event.act.own', params);
  const named = capital(seatName(author));
  return slip
    ? t('event.act.known.slip', { ...params, author: seatName(author) })
    : t('event.act.known', { ...params, author: named });
}

function doneOrder({ seat, order, place, to, success }: EventFacts['order.done'], { c }: Telling): string {
  const detail = [place && placeName(c, place), to && seatName(to)]
    .filter(Boolean)
    .map((word) => `, ${word}`)
    .join('');
  const params = { seat: capital(seatName(seat)), order: orderName(order), detail };
  if (success === null) return t('event.order.done', params);
  return t(success ? 'event.order.done.success' : 'event.order.done.failure', params);
}

function raid({ place, result }: EventFacts['raid.flown'], { c }: Telling): string {
  const { launched, failed, open, intercepted, hits, attackerUsd, defenderUsd } = result;
  return t('event.raid', {
    place: placeName(c, place),
    launched,
    failed,
    open,
    stopped: intercepted,
    hits,
    attack: dollars(attackerUsd),
    defence: dollars(defenderUsd),
    toll: peopleSentence(result),
  });
}

function strike(
  { act, place, success, armsLostPct, cellKilled, ...harm }: EventFacts['strike.result'],
  how: Telling,
): string {
  // An air package simply happens; a strike on a site or on missiles succeeds or fails.
  const packaged = how.act(act)?.kind === 'air-package';
  const key = packaged ? 'event.strike.done' : success ? 'event.strike.success' : 'event.strike.failure';
  const arms = armsLostPct > 0 ? t('event.strike.arms', { pct: percent(armsLostPct) }) : '';
  const cell = cellKilled ? t('event.strike.cell') : '';
  return t(key, { place: placeName(how.c, place), toll: peopleSentence(harm) }) + arms + cell;
}

function report({ act, blamed, confidence, degree }: EventFacts['report.arrived'], how: Telling): string {
  const what = actWords(act, how);
  const words = say(`confidence.${confidence}`);
  if (blamed === how.me) return t('event.report.own', { what, confidence: words });
  const told = { what, blamed: seatName(blamed), confidence: words };
  // Only of a commander can it be asked how much Tehran had to do with it.
  if (!isCommander(blamed)) return t('event.report', told);
  return t('event.report.commander', { ...told, degree: say(`degree.${degree}`) });
}

/** Orders, acts, raids and what is said about them. */
export const ACT_TELLS: Tells<
  | 'unit.moved'
  | 'unit.out'
  | 'unit.back'
  | 'order.called-off'
  | 'order.done'
  | 'tile.placed'
  | 'threshold.declared'
  | 'act.seen'
  | 'act.known'
  | 'raid.flown'
  | 'magazine.empty'
  | 'strike.result'
  | 'shadow.result'
  | 'report.arrived'
  | 'shipment.lost'
  | 'toll.paid'
> = {
  'unit.moved': ({ kind, seat, from, to, announced }, { c }) =>
    t(announced ? 'event.unit.moved' : 'event.unit.moved.quiet', {
      unit: unitName(kind),
      seat: seatName(seat),
      from: placeName(c, from),
      to: placeName(c, to),
    }),
  'unit.out': ({ kind, seat, until, why }) =>
    say(`event.unit.out.${why}`, { unit: unitName(kind), seat: seatName(seat), until }),
  'unit.back': ({ kind, seat }) => t('event.unit.back', { unit: unitName(kind), seat: seatName(seat) }),
  'order.called-off': ({ order, why }) => say(`event.called-off.${why}`, { order: orderName(order) }),
  'order.done': doneOrder,
  'tile.placed': ({ tile }) => t('event.tile', { tile: say(`tile.${tile}.name`) }),
  'threshold.declared': () => t('event.threshold'),
  'act.seen': seenAct,
  'act.known': knownAct,
  'raid.flown': raid,
  'magazine.empty': ({ place, systems }, { c }) =>
    t('event.raid.magazine', {
      place: placeName(c, place),
      systems: systems.map((system) => c.weapons.systems[system as SystemId]?.name ?? system).join(', '),
    }),
  'strike.result': strike,
  'shadow.result': ({ act, success }, how) =>
    t(success ? 'event.shadow.success' : 'event.shadow.failure', { what: actWords(act, how) }),
  'report.arrived': report,
  'shipment.lost': ({ to, half }) => t(half ? 'event.shipment.lost' : 'event.shipment.through', { to: seatName(to) }),
  'toll.paid': ({ row }, { c, tollTold }) => {
    if (tollTold(row.cause)) return null;
    const country = say(`country.${row.country}`);
    const people = peopleWords(row) || t('people.none');
    return row.place
      ? t('event.toll.place', { place: placeName(c, row.place), country, people })
      : t('event.toll', { country, people });
  },
};
