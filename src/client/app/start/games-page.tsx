import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { moment } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import { Ask } from '../../panels/dialogs/dialog.tsx';
import { SeatGlyph } from '../../panels/parts/seat-chip.tsx';
import { hashOf } from '../../store/route.ts';
import { sendKept } from '../../store/save-file.ts';
import type { GameHead } from '../../store/saves.ts';
import { shelf } from '../../store/shelf.ts';
import { PageFrame } from './page-frame.tsx';

type Asking = { what: 'export' | 'delete'; game: GameHead } | null;

/** The games kept on this device: open, rename, export, delete, and open a file. */
export function GamesPage() {
  const games = useSignal<GameHead[] | null>(null);
  const kept = useSignal(true);
  const asking = useSignal<Asking>(null);
  const news = useSignal('');
  const refresh = async (): Promise<void> => {
    const open = await shelf();
    kept.value = open !== null;
    games.value = open ? await open.list() : [];
  };
  useEffect(() => {
    void refresh();
  }, []);
  const list = games.value;
  return (
    <PageFrame narrow>
      <h1>{t('games.title')}</h1>
      {!kept.value && <p class="notice">{t('games.unkept')}</p>}
      {list?.length === 0 && kept.value && <p class="quiet">{t('start.continue.none')}</p>}
      <ul class="games">
        {list?.map((game) => (
          <GameRow
            key={game.id}
            game={game}
            onAsk={(what) => {
              asking.value = { what, game };
            }}
          />
        ))}
      </ul>
      <OpenFile
        onNews={(words) => {
          news.value = words;
          void refresh();
        }}
      />
      <p role="status" class={news.value ? 'notice' : ''}>
        {news.value}
      </p>
      <AskAbout
        asking={asking.value}
        onClose={() => {
          asking.value = null;
          void refresh();
        }}
      />
    </PageFrame>
  );
}

function GameRow({ game, onAsk }: { game: GameHead; onAsk(what: 'export' | 'delete'): void }) {
  const { id, name, seat, turn, lastTurn, phase, length, updated } = game;
  return (
    <li class="game panel">
      <SeatGlyph seat={seat} size={28} />
      <div class="game-words">
        <input
          class="game-name"
          aria-label={t('games.name')}
          value={name}
          maxLength={60}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.value.trim() || name;
            currentTarget.value = wanted;
            void shelf().then((open) => open?.rename(id, wanted));
          }}
        />
        <p class="hint">
          {seatShort(seat)} · {t('games.row', { scenario: t('scenario.stand-down'), length: say(`length.${length}`) })}{' '}
          · {phase === 'over' ? t('games.over') : t('games.turn', { turn, last: lastTurn })} ·{' '}
          {t('games.played', { when: moment(updated) })}
        </p>
      </div>
      <div class="row">
        <a class="button primary" href={hashOf({ page: 'game', id })}>
          {t('games.open')}
        </a>
        <button type="button" class="button" onClick={() => onAsk('export')}>
          {t('games.export')}
        </button>
        <button type="button" class="button" onClick={() => onAsk('delete')}>
          {t('games.delete')}
        </button>
      </div>
    </li>
  );
}

function AskAbout({ asking, onClose }: { asking: Asking; onClose(): void }) {
  if (!asking) return null;
  const { what, game } = asking;
  const after = (work: Promise<unknown>): void => void work.then(onClose, onClose);
  if (what === 'delete')
    return (
      <Ask
        title={t('games.delete.title')}
        text={t('games.delete.text', { name: game.name })}
        go={t('games.delete')}
        danger
        onGo={() => after(shelf().then((open) => open?.remove(game.id)))}
        onClose={onClose}
      />
    );
  return (
    <Ask
      title={t('export.title')}
      text={t('export.text')}
      go={t('export.do')}
      onGo={() => after(sendKept(game.id))}
      onClose={onClose}
    />
  );
}

/** Opens a game file. The reader is loaded when it is needed: it brings the rules along. */
function OpenFile({ onNews }: { onNews(words: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const { importSave } = await import('../../store/import-save.ts');
    const result = await importSave(await file.text(), await shelf(), (seat) =>
      t('games.default-name', { seat: seatShort(seat), when: moment(Date.now()) }),
    );
    onNews(result.ok ? t('import.done') : say(`import.${result.code}`));
  };
  return (
    <p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        class="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) read(file).catch(() => onNews(t('import.damaged')));
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {t('start.import')}
      </button>
    </p>
  );
}
