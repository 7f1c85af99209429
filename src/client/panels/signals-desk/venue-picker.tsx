import type { Venue } from '../../../rules/vocabulary.ts';
import { say, t } from '../../i18n/messages.ts';
import { venueName } from '../../i18n/names.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import type { DeskSession } from '../orders-desk/desk-checks.ts';
import { formsAt, venuesOf } from './composer.ts';
import type { Composing } from './composing.ts';
import { RiskList } from './risk-list.tsx';
import { venueRisks } from './risks.ts';
import { slotsLeft } from './slots.ts';

/** The roads a message can take: what each is, how many it still carries, what it risks. */
export function VenuePicker({ session, composing }: { session: DeskSession; composing: Composing }) {
  const { catalogue, view, legal, desk, seat } = session;
  const chosen = composing.now.value.venue;
  return (
    <fieldset class="pick">
      <legend class="pick-legend">{t('signals.venue')}</legend>
      <div class="venues">
        {venuesOf(legal.value.messages).map((venue) => (
          <VenueButton
            key={venue}
            venue={venue}
            pressed={venue === chosen}
            left={slotsLeft(seat, venue, desk.draft.value.messages)}
            why={greyed(session, venue)}
            onPick={() => composing.venue(venue)}
          />
        ))}
      </div>
      {chosen && (
        <div class="venue-about">
          <p class="hint">{say(`venue.${chosen}.what`)}</p>
          <RiskList risks={venueRisks(view.value, catalogue, chosen)} />
        </div>
      )}
    </fieldset>
  );
}

/** Why nothing can be sent by this road; null if something can. */
function greyed({ catalogue, legal }: DeskSession, venue: Venue): string | null {
  const forms = formsAt(legal.value.messages, venue);
  const reason = forms.every((form) => form.reason !== null) ? forms[0]?.reason : null;
  return reason ? reasonWords(catalogue, reason) : null;
}

interface VenueButtonProps {
  venue: Venue;
  pressed: boolean;
  left: number;
  why: string | null;
  onPick(): void;
}

function VenueButton({ venue, pressed, left, why, onPick }: VenueButtonProps) {
  const empty = left === 0 || why !== null;
  return (
    <button
      type="button"
      class={empty ? 'button venue greyed' : 'button venue'}
      aria-pressed={pressed}
      onClick={onPick}
    >
      <span>{venueName(venue)}</span> <span class="hint">{why ?? t('signals.slots', { left })}</span>
    </button>
  );
}
