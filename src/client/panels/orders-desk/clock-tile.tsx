import type { Tile } from '../../../rules/vocabulary.ts';
import { millions, percent, track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { siteOdds } from '../preview/chances.ts';
import type { DeskSession } from './desk-checks.ts';
import { PickField } from './pick-field.tsx';

/** What Comply would cost at home now: a base, and more the more is earned by smuggling. */
function complyCost({ view, catalogue }: DeskSession): number {
  const { complyHome, complyPerRent } = catalogue.tuning.clocks;
  const rents = view.value.own.economy?.rents ?? 0;
  return complyHome + Math.floor((complyPerRent * rents) / 100);
}

const tileWords = (tile: Tile, price: number): string =>
  price > 0
    ? t('orders.tile.price', { tile: say(`tile.${tile}.name`), price: millions(price) })
    : say(`tile.${tile}.name`);

/** Tehran's clock: one tile a turn, with its price, its effect and what a strike on a site would find. */
export function ClockTile({ session }: { session: DeskSession }) {
  const { tiles, locked } = session.legal.value;
  const { tile } = session.desk.draft.value;
  if (tiles.length === 0) return null;
  const view = session.view.value;
  const [alone, joint] = [siteOdds(view, session.catalogue, false), siteOdds(view, session.catalogue, true)];
  return (
    <section class="part" aria-labelledby="orders-tile">
      <h3 id="orders-tile">{t('orders.tile')}</h3>
      <p class="hint">
        {t('orders.tile.hint')} {t('tile.odds', { alone: percent(alone.high), joint: percent(joint.high) })}
      </p>
      {locked ? (
        <p>{say(`tile.${tile ?? 'empty'}.name`)}</p>
      ) : (
        <PickField
          legend={t('orders.tile.pick')}
          hint={say(`tile.${tile ?? 'empty'}.effect`, { home: track(complyCost(session)) })}
          values={tiles.map(({ tile: each, price, reason }) => ({
            value: each,
            words: tileWords(each, price),
            why: reason && reasonWords(session.catalogue, reason),
          }))}
          chosen={tile}
          optional
          onPick={(value) => session.desk.change({ tile: value as Tile | null })}
        />
      )}
    </section>
  );
}
