import type { ScenarioDef } from '../../rules/catalogue.ts';
import { STAND_DOWN_BRIEFS } from './stand-down-briefs.ts';
import { STAND_DOWN_UNITS } from './stand-down-units.ts';

/** The base scenario (tables.md sections 1 and 5). Tracks in hundredths, money in $M. */
export const STAND_DOWN: ScenarioDef = {
  id: 'stand-down',
  title: 'Stand-Down',
  asOf: 'An invented month; prices and stocks follow open publications up to July 2026.',
  premise:
    'After a warned exchange of strikes both capitals have let it be known that they are done for now. The batteries stay where they are, the channel through Muscat is open, and nobody has given up anything. The stand-down is a reset inside a conflict that goes on.',
  briefs: STAND_DOWN_BRIEFS,
  lengths: {
    lesson: { turns: 6, heat: 900, breakout: 600, estimate: 600 },
    standard: { turns: 10, heat: 600, breakout: 500, estimate: 500 },
    exercise: { turns: 14, heat: 500, breakout: 400, estimate: 400 },
  },
  norms: { LEB: 1, IRQ: 1, RED: 1, GULF: 0, ISR: 0, IRN: 0, SHD: 1 },
  channelOpen: true,
  process: 100,
  oil: 7500,
  freight: 14000,
  lanes: { RED: 100, GULF: 0 },
  sanctions: 2,
  hardening: 1,
  shadow: 1,
  trust: 200,
  resolve: 500,
  backing: 300,
  money: { washington: 400, tehran: 200, jerusalem: 250, lebanon: 30, border: 30, yemen: 40 },
  home: { washington: 600, tehran: 600, jerusalem: 600, lebanon: 500, border: 500, yemen: 500 },
  grievance: { lebanon: 200, border: 300, yemen: 200 },
  rivals: { lebanon: 2, border: 3, yemen: 2 },
  funding: 1,
  telemetry: 1,
  rockets: 1,
  stock: {
    washington: { coyote: 160, tlam: 240, jassm: 120, jdam: 2000 },
    tehran: {
      mrbm_emad_ghadr: 160,
      mrbm_kheibar: 80,
      srbm_fateh: 200,
      lacm_paveh_quds: 80,
      shahed_136: 1000,
      mine: 40,
    },
    jerusalem: { arrow_3: 90, arrow_2: 110, stunner: 120, tamir: 1500, aim9x: 400, jdam: 2000, jassm: 60 },
    lebanon: { rocket_122: 1000, shahed_131: 40, srbm_fateh: 20 },
    border: { rocket_122: 200, shahed_131: 60, srbm_fateh: 16 },
    yemen: { samad_3: 120, ascm_noor: 24, asbm: 12, usv: 10, mrbm_emad_ghadr: 12, lacm_paveh_quds: 8 },
  },
  units: STAND_DOWN_UNITS,
};
