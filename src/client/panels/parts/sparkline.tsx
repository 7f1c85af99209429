/** A small line of a track over the turns. The figures stand beside it in words, so it is hidden from screen readers. */
export function Sparkline({
  values,
  low,
  high,
  width = 96,
}: {
  values: readonly number[];
  low: number;
  high: number;
  width?: number;
}) {
  const height = 24;
  const span = Math.max(1, high - low);
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  const at = (value: number, i: number) => [3 + i * step, height - 3 - ((value - low) / span) * (height - 6)] as const;
  const points = values.map(at);
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <line x1="0" x2={width} y1={height - 2.5} y2={height - 2.5} stroke="var(--edge)" />
      {points.length > 1 && (
        <polyline
          points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="var(--text-dim)"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      )}
      <circle cx={last[0]} cy={last[1]} r="2.6" fill="var(--accent)" />
    </svg>
  );
}
