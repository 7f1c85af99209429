import { shipsPassingPct } from '../../../rules/economy/prices.ts';
import { FRONTS, isCommander } from '../../../rules/vocabulary.ts';
import { tellingOf } from '../../i18n/event-words.ts';
import { count, millions, percent, track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { bandOf } from '../../store/heat-band.ts';
import { ofType } from '../../store/seen-fact.ts';
import type { Session } from '../../store/session.ts';
import type { TableUi } from '../../store/table-ui.ts';
import { LampsPart } from '../lamps/lamps.tsx';
import { heatCauses, trackCauses } from './causes.ts';
import { FranchisePart, OthersPart } from './others-part.tsx';
import { Causes, TrackRow } from './track-row.tsx';

interface Props {
  session: Session;
  ui: TableUi;
}

/** Every track this seat may know, with its meaning, its course and its causes. */
export function TracksPanel({ session, ui }: Props) {
  return (
    <div class="tracks">
      <h2 class="sr-only">{t('tracks.title')}</h2>
      <WorldPart session={session} ui={ui} />
      <LampsPart session={session} />
      <HousePart session={session} ui={ui} />
      <FranchisePart session={session} />
      <OthersPart session={session} />
    </div>
  );
}

function HeatTrack({ session, ui }: Props) {
  const { catalogue, view, events } = session;
  const { heat, heatHistory, heatTerms, incidentPct } = view.value.public;
  const how = tellingOf(catalogue, view.value, events.value);
  const last = ofType(events.value, 'heat.settled').at(-1);
  return (
    <TrackRow
      id="heat"
      name={t('tracks.heat')}
      value={`${track(heat)} · ${say(`band.${bandOf(heat)}`)}`}
      text={t('tracks.heat.text')}
      history={{ values: [...heatHistory, heat], low: 0, high: 2000 }}
      asked={ui.askedTrack.value === 'heat'}
    >
      <h4>{t('tracks.heat.why', { heat: track(heat) })}</h4>
      {last ? (
        <>
          <p class="causes-end">
            <span>{t('tracks.heat.from')}</span>
            <span class="number">{track(last.facts.from)}</span>
          </p>
          <Causes causes={heatCauses(heatTerms, how)} />
          <p class="causes-end strong">
            <span>{t('tracks.heat.to')}</span>
            <span class="number">{track(last.facts.to)}</span>
          </p>
          <p class="hint">{t('tracks.heat.floor', { floor: track(last.facts.floor) })}</p>
        </>
      ) : (
        <p class="hint">{t('tracks.heat.none')}</p>
      )}
      <p class="hint">
        {t('tracks.incident.text')} {incidentPct > 0 && `${t('bar.incident')}: ${percent(incidentPct)}.`}
      </p>
    </TrackRow>
  );
}

function WorldPart({ session, ui }: Props) {
  const { public: table, capitals, allies, own, seat } = session.view.value;
  const how = tellingOf(session.catalogue, session.view.value, session.events.value);
  const asked = ui.askedTrack.value;
  return (
    <section class="part">
      <h3>{t('tracks.world')}</h3>
      <HeatTrack session={session} ui={ui} />
      <TrackRow
        id="norms"
        name={t('tracks.norms')}
        value={FRONTS.map((front) => table.norms[front]).join(' · ')}
        text={t('tracks.norms.text')}
        asked={asked === 'norms'}
      >
        <ul class="causes">
          {FRONTS.map((front) => (
            <li key={front}>
              <span>
                {say(`front.${front}`)}
                <span class="quiet">
                  , {t('tracks.norm.start', { start: table.startNorms[front] })}
                  {capitals?.limits[front] !== undefined && `, ${t('tracks.limit', { level: capitals.limits[front] })}`}
                </span>
              </span>
              <span class="number">{t('tracks.norm.value', { norm: table.norms[front] })}</span>
            </li>
          ))}
        </ul>
      </TrackRow>
      <TrackRow
        id="channel"
        name={t('tracks.channel')}
        value={say(`channel.${table.channel}`)}
        text={t('tracks.channel.text')}
        asked={asked === 'channel'}
      />
      {table.pause && (
        <TrackRow
          id="pause"
          name={t('tracks.pause')}
          value={t('tracks.pause.value', { from: table.pause.from, until: table.pause.until })}
          text={say('glossary.pause.text')}
          asked={asked === 'pause'}
        />
      )}
      {capitals && (
        <TrackRow
          id="trust"
          name={t('tracks.trust')}
          value={t('tracks.of', { value: track(own.trustRead), most: 5 })}
          text={t('tracks.trust.text')}
          causes={trackCauses(own.terms, 'trust', how)}
          asked={asked === 'trust'}
        >
          {capitals.deals.length > 0 && (
            <>
              <h4>{t('tracks.deals')}</h4>
              <ul>
                {capitals.deals.map(({ kind, until }) => (
                  <li key={kind}>{t('tracks.deal', { deal: say(`deal.${kind}`), until })}</li>
                ))}
              </ul>
            </>
          )}
        </TrackRow>
      )}
      {allies && (
        <TrackRow
          id="backing"
          name={t('tracks.backing')}
          value={t('tracks.of', { value: track(allies.backing), most: 5 })}
          text={t('tracks.backing.text')}
          causes={trackCauses(own.terms, 'backing', how)}
          asked={asked === 'backing'}
        />
      )}
      <TrackRow
        id="process"
        name={t('tracks.process')}
        value={t('tracks.of', { value: track(table.process), most: 5 })}
        text={t('tracks.process.text')}
        asked={asked === 'process'}
      />
      <TrackRow
        id="estimate"
        name={t('tracks.estimate')}
        value={t('tracks.of', { value: track(table.estimate), most: 10 })}
        text={t('tracks.estimate.text')}
        history={{ values: [...table.estimateHistory, table.estimate], low: 0, high: 1000 }}
        asked={asked === 'estimate'}
      />
      <TrackRow
        id="oil"
        name={t('tracks.oil')}
        value={t('bar.oil.value', { oil: track(table.oil) })}
        text={t('tracks.oil.text')}
        history={{ values: [...table.oilHistory, table.oil], low: 6000, high: 14000 }}
        asked={asked === 'oil'}
      />
      <TrackRow
        id="lanes"
        name={t('tracks.lanes')}
        value={t('tracks.lanes.value', { red: track(table.lanes.RED), gulf: track(table.lanes.GULF) })}
        text={t('tracks.lanes.text')}
        asked={asked === 'lanes'}
      >
        <ul class="causes">
          {(['RED', 'GULF'] as const).map((lane) => (
            <li key={lane}>
              <span>
                {say(`lane.${lane}`)}
                <span class="quiet">
                  , {t('tracks.lane.passing', { pct: percent(shipsPassingPct(table.lanes[lane])) })}
                </span>
              </span>
              <span class="number">{track(table.lanes[lane])}</span>
            </li>
          ))}
        </ul>
      </TrackRow>
      <TrackRow
        id="freight"
        name={t('tracks.freight')}
        value={count(table.freight / 100)}
        text={t('tracks.freight.text')}
        asked={asked === 'freight'}
      />
      <TrackRow
        id="sanctions"
        name={t('tracks.sanctions')}
        value={t('tracks.of', { value: count(table.sanctions), most: 4 })}
        text={t('tracks.sanctions.text')}
        asked={asked === 'sanctions'}
      />
      {seat !== 'washington' && (
        <TrackRow
          id="resolve"
          name={t('tracks.resolve')}
          value={t('tracks.of', { value: track(own.resolveRead), most: 10 })}
          text={t('tracks.resolve.text')}
          asked={asked === 'resolve'}
        />
      )}
    </section>
  );
}

function HousePart({ session, ui }: Props) {
  const { own, seat } = session.view.value;
  const how = tellingOf(session.catalogue, session.view.value, session.events.value);
  const asked = ui.askedTrack.value;
  const home = isCommander(seat) ? 'standing' : 'home';
  return (
    <section class="part">
      <h3>{t('tracks.own')}</h3>
      <TrackRow
        id="home"
        name={say(`tracks.${home}`)}
        value={t('tracks.of', { value: track(own.home), most: 10 })}
        text={say(`tracks.${home}.text`)}
        causes={trackCauses(own.terms, 'home', how)}
        asked={asked === 'home'}
      />
      <TrackRow
        id="money"
        name={t('tracks.money')}
        value={millions(own.money)}
        text={t('tracks.money.text')}
        asked={asked === 'money'}
      />
      {own.commander && (
        <>
          <TrackRow
            id="grievance"
            name={t('tracks.grievance')}
            value={t('tracks.of', { value: track(own.commander.grievance), most: 5 })}
            text={t('tracks.grievance.text')}
            causes={trackCauses(own.terms, 'grievance', how)}
            asked={asked === 'grievance'}
          />
          <TrackRow
            id="rivals"
            name={t('tracks.rivals')}
            value={t('tracks.of', { value: count(own.commander.rivals), most: 5 })}
            text={t('tracks.rivals.text')}
            causes={trackCauses(own.terms, 'rivals', how)}
            whole
            asked={asked === 'rivals'}
          />
        </>
      )}
      {own.nuclear && (
        <>
          <TrackRow
            id="breakout"
            name={t('tracks.breakout')}
            value={t('tracks.of', { value: track(own.nuclear.breakout), most: 10 })}
            text={t('tracks.breakout.text')}
            asked={asked === 'breakout'}
          />
          <TrackRow
            id="hardening"
            name={t('tracks.hardening')}
            value={t('tracks.of', { value: count(own.nuclear.hardening), most: 4 })}
            text={t('tracks.hardening.text')}
            asked={asked === 'hardening'}
          />
        </>
      )}
      {own.economy && (
        <>
          <TrackRow
            id="income"
            name={t('tracks.income')}
            value={millions(own.economy.income)}
            text={`${t('tracks.income.text')} ${t('tracks.exports')}: ${t('tracks.exports.value', { mbd: (own.economy.exports / 100).toFixed(2) })}.`}
            asked={asked === 'income'}
          />
          <TrackRow
            id="shadow"
            name={t('tracks.shadow')}
            value={t('tracks.of', { value: count(own.economy.shadow), most: 3 })}
            text={t('tracks.shadow.text')}
            asked={asked === 'shadow'}
          />
          <TrackRow
            id="rents"
            name={t('tracks.rents')}
            value={t('tracks.of', { value: track(own.economy.rents), most: 5 })}
            text={t('tracks.rents.text')}
            asked={asked === 'rents'}
          />
        </>
      )}
      {seat === 'washington' && (
        <TrackRow
          id="resolve"
          name={t('tracks.resolve')}
          value={t('tracks.of', { value: track(own.resolveRead), most: 10 })}
          text={t('tracks.resolve.text')}
          causes={trackCauses(own.terms, 'resolve', how)}
          asked={asked === 'resolve'}
        />
      )}
    </section>
  );
}
