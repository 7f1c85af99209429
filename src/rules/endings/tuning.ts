import type { Seat } from '../vocabulary.ts';

/** Names of the score weights by seat: agenda cards move two of them by ten points (tables.md section 13). */
export type WashingtonWeight = 'oil' | 'attention' | 'breakout' | 'home' | 'troops';
export type TehranWeight = 'regime' | 'latent' | 'network' | 'revenue';
export type JerusalemWeight = 'delay' | 'quiet' | 'arms' | 'home' | 'backing';
export type CommanderWeight = 'standing' | 'arms' | 'cash' | 'autonomy';
export interface ScoreWeights {
  washington: Record<WashingtonWeight, number>;
  tehran: Record<TehranWeight, number>;
  jerusalem: Record<JerusalemWeight, number>;
  lebanon: Record<CommanderWeight, number>;
  border: Record<CommanderWeight, number>;
  yemen: Record<CommanderWeight, number>;
}

/** Endings, scores and grade (tables.md section 14). Weights and toll in whole points, the rest as said. */
export interface ScoreTuning {
  weights: ScoreWeights;
  /** What an agenda card adds to one weight and takes from another. */
  agenda: number;
  /** $/bbl hundredths at which oil scores nothing, and the span down to a full score. */
  oilCeiling: number;
  oilSpan: number;
  /** Mean weight of units in the box for a full score. */
  boxFull: number;
  /** Breakout hundredths: full latent score for Tehran; span below 10 for Washington and Jerusalem. */
  latentFull: number;
  breakoutSpan: number;
  /** Share of the latent score that is left once the Threshold is declared, %. */
  declaredPct: number;
  /** US deaths at which "troops safe" is worth nothing. */
  usDeaths: number;
  /** Mean oil income a turn, $M, for a full score. */
  incomeFull: number;
  /** Lebanon's arms, % of the start, at which Jerusalem's weight for them is worth nothing. */
  lebanonArmsCeiling: number;
  /** A commander's arms, % of the start, and cash, $M, for a full score. */
  armsFull: number;
  cashFull: number;
  /** Points taken for each toll point caused, and for each at home, %; most that either takes. */
  tollPct: number;
  tollMost: number;
  grade: {
    perHeat: number;
    /** Per toll point in a game of `tollTurns` turns, hundredths of a point. */
    perToll: number;
    tollTurns: number;
    channel: Record<'open' | 'strained' | 'closed', number>;
    a: number;
    b: number;
    c: number;
    d: number;
  };
  /** Turns that are played after a strike on Iran of level 3 or more. */
  aftermath: number;
  /** The chain of causes: Heat from which a climb is counted, hundredths; most rows shown. */
  chainFrom: number;
  chainMost: number;
}

export type WeightName = WashingtonWeight | TehranWeight | JerusalemWeight | CommanderWeight;

/** The weight names of a seat, for the content validator. */
export const WEIGHT_NAMES: Record<Seat, readonly WeightName[]> = {
  washington: ['oil', 'attention', 'breakout', 'home', 'troops'],
  tehran: ['regime', 'latent', 'network', 'revenue'],
  jerusalem: ['delay', 'quiet', 'arms', 'home', 'backing'],
  lebanon: ['standing', 'arms', 'cash', 'autonomy'],
  border: ['standing', 'arms', 'cash', 'autonomy'],
  yemen: ['standing', 'arms', 'cash', 'autonomy'],
};
