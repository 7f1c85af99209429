import { bandOf } from '../escalation/bands.ts';
import type { Crossing } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { addHeat, moveHome, moveResolve } from '../state/tracks.ts';
import { type RedLineId, SEATS, type Seat, sameSide } from '../vocabulary.ts';
import { actsAgainst, crossed, type Found, STANDING } from './line-tests.ts';
import { capitalOf, wasTold } from './told.ts';

/** Red lines: true ones add Heat when they are crossed, public ones tie their owner's hands (game.md section 5). */

interface Case extends Found {
  owner: Seat;
  line: RedLineId;
  /** One of the owner's own two: no bluff. */
  real: boolean;
  declared: boolean;
  told: boolean;
}

/** Assess: tests every true line and every public one on what truly happened, then settles answers. */
export function testRedLines(t: Table): void {
  for (const each of counted(SEATS.flatMap((owner) => casesOf(t, owner)))) cross(t, each);
  settleAnswers(t);
}

/** The lines of a seat that were crossed anew this turn. */
function casesOf(t: Table, owner: Seat): Case[] {
  const own = t.s.seats[owner].redLines;
  const said = t.s.public.declared
    .filter(({ seat, fallenOn }) => seat === owner && fallenOn === 0)
    .map(({ line }) => line);
  const against = actsAgainst(t, owner);
  const cases: Case[] = [];
  for (const line of new Set([...own, ...said])) {
    const found = crossed(t, owner, line, against);
    if (!found || lasts(t, owner, line, found)) continue;
    const told = wasTold(t, owner, line, capitalOf(found.author));
    cases.push({ ...found, owner, line, real: own.includes(line), declared: said.includes(line), told });
  }
  return cases;
}

/** A state of things that was found crossed last turn is the same crossing still. */
function lasts(t: Table, owner: Seat, line: RedLineId, { act }: Found): boolean {
  const { turn } = t.s.public;
  const before = t.s.secret.crossings.find((old) => old.seat === owner && old.line === line && old.last === turn - 1);
  if (!before || !STANDING.includes(line) || (line === 'R11' && act !== null)) return false;
  before.last = turn;
  return true;
}

/** One act counts one crossed line at most: a true one, one that had been told, one said in public. */
function counted(cases: readonly Case[]): Case[] {
  const weight = ({ real, told, declared }: Case): number => (real ? 4 : 0) + (told ? 2 : 0) + (declared ? 1 : 0);
  const kept: Case[] = [];
  for (const each of cases.toSorted((a, b) => weight(b) - weight(a)))
    if (each.act === null || !kept.some(({ act }) => act === each.act)) kept.push(each);
  return kept;
}

function cross(t: Table, { owner, line, act, author, real, declared, told }: Case): void {
  const { turn } = t.s.public;
  const { redLine, redLineTold } = t.c.tuning.heat;
  t.s.secret.crossings.push({ seat: owner, line, turn, last: turn, act, declared, settled: !declared });
  const seen = [...new Set([owner, ...(told ? [capitalOf(author)] : [])])];
  const how = { causes: [act], ...(declared ? {} : { seen }) };
  emit(t, 'red-line.crossed', { seat: owner, line, act, told }, how);
  if (real) addHeat(t, 'red-line', redLine + (told ? redLineTold : 0), { act, seat: author });
}

/** The owner's side acted against the other, or the owner accepted an offer, in the turn of the deed or the next. */
function isAnswered(t: Table, { seat, turn, act }: Crossing): boolean {
  const acted = t.s.secret.acts.some(
    (each) => each.turn >= turn && each.id !== act && sameSide(each.author, seat) && !sameSide(each.victim, seat),
  );
  const agreed = t.s.seats[seat].inbox.some(
    (letter) =>
      letter.turn > turn &&
      letter.answer === 'yes' &&
      (letter.message.kind === 'offer' || letter.message.kind === 'pause'),
  );
  return acted || agreed;
}

/** Public lines: kept if answered in time; else hands were tied for nothing, and the line falls. */
function settleAnswers(t: Table): void {
  const { turn } = t.s.public;
  for (const crossing of t.s.secret.crossings) {
    if (crossing.settled) continue;
    const kept = isAnswered(t, crossing);
    if (!kept && turn <= crossing.turn) continue;
    crossing.settled = true;
    emit(t, 'red-line.settled', { seat: crossing.seat, line: crossing.line, kept });
    if (!kept) fall(t, crossing);
    else if (crossing.seat === 'washington') moveResolve(t, t.c.tuning.resolve.kept, { code: 'line-kept' });
  }
  t.s.secret.crossings = t.s.secret.crossings.filter(({ settled, last }) => !settled || last >= turn);
}

function fall(t: Table, { seat, line, act }: Crossing): void {
  const { unansweredHome, unansweredPerBand } = t.c.tuning.signals;
  const home = unansweredHome + unansweredPerBand * bandOf(t.s.public.heat);
  moveHome(t, seat, home, { code: 'line-unanswered', act });
  if (seat === 'washington') moveResolve(t, t.c.tuning.resolve.lineUnanswered, { code: 'line-unanswered' });
  const said = t.s.public.declared.find((each) => each.seat === seat && each.line === line);
  if (said) said.fallenOn = t.s.public.turn;
}
