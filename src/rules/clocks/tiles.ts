import type { Catalogue } from '../catalogue.ts';
import { rentsOf } from '../economy/rents.ts';
import type { Legal } from '../legal/legal-types.ts';
import { type Reason, reason } from '../reasons.ts';
import { breakDeal, dealRuns } from '../signals/deals.ts';
import type { NuclearState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { addHeat, moveHome, moveMoney, moveTrust } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { type OfferKind, TILES, type Tile } from '../vocabulary.ts';
import { moveBreakout, moveHardening } from './breakout.ts';
import { pushEstimate } from './estimate.ts';

/** Tehran's clock tiles with price and what stands in the way of each; empty for every other seat (game.md section 8). */
export function tileChoices(view: SeatView, c: Catalogue): Legal['tiles'] {
  if (!view.own.nuclear) return [];
  return TILES.map((tile) => ({ tile, price: c.tiles[tile].price, reason: checkTile(view, c, tile) }));
}

/** Null if this seat may play the tile now, judged from its own view; money is that of the purse before any order. */
export function checkTile(view: SeatView, c: Catalogue, tile: Tile): Reason | null {
  const { nuclear, money } = view.own;
  if (!nuclear) return reason('not-your-command');
  const { price } = c.tiles[tile];
  if (price > money) return reason('no-money', { price, money });
  return limitOf(tile, { nuclear, declared: view.public.thresholdDeclared, c });
}

function limitOf(tile: Tile, at: { nuclear: NuclearState; declared: boolean; c: Catalogue }): Reason | null {
  const { threshold, maxHardening } = at.c.tuning.clocks;
  const { breakout, hardening } = at.nuclear;
  if (tile === 'threshold') {
    if (at.declared) return reason('once-only');
    return breakout >= threshold ? null : reason('not-at-limit');
  }
  if ((tile === 'enrich' || tile === 'dash') && breakout >= 1000)
    return reason('track-at-limit', { track: 'breakout' });
  if (tile === 'comply' && breakout <= 0) return reason('track-at-limit', { track: 'breakout' });
  if (tile === 'dig' && hardening >= maxHardening) return reason('track-at-limit', { track: 'hardening' });
  return null;
}

/** Promises to Washington that a tile breaks (tables.md section 3). */
const BREAKS: Partial<Record<Tile, readonly OfferKind[]>> = {
  enrich: ['cap'],
  dash: ['cap', 'inspectors'],
  conceal: ['inspectors'],
};

/**
 * R4: Tehran's tile of this turn, paid from what its orders left; a tile that cannot be paid any more is Empty. Called
 * every turn, with 'empty' when no tile was given.
 */
export function playTile(t: Table, tile: Tile): void {
  const { nuclear, money } = t.s.seats.tehran;
  if (!nuclear) return;
  const price = t.c.tiles[tile].price;
  const blocked = price > money || limitOf(tile, { nuclear, declared: t.s.public.thresholdDeclared, c: t.c }) !== null;
  const played = blocked ? 'empty' : tile;
  nuclear.tile = played;
  nuclear.lastTiles.push(played);
  emit(t, 'tile.placed', { tile: played }, { seen: ['tehran'] });
  if (blocked) return;
  moveMoney(t, 'tehran', -price);
  for (const kind of BREAKS[played] ?? []) if (dealRuns(t.s, kind)) breakDeal(t, kind, 'tehran');
  EFFECTS[played](t, nuclear);
}

const EFFECTS: Record<Tile, (t: Table, nuclear: NuclearState) => void> = {
  empty: () => {},
  enrich: (t, { breakout }) => {
    const { enrich, enrichSlow, enrichSlowFrom } = t.c.tuning.clocks;
    moveBreakout(t, breakout >= enrichSlowFrom ? enrichSlow : enrich);
  },
  dash: (t) => moveBreakout(t, t.c.tuning.clocks.dash),
  conceal: (t) => pushEstimate(t, -t.c.tuning.clocks.estimate.conceal, 'conceal'),
  dig: (t) => moveHardening(t, 1),
  comply,
  threshold: declareThreshold,
};

/** A real concession: those who live on the smuggling punish it at home, and the more they have to lose (M15, M24). */
function comply(t: Table): void {
  const { comply: back, complyHome, complyPerRent } = t.c.tuning.clocks;
  moveBreakout(t, -back);
  moveTrust(t, t.c.tuning.trust.comply, { code: 'comply' });
  moveHome(t, 'tehran', -(complyHome + (complyPerRent * rentsOf(t)) / 100), { code: 'comply' });
}

function declareThreshold(t: Table): void {
  const { thresholdHeat, thresholdSanctions } = t.c.tuning.clocks;
  t.s.public.thresholdDeclared = true;
  t.s.public.sanctions = thresholdSanctions;
  emit(t, 'threshold.declared', {});
  addHeat(t, 'threshold', thresholdHeat, { seat: 'tehran' });
  for (const seat of ['washington', 'tehran'] as const)
    moveHome(t, seat, t.c.tuning.home[seat].threshold, { code: 'threshold', once: true });
}
