import type { Theme } from './model.ts';

/** Every colour of the map. Line widths and sizes stand beside the things they draw. */
export interface Palette {
  seaTop: string;
  seaFoot: string;
  /** Red, green, blue of the glow off the coasts; its strength is a share of the dark theme's. */
  glow: string;
  glowStrength: number;
  graticule: string;
  land: string;
  /** Countries in which no seat has a say. */
  landFar: string;
  landShade: string;
  coast: string;
  border: string;
  borderCasing: string;
  /** How much of the holder's colour goes into its land, 0-1. */
  tint: number;
  text: string;
  textDim: string;
  countryName: string;
  seaName: string;
  halo: string;
  card: string;
  cardLine: string;
  target: string;
  selected: string;
  scorch: string;
  lane: string;
  laneCape: string;
  norm: readonly [string, string, string, string];
  attacker: string;
  ballistic: string;
  interceptor: string;
  mark: string;
  seat: Record<string, string>;
  nobody: string;
}

const DARK: Palette = {
  seaTop: '#0d2a42',
  seaFoot: '#061424',
  glow: '120, 190, 226',
  glowStrength: 1,
  graticule: 'rgba(150, 200, 230, 0.055)',
  land: '#4a3f2e',
  landFar: '#2a2823',
  landShade: 'rgba(6, 12, 18, 0.30)',
  coast: 'rgba(196, 214, 214, 0.62)',
  border: 'rgba(236, 222, 190, 0.34)',
  borderCasing: 'rgba(8, 14, 20, 0.5)',
  tint: 0.11,
  text: '#f1eadb',
  textDim: '#b9b4a6',
  countryName: 'rgba(240, 229, 204, 0.36)',
  seaName: 'rgba(166, 212, 240, 0.82)',
  halo: 'rgba(7, 16, 26, 0.92)',
  card: '#0f1d2b',
  cardLine: 'rgba(214, 224, 228, 0.30)',
  target: '#ffe08a',
  selected: '#ffd166',
  scorch: '#ff8a5c',
  lane: '#8fd0ea',
  laneCape: '#c9b6f0',
  norm: ['#7f9fb6', '#d9b75f', '#e58f48', '#e5604e'],
  attacker: '#ffb454',
  ballistic: '#ff6b5e',
  interceptor: '#7fe3ff',
  mark: '#ff8a5c',
  seat: {
    washington: '#7db2f0',
    tehran: '#62bd8c',
    jerusalem: '#b7adf0',
    lebanon: '#dcb450',
    border: '#d98a5f',
    yemen: '#d9788f',
  },
  nobody: '#a8aba4',
};

const LIGHT: Palette = {
  ...DARK,
  seaTop: '#d5e4ec',
  seaFoot: '#bcd2df',
  glow: '255, 255, 255',
  glowStrength: 2.6,
  graticule: 'rgba(30, 70, 100, 0.08)',
  land: '#f3ecdd',
  landFar: '#e6e3da',
  landShade: 'rgba(120, 100, 60, 0.10)',
  coast: 'rgba(52, 84, 104, 0.75)',
  border: 'rgba(96, 78, 50, 0.62)',
  borderCasing: 'rgba(255, 255, 255, 0.55)',
  tint: 0.2,
  text: '#1b2730',
  textDim: '#4c5962',
  countryName: 'rgba(66, 54, 32, 0.5)',
  seaName: 'rgba(26, 76, 110, 0.62)',
  halo: 'rgba(252, 250, 244, 0.94)',
  card: '#fdfbf5',
  cardLine: 'rgba(40, 56, 66, 0.42)',
  target: '#a86a00',
  selected: '#b8560a',
  scorch: '#b23a10',
  lane: '#1f6d92',
  laneCape: '#6b4aa6',
  norm: ['#54758c', '#94701a', '#b35a12', '#b3291c'],
  attacker: '#a85b00',
  ballistic: '#b3291c',
  interceptor: '#00688a',
  mark: '#b23a10',
  seat: {
    washington: '#1e5aa8',
    tehran: '#1d7547',
    jerusalem: '#5a48b0',
    lebanon: '#86660a',
    border: '#a04d1e',
    yemen: '#a5314f',
  },
  nobody: '#5d625c',
};

const CONTRAST: Palette = {
  ...DARK,
  seaTop: '#000000',
  seaFoot: '#000000',
  glowStrength: 0,
  graticule: 'rgba(255, 255, 255, 0)',
  land: '#222222',
  landFar: '#161616',
  landShade: 'rgba(0, 0, 0, 0)',
  coast: '#ffffff',
  border: 'rgba(255, 255, 255, 0.7)',
  borderCasing: '#000000',
  tint: 0.12,
  text: '#ffffff',
  textDim: '#e4e4e4',
  countryName: 'rgba(255, 255, 255, 0.75)',
  seaName: '#a8e2ff',
  halo: '#000000',
  card: '#000000',
  cardLine: '#ffffff',
  target: '#ffff66',
  selected: '#ffff00',
  lane: '#8fe4ff',
  seat: {
    washington: '#9cc8ff',
    tehran: '#7df0ac',
    jerusalem: '#d2c8ff',
    lebanon: '#ffd84f',
    border: '#ffab78',
    yemen: '#ff9fb4',
  },
  nobody: '#ffffff',
};

export const paletteOf = (theme: Theme): Palette => ({ dark: DARK, light: LIGHT, contrast: CONTRAST })[theme];

/** A hex colour as its three channels. */
export const channels = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** `share` of the second colour in the first, both hex. */
export function mix(base: string, other: string, share: number): string {
  const b = channels(other);
  return `rgb(${channels(base)
    .map((channel, i) => Math.round(channel + ((b[i] ?? 0) - channel) * share))
    .join(', ')})`;
}

export const withAlpha = (hex: string, alpha: number): string => `rgba(${channels(hex).join(', ')}, ${alpha})`;
/** A hex colour as the number Phaser tints with. */
export const tintOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);

const WEST = new Set(['washington', 'jerusalem']);
const NETWORK = new Set(['tehran', 'lebanon', 'border', 'yemen']);
/** Sides have shapes of their own, so colour is never the only sign: West round, network a diamond, nobody a small square. */
export const sideOf = (seat: string | null): 'west' | 'network' | 'nobody' =>
  seat === null ? 'nobody' : WEST.has(seat) ? 'west' : NETWORK.has(seat) ? 'network' : 'nobody';
/** The letter on a counter: the six seats begin with six letters. */
export const letterOf = (seat: string): string => seat.charAt(0).toUpperCase();
