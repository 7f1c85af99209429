import { type Signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/messages.ts';

/** A component that is loaded when it is first shown, with a way out if that fails. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const state: Signal<'loading' | 'there' | 'failed'> = useSignal(loaded ? 'there' : 'loading');
    useEffect(() => {
      if (state.value !== 'loading') return;
      load().then(
        (component) => {
          loaded = component;
          state.value = 'there';
        },
        () => {
          state.value = 'failed';
        },
      );
    }, [state.value]);
    if (state.value === 'there' && loaded) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    if (state.value === 'loading')
      return (
        <p class="waiting" role="status">
          {t('busy.loading')}
        </p>
      );
    return (
      <div class="waiting" role="alert">
        <p>{t('busy.failed')}</p>
        {/* Browsers remember that a module failed: only a new page asks for it again. */}
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('busy.again')}
        </button>
      </div>
    );
  };
}
