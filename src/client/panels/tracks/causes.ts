import type { Catalogue } from '../../../rules/catalogue.ts';
import type { HeatTerm, TrackTerm } from '../../../rules/state/state.ts';
import { hasWords, say, t } from '../../i18n/messages.ts';
import { cardTitle } from '../../i18n/names.ts';
import { actWords } from '../../i18n/telling/acts.ts';
import type { Telling } from '../../i18n/telling/telling.ts';

/** One cause of a track's move, in words and hundredths. */
export interface Cause {
  words: string;
  amount: number;
  turn: number | null;
}

const about = (words: string, act: string | null, how: Telling): string =>
  act && how.act(act) ? `${words}: ${actWords(act, how)}` : words;

/** The terms of the last assessment's Heat: they add up to its move. */
export const heatCauses = (terms: readonly HeatTerm[], how: Telling): Cause[] =>
  terms
    .filter(({ amount }) => amount !== 0)
    .map(({ code, amount, act }) => ({ words: about(say(`heat.${code}`), act, how), amount, turn: null }));

function termWords({ code, act }: TrackTerm, c: Catalogue, how: Telling): string {
  if (code === 'card' && act) return `${t('cause.card')}: ${cardTitle(c, act)}`;
  const order = `order.${code}.name`;
  const key = `cause.${code}`;
  return about(hasWords(key) ? say(key) : hasWords(order) ? say(order) : t('cause.other'), act, how);
}

/** Why an own track stands where it stands: the causes of the latest turns, newest first. */
export function trackCauses(terms: readonly TrackTerm[], track: string, how: Telling, most = 10): Cause[] {
  return terms
    .filter((term) => term.track === track && term.amount !== 0)
    .slice(-most)
    .reverse()
    .map((term) => ({ words: termWords(term, how.c, how), amount: term.amount, turn: term.turn }));
}
