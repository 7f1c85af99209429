import { isWest, type Seat } from '../../../rules/vocabulary.ts';
import { seatShort } from '../../i18n/names.ts';

/** A seat's sign: West round, network a diamond, each with its letter, as on the map. Colour is never the only sign. */
export function SeatGlyph({ seat, size = 16 }: { seat: Seat; size?: number }) {
  const fill = `var(--seat-${seat})`;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {isWest(seat) ? (
        <circle cx="10" cy="10" r="8.5" fill={fill} />
      ) : (
        <rect x="3.4" y="3.4" width="13.2" height="13.2" rx="1.5" fill={fill} transform="rotate(45 10 10)" />
      )}
      <text
        x="10"
        y="14"
        text-anchor="middle"
        font-size="11"
        font-weight="600"
        font-family="var(--font-body)"
        fill="var(--on-seat)"
      >
        {seat.charAt(0).toUpperCase()}
      </text>
    </svg>
  );
}

export function SeatChip({ seat, size }: { seat: Seat; size?: number }) {
  return (
    <span class="chip">
      <SeatGlyph seat={seat} size={size ?? 16} />
      <span class="chip-name">{seatShort(seat)}</span>
    </span>
  );
}
