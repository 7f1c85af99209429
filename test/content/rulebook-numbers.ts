import type { Catalogue } from '../../src/rules/catalogue.ts';
import { COMMANDERS } from '../../src/rules/vocabulary.ts';

const hundredths = (value: number): string => `${value / 100}`;
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value) / 100}`;
const points = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value)} %`;
const several = (show: (value: number) => string, ...values: number[]): string => values.map(show).join(', ');
const plain = (value: number): string => `${value}`;
const pct = (...values: number[]): string => `${values.join(', ')} %`;
const money = (...values: number[]): string => `${values.map((value) => `$${value}`).join(', ')}m`;

const channel = ({ tuning: { signals, trust, repair } }: Catalogue): Record<string, string> => ({
  'Chance that a message leaks: Muscat, Doha, Bern': pct(signals.leak.muscat, signals.leak.doha, signals.leak.bern),
  [`Late or blurred, for each point of Heat above ${hundredths(signals.noiseFrom)}`]: pct(signals.noisePerHeat),
  'Late or blurred, more while Strained': pct(signals.strainedNoise),
  'Process from a note through Bern': hundredths(signals.bernProcess),
  'Washington’s chance to repair the channel by one step': pct(repair.process),
  'Mediators’ chance, Closed to Strained': pct(repair.closed),
  [`Mediators’ chance, Strained to Open, below Heat ${hundredths(repair.strainedBelowHeat)}`]: pct(repair.strained),
  'A concession or pause by any road but Muscat while Open: Home': signed(signals.coverHome),
  'Heat in a pause that starts': signed(signals.pause.heat),
  'Trust for a kept telegraph, at most once in two turns': signed(trust.kept),
  'Trust for a betrayed telegraph': signed(trust.broken),
  'Trust for the second lapse in three turns': signed(trust.lapse),
  'Trust for a broken deal': signed(trust.dealBroken),
  'Trust for a broken pause': signed(trust.pauseBroken),
  'Trust for a false denial found out': signed(trust.falseDenial),
  'A true denial convinces': pct(signals.evidence),
  'Home for a public red line, once a line': signed(signals.publicLineHome),
  'Home for a public line crossed and not answered, and more for each band above Managed': several(
    signed,
    signals.unansweredHome,
    signals.unansweredPerBand,
  ),
  [`A green light with Process below ${hundredths(signals.greenLight.process)}: Washington’s Home`]: signed(
    signals.greenLight.home,
  ),
  'A promise broken: that commander’s Grievance': signed(signals.promise.grievance),
  'and turns in which promises then count nothing': plain(signals.promise.voidTurns),
  'Standing for "with me", both': signed(signals.withMe),
});

const forces = ({ tuning }: Catalogue): Record<string, string> => ({
  'Orders of a capital in a turn': plain(tuning.orders.capital),
  'Orders of a commander in a turn': plain(tuning.orders.commander),
  'A carrier group leaves the line below a magazine of': pct(tuning.carrier.lowPct),
  'It is away for, turns': plain(tuning.carrier.awayTurns),
  'A killed cell is away for, turns': plain(tuning.cells.backAfter),
  'A brigade launches in a turn, ballistic missiles': plain(tuning.launch.brigade),
  'Tehran’s drone unit launches in a turn': plain(tuning.launch.drones),
  'Telemetry above or below 1: hits of a commander’s raid, each step': pct(tuning.telemetry.hits),
  'Production fills stores up to, of the start': pct(tuning.production.capPct),
  'A pause adds production of, turns': plain(tuning.production.pauseTurns),
});

const franchise = ({ tuning: { obey, slip } }: Catalogue): Record<string, string> => ({
  'Obeys: base': pct(obey.base),
  'each step of Funding': points(obey.funding),
  'each step of Telemetry': points(obey.telemetry),
  'each step of mismatch': points(-obey.mismatch),
  'a stop, for each point of Grievance': points(-obey.stopGrievance),
  [`each $10m of cash above $${obey.cashFree * 10}m`]: points(-obey.cash),
  'after a purge, a disowned act, a refused demand': points(-obey.sour),
  'never less than, never more than': pct(obey.floor, obey.cap),
  'A cell acts by itself: base': pct(slip.base / 10),
  'for each point of Grievance above 1': points(slip.perGrievance / 10),
  'for each step of Telemetry': points(-slip.perTelemetry / 10),
  'never less than, never more than, by itself': pct(slip.floor / 10, slip.cap / 10),
  'under Discipline, of that': pct(slip.disciplinePct),
});

const authors = ({ tuning: { attribution } }: Catalogue): Record<string, string> => ({
  'A report names the right author: base': pct(attribution.base),
  'Tehran on its own commanders': pct(attribution.tehranOwn),
  'and for each step of Telemetry': points(attribution.tehranTelemetry),
  'Jerusalem on LEB': pct(attribution.jerusalemLebanon),
  'level 3 or more': points(attribution.bigAct),
  'with Intelligence': points(attribution.intelligence),
  'in the shadow': points(-attribution.shadow),
  'three or more suspects': points(-attribution.crowded),
  'the degree is right less often by': pct(attribution.degreeLess),
  'High from, Medium from': pct(attribution.labelHigh, attribution.labelMedium),
});

const clocks = ({
  tuning: {
    clocks: { strike },
  },
}: Catalogue): Record<string, string> => ({
  'A strike on a site succeeds: base': pct(strike.base),
  'each step of Hardening': points(-strike.perHardening),
  'Washington joins': points(strike.joint),
  dispersed: points(-strike.dispersed),
  'each earlier strike': points(-strike.perEarlier),
  'never less than, never more than, a strike': pct(strike.low, strike.high),
  'success: Breakout': signed(-strike.breakoutHit),
  'failure: Breakout': signed(-strike.breakoutMiss),
});

function purses({ tuning, scenarios }: Catalogue): Record<string, string> {
  const { income, economy, unitTypes } = tuning;
  const { lebanon, border, yemen } = income.commanders;
  const opening = scenarios['stand-down']?.money;
  const units = [unitTypes.carrier, unitTypes.wing, unitTypes.patriot, unitTypes.thaad];
  return {
    'Washington each News, before upkeep': money(income.washington.base),
    'Jerusalem each News': money(income.jerusalem.base),
    'Jerusalem, while mobilised': `−${money(income.jerusalem.mobilised)}`,
    'Tehran pays for each step of Funding: Lebanon, Border, Yemen': money(
      ...COMMANDERS.map((seat) => income.tehran.funding[seat]),
    ),
    'Tehran pays for each step of Telemetry': money(income.tehran.telemetry),
    'Lebanon commander: base, each step of Funding': money(lebanon.base, lebanon.perFunding),
    'Border commander: base, each step of Funding, each whole Standing': money(
      border.base,
      border.perFunding,
      border.perStanding,
    ),
    'Yemen commander: base, each step of Funding': money(yemen.base, yemen.perFunding),
    'Upkeep: carrier group, wing, Patriot, THAAD': money(...units.map(({ upkeep }) => upkeep)),
    'Attention a unit binds: carrier group, wing, Patriot, THAAD': several(plain, ...units.map(({ weight }) => weight)),
    'Opening purse: Washington, Tehran, Jerusalem, Lebanon, Border, Yemen': money(...Object.values(opening ?? {})),
    'A lane heals each turn: RED, GULF': several(hundredths, economy.lanes.heal.RED, economy.lanes.heal.GULF),
    'An attack in a lane adds, for each level': hundredths(economy.laneRaid),
  };
}

const heat = ({ tuning: { heat: h, incident, signals } }: Catalogue): Record<string, string> => ({
  'War at Heat': hundredths(h.war),
  'Lowest Heat: this, and 1 for each Norm crept above the start': hundredths(h.floorBase),
  'but never above': hundredths(h.floorMax),
  'On a homeland': signed(h.homeland),
  'For each toll point': signed(h.tollPoint),
  'A victim’s red line crossed': signed(h.redLine),
  'and it had been told': signed(h.redLineTold),
  'A reply against the wrong author': signed(h.wrongAuthor),
  'A step of readiness read as an attack': signed(h.attackReading),
  'An act that breaks a pause or a limit': pct(h.pauseBrokenPct),
  'A telegraphed act that is kept: first, second, third on that front within three turns': pct(
    ...signals.telegraph.factorPct,
  ),
  'Decay: Open, Strained, Closed': several(hundredths, ...Object.values(h.decay)),
  'Decay in an Exercise: Open, Strained, Closed': several(hundredths, ...Object.values(h.decayExercise)),
  'More decay in a pause': hundredths(h.pauseDecay),
  'More decay after a strike on Iran of level 3 or more': hundredths(h.afterStrikeDecay),
  'for turns': plain(h.afterStrikeTurns),
  'An incident may come from Heat': hundredths(incident.from),
  'for each whole point from there': pct(incident.perPoint),
});

const readings = ({ tuning: { perception, lamps } }: Catalogue): Record<string, string> => ({
  'Read as defence': pct(perception.defend),
  [`less for each point of Heat above ${hundredths(perception.heatFrom)}`]: pct(perception.perHeat),
  'less when Resolve is 7 or more and Washington moves': pct(perception.highResolve),
  'A lamp that should light does': pct(lamps.truePositive),
  'One that should not does': pct(lamps.falseAlarm),
});

const atHome = ({ tuning: { home } }: Catalogue): Record<string, string> => ({
  'Drift a turn: Washington, Tehran, Jerusalem, commanders': several(
    signed,
    home.drift.washington,
    home.drift.tehran,
    home.drift.jerusalem,
    home.drift.commander,
  ),
  'Washington: each US death, at most': several(signed, home.washington.death, home.washington.deathMost),
  'Washington: a lethal hit unanswered': signed(home.washington.unanswered),
  'Washington: oil above $95, above $120': several(signed, home.washington.oil95, home.washington.oil120),
  'Tehran: hit on its soil': signed(home.tehran.hit),
  'Tehran: a hit unanswered': signed(home.tehran.unanswered),
  'Tehran: a reply that struck the wrong author': signed(home.tehran.wronged),
  'Tehran: for each point of Rents below 3': signed(home.tehran.rentsGap),
  'Tehran: an empty purse': signed(home.tehran.broke),
  'Jerusalem: each hit in Israel, at most': several(signed, home.jerusalem.hit, home.jerusalem.hitMost),
  'Jerusalem: each death, at most': several(signed, home.jerusalem.death, home.jerusalem.deathMost),
  'Jerusalem: a turn without a hit': signed(home.jerusalem.quiet),
  'Jerusalem: Estimate 8 or more': signed(home.jerusalem.estimate8),
  'Jerusalem: Norm of LEB 2 or more': signed(home.jerusalem.norm2),
  'Commander: nothing visible, for each Rival': signed(home.commander.perRival),
  'and the chance that Rivals rise': pct(home.commander.rivalsUpPct),
  'Commander: each toll point at home, at most': several(signed, home.commander.tollPoint, home.commander.tollMost),
  'Commander: a cell killed': signed(home.commander.cellKilled),
});

const allies = ({ tuning: { resolve, backing } }: Catalogue): Record<string, string> => ({
  'Resolve: a green light': signed(resolve.greenLight),
  'Resolve: an announced withdrawal': signed(resolve.withdraw),
  'Resolve: a hit unanswered': signed(resolve.unanswered),
  'Resolve: a public line crossed and unanswered': signed(resolve.lineUnanswered),
  'Resolve: a public line kept': signed(resolve.kept),
  'Resolve: a reply above the deed': signed(resolve.replyAbove),
  'Resolve: a deployment': signed(resolve.deploy),
  [`Resolve: back to ${hundredths(resolve.middle)} each turn by`]: hundredths(resolve.drift),
  'Backing: a request granted, refused or broken': several(signed, backing.granted, backing.refused),
  'Backing: a joint strike': signed(backing.joint),
  'Backing: a date kept, broken': several(signed, backing.notBeforeKept, backing.notBeforeBroken),
});

/** Every row of the rulebook's tables of numbers, as the game's data has it. */
export const numbersOf = (c: Catalogue): Record<string, string> => ({
  ...forces(c),
  ...channel(c),
  ...franchise(c),
  ...authors(c),
  ...clocks(c),
  ...purses(c),
  ...heat(c),
  ...readings(c),
  ...atHome(c),
  ...allies(c),
  'A unit is out of place in a raid': pct(c.weapons.outOfPlacePct),
});
