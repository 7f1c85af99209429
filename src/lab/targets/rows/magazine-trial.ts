import { catalogue } from '../../../content/catalogue.ts';
import { must } from '../../../lib/contract.ts';
import { rngOver, seedRng } from '../../../lib/rng.ts';
import { coverOf } from '../../../rules/acts/cover.ts';
import { createRules } from '../../../rules/core.ts';
import { resolveRaid } from '../../../rules/raids/raid.ts';
import { salvoNeeds } from '../../../rules/raids/salvo.ts';
import type { RaidInput, SalvoLine, Stock } from '../../../rules/raids/types.ts';

const RUNS = 200;
const TENTH = 0.1;
/** Barrages of level 3: at a lane with a carrier group, and at a base. */
const RAIDS = [
  { seat: 'yemen', place: 'red_sea_south' },
  { seat: 'border', place: 'ain_al_asad' },
] as const;
const LEVEL = 3;

function salvoOf({ seat, place }: (typeof RAIDS)[number]): SalvoLine[] {
  const needs = must(salvoNeeds(catalogue.salvos, seat, place, LEVEL), `salvo of ${seat} at ${place}`);
  return needs.map(({ anyOf, count }) => ({ munition: must(anyOf[0], 'a munition'), count }));
}

const scaled = (stock: Stock, share: number): Stock =>
  Object.fromEntries(
    Object.entries(stock).map(([owner, rounds]) => [
      owner,
      Object.fromEntries(Object.entries(rounds).map(([system, count]) => [system, Math.floor((count ?? 0) * share)])),
    ]),
  );

/** Leak rates, %, of single raids with a share of the opening stock. */
function leakRates(share: number): number[] {
  const { state } = createRules(catalogue).setup({ scenario: 'stand-down', length: 'standard' }, 'magazines');
  return RAIDS.flatMap((raid) => {
    const { place } = raid;
    const salvo = salvoOf(raid);
    const def = must(catalogue.places[place], `place ${place}`);
    const { batteries, stock } = coverOf(state, catalogue, def);
    return Array.from({ length: RUNS }, (_, run) => {
      const rng = rngOver(seedRng(`magazines/${place}/${run}`));
      const input: RaidInput = {
        salvo,
        counted: 'launched',
        placeKind: def.kind ?? 'city',
        place,
        doctrine: 'balanced',
        alert: 'ready',
        shelter: 'light',
        hitsShift: 0,
        batteries,
        stock: scaled(stock, share),
      };
      const { launched, failed, open, leaked } = resolveRaid(catalogue.weapons, input, rng);
      return (100 * (leaked - open)) / Math.max(1, launched - failed - open);
    });
  });
}

/** The same raids on the same dice against the opening defence, with all its rounds and with a tenth of them. */
export const magazineTrial = (): { full: number[]; tenth: number[] } => ({
  full: leakRates(1),
  tenth: leakRates(TENTH),
});
