import type { Belief } from '../../../ai/explain/explanation.ts';
import type { Seat } from '../../../rules/vocabulary.ts';
import { millions, percent, track } from '../../i18n/figures.ts';
import { hasWords, say, t } from '../../i18n/messages.ts';
import { orderName, redLineName, seatShort } from '../../i18n/names.ts';

type Unit = 'track' | 'money' | 'percent' | 'flag' | 'plain';

/** Facts that are not counted in whole pieces. */
const UNITS: Record<Exclude<Unit, 'plain'>, ReadonlySet<string>> = {
  track: new Set(
    [
      'home heat heatRise estimate estimateRise process resolveRead trust backing breakout breakoutBelief plannedHeat',
      'itsGrievance grievance laneRed laneGulf oil rents tollAtHome',
    ]
      .join(' ')
      .split(' '),
  ),
  money: new Set(['money', 'income']),
  percent: new Set(
    [
      'magazine patriotPct coyotePct missilesPct dronesPct minesPct shieldPct tamirPct armsPct odds jointOdds',
      'itsObedience hawkish forgiving patient bluffing',
    ]
      .join(' ')
      .split(' '),
  ),
  flag: new Set(
    [
      'lesson pauseRuns pauseAgreed pausePossible strikeOnIran warned greenLight askedGreenLight greenLightRefused',
      'mustWait lobbied blurred package oneSided aboutMine aboutClaimed fromWashington fromTehran fromCommander',
      'owedMoney owedRockets askedMoney askedRockets itsNorth itsSouth itsBorder dispersed mobilised obeys demandOpen',
      'disciplined runs line blames',
    ]
      .join(' ')
      .split(' '),
  ),
};

const unitOf = (name: string): Unit =>
  (Object.keys(UNITS) as (keyof typeof UNITS)[]).find((unit) => UNITS[unit].has(name)) ?? 'plain';

const WORDS: Record<Unit, (value: number) => string> = {
  track: (value) => track(value),
  money: (value) => millions(value),
  percent: (value) => percent(value),
  flag: (value) => t(value > 0 ? 'reasons.yes' : 'reasons.no'),
  plain: (value) => String(value),
};

/** What stands after the colon of a fact's name, in words. */
function ofWords(family: string, of: string): string {
  if (family === 'since') return orderName(of as 'hold').toLowerCase();
  if (family === 'blames') return seatShort(of as Seat);
  if (family === 'runs') return say(`deal.${of}` as 'deal.waiver').toLowerCase();
  if (family === 'line') return redLineName(of);
  const weight: string = `weight.${of}`;
  if (family === 'wants') return hasWords(weight) ? say(weight).toLowerCase() : of;
  return say(`front.${of}` as 'front.LEB');
}

/** A number that a seat believed: "Heat: 9.5". Null for what has no words. */
export function beliefWords({ fact, value }: Belief): string | null {
  const [name = '', of] = fact.split(':');
  const key = of === undefined ? `fact.${name}` : `fact.of.${name}`;
  if (!hasWords(key)) return null;
  const words = of === undefined ? say(key) : say(key, { of: ofWords(name, of) });
  return t('reasons.belief', { fact: words, value: WORDS[unitOf(name)](value) });
}
