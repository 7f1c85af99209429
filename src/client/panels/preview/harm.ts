import { roundHalfAway } from '../../../lib/number.ts';
import { tollPoints } from '../../../rules/acts/book.ts';
import type { Catalogue } from '../../../rules/catalogue.ts';
import { packageLevel } from '../../../rules/raids/air-package.ts';
import type { PlannedAct } from './act-of-order.ts';
import { between, type Span } from './span.ts';

/** What an act is known to do to people and arms where no defence stands in between (tables.md section 7). */
export interface Harm {
  deaths: Span;
  displaced: number;
  damage: number;
  /** Percent of the arms there, and the chance in % that a cell is destroyed; 0 for acts that seek neither. */
  armsPct: number;
  cellPct: number;
}

const dice = (count: number, sides: number): Span => between(count, count * sides);
const harm = (deaths: Span, more: Partial<Harm> = {}): Harm => ({
  deaths,
  displaced: 0,
  damage: 0,
  armsPct: 0,
  cellPct: 0,
  ...more,
});

function packageHarm(c: Catalogue, { level, place }: PlannedAct): Harm {
  const effect = c.airEffects.byLevel[packageLevel(level)];
  const crowd = place !== null && c.places[place]?.capital ? 2 : 1;
  const { displaced, damage, armsLostPct: armsPct, cellKilledPct: cellPct } = effect;
  return harm(between(effect.dice * crowd, 6 * effect.dice * crowd), { displaced, damage, armsPct, cellPct });
}

/** Null for acts that hurt nobody, and for raids: what a defence lets through is more than the attacker can say. */
export function harmOf(c: Catalogue, act: PlannedAct): Harm | null {
  switch (act.harm) {
    case 'package':
      return packageHarm(c, act);
    case 'boats':
      return harm(between(act.level, (c.orders.reply.amounts.boatsDie ?? 0) * act.level));
    case 'killing':
      return harm(dice(1, c.orders['targeted-killing'].amounts.deathsDie ?? 0));
    case 'site':
      return harm(dice(c.tuning.clocks.strike.deathsDice, 6), { damage: c.tuning.clocks.strike.damage });
    case 'raid':
    case 'none':
      return null;
  }
}

/** The same among people who were warned: a fifth of the deaths, flight and half of the arms lost. */
export function warnedHarm(c: Catalogue, { deaths, displaced, damage, armsPct, cellPct }: Harm): Harm {
  const { warnedTollPct, sparedArmsPct } = c.airEffects;
  const share = (count: number, pct: number) => roundHalfAway((count * pct) / 100);
  return {
    deaths: between(share(deaths.low, warnedTollPct), share(deaths.high, warnedTollPct)),
    displaced: share(displaced, warnedTollPct),
    damage,
    armsPct: share(armsPct, sparedArmsPct),
    cellPct,
  };
}

/** Toll points, hundredths, at the least and at the most. */
export const tollSpan = ({ deaths, displaced, damage }: Harm): Span =>
  between(
    tollPoints({ deaths: deaths.low, displaced, damage }),
    tollPoints({ deaths: deaths.high, displaced, damage }),
  );
