import { dollars } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import type { BillTurn } from './bills.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [400, 150, 6, 62, 14, 20];

/** Both bills as they grew, turn by turn: two lines on one scale, the figures of the last turn beside them. */
export function BillCurve({ course }: { course: readonly BillTurn[] }) {
  const last = course.at(-1);
  if (course.length < 2 || !last) return null;
  const most = Math.max(1, ...course.flatMap(({ attacker, defender }) => [attacker, defender]));
  const step = (WIDTH - LEFT - RIGHT) / (course.length - 1);
  const y = (usd: number): number => HEIGHT - FOOT - (usd / most) * (HEIGHT - TOP - FOOT);
  const path = (of: (turn: BillTurn) => number): string =>
    course.map((turn, i) => `${i === 0 ? 'M' : 'L'}${(LEFT + i * step).toFixed(1)} ${y(of(turn)).toFixed(1)}`).join('');
  const apart = Math.abs(y(last.attacker) - y(last.defender)) < 14 ? 14 : 0;
  const [above, below] = last.defender >= last.attacker ? ['defence', 'attack'] : ['attack', 'defence'];
  const words = t('ledger.curve.words', {
    from: course[0]?.turn ?? 1,
    to: last.turn,
    attack: dollars(last.attacker),
    defence: dollars(last.defender),
  });
  return (
    <figure class="bill-curve">
      <figcaption class="label">{t('ledger.curve')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} stroke="var(--edge)" />
        {course.map(({ turn }, i) => (
          <text key={turn} x={LEFT + i * step} y={HEIGHT - 5} class="chart-text" text-anchor="middle">
            {turn}
          </text>
        ))}
        <path d={path(({ defender }) => defender)} class="curve defence" />
        <path d={path(({ attacker }) => attacker)} class="curve attack" />
        <text x={WIDTH - RIGHT + 6} y={y(Math.max(last.attacker, last.defender)) + 4} class={`curve-figure ${above}`}>
          {dollars(Math.max(last.attacker, last.defender))}
        </text>
        <text
          x={WIDTH - RIGHT + 6}
          y={y(Math.min(last.attacker, last.defender)) + 4 + (apart && y(0) > HEIGHT - FOOT - 1 ? -apart : apart)}
          class={`curve-figure ${below}`}
        >
          {dollars(Math.min(last.attacker, last.defender))}
        </text>
      </svg>
    </figure>
  );
}
