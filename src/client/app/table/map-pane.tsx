import { effect, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import type { MapHandle, ScreenPoint } from '../../map/model.ts';
import { FitIcon, MinusIcon, PlusIcon } from '../../panels/parts/icons.tsx';
import type { Session } from '../../store/session.ts';
import { reducedMotion, theme } from '../../store/settings.ts';
import type { TableUi } from '../../store/table-ui.ts';
import type { Director } from './director.ts';
import { mapModel } from './map-model.ts';
import { PlaceMirror } from './place-mirror.tsx';

interface Props {
  session: Session;
  director: Director;
  ui: TableUi;
}
/** Room that the film's words take at the foot of a wide map and of a middling one, CSS px; on a phone they stand below it. */
const FILM_FOOT = { wide: 104, middling: 156 } as const;
const WIDE = 800;
/** Where the map's own buttons lie: a column on a wide screen, a row on a narrow one. */
const CORNER = { width: 60, height: 160 };
const CORNER_ROW = { width: 232, height: 44 };
const NARROW = '(max-width: 48rem)';

/** `missing`: its program did not arrive. `failed`: this device cannot draw it now. */
type Standing = 'loading' | 'there' | 'missing' | 'failed';

/** The map with its list of places and its buttons. It is loaded when the table is opened, and rebuilt for a new theme. */
export function MapPane({ session, director, ui }: Props) {
  const { catalogue, view, events, focus } = session;
  const wrapper = useRef<HTMLElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const points = useSignal<Record<string, ScreenPoint>>({});
  const standing = useSignal<Standing>('loading');
  const attempt = useSignal(0);
  const model = useComputed(() =>
    mapModel(catalogue, view.value, events.value, {
      selected: focus.selectedPlace.value,
      lit: focus.litPlaces.value,
    }),
  );
  const look = `${theme.value} ${reducedMotion.value} ${attempt.value}`;
  useEffect(() => {
    const host = wrapper.current;
    if (!host) return undefined;
    let left = false;
    standing.value = 'loading';
    const open = async (): Promise<void> => {
      const engine = await import('../../map/index.ts').catch(() => null);
      if (left) return;
      if (!engine) {
        standing.value = 'missing';
        return;
      }
      const map = await engine.createMap(host, {
        model: model.peek(),
        theme: theme.peek(),
        ...(matchMedia(NARROW).matches
          ? { corner: CORNER_ROW }
          : { foot: host.clientWidth > WIDE ? FILM_FOOT.wide : FILM_FOOT.middling, corner: CORNER }),
        reducedMotion: reducedMotion.peek(),
        lostText: t('map.lost'),
        onPlace: (id) => {
          focus.selectedPlace.value = id;
        },
        onHover: (id) => {
          focus.hoveredPlace.value = id;
        },
        onView: (now) => {
          points.value = now;
        },
      });
      if (left) return void map.destroy();
      handle.current = map;
      director.screen = map;
      standing.value = 'there';
    };
    open().catch(() => {
      if (!left) standing.value = 'failed';
    });
    const follow = effect(() => {
      const next = model.value;
      handle.current?.update(next);
    });
    const seek = effect(() => {
      const id = focus.selectedPlace.value;
      if (id && points.peek()[id]?.visible === false) handle.current?.focusPlace(id);
    });
    return () => {
      left = true;
      follow();
      seek();
      director.screen = null;
      void handle.current?.destroy();
      handle.current = null;
    };
  }, [look]);
  const { value: now } = standing;
  return (
    <div class="map-pane">
      {/* The map makes it a stop for Tab: it takes arrow keys while it has the focus. */}
      <section ref={wrapper} class="map-wrapper" aria-label={t('map.label')} data-standing={now}>
        <PlaceMirror
          places={model.value.places}
          points={points.value}
          plain={now === 'failed' || now === 'missing'}
          onPick={(id) => {
            focus.selectedPlace.value = id;
          }}
          onVisit={(id) => {
            focus.hoveredPlace.value = id;
            if (id && points.peek()[id]?.visible === false) handle.current?.focusPlace(id);
          }}
        />
      </section>
      {now === 'loading' && <p class="map-note">{t('map.loading')}</p>}
      {(now === 'failed' || now === 'missing') && (
        <div class="map-note">
          <p>{now === 'missing' ? t('map.missing') : t('map.failed')}</p>
          <button
            type="button"
            class="button small"
            onClick={() => {
              // Browsers remember that a module failed: only a new page asks for it again.
              if (now === 'missing') location.reload();
              else attempt.value += 1;
            }}
          >
            {t('map.reload')}
          </button>
        </div>
      )}
      {now === 'there' && (
        <div class="map-buttons">
          <button
            type="button"
            class="button map-open"
            aria-pressed={ui.mapOpen.value}
            onClick={() => {
              ui.mapOpen.value = !ui.mapOpen.value;
            }}
          >
            {ui.mapOpen.value ? t('map.close') : t('map.open')}
          </button>
          <button
            type="button"
            class="button icon"
            aria-label={t('map.zoom-in')}
            onClick={() => handle.current?.zoomBy(1.4)}
          >
            <PlusIcon />
          </button>
          <button
            type="button"
            class="button icon"
            aria-label={t('map.zoom-out')}
            onClick={() => handle.current?.zoomBy(1 / 1.4)}
          >
            <MinusIcon />
          </button>
          <button type="button" class="button icon" aria-label={t('map.fit')} onClick={() => handle.current?.fit()}>
            <FitIcon />
          </button>
        </div>
      )}
    </div>
  );
}
