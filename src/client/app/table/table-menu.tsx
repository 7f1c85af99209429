import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import { Ask, Dialog } from '../../panels/dialogs/dialog.tsx';
import { MenuIcon } from '../../panels/parts/icons.tsx';
import type { GameRoom } from '../../store/game-room.ts';
import { go } from '../../store/route.ts';
import { rulesShown } from '../../store/rules-shown.ts';
import { downloadSave } from '../../store/save-file.ts';
import { Guide } from '../start/guide.tsx';
import { SettingsForm } from '../start/settings-form.tsx';
import { restart } from './restart.ts';

type Open = 'leave' | 'restart' | 'export' | 'settings' | 'how' | 'rules' | null;

/** Leave, restart, export, settings, rules: everything about the game rather than in it. */
export function TableMenu({ room, onEnding }: { room: GameRoom; onEnding?: (() => void) | undefined }) {
  const shown = useSignal(false);
  const open = useSignal<Open>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    open.value = null;
  };
  useEffect(() => {
    const stop = new AbortController();
    const away = ({ target }: Event): void => {
      if (target instanceof Node && !frame.current?.contains(target)) shown.value = false;
    };
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !shown.value) return;
      event.stopPropagation();
      shown.value = false;
      button.current?.focus();
    };
    addEventListener('pointerdown', away, stop);
    frame.current?.addEventListener('keydown', close, stop);
    return () => stop.abort();
  }, []);
  const items: [Exclude<Open, null>, string][] = [
    ['how', t('menu.how')],
    ['rules', t('nav.rules')],
    ['settings', t('menu.settings')],
    ['export', t('menu.export')],
    ['restart', t('menu.restart')],
    ['leave', t('menu.leave')],
  ];
  return (
    <div ref={frame} class="menu">
      {onEnding && (
        <button type="button" class="button small" onClick={onEnding}>
          {t('ending.back')}
        </button>
      )}
      <button
        ref={button}
        type="button"
        class="button icon"
        aria-label={t('bar.menu')}
        aria-expanded={shown.value}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        <MenuIcon />
      </button>
      {shown.value && (
        <ul class="menu-list" aria-label={t('menu.title')}>
          {items.map(([what, name]) => (
            <li key={what}>
              <button
                type="button"
                class="button plain"
                onClick={() => {
                  shown.value = false;
                  button.current?.focus();
                  if (what === 'rules') rulesShown.value = '';
                  else open.value = what;
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <MenuDialog open={open.value} room={room} onClose={close} />
    </div>
  );
}

function MenuDialog({ open, room, onClose }: { open: Open; room: GameRoom; onClose(): void }) {
  switch (open) {
    case 'leave':
      return (
        <Ask
          title={t('leave.title')}
          text={room.kept.value === 'none' ? t('leave.text.unkept') : t('leave.text')}
          go={t('leave.do')}
          onGo={() => go({ page: 'start' })}
          onClose={onClose}
        />
      );
    case 'restart':
      return (
        <Ask
          title={t('restart.title')}
          text={t('restart.text')}
          go={t('restart.do')}
          onGo={() => restart(room)}
          onClose={onClose}
        />
      );
    case 'export':
      return <AskExport room={room} onClose={onClose} />;
    case 'settings':
      return (
        <Dialog title={t('settings.title')} onClose={onClose}>
          <SettingsForm />
        </Dialog>
      );
    case 'how':
      return (
        <Dialog title={t('how.title')} onClose={onClose} wide>
          <Guide />
        </Dialog>
      );
    default:
      return null;
  }
}

export function AskExport({ room, onClose }: { room: GameRoom; onClose(): void }) {
  return (
    <Ask
      title={t('export.title')}
      text={t('export.text')}
      go={t('export.do')}
      onGo={() => {
        downloadSave(room.save(), room.head());
        onClose();
      }}
      onClose={onClose}
    />
  );
}
