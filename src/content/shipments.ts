import type { ByCommander } from '../rules/vocabulary.ts';

/** What one shipment of rockets brings to each commander, in rounds. */
export const SHIPMENTS: ByCommander<Record<string, number>> = {
  lebanon: { srbm_fateh: 10, shahed_131: 10 },
  border: { srbm_fateh: 6, shahed_131: 15 },
  yemen: { ascm_noor: 6, asbm: 4, mrbm_emad_ghadr: 4, lacm_paveh_quds: 4, samad_3: 20 },
};
