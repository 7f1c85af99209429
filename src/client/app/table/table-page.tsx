import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AiLevel } from '../../../ai/levels.ts';
import { say, t } from '../../i18n/messages.ts';
import { type Entry, enterGame, type GameRoom } from '../../store/game-room.ts';
import { thinkInThread } from '../../store/machine-thinking.ts';
import { hashOf } from '../../store/route.ts';
import { sendKept } from '../../store/save-file.ts';
import { shelf } from '../../store/shelf.ts';
import { PageFrame } from '../start/page-frame.tsx';
import './table-texts.ts';
import '../../styles/table.css';
import '../../styles/panels.css';
import '../../styles/ending.css';
import { TableView } from './table-view.tsx';

const startWorker = (): Worker => new Worker(new URL('../../store/ai-worker.ts', import.meta.url), { type: 'module' });

/** Opens the game named in the address and keeps it open as long as the page is shown. */
export function TablePage({ id }: { id: string }) {
  const entry = useSignal<Entry | null>(null);
  const take = useSignal(0);
  useEffect(() => {
    let left = false;
    let room: GameRoom | null = null;
    const open = async (): Promise<void> => {
      entry.value = null;
      const doors = {
        shelf: await shelf(),
        thinking: (level: AiLevel) => thinkInThread(startWorker, undefined, level),
        now: () => Date.now(),
      };
      const found = await enterGame(id, doors, take.value > 0);
      if (found.kind === 'open') room = found.room;
      if (left) return void room?.leave();
      entry.value = found;
    };
    void open();
    return () => {
      left = true;
      void room?.leave();
    };
  }, [id, take.value]);
  const takeHere = (): void => {
    take.value += 1;
  };
  const found = entry.value;
  if (!found)
    return (
      <p class="waiting" role="status">
        {t('busy.loading')}
      </p>
    );
  if (found.kind !== 'open') return <NoTable id={id} entry={found} onTake={takeHere} />;
  if (found.room.lost.value)
    return (
      <Notice title={t('tab.lost.title')} text={t('tab.lost.text')}>
        <TakeButton onTake={takeHere} />
      </Notice>
    );
  return (
    <>
      <TableView room={found.room} />
      <KeptNotice room={found.room} />
    </>
  );
}

interface NoTableProps {
  id: string;
  entry: Exclude<Entry, { kind: 'open' }>;
  onTake(): void;
}

function NoTable({ id, entry, onTake }: NoTableProps) {
  if (entry.kind === 'elsewhere')
    return (
      <Notice title={t('tab.title')} text={t('tab.text')}>
        <TakeButton onTake={onTake} />
      </Notice>
    );
  if (entry.kind === 'unreadable')
    return (
      <Notice title={t('unreadable.title')} text={say(`unreadable.${entry.error.code}`)}>
        <button type="button" class="button primary" onClick={() => void sendKept(id)}>
          {t('crash.export')}
        </button>
      </Notice>
    );
  return <Notice title={t('missing.title')} text={t('missing.text')} />;
}

const TakeButton = ({ onTake }: { onTake(): void }) => (
  <button type="button" class="button primary" onClick={onTake}>
    {t('tab.take')}
  </button>
);

function Notice({ title, text, children }: { title: string; text: string; children?: preact.ComponentChildren }) {
  return (
    <PageFrame narrow>
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="row">
        {children}
        <a class="button" href={hashOf({ page: 'start' })}>
          {t('missing.back')}
        </a>
      </p>
    </PageFrame>
  );
}

/** Says so once if moves cannot be kept. */
function KeptNotice({ room }: { room: GameRoom }) {
  const away = useSignal(false);
  const kept = room.kept.value;
  if (away.value || kept === 'kept' || kept === 'stale') return null;
  return (
    <div class="toast" role="status">
      <p>{kept === 'none' ? t('table.kept.none') : t('table.kept.failed')}</p>
      <button
        type="button"
        class="button small"
        onClick={() => {
          away.value = true;
        }}
      >
        {t('dialog.close')}
      </button>
    </div>
  );
}
