import type { Catalogue } from '../catalogue.ts';
import type { Message, SignalsCommand } from '../commands.ts';
import { perceive } from '../escalation/perception.ts';
import type { CarriedMessage, State } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import { type BySeat, isCommander, SEATS, type Seat } from '../vocabulary.ts';
import { deny } from './denials.ts';
import { testLeak } from './leaks.ts';
import { disturb } from './noise.ts';
import { convoyLane } from './offers.ts';
import { promiseSupport } from './pledges.ts';
import { hearTelegraph, promise } from './telegraphs.ts';
import { addressees, closedVenue, lineOf } from './venues.ts';

/** Signals close: what was written is tested for leak and noise, and delivered (tables.md section 2). */

/** Everything of the phase at once: first last turn's late post, then what was written now. */
export function closeSignals(t: Table, drafts: BySeat<SignalsCommand | null>): void {
  forget(t);
  deliverPost(t);
  for (const from of SEATS) {
    const written = drafts[from]?.messages ?? [];
    const forecast = drafts[from]?.forecast;
    if (forecast !== undefined) t.s.seats[from].forecasts.push({ turn: t.s.public.turn, pct: forecast });
    for (const [at, message] of written.entries())
      send(t, from, complete(t.s, t.c, from, message), orderIn(written, at));
  }
}

/** A directive holds for one turn; desks keep what may still be shared or asked about. */
function forget(t: Table): void {
  const from = t.s.public.turn - t.c.tuning.signals.memory;
  for (const seat of SEATS) {
    const own = t.s.seats[seat];
    own.inbox = own.inbox.filter(({ turn }) => turn > from);
    own.sent = own.sent.filter(({ turn }) => turn > from);
    if (own.commander) own.commander.directive = null;
  }
}

/** Place of a message among those of its seat in its venue: 1 for the first. */
const orderIn = (written: readonly Message[], at: number): number =>
  written.slice(0, at + 1).filter(({ venue }) => venue === written[at]?.venue).length;

/** Writes out what may be left unsaid: the only addressee, the sender's own act, the lane, the date, no support. */
function complete(s: State, c: Catalogue, from: Seat, message: Message): Message {
  const [only] = addressees(from, message.venue, message.kind) ?? [];
  const whole: Message = { ...message };
  if (message.to === undefined && only !== undefined) whole.to = only;
  if (message.kind === 'telegraph') {
    whole.by = message.by ?? from;
    if (message.place !== undefined) delete whole.front;
  }
  if (message.kind === 'directive') whole.support = message.support ?? 'none';
  if (message.ask === 'not-before') whole.turn = message.turn ?? s.public.turn + c.tuning.signals.notBefore.soonest;
  else delete whole.turn;
  if ([message.give, message.get, message.third].includes('convoy')) whole.lane = convoyLane(s.public, message);
  else delete whole.lane;
  return whole;
}

/** `m<turn>-<from>-<venue>[-<to>][-<n>]`: a name that only its two ends can read anything from. */
function idOf(t: Table, from: Seat, { venue, to }: Message, nth: number): string {
  const line = lineOf(from, venue);
  const many = line !== undefined && (line.each ?? false);
  const tail = many ? `-${to}` : line !== undefined && line.most > 1 ? `-${nth}` : '';
  return `m${t.s.public.turn}-${from}-${venue}${tail}`;
}

function send(t: Table, from: Seat, sent: Message, nth: number): void {
  const { turn } = t.s.public;
  const { venue } = sent;
  const to = sent.to ?? null;
  const id = idOf(t, from, sent, nth);
  const message: CarriedMessage = {
    id,
    turn,
    from,
    to,
    venue,
    sent,
    read: null,
    late: false,
    blurred: null,
    leaked: false,
    paid: [],
  };
  t.s.secret.messages.push(message);
  t.s.seats[from].sent.push({ id, turn, message: sent, to, answer: null });
  emit(t, 'message.sent', { id, to, venue, message: sent }, { seen: [from], standsFor: id });
  if (venue === 'bern' && from === 'washington') noteProcess(t, id);
  if (to === null) declare(t, message);
  else carry(t, message, to);
}

/** On its way to one addressee: promised at once, perhaps overheard, read now or next turn. */
function carry(t: Table, message: CarriedMessage, to: Seat): void {
  const { id, from, turn, sent } = message;
  if (sent.kind === 'telegraph') promise(t, message);
  testLeak(t, message);
  const { read, late, blurred } = disturb(t, from, sent);
  Object.assign(message, { late, blurred });
  if (late) t.s.secret.post.push({ due: turn + 1, from, to, id, message: sent });
  else deliver(t, message, to, read);
}

/** A formal note counts towards the process of diplomacy. */
function noteProcess(t: Table, cause: string): void {
  const from = t.s.public.process;
  const to = Math.min(500, from + t.c.tuning.signals.bernProcess);
  t.s.public.process = to;
  if (to !== from) emit(t, 'process.moved', { from, to, why: 'note' }, { causes: [cause] });
}

/** A red line said in public ties hands: it lifts Home now, and rival capitals read into it what they will. */
function declare(t: Table, { id, turn, from, sent }: CarriedMessage): void {
  if (sent.line === undefined) return;
  t.s.public.declared.push({ seat: from, line: sent.line, turn, fallenOn: 0 });
  emit(t, 'red-line.declared', { seat: from, line: sent.line }, { causes: [id] });
  moveHome(t, from, t.c.tuning.signals.publicLineHome, { code: 'public-line' });
  perceive(t, from, 'red-line');
}

/** Late messages arrive, unless the channel has been cut meanwhile: then they are lost. */
function deliverPost(t: Table): void {
  const { turn } = t.s.public;
  const due = t.s.secret.post.filter((letter) => letter.due <= turn);
  t.s.secret.post = t.s.secret.post.filter((letter) => letter.due > turn);
  for (const { id, to } of due) {
    const message = t.s.secret.messages.find((each) => each.id === id);
    if (message && to !== null && !closedVenue(t.s.public, message.venue)) deliver(t, message, to, message.sent);
  }
}

function deliver(t: Table, message: CarriedMessage, to: Seat, read: Message): void {
  const { id, from, venue, late, blurred } = message;
  const copy = copyOf(t, from, read);
  message.read = read;
  t.s.seats[to].inbox.push({
    id,
    turn: t.s.public.turn,
    from,
    message: read,
    late,
    blurred,
    answer: null,
    ...(copy ? { copy } : {}),
  });
  emit(t, 'message.delivered', { id, from, to, venue, message: read, late, blurred }, { seen: [to], causes: [id] });
  takeEffect(t, message, to, read);
}

/** What a share shows: the letter as the sharer holds it. */
function copyOf(t: Table, from: Seat, { kind, message: id }: Message) {
  if (kind !== 'share') return null;
  const { inbox, sent } = t.s.seats[from];
  const got = inbox.find((letter) => letter.id === id);
  if (got) return { from: got.from, to: from, message: got.message, blurred: got.blurred };
  const own = sent.find((letter) => letter.id === id);
  return own ? { from, to: own.to, message: own.message, blurred: null } : null;
}

/** What needs no answer works as soon as it is read. */
function takeEffect(t: Table, message: CarriedMessage, to: Seat, read: Message): void {
  const { id, from } = message;
  if (read.kind === 'telegraph') hearTelegraph(t, id, read);
  if (read.kind === 'deny' && read.act !== undefined) deny(t, { by: from, to, act: read.act });
  if (read.kind !== 'directive' || !read.stance || !isCommander(to)) return;
  const own = t.s.seats[to].commander;
  if (own) own.directive = { turn: t.s.public.turn, stance: read.stance, support: read.support ?? 'none' };
  promiseSupport(t, message);
}
