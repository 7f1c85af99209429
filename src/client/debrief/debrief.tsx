import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PageFrame } from '../app/start/page-frame.tsx';
import { restart } from '../app/table/restart.ts';
import { AskExport } from '../app/table/table-menu.tsx';
import { tellingOf } from '../i18n/event-words.ts';
import { say, t } from '../i18n/messages.ts';
import { peopleSentence } from '../i18n/telling/people.ts';
import { BillCurve } from '../panels/ledger/bill-curve.tsx';
import { billCourse } from '../panels/ledger/bills.ts';
import { BothBills } from '../panels/ledger/ledger-panel.tsx';
import { TollTables } from '../panels/toll/toll-panel.tsx';
import { totalToll } from '../panels/toll/toll-sums.ts';
import type { GameRoom } from '../store/game-room.ts';
import { hashOf } from '../store/route.ts';
import { ChainPart } from './chain-part.tsx';
import { HeatChart } from './heat-chart.tsx';
import { heatCourse } from './heat-course.ts';
import { HiddenPart } from './hidden-part.tsx';
import { MeantPart } from './meant-part.tsx';
import { ScoresPart } from './scores-part.tsx';

/** The ending: what it was, what it cost people, how it came about, and what was hidden. */
export function Debrief({ room, onTable }: { room: GameRoom; onTable(): void }) {
  const { session } = room;
  const view = session.view.value;
  const { result, toll } = view.public;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (!result) return null;
  const how = tellingOf(session.catalogue, view, session.events.value);
  const war = result.ending === 'C';
  // A war opens with how it came about; any other ending with what it cost.
  const chain = <ChainPart result={result} trail={view.revealed?.secret.trail ?? []} how={how} />;
  return (
    <PageFrame>
      <div class="ending">
        <header class={`ending-head ending-${result.ending}`}>
          <div>
            <p class="label">{t('ending.title')}</p>
            <h1 ref={title} tabIndex={-1}>
              {say(`ending.${result.ending}`)}
            </h1>
            <p class="lead">{say(`ending.${result.ending}.text`)}</p>
          </div>
          <div class="grade">
            <span class="label">{t('ending.grade')}</span>
            <span class="grade-letter">{result.grade}</span>
            <span class="hint">
              {war ? t('ending.grade.war') : t('ending.grade.text', { points: result.gradePoints })}
            </span>
          </div>
        </header>
        {war && chain}
        <div class="ending-columns">
          <section class="panel ending-part">
            <h2>{t('ending.cost')}</h2>
            {toll.length === 0 ? (
              <p>{t('ending.cost.none')}</p>
            ) : (
              <p class="lead">{peopleSentence(totalToll(toll)).trim()}</p>
            )}
            {toll.length > 0 && <TollTables session={session} rows={toll} />}
          </section>
          <div class="stack">
            <ScoresPart result={result} mine={session.seat} />
            <section class="panel ending-part">
              <h2>{t('ending.bills')}</h2>
              <BothBills session={session} />
              <BillCurve course={billCourse(session.events.value, session.view.value.public.turn)} />
            </section>
          </div>
        </div>
        <section class="panel ending-part">
          <h2>{t('ending.heat')}</h2>
          <HeatChart course={heatCourse(session.events.value)} how={how} />
        </section>
        {!war && chain}
        {view.revealed && <MeantPart session={session} messages={view.revealed.secret.messages} />}
        {view.revealed && <HiddenPart session={session} revealed={view.revealed} />}
        <Ways room={room} onTable={onTable} />
      </div>
    </PageFrame>
  );
}

function Ways({ room, onTable }: { room: GameRoom; onTable(): void }) {
  const exporting = useSignal(false);
  return (
    <p class="row">
      <button type="button" class="button primary" onClick={() => restart(room)}>
        {t('ending.again')}
      </button>
      <button type="button" class="button" onClick={onTable}>
        {t('ending.table')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          exporting.value = true;
        }}
      >
        {t('ending.export')}
      </button>
      <a class="button" href={hashOf({ page: 'start' })}>
        {t('ending.start')}
      </a>
      {exporting.value && (
        <AskExport
          room={room}
          onClose={() => {
            exporting.value = false;
          }}
        />
      )}
    </p>
  );
}
