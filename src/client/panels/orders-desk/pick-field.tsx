import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';

export interface PickValue {
  value: string | number;
  words: string;
  /** Why it cannot be chosen now; null if it can. */
  why: string | null;
}
interface PickFieldProps {
  legend: string;
  hint?: string;
  values: readonly PickValue[];
  chosen: string | number | null;
  /** An optional field may be let go again. */
  optional?: boolean;
  onPick(value: string | number | null): void;
}

/** Few short choices stand as chips, many or long ones in a list. */
const asChips = (values: readonly PickValue[]): boolean =>
  values.length <= 8 &&
  values.every(({ words }) => words.length <= 34) &&
  values.reduce((sum, { words }) => sum + words.length, 0) <= 130;

/** One question of a desk. A greyed choice stays reachable: focus or press shows why it cannot be chosen. */
export function PickField(props: PickFieldProps) {
  return asChips(props.values) ? <Chips {...props} /> : <List {...props} />;
}

function Chips({ legend, hint, values, chosen, optional = false, onPick }: PickFieldProps) {
  const id = useId();
  const [asked, setAsked] = useState<string | number | null>(null);
  const why = values.find(({ value }) => value === asked)?.why ?? null;
  const press = ({ value, why: greyed }: PickValue): void => {
    if (greyed !== null) setAsked(value);
    else onPick(optional && value === chosen ? null : value);
  };
  return (
    <fieldset class="pick">
      <legend class="pick-legend">{legend}</legend>
      <div class="pick-chips">
        {values.map((each) => (
          <button
            key={each.value}
            type="button"
            class="button pick-chip"
            aria-pressed={each.value === chosen}
            aria-disabled={each.why !== null}
            aria-describedby={each.why !== null && asked === each.value ? `${id}-why` : undefined}
            onFocus={() => setAsked(each.why === null ? null : each.value)}
            onPointerEnter={() => each.why !== null && setAsked(each.value)}
            onClick={() => press(each)}
          >
            {each.words}
          </button>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
      {why && (
        <p class="why" id={`${id}-why`}>
          {t('desk.why-not', { reason: why })}
        </p>
      )}
    </fieldset>
  );
}

function List({ legend, hint, values, chosen, optional = false, onPick }: PickFieldProps) {
  const id = useId();
  const pick = (text: string): void => onPick(values.find(({ value }) => String(value) === text)?.value ?? null);
  return (
    <div class="pick">
      <label class="pick-legend" for={id}>
        {legend}
      </label>
      <select
        id={id}
        class="field"
        value={chosen === null ? '' : String(chosen)}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="" disabled={!optional && chosen !== null}>
          {t(optional ? 'field.none' : 'field.pick')}
        </option>
        {values.map(({ value, words, why }) => (
          <option key={value} value={String(value)} disabled={why !== null}>
            {why === null ? words : `${words} (${why})`}
          </option>
        ))}
      </select>
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
