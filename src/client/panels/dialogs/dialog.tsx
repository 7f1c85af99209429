import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import { CloseIcon } from '../parts/icons.tsx';

interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  /** Buttons under the text. */
  foot?: ComponentChildren;
  wide?: boolean;
}

/** A native modal dialog: Escape closes it, the focus stays inside and returns to where it was. */
export function Dialog({ title, onClose, children, foot, wide = false }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={frame}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="button plain icon" aria-label={t('dialog.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}

interface AskProps {
  title: string;
  text: string;
  /** The word on the button that goes on. */
  go: string;
  danger?: boolean;
  onGo(): void;
  onClose(): void;
}

/** Asks before something that cannot be taken back, or that leaves the table. */
export function Ask({ title, text, go, danger = false, onGo, onClose }: AskProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
          <button type="button" class={danger ? 'button danger' : 'button primary'} onClick={onGo}>
            {go}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
