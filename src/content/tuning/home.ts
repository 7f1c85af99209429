import type { HomeTuning } from '../../rules/escalation/tuning.ts';

export const HOME: HomeTuning = {
  drift: { washington: -15, tehran: -50, jerusalem: -40, commander: -30 },
  washington: {
    death: -20,
    deathMost: -150,
    unanswered: -150,
    oilHigh: 9500,
    oil95: -100,
    oilVeryHigh: 12_000,
    oil120: -200,
    threshold: -200,
  },
  tehran: { hit: -60, unanswered: -120, wronged: 50, rentsGap: -30, broke: -50, threshold: 200 },
  jerusalem: { hit: -10, hitMost: -100, death: -10, deathMost: -100, quiet: 20, estimate8: -50, norm2: -30 },
  commander: { perRival: -10, rivalsUpPct: 40, tollPoint: -10, tollMost: -100, cellKilled: -30 },
  afterChange: 300,
};
