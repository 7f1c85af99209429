import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { move, signedCount } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { Sparkline } from '../parts/sparkline.tsx';
import type { Cause } from './causes.ts';

export interface TrackRowProps {
  id: string;
  name: string;
  value: string;
  /** What the track means. */
  text: string;
  history?: { values: readonly number[]; low: number; high: number };
  causes?: readonly Cause[];
  /** Amounts are whole steps, not hundredths. */
  whole?: boolean;
  /** The player asked about this one: it opens and takes the focus. */
  asked: boolean;
  children?: ComponentChildren;
}

/** A track as a line that opens: value, course so far; inside, its meaning and its causes. */
export function TrackRow({ id, name, value, text, history, causes, whole = false, asked, children }: TrackRowProps) {
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!asked || !frame.current) return;
    frame.current.open = true;
    frame.current.querySelector('summary')?.focus();
    frame.current.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <details class="track" ref={frame} id={`track-${id}`}>
      <summary>
        <span class="track-name">{name}</span>
        {history && <Sparkline {...history} />}
        <span class="track-value">{value}</span>
      </summary>
      <div class="track-body">
        <p class="hint">{text}</p>
        {children}
        {causes && <Causes causes={causes} whole={whole} />}
      </div>
    </details>
  );
}

export function Causes({ causes, whole = false }: { causes: readonly Cause[]; whole?: boolean }) {
  if (causes.length === 0) return <p class="hint">{t('tracks.terms.none')}</p>;
  return (
    <ul class="causes" aria-label={t('tracks.terms')}>
      {causes.map(({ words, amount, turn }, i) => (
        <li key={`${i} ${words}`}>
          <span>
            {words}
            {turn !== null && <span class="quiet">, {t('tracks.terms.turn', { turn })}</span>}
          </span>
          <span class="number">{whole ? signedCount(amount) : move(amount)}</span>
        </li>
      ))}
    </ul>
  );
}
