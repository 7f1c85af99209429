import { payIncome } from '../economy/income.ts';
import { incidentPct } from '../escalation/incidents.ts';
import { lapseDeals } from '../signals/deals.ts';
import { publishLeaks } from '../signals/leaks.ts';
import { endPauses, pauseRuns } from '../signals/pauses.ts';
import { byCommander } from '../state/records.ts';
import { emit, forgetCauses, type Table } from '../state/table.ts';
import { FRONTS, SEATS } from '../vocabulary.ts';
import { drawCard, lapseCards } from './cards.ts';
import { lightLamps } from './lamps.ts';
import { privateReports, redrawReads } from './readings.ts';

/** How many past turns of acts and of track causes stay on record. */
const ACTS_KEPT = 2;

/** Opens a turn: money, what arrives and lapses, the card, private reports, lamps, the printed hazard. */
export function openTurn(t: Table): void {
  t.step = 'news';
  const open = t.s.public;
  payIncome(t);
  endPauses(t);
  emit(t, 'turn.opened', {
    turn: open.turn,
    heat: open.heat,
    incidentPct: incidentPct(open.heat, t.c.tuning.incident),
    estimate: open.estimate,
    oil: open.oil,
    freight: open.freight,
    lanes: { ...open.lanes },
    norms: { ...open.norms },
    channel: open.channel,
    process: open.process,
  });
  open.heatHistory.push(open.heat);
  open.estimateHistory.push(open.estimate);
  open.oilHistory.push(open.oil);
  open.incidentPct = incidentPct(open.heat, t.c.tuning.incident);
  lapseDeals(t);
  lapseCards(t);
  drawCard(t);
  redrawReads(t);
  privateReports(t);
  publishLeaks(t);
  lightLamps(t);
  forgetOld(t);
  clearTurn(t);
}

/** What lies too far back to be answered, asked about or explained is forgotten. */
function forgetOld(t: Table): void {
  const { secret } = t.s;
  const { turn } = t.s.public;
  forgetCauses(t, turn - ACTS_KEPT);
  secret.acts = secret.acts.filter((act) => act.turn >= turn - ACTS_KEPT);
  t.s.public.acts = t.s.public.acts.filter((act) => act.turn >= turn - ACTS_KEPT);
  for (const seat of SEATS)
    t.s.seats[seat].terms = t.s.seats[seat].terms.filter((term) => term.turn >= turn - ACTS_KEPT);
}

/** What held for one turn only is put back. */
function clearTurn(t: Table): void {
  const { secret } = t.s;
  // One redraw in each pause: between two pauses the right to it comes back.
  if (!pauseRuns(t.s.public)) for (const seat of SEATS) t.s.seats[seat].redrawn = false;
  for (const front of FRONTS) secret.fronts[front] = [{ west: 0, network: 0 }, ...secret.fronts[front].slice(0, 2)];
  secret.disruptedThisTurn = false;
  secret.attackReadings = 0;
  secret.civilDefence = false;
  secret.sheltered = byCommander(() => false);
  secret.truce = byCommander(() => false);
  secret.blinded = {};
  secret.standDownPct = { washington: 100, tehran: 100, jerusalem: 100 };
  secret.obeyed = byCommander(() => null);
  secret.restrained = false;
  secret.escorted = {};
  for (const arms of Object.values(secret.arms)) arms.lostThisTurnPct = 0;
}
