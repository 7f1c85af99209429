import { clamp, roundHalfAway } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Message } from '../commands.ts';
import type { PublicState } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { noisePct as cardPoints } from '../turn/cards.ts';
import type { Seat } from '../vocabulary.ts';
import { isMediated } from './venues.ts';

/** Delivery noise: the honest sender is not always read as he wrote (game.md section 5, M30). */

/** How a message arrives: late, or with one field that is not what was written. */
export interface Delivery {
  read: Message;
  late: boolean;
  blurred: string | null;
}

/** Chance in whole % that a message between the capitals is disturbed: 2 % a point of Heat above 8, 15 % if Strained. */
export function noiseChance(p: PublicState, c: Catalogue): number {
  const { noisePerHeat, noiseFrom, strainedNoise } = c.tuning.signals;
  const hot = (noisePerHeat * Math.max(0, p.heat - noiseFrom)) / 100;
  return clamp(roundHalfAway(hot + (p.channel === 'strained' ? strainedNoise : 0)) + cardPoints(p, c), 0, 100);
}

type Blur = 'place' | 'level' | 'turns' | 'give';

/** Fields of a message that can be misread. Lesson knows no blur. */
function blurrable({ length }: PublicState, { kind, place }: Message): Blur[] {
  if (length === 'lesson') return [];
  if (kind === 'telegraph') return place === undefined ? ['level'] : ['place', 'level'];
  if (kind === 'pause') return ['turns'];
  if (kind === 'limit') return ['level'];
  return kind === 'offer' ? ['give'] : [];
}

function shifted(t: Table, value: number, [low, high]: readonly [number, number], label: string): number {
  if (value <= low) return value + 1;
  if (value >= high) return value - 1;
  return t.rng.chance(50, `blur up ${label}`) ? value + 1 : value - 1;
}

/** The message with one field misread: a place becomes its front, a level or length is one off, terms are illegible. */
function blur(t: Table, message: Message, field: Blur, label: string): Message {
  const read = { ...message };
  switch (field) {
    case 'place':
      delete read.place;
      read.front = t.c.places[message.place ?? '']?.front ?? 'SHD';
      return read;
    case 'level':
      read.level = shifted(
        t,
        message.level ?? 1,
        message.kind === 'limit' ? [0, t.c.tuning.signals.limitMost] : [1, 4],
        label,
      );
      return read;
    case 'turns':
      read.turns = message.turns === 2 ? 1 : 2;
      return read;
    case 'give':
      for (const term of ['give', 'get', 'third', 'lane'] as const) delete read[term];
      return read;
  }
}

/**
 * What becomes of a message on its way. Muscat and Bern: half late, half blurred; Doha is never late. What cannot be
 * blurred comes late, and through Doha as it was sent.
 */
export function disturb(t: Table, from: Seat, message: Message): Delivery {
  const whole: Delivery = { read: message, late: false, blurred: null };
  const { venue } = message;
  const label = `${from} ${venue}`;
  const pct = isMediated(venue) ? noiseChance(t.s.public, t.c) : 0;
  if (pct === 0 || !t.rng.chance(pct, `noise ${label}`)) return whole;
  const fields = blurrable(t.s.public, message);
  const late = venue !== 'doha' && (fields.length === 0 || t.rng.chance(t.c.tuning.signals.latePct, `late ${label}`));
  if (late) return { ...whole, late };
  const field = fields[t.rng.below(fields.length, `blur ${label}`)];
  return field ? { read: blur(t, message, field, label), late, blurred: field } : whole;
}
