import { count, dollars } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { ratioWords } from '../ledger/ratio-words.ts';

export interface Bills {
  attackerUsd: number;
  defenderUsd: number;
  stopped: number;
  leaked: number;
}
interface Props {
  title: string;
  words: string;
  index: number;
  of: number;
  /** Running figures of a raid; null for a plain caption. */
  bills: Bills | null;
  /** What the raid cost either side in all; null for a plain caption. */
  totals: { attackerCostUsd: number; defenderCostUsd: number } | null;
  /** Pictures stand until the reader goes on: no speed, and the button says so. */
  still: boolean;
  speed: 1 | 2 | 4;
  onSpeed(speed: 1 | 2 | 4): void;
  onSkip(): void;
  onSkipAll(): void;
}

const SPEEDS = [1, 2, 4] as const;

/** The strip under the map while a film runs: a plain sentence, both bills, and the way out of it. */
export function FilmBar({ title, words, index, of, bills, totals, still, speed, onSpeed, onSkip, onSkipAll }: Props) {
  return (
    <section class="film-bar" aria-label={t('film.label')}>
      <div class="film-words">
        <p class="label">
          {title} · <span class="quiet">{t('film.of', { now: index + 1, all: of })}</span>
        </p>
        <p>
          {words} {totals && ratioWords(totals)}
        </p>
      </div>
      {bills && (
        <dl class="film-bills" aria-live="off">
          <Figure name={t('film.attack')} value={dollars(bills.attackerUsd)} side="attack" />
          <Figure name={t('film.defence')} value={dollars(bills.defenderUsd)} side="defence" />
          <Figure name={t('film.stopped')} value={count(bills.stopped)} />
          <Figure name={t('film.through')} value={count(bills.leaked)} />
        </dl>
      )}
      <div class="film-controls">
        {!still && <Speeds speed={speed} onSpeed={onSpeed} />}
        <button type="button" class="button small" onClick={onSkip}>
          {still ? t('film.next') : t('film.skip')}
        </button>
        <button type="button" class="button small" onClick={onSkipAll}>
          {t('film.skip-all')}
        </button>
      </div>
    </section>
  );
}

function Speeds({ speed, onSpeed }: Pick<Props, 'speed' | 'onSpeed'>) {
  return (
    <fieldset class="segments" aria-label={t('film.speed')}>
      {SPEEDS.map((one) => (
        <button key={one} type="button" class="button small" aria-pressed={speed === one} onClick={() => onSpeed(one)}>
          {t('film.speed.value', { speed: one })}
        </button>
      ))}
    </fieldset>
  );
}

function Figure({ name, value, side = '' }: { name: string; value: string; side?: string }) {
  return (
    <div class={`film-figure ${side}`}>
      <dt class="label">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
