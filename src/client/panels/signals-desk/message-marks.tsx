import type { MessageField } from '../../../rules/legal/legal-types.ts';
import type { Delivered } from '../../../rules/state/state.ts';
import { t } from '../../i18n/messages.ts';
import { venueName } from '../../i18n/names.ts';
import { fieldName } from './message-words.ts';

/** By which road a message came, and whether it came late or garbled. */
export function MessageMarks({ delivered }: { delivered: Delivered }) {
  const { message, late, blurred } = delivered;
  return (
    <span class="row marks">
      <span class="tag">{t('signals.by', { venue: venueName(message.venue) })}</span>
      {late && (
        <span class="tag mark" title={t('signals.late.text')}>
          {t('signals.late')}
        </span>
      )}
      {blurred && (
        <span class="tag mark" title={t('signals.blurred.text')}>
          {t('signals.blurred', { field: fieldName(blurred as MessageField).toLowerCase() })}
        </span>
      )}
    </span>
  );
}
