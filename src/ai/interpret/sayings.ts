import { frontOf, placeOf } from '../../rules/acts/front.ts';
import type { Order } from '../../rules/commands.ts';
import type { MessageForm } from '../../rules/legal/legal-types.ts';
import { FRONTS } from '../../rules/vocabulary.ts';
import type { Situation } from '../situation.ts';
import type { Saying } from './saying-names.ts';

type Value = string | number | null;

/** What the search for a field's value may look at. */
export interface Search {
  s: Situation;
  /** The act the seat means to carry out this turn, if any. */
  act: Order | null;
  form: MessageForm;
}

function hottestFront({ view }: Situation): string | null {
  const { acts, turn, norms } = view.public;
  const last = acts.filter((act) => act.turn >= turn - 1 && ['LEB', 'IRQ', 'RED', 'GULF'].includes(act.front));
  const count = (front: string) => last.filter((act) => act.front === front).reduce((sum, { level }) => sum + level, 0);
  const [most] = FRONTS.toSorted((a, b) => count(b) - count(a) || norms[b] - norms[a]);
  return most && count(most) > 0 ? most : null;
}

/** A red line of one's own, or one that is not, that was not told in this venue before. */
function lineToTell({ s: { view }, form }: Search, mine: boolean): Value {
  const told = view.own.sent.filter(({ message }) => message.venue === form.venue).map(({ message }) => message.line);
  const lines = (form.required.line ?? []).filter((line) => view.own.redLines.some((own) => own === line) === mine);
  return lines.find((line) => !told.some((before) => before === line)) ?? null;
}

/** Something received that an ally or a commander should know: warnings first. */
function toShare({ view }: Situation, allowed: readonly (string | number)[]): string | null {
  const got = view.own.inbox.filter(({ id }) => allowed.includes(id));
  const warning = got.find(({ message }) => message.kind === 'telegraph');
  return (warning ?? got.at(-1))?.id ?? null;
}

const FIND: Record<Saying, (search: Search) => Value> = {
  'its-seat': ({ s }) => s.topic.seat,
  'planned-place': ({ s, act }) => act && placeOf(s.c, act),
  'planned-front': ({ s, act }) => act && frontOf(s.c, act),
  'planned-level': ({ act }) => act && (act.level ?? 1),
  'own-line': (search) => lineToTell(search, true),
  'another-line': (search) => lineToTell(search, false),
  'worst-act': ({ s }) => s.grudges.find(({ sure }) => sure < 3)?.act ?? null,
  'hottest-front': ({ s }) => hottestFront(s),
  'its-norm': ({ s }) => {
    const front = FRONTS.find((each) => each === hottestFront(s));
    return front ? Math.min(2, s.view.public.norms[front]) : null;
  },
  'lane-in-trouble': ({ s }) => (s.facts.laneGulf > s.facts.laneRed ? 'GULF' : 'RED'),
  'warning-to-share': ({ s, form }) => toShare(s, form.required.message ?? []),
  'in-two-turns': ({ s }) => s.facts.turn + 2,
};

/** The value a saying stands for now; null if there is none. */
export const find = (saying: Saying, search: Search): Value => FIND[saying](search);
