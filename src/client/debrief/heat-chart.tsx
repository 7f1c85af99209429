import { move, track } from '../i18n/figures.ts';
import { say, t } from '../i18n/messages.ts';
import type { Telling } from '../i18n/telling/telling.ts';
import { heatCauses } from '../panels/tracks/causes.ts';
import { BAND_FROM, BANDS, bandOf } from '../store/heat-band.ts';
import type { HeatTurn } from './heat-course.ts';

const [WIDTH, HEIGHT, LEFT, TOP, FOOT] = [760, 276, 74, 24, 24];
const yOf = (heat: number): number => TOP + (1 - Math.min(2000, heat) / 2000) * (HEIGHT - TOP - FOOT);

/** Heat turn by turn as columns between the bands, and the same as a table with what raised it. */
export function HeatChart({ course, how }: { course: readonly HeatTurn[]; how: Telling }) {
  if (course.length === 0) return null;
  return (
    <>
      <svg class="heat-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('ending.heat')}>
        <Bands />
        <Columns course={course} />
      </svg>
      <CourseTable course={course} how={how} />
    </>
  );
}

function Bands() {
  return (
    <g>
      {BANDS.map((band) => {
        const y = yOf(BAND_FROM[band] * 100);
        return (
          <g key={band}>
            <line
              x1={LEFT}
              x2={WIDTH}
              y1={y}
              y2={y}
              stroke="var(--edge-soft)"
              stroke-dasharray={band === 'quiet' ? '' : '3 4'}
            />
            <text x={LEFT - 10} y={y + 4} text-anchor="end" class="chart-text">
              {say(`band.${band}`)} {BAND_FROM[band]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Columns({ course }: { course: readonly HeatTurn[] }) {
  const step = (WIDTH - LEFT) / course.length;
  const wide = Math.min(44, step * 0.62);
  return (
    <g>
      {course.map(({ turn, to }, i) => {
        const x = LEFT + step * i + (step - wide) / 2;
        return (
          <g key={turn}>
            <rect x={x} y={yOf(to)} width={wide} height={yOf(0) - yOf(to)} rx="2" fill={`var(--heat-${bandOf(to)})`} />
            <text x={x + wide / 2} y={yOf(to) - 5} text-anchor="middle" class="chart-figure">
              {track(to)}
            </text>
            <text x={x + wide / 2} y={HEIGHT - 6} text-anchor="middle" class="chart-text">
              {turn}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function CourseTable({ course, how }: { course: readonly HeatTurn[]; how: Telling }) {
  return (
    <details>
      <summary>{t('ending.heat.table')}</summary>
      <div class="table-wrap">
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">{t('ledger.turn')}</th>
              <th scope="col" class="number">
                {t('tracks.heat')}
              </th>
              <th scope="col">{t('ending.causes')}</th>
            </tr>
          </thead>
          <tbody>
            {course.map(({ turn, from, to, raised }) => (
              <tr key={turn}>
                <td>{turn}</td>
                <td class="number">
                  {track(from)} → {track(to)}
                </td>
                <td>
                  {raised.length === 0
                    ? t('ending.heat.quiet')
                    : heatCauses(raised, how)
                        .map(({ words, amount }) => `${words} (${move(amount)})`)
                        .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
