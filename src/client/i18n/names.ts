import type { Catalogue } from '../../rules/catalogue.ts';
import type { ActKind } from '../../rules/state/state.ts';
import type { OrderId, PlaceId, Seat, UnitKind } from '../../rules/vocabulary.ts';
import { hasWords, say } from './messages.ts';

/** Names of things that the rules know by id. An unknown id is shown as it is, so that nothing is ever blank. */

/** As a sentence names a seat: "the border commander". */
export const seatName = (seat: Seat): string => say(`seat.${seat}.full`);
/** As a chip or a column names it: "Border". */
export const seatShort = (seat: Seat): string => say(`seat.${seat}`);
/** For the start of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const known = (key: string, otherwise: string): string => (hasWords(key) ? say(key) : otherwise);
/** The part of a full name before its explanation in brackets. */
const brief = (name: string): string => name.split(' (')[0] ?? name;

export function placeName(c: Catalogue, id: PlaceId): string {
  if (id === 'box') return say('unit.box');
  return brief(Object.hasOwn(c.places, id) ? (c.places[id]?.name ?? id) : id);
}
export function munitionName(c: Catalogue, id: string): string {
  const { munitions, systems } = c.weapons;
  const item = Object.hasOwn(munitions, id) ? munitions[id] : Object.entries(systems).find(([key]) => key === id)?.[1];
  return brief(item?.name ?? id.toUpperCase());
}
/** A defence as a ring on the map has room for it. */
export const systemShort = (id: string): string => known(`system.${id}`, id);
export const unitName = (kind: UnitKind | string): string => known(`unit.${kind}`, kind);
export const deedName = (kind: ActKind): string => say(`deed.${kind}`);
export const orderName = (order: OrderId): string => known(`order.${order}.name`, order);
export const venueName = (venue: string): string => known(`venue.${venue}.name`, venue);
export const messageKindName = (kind: string): string => known(`kind.${kind}.name`, kind);
export const requestName = (kind: string): string => known(`request.${kind}.name`, known(`support.${kind}.name`, kind));
export const redLineName = (line: string): string => known(`line.${line}`, line);
export const cardTitle = (c: Catalogue, id: string): string =>
  (Object.hasOwn(c.cards, id) ? c.cards[id]?.title : null) ?? id;
export const incidentTitle = (c: Catalogue, id: string): string =>
  (Object.hasOwn(c.incidents, id) ? c.incidents[id]?.title : null) ?? id;
export const stanceName = (stance: string): string => known(`stance.${stance}.name`, stance);
export const agendaName = (agenda: string): string => known(`agenda.${agenda}`, agenda);
