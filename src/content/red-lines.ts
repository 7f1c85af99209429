import type { RedLineDef } from '../rules/catalogue.ts';
import { COMMANDERS, type RedLineId } from '../rules/vocabulary.ts';

/** Who may hold which red line (tables.md section 3). */
export const RED_LINES: Record<RedLineId, RedLineDef> = {
  R1: { id: 'R1', owners: ['washington'] },
  R2: { id: 'R2', owners: ['washington'] },
  R3: { id: 'R3', owners: ['washington', 'jerusalem'] },
  R4: { id: 'R4', owners: ['washington', 'jerusalem'] },
  R5: { id: 'R5', owners: ['tehran'] },
  R6: { id: 'R6', owners: ['tehran'] },
  R7: { id: 'R7', owners: ['tehran'] },
  R8: { id: 'R8', owners: ['tehran', ...COMMANDERS] },
  R9: { id: 'R9', owners: [...COMMANDERS] },
  R10: { id: 'R10', owners: ['jerusalem'] },
  R11: { id: 'R11', owners: ['jerusalem'] },
  R12: { id: 'R12', owners: [...COMMANDERS] },
};
