import { useId } from 'preact/hooks';
import { say, t } from '../../i18n/messages.ts';
import { changeSettings, MOTIONS, SOUNDS, settings, settingsKept, TEXT_SIZES, THEMES } from '../../store/settings.ts';

/** Colours, motion, text size and sound; every choice holds at once and is kept on this device. */
export function SettingsForm() {
  const { theme, motion, text, sound } = settings.value;
  return (
    <div class="stack settings">
      <Choices
        legend={t('settings.theme')}
        values={THEMES}
        chosen={theme}
        words={(value) => say(`settings.theme.${value}`)}
        onChoose={(value) => changeSettings({ theme: value })}
      />
      <Choices
        legend={t('settings.motion')}
        values={MOTIONS}
        chosen={motion}
        words={(value) => say(`settings.motion.${value}`)}
        onChoose={(value) => changeSettings({ motion: value })}
      />
      <Choices
        legend={t('settings.text')}
        values={TEXT_SIZES}
        chosen={text}
        words={(value) => say(`settings.text.${value}`)}
        onChoose={(value) => changeSettings({ text: value })}
      />
      <Choices
        legend={t('settings.sound')}
        values={SOUNDS}
        chosen={sound}
        words={(value) => say(`settings.sound.${value}`)}
        onChoose={(value) => changeSettings({ sound: value })}
      />
      <p class="hint">{settingsKept.value ? t('settings.kept') : t('settings.unkept')}</p>
    </div>
  );
}

interface ChoicesProps<T extends string | number> {
  legend: string;
  values: readonly T[];
  chosen: T;
  words(value: T): string;
  onChoose(value: T): void;
}

function Choices<T extends string | number>({ legend, values, chosen, words, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="choice-row">
        {values.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
