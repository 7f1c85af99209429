import type { Catalogue } from '../catalogue.ts';
import { pushEstimate } from '../clocks/estimate.ts';
import type { Order } from '../commands.ts';
import { perceive } from '../escalation/perception.ts';
import { reason } from '../reasons.ts';
import { moveBacking, moveHome, moveProcess } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { COMMANDERS, type Level, type Seat } from '../vocabulary.ts';
import { done, placesWhere, speak } from './common.ts';
import { amount, type OrderRules } from './order-rule.ts';
import { restock } from './tehran.ts';

const CAMPAIGN_LEVELS: Level[] = [1, 2, 3];

function campaignOptions(_view: SeatView, c: Catalogue): Order[] {
  const areas = placesWhere(
    c,
    ({ militia, front, id }) => (militia !== null && front === 'LEB') || id === 'al_qaim' || id === 'damascus',
  );
  return areas.flatMap((place) =>
    CAMPAIGN_LEVELS.filter((level) => place !== 'beirut' || level === 3).map(
      (level): Order => ({ order: 'campaign', place, level }),
    ),
  );
}

/** Where a targeted killing is looked for, by whose people it is aimed at. */
export const KILLING_PLACE: Partial<Record<Seat, string>> = {
  lebanon: 'beirut',
  border: 'al_qaim',
  yemen: 'sanaa',
  tehran: 'tehran',
};

export const JERUSALEM_RULES: OrderRules = {
  campaign: { step: 'act', toggles: ['holdIfPause'], options: campaignOptions },
  'targeted-killing': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: () => [...COMMANDERS, 'tehran' as const].map((to): Order => ({ order: 'targeted-killing', to })),
  },
  sabotage: {
    step: 'act',
    toggles: ['holdIfPause'],
    options: () => [{ order: 'sabotage', place: 'natanz', level: 2 }],
  },
  'cyber-spy': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: () => [{ order: 'cyber-spy', place: 'isfahan', level: 1 }],
  },
  'strike-site': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: (_view, c) =>
      placesWhere(c, ({ kind }) => kind === 'nuclear_site').map(
        (place): Order => ({ order: 'strike-site', place, level: 3 }),
      ),
  },
  leak: {
    step: 'close',
    run: (t, seat, order) => {
      // Its friends in Washington know where it comes from; the world only sees that it is talked about.
      const event = done(t, seat, order, { seen: ['jerusalem', 'washington'] });
      pushEstimate(t, amount(t.c, 'leak', 'estimate'), 'leak');
      if (t.rng.chance(amount(t.c, 'leak', 'processOdds'), 'leak process'))
        moveProcess(t, amount(t.c, 'leak', 'process'), 'debate', event);
      moveBacking(t, -amount(t.c, 'leak', 'backing'), { code: 'leak', cause: event });
    },
  },
  lobby: {
    step: 'close',
    run: (t, seat, order) => {
      t.s.shared.allies.lobbiedOn = t.s.public.turn;
      done(t, seat, order, { seen: ['jerusalem', 'washington'] });
    },
  },
  'civil-defence': {
    step: 'prepare',
    run: (t, seat, order) => {
      t.s.secret.civilDefence = true;
      done(t, seat, order);
    },
  },
  'home-front': { step: 'close', run: (t, seat, order) => speak(t, seat, order, amount(t.c, 'home-front', 'home')) },
  reload: { step: 'prepare', run: (t, seat, order) => restock(t, seat, order) },
  mobilise: {
    step: 'prepare',
    options: () => ([1, -1] as const).map((step): Order => ({ order: 'mobilise', step })),
    check: (view, _c, { step }) => mobiliseReason(view.own.mobilised, step ?? 1),
    run: (t, seat, order) => {
      const starting = order.step !== -1;
      t.s.seats.jerusalem.mobilised = starting;
      const event = done(t, seat, order, { amount: order.step ?? 1 });
      if (!starting) return;
      moveHome(t, seat, amount(t.c, 'mobilise', 'home'), { code: 'mobilise', cause: event });
      perceive(t, 'jerusalem', 'mobilise', event);
    },
  },
};

const mobiliseReason = (mobilised: boolean, step: number) =>
  mobilised === (step === 1) ? reason('track-at-limit', { track: 'mobilised' }) : null;
