import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import { Dialog } from '../../panels/dialogs/dialog.tsx';
import { rulesShown } from '../../store/rules-shown.ts';
import { lazily } from '../lazily.tsx';

const Rulebook = lazily(() => import('../start/rulebook.tsx').then(({ Rulebook: it }) => it));

const close = (): void => {
  rulesShown.value = null;
};

/** The rulebook over the table, opened at the section somebody asked for. */
export function RulesDialog() {
  useEffect(() => close, []);
  const section = rulesShown.value;
  if (section === null) return null;
  return (
    <Dialog title={t('nav.rules')} onClose={close} wide>
      <Rulebook section={section || undefined} />
    </Dialog>
  );
}
