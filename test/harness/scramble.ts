import { catalogue } from '../../src/content/catalogue.ts';
import type { Rng } from '../../src/lib/rng.ts';
import type { MatchState } from '../../src/match/match-state.ts';
import { senderOf } from '../../src/match/seats.ts';
import type { GameEvent } from '../../src/rules/events.ts';
import { clone } from '../../src/rules/state/clone.ts';
import { ACT_KINDS, type State } from '../../src/rules/state/state.ts';
import { mayRead, REGIONS, regionOf } from '../../src/rules/view/regions.ts';
import * as words from '../../src/rules/vocabulary.ts';
import { at, type Leaf, leavesOf } from './leaves.ts';

/** Words that may stand for each other, so that a scrambled secret is one that could be true. */
const VOCABULARIES: readonly (readonly string[])[] = [
  words.SEATS,
  words.FRONTS,
  words.CHANNEL_STATES,
  words.VENUES,
  words.MESSAGE_KINDS,
  words.RED_LINES,
  words.OFFERS,
  words.STANCES,
  words.TILES,
  words.UNIT_KINDS,
  words.COUNTRIES,
  ACT_KINDS,
  [...new Set(words.SEATS.flatMap((seat) => words.ORDERS_OF[seat]))],
  Object.keys(catalogue.places),
  Object.keys(catalogue.cards),
  Object.keys(catalogue.incidents),
  Object.keys(catalogue.agendas),
  ['high', 'medium', 'low', 'mid'],
];

function otherWord(word: string, rng: Rng): string {
  const list = VOCABULARIES.find((one) => one.includes(word))?.filter((one) => one !== word) ?? [];
  return list[rng.below(list.length)] ?? `${word}~${rng.below(1000)}`;
}

function otherList(list: readonly unknown[], rng: Rng): unknown[] {
  const changed = list.map((part) => scrambled(part, rng));
  if (changed.length > 0 && rng.chance(50)) return changed.slice(0, -1);
  return [...changed, changed.length > 0 ? clone(changed[0]) : rng.below(100)];
}

/** The same value with every leaf changed and every list of another length. */
export function scrambled(value: unknown, rng: Rng): unknown {
  if (typeof value === 'number') return value + 1 + rng.below(9);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return otherWord(value, rng);
  if (value === null || value === undefined) return rng.below(100);
  if (Array.isArray(value)) return otherList(value, rng);
  const entries = Object.entries(value as object).map(([key, part]) => [key, scrambled(part, rng)]);
  return entries.length > 0 ? Object.fromEntries(entries) : { planted: rng.below(100) };
}

function replaceAt(target: unknown, path: readonly string[], value: unknown): void {
  const parent = at(target, path.slice(0, -1)) as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = value;
}

const hiddenRegions = (observer: words.Observer) => REGIONS.filter(({ readers }) => !mayRead(readers, observer));

/** A state that this observer could not tell from the given one: every leaf that is not his to know is changed. */
export function scrambleState(state: State, observer: words.Observer, rng: Rng): State {
  const copy = clone(state);
  for (const { path } of hiddenRegions(observer)) replaceAt(copy, path, scrambled(at(copy, path), rng));
  return copy;
}

/** The same, with the hidden parts taken from another game: every secret is one that did come about somewhere. */
export function swapState(state: State, donor: State, observer: words.Observer): State {
  const copy = clone(state);
  for (const { path } of hiddenRegions(observer)) replaceAt(copy, path, clone(at(donor, path)));
  return copy;
}

/** Leaves of a state that the observer may not know. */
export const hiddenLeaves = (state: State, observer: words.Observer): Leaf[] =>
  leavesOf(state).filter(({ path }) => !mayRead(regionOf(path)?.readers ?? [], observer));

/** Leaves that lie in no declared region. */
export const undeclaredLeaves = (state: object): string[] =>
  leavesOf(state).flatMap(({ path }) => (regionOf(path) ? [] : [path.join('.')]));

/** Hidden events changed, dropped and added, and all of them numbered anew, as they would be had other things happened. */
function scrambleEvents(events: readonly GameEvent[], observer: words.Observer, rng: Rng): GameEvent[] {
  const known = ({ seen }: GameEvent) => mayRead(seen, observer);
  const changed = events.flatMap((event): GameEvent[] => {
    if (known(event)) return [event];
    const other = { ...event, facts: scrambled(event.facts, rng) as GameEvent['facts'] };
    return rng.chance(30) ? [] : rng.chance(30) ? [other, { ...other, id: `${other.id}+` }] : [other];
  });
  const names = new Map(changed.map(({ id }, place) => [id, `z${place}`]));
  const rename = (id: string) => names.get(id) ?? `gone-${id}`;
  return changed.map((event) => ({ ...event, id: rename(event.id), causes: event.causes.map(rename) }));
}

const othersOnly = <T>(record: Record<string, T>, observer: words.Observer, change: (value: T) => T) =>
  Object.fromEntries(
    Object.entries(record).map(([playerId, value]) => [
      playerId,
      senderOf(playerId) === observer ? value : change(value),
    ]),
  );

/** A whole match that the observer could not tell from the given one. */
export function scrambleMatch(match: MatchState, state: State, observer: words.Observer, rng: Rng): MatchState {
  return {
    game: state,
    batch: match.batch,
    last: match.last?.by === observer ? match.last : null,
    events: scrambleEvents(match.events, observer, rng),
    accepted: othersOnly(match.accepted, observer, (id) => `${id}~`),
    replies: othersOnly(match.replies, observer, (reply) => ({ ...reply, id: `${reply.id}~` })),
  };
}
