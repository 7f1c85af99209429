import { useSignal } from '@preact/signals';
import type { AiLevel } from '../../../ai/levels.ts';
import { LENGTHS, type Length, SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { moment } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import { SeatGlyph } from '../../panels/parts/seat-chip.tsx';
import { askForGame, LEVELS } from '../../store/new-game.ts';
import { go, hashOf } from '../../store/route.ts';
import { LENGTH_OF } from './length-of.ts';
import { PageFrame } from './page-frame.tsx';

/** Scenario, seat, length: every choice has a good standing one, so that one click begins. */
export function NewGamePage() {
  const seat = useSignal<Seat>('washington');
  const length = useSignal<Length>('standard');
  const level = useSignal<AiLevel>('steady');
  const begin = (event: Event): void => {
    event.preventDefault();
    const name = t('games.default-name', { seat: seatShort(seat.value), when: moment(Date.now()) });
    go({
      page: 'game',
      id: askForGame({ name, scenario: 'stand-down', length: length.value, seat: seat.value, level: level.value }),
    });
  };
  return (
    <PageFrame>
      <form class="new-game" onSubmit={begin}>
        <header>
          <h1>{t('new.title')}</h1>
          <p class="quiet">
            <strong>{t('scenario.stand-down')}.</strong> {t('scenario.stand-down.line')}
          </p>
        </header>
        <fieldset class="choices">
          <legend>{t('new.seat')}</legend>
          <div class="seat-choices">
            {SEATS.map((one) => (
              <label key={one} class="choice seat-choice">
                <input
                  type="radio"
                  name="seat"
                  checked={seat.value === one}
                  onChange={() => {
                    seat.value = one;
                  }}
                />
                <span>
                  <span class="seat-choice-name">
                    <SeatGlyph seat={one} size={22} />
                    <strong>{seatShort(one)}</strong>
                    <span class="label">{say(`seat.${one}.role`)}</span>
                  </span>
                  <span class="hint">{say(`seat.${one}.reason`)}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="new-rest">
          <fieldset class="choices">
            <legend>{t('new.length')}</legend>
            <div class="choice-row">
              {LENGTHS.map((one) => (
                <label key={one} class="choice">
                  <input
                    type="radio"
                    name="length"
                    checked={length.value === one}
                    onChange={() => {
                      length.value = one;
                    }}
                  />
                  <span>
                    <strong>{say(`length.${one}`)}</strong>
                    <br />
                    <span class="hint">{t('length.line', LENGTH_OF[one])}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset class="choices">
            <legend>{t('new.level')}</legend>
            <div class="choice-row">
              {LEVELS.map((one) => (
                <label key={one} class="choice">
                  <input
                    type="radio"
                    name="level"
                    checked={level.value === one}
                    onChange={() => {
                      level.value = one;
                    }}
                  />
                  <span>
                    <strong>{say(`level.${one}`)}</strong>
                    <br />
                    <span class="hint">{say(`level.${one}.line`)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        <p class="row new-begin">
          <button type="submit" class="button primary large">
            {t('new.begin', { seat: seatShort(seat.value) })}
          </button>
          <a class="button large plain" href={hashOf({ page: 'start' })}>
            {t('new.back')}
          </a>
        </p>
      </form>
    </PageFrame>
  );
}
