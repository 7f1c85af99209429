import type { Catalogue } from '../rules/catalogue.ts';

/** Countries whose people live on a front, and in a commander's own country (tables.md section 7). */
export const PEOPLES: Catalogue['peoples'] = {
  fronts: {
    LEB: ['Lebanon', 'Israel'],
    IRQ: ['Iraq', 'Syria'],
    RED: ['Yemen'],
    GULF: ['Gulf states'],
    ISR: ['Israel'],
    IRN: ['Iran'],
    SHD: [],
  },
  commanders: { lebanon: ['Lebanon'], border: ['Iraq', 'Syria'], yemen: ['Yemen'] },
};
