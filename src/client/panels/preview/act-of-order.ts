import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Order } from '../../../rules/commands.ts';
import { type Front, HOME_FRONT, isCommander, type PlaceId, type Seat } from '../../../rules/vocabulary.ts';

/** An order as an act: what the rules will add Heat for (tables.md section 9, level and front of each order). */
export interface PlannedAct {
  front: Front;
  place: PlaceId | null;
  level: number;
  /** How people are hurt by it. */
  harm: 'package' | 'boats' | 'site' | 'killing' | 'raid' | 'none';
  victim: Seat | null;
}

const shadow = (level: number, victim: Seat | null): PlannedAct => ({
  front: 'SHD',
  place: null,
  level,
  harm: 'none',
  victim,
});

function actAt(c: Catalogue, order: Order, harm: PlannedAct['harm']): PlannedAct | null {
  const place = order.place !== undefined && Object.hasOwn(c.places, order.place) ? c.places[order.place] : undefined;
  if (!place?.front) return null;
  return { front: place.front, place: place.id, level: order.level ?? 1, harm, victim: place.holder ?? place.militia };
}

function killing(to: Seat | undefined): PlannedAct | null {
  if (to === 'tehran') return { ...shadow(3, 'tehran'), harm: 'killing' };
  return to && isCommander(to) ? { front: HOME_FRONT[to], place: null, level: 2, harm: 'killing', victim: to } : null;
}

/** Null for orders that are no act. */
export function actOf(c: Catalogue, order: Order): PlannedAct | null {
  switch (order.order) {
    case 'attack':
    case 'direct-strike':
      return actAt(c, order, 'raid');
    case 'reply':
    case 'campaign':
      return actAt(c, order, order.place === 'hormuz' ? 'boats' : 'package');
    case 'strike-iran':
      if (order.item === 'cyber') return shadow(2, 'tehran');
      return actAt(c, { ...order, level: 3 }, 'site');
    case 'strike-site':
      return actAt(c, { ...order, level: 3 }, 'site');
    case 'gulf-harassment':
      return { front: 'GULF', place: order.place ?? null, level: order.level ?? 1, harm: 'none', victim: 'washington' };
    case 'enforce':
      return { front: 'GULF', place: order.place ?? null, level: 1, harm: 'none', victim: 'tehran' };
    case 'targeted-killing':
      return killing(order.to);
    case 'sabotage':
      return shadow(2, 'tehran');
    case 'cyber-spy':
      return shadow(1, 'tehran');
    case 'cyber':
      return shadow(1, order.to ?? null);
    default:
      return null;
  }
}
