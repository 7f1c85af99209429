import { SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { seatShort } from '../../i18n/names.ts';
import { SeatGlyph } from '../../panels/parts/seat-chip.tsx';

interface Berth {
  x: number;
  y: number;
  /** Where the name stands, from the sign's middle. */
  name: [dx: number, dy: number];
  anchor: 'start' | 'middle' | 'end';
}

/** Where each seat rides round the pattern. */
const BERTHS: Record<Seat, Berth> = {
  washington: { x: 104, y: 132, name: [-24, 5], anchor: 'end' },
  jerusalem: { x: 262, y: 76, name: [0, -24], anchor: 'middle' },
  lebanon: { x: 420, y: 76, name: [0, -24], anchor: 'middle' },
  border: { x: 578, y: 132, name: [24, 5], anchor: 'start' },
  yemen: { x: 444, y: 324, name: [0, 34], anchor: 'middle' },
  tehran: { x: 238, y: 324, name: [0, 34], anchor: 'middle' },
};
const MIDDLE = { x: 341, y: 200 };

/** The start page's picture: six seats round one holding pattern, on the rings of a chart. */
export function Pattern() {
  return (
    <svg class="pattern" viewBox="0 0 682 400" aria-hidden="true" focusable="false">
      <Chart />
      <path
        d="M219 76h244a124 124 0 0 1 0 248H219a124 124 0 0 1 0-248z"
        fill="none"
        stroke="var(--edge-strong)"
        stroke-width="1.5"
        stroke-dasharray="1 8"
        stroke-linecap="round"
      />
      <path
        d="M239 128h204a72 72 0 0 1 0 144H239a72 72 0 0 1 0-144z"
        fill="none"
        stroke="var(--accent)"
        stroke-width="2.5"
      />
      <path d="m335 118 20 10-20 10zM347 262l-20 10 20 10z" fill="var(--accent)" />
      {SEATS.map((seat) => (
        <Sign key={seat} seat={seat} />
      ))}
    </svg>
  );
}

function Chart() {
  return (
    <g fill="none" stroke="var(--edge-soft)">
      {[70, 120, 175, 235].map((r) => (
        <ellipse key={r} cx={MIDDLE.x} cy={MIDDLE.y} rx={r * 1.42} ry={r * 0.84} />
      ))}
      <path d={`M${MIDDLE.x} 0v400M0 ${MIDDLE.y}h682`} />
      {SEATS.map((seat) => (
        <path key={seat} d={`M${MIDDLE.x} ${MIDDLE.y}L${BERTHS[seat].x} ${BERTHS[seat].y}`} stroke-dasharray="2 5" />
      ))}
    </g>
  );
}

function Sign({ seat }: { seat: Seat }) {
  const { x, y, name, anchor } = BERTHS[seat];
  return (
    <g>
      <circle cx={x} cy={y} r="22" fill="var(--page)" />
      <g transform={`translate(${x - 17} ${y - 17})`}>
        <SeatGlyph seat={seat} size={34} />
      </g>
      <text x={x + name[0]} y={y + name[1]} text-anchor={anchor} class="pattern-name">
        {seatShort(seat)}
      </text>
    </g>
  );
}
