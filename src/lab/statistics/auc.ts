/** One warning and whether what it warned of came. */
export interface Warned {
  signal: number;
  came: boolean;
}

/**
 * Area under the ROC curve: the chance that a moment before the event shows the higher signal than a moment that is not,
 * ties counting half. 0.5 is a coin. Null if either kind of moment is missing.
 */
export function auc(moments: readonly Warned[]): number | null {
  const bySignal = new Map<number, { came: number; not: number }>();
  for (const { signal, came } of moments) {
    const counts = bySignal.get(signal) ?? { came: 0, not: 0 };
    if (came) counts.came += 1;
    else counts.not += 1;
    bySignal.set(signal, counts);
  }
  let [cameAll, notBelow, wins] = [0, 0, 0];
  for (const [, { came, not }] of [...bySignal].sort(([a], [b]) => a - b)) {
    wins += came * (notBelow + not / 2);
    notBelow += not;
    cameAll += came;
  }
  return cameAll === 0 || notBelow === 0 ? null : wins / (cameAll * notBelow);
}
