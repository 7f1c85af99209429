import type { RepairTuning, SignalsTuning, TrustTuning } from '../../rules/signals/tuning.ts';

/** The channel. First-pass values of the design, where nothing else is said. */
export const SIGNALS: SignalsTuning = {
  leak: { muscat: 5, doha: 15, bern: 0 },
  noisePerHeat: 2,
  noiseFrom: 800,
  strainedNoise: 15,
  latePct: 50,
  coverHome: -50,
  publicLineHome: 50,
  publicLines: 2,
  unansweredHome: -100,
  unansweredPerBand: -100,
  bernProcess: 30,
  evidence: 75,
  withMe: 20,
  memory: 3,
  telegraph: { factorPct: [45, 65, 85], window: 3, trustEvery: 2 },
  // A pause of two turns may be renewed up to four: longer ones would be a peace, which is not on offer.
  pause: { heat: -400, norm: 1, gap: 2, most: 4 },
  limitMost: 2,
  promise: { grievance: 100, voidTurns: 3 },
  greenLight: { process: 400, home: -150, turns: 1 },
  notBefore: { soonest: 2, latest: 4 },
  deals: { funds: 60, capHome: 30, prisonersHome: 50, prisonersHolder: 30 },
  package: { kinds: 3, sanctions: 1, home: 600, breakout: 400, quietTurns: 2, process: 100 },
  redLines: { lane: 250, homeland: 3, estimate: 800, iran: 3, capital: 2, norm: 2, armsPct: 25 },
};

export const TRUST: TrustTuning = {
  kept: 30,
  broken: -200,
  lapse: -50,
  dealBroken: -100,
  pauseBroken: -100,
  falseDenial: -200,
  comply: 100,
  ease: 50,
  prisoners: 20,
  inspectors: 50,
};

export const REPAIR: RepairTuning = { process: 60, closed: 35, strained: 25, strainedBelowHeat: 1200 };
