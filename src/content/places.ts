import { keyed } from './keyed.ts';
import { FAR_PLACES } from './places/elsewhere.ts';
import { GULF_PLACES } from './places/gulf.ts';
import { IRAN_PLACES } from './places/iran.ts';
import { IRAQ_SYRIA_PLACES } from './places/iraq-syria.ts';
import { ISRAEL_PLACES } from './places/israel.ts';
import { LEBANON_PLACES } from './places/lebanon.ts';
import { RED_SEA_PLACES } from './places/red-sea.ts';

/** The 41 places and 12 sea zones of the board, by id. */
export const PLACES = keyed([
  ...LEBANON_PLACES,
  ...IRAQ_SYRIA_PLACES,
  ...RED_SEA_PLACES,
  ...GULF_PLACES,
  ...ISRAEL_PLACES,
  ...IRAN_PLACES,
  ...FAR_PLACES,
]);
