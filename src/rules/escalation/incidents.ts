import type { IncidentChoice, IncidentDef } from '../catalogue.ts';
import type { OrdersCommand } from '../commands.ts';
import { SUSPECTS } from '../franchise/attribution.ts';
import { sour } from '../franchise/obedience.ts';
import { emit, type Table } from '../state/table.ts';
import { addHeat, moveHome, moveLane, moveProcess, moveResolve, moveTrust } from '../state/tracks.ts';
import { drawIncident } from '../turn/cards.ts';
import { type BySeat, CAPITALS, COMMANDERS, isCapital, type Seat } from '../vocabulary.ts';

/** Incidents: a hazard that everybody can read, never a verdict: each adds Heat and asks one seat (M34). */

/** Chance in whole % for Heat in hundredths: 3 for every whole point above 8 (game.md section 11). */
export function incidentPct(heat: number, { from, perPoint }: { from: number; perPoint: number }): number {
  return heat < from ? 0 : perPoint * (Math.floor((heat - from) / 100) + 1);
}

/** Who is asked. Only what everybody saw may name a seat. */
function askedSeat(t: Table, { asks }: IncidentDef): Seat {
  const acts = t.s.public.acts.filter(({ turn }) => turn === t.s.public.turn);
  const last = acts.at(-1);
  switch (asks) {
    case 'author':
      return acts.findLast(({ claimedBy }) => claimedBy !== null)?.claimedBy ?? 'washington';
    case 'defender':
      return last && isCapital(last.victim) ? last.victim : 'washington';
    case 'commander':
      return COMMANDERS[t.rng.below(COMMANDERS.length, 'incident commander')] ?? 'border';
    case 'finder':
      return CAPITALS[t.rng.below(CAPITALS.length, 'incident finder')] ?? 'washington';
    default:
      return asks;
  }
}

function openIncident(t: Table, card: string, causes: string[]): void {
  const incident = Object.hasOwn(t.c.incidents, card) ? t.c.incidents[card] : undefined;
  if (!incident) return;
  const { turn } = t.s.public;
  const seat = askedSeat(t, incident);
  const id = `i${turn}-${card}`;
  t.s.public.incident = { id, card, seat, turn };
  addHeat(t, 'incident', incident.heat, { incident: id });
  emit(t, 'incident.opened', { card, seat, heat: incident.heat }, { causes, standsFor: id });
  if (incident.choices.a.grudge) bearGrudge(t, seat, id);
}

/** A camp was hit and nobody saw by whom: until somebody is named, the nearest group is held to answer. */
function bearGrudge(t: Table, seat: Seat, incident: string): void {
  const blamed = SUSPECTS[CAMPS][0] ?? null;
  const { turn } = t.s.public;
  t.s.seats[seat].grudges.push({
    act: incident,
    turn,
    front: CAMPS,
    deaths: 0,
    lethal: true,
    blamed,
    answered: false,
  });
}
/** Where the camps stand. */
const CAMPS = 'IRQ';

function draw(t: Table, causes: string[]): void {
  const card = drawIncident(t);
  if (card) openIncident(t, card, causes);
}

/** R9: rolls with the chance that was printed in News. */
export function rollIncident(t: Table): void {
  const pct = t.s.public.incidentPct;
  if (pct <= 0 || t.s.public.options.noIncidents) return;
  const drew = t.rng.chance(pct, 'incident');
  const rolled = emit(t, 'incident.rolled', { pct, drew });
  if (drew) draw(t, [rolled]);
}

/** A boarding that goes wrong: from enforcement at sea, outside the roll. */
export function drawEnforcementIncident(t: Table, act: string): void {
  if (!t.s.public.options.noIncidents) openIncident(t, 'boarding-goes-wrong', [act]);
}

function applyChoice(t: Table, seat: Seat, choice: IncidentChoice, incident: string): void {
  const why = { code: 'incident', act: incident };
  addHeat(t, 'choice', choice.heat, { seat, incident });
  moveHome(t, seat, choice.home, why);
  moveTrust(t, choice.trust, why);
  if (choice.resolve !== 0) moveResolve(t, choice.resolve, why);
  moveProcess(t, choice.process, 'incident', incident);
  if (choice.lane) moveLane(t, choice.lane.lane, choice.lane.by, [incident]);
  if (choice.sour) for (const each of COMMANDERS) sour(t, each, 1);
  if (choice.capacityPct !== 100 && isCapital(seat)) t.s.secret.standDownPct[seat] = choice.capacityPct;
  if (choice.again > 0 && t.rng.chance(choice.again, 'incident again')) draw(t, [incident]);
}

/** R1: the asked seat's choice; silence counts as the second one. */
export function answerIncident(t: Table, drafts: BySeat<OrdersCommand | null>): void {
  const open = t.s.public.incident;
  if (!open || open.turn === t.s.public.turn) return;
  t.s.public.incident = null;
  const choice = drafts[open.seat]?.choice ?? 'b';
  const def = Object.hasOwn(t.c.incidents, open.card) ? t.c.incidents[open.card] : undefined;
  if (!def) return;
  emit(t, 'incident.answered', { card: open.card, seat: open.seat, choice }, { causes: [open.id] });
  applyChoice(t, open.seat, def.choices[choice], open.id);
}
