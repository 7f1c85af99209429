import type { FrontId } from './model.ts';
import type { Point } from './region.ts';

/** A front on the map: lines along which its soft region runs (place ids), the region's half-width, and where its chip stands (world px). */
export interface FrontShape {
  spines: readonly (readonly string[])[];
  radius: number;
  chip: Point;
  /** Direction (unit-less x, y) from which raids of unknown origin are drawn: over sea or desert where there is any, so that the picture accuses nobody. */
  unknownFrom: Point;
}

/** The shadow front has no place: its chip stands in the corner of the map. */
export const FRONT_SHAPES: Record<FrontId, FrontShape> = {
  LEB: {
    spines: [['haifa', 'south_lebanon', 'beirut', 'bekaa', 'south_lebanon']],
    radius: 34,
    chip: [560, 330],
    unknownFrom: [-0.8, -0.6],
  },
  IRQ: {
    spines: [
      ['azraq', 'tanf_tower22', 'al_qaim', 'ain_al_asad', 'baghdad', 'erbil'],
      ['damascus', 'tanf_tower22'],
    ],
    radius: 46,
    chip: [925, 205],
    unknownFrom: [-0.1, 1],
  },
  RED: {
    spines: [
      ['red_sea_north', 'red_sea_south', 'hodeidah', 'bab_el_mandeb', 'gulf_of_aden'],
      ['hodeidah', 'sanaa'],
      ['red_sea_north', 'yanbu'],
    ],
    radius: 64,
    chip: [690, 1085],
    unknownFrom: [-0.5, -0.85],
  },
  GULF: {
    spines: [
      ['basra', 'shuaiba', 'ali_al_salem'],
      ['shuaiba', 'ras_tanura', 'bahrain', 'ras_laffan', 'gulf', 'hormuz', 'gulf_of_oman', 'muscat'],
      ['psab', 'abqaiq'],
      ['al_udeid', 'al_dhafra', 'jebel_ali', 'fujairah'],
    ],
    radius: 50,
    chip: [1370, 985],
    unknownFrom: [0.85, -0.35],
  },
  ISR: {
    spines: [['tel_aviv', 'jerusalem', 'nevatim', 'eilat']],
    radius: 34,
    chip: [560, 505],
    unknownFrom: [0.9, 0.45],
  },
  IRN: {
    spines: [
      ['kermanshah', 'tehran', 'fordow', 'natanz', 'isfahan'],
      ['isfahan', 'bushehr', 'kharg'],
      ['bandar_abbas', 'jask'],
    ],
    radius: 58,
    chip: [1580, 330],
    unknownFrom: [0.8, 0.5],
  },
  SHD: { spines: [], radius: 0, chip: [1905, 215], unknownFrom: [0, -1] },
};
