import { emit, type Table } from '../state/table.ts';

/** Early-warning lamps (tables.md section 14): chances whole %, the rise in hundredths. */
export interface LampTuning {
  truePositive: number;
  falseAlarm: number;
  /** Rise of the Estimate within two turns that lights lamp 3. */
  estimateRise: number;
}

/** What a lamp stands for: already known to everybody, or true though nobody can be sure of it. */
interface Warning {
  known: boolean;
  hidden: boolean;
}

type Lamps = [boolean, boolean, boolean, boolean];

/**
 * News: the four lamps (M32) from what truly happened in the turn just played. What is public lights its lamp for
 * certain; what is hidden lights it with 70 %, and a quiet lamp lights falsely with 15 %.
 */
export function lightLamps(t: Table): void {
  const lamps: Lamps = [
    shows(t, channelTrouble(t), 'lamp channel'),
    shows(t, readiness(t), 'lamp readiness'),
    shows(t, nuclearLeaks(t), 'lamp leaks'),
    shows(t, unclaimedActs(t), 'lamp unclaimed'),
  ];
  t.s.public.lamps = lamps;
  emit(t, 'lamps.lit', { lamps });
}

function shows(t: Table, { known, hidden }: Warning, label: string): boolean {
  const { truePositive, falseAlarm } = t.c.tuning.lamps;
  // The draw is made whatever the truth, so that lamps never shift the dice of what follows.
  const noisy = t.rng.chance(hidden ? truePositive : falseAlarm, label);
  return known || noisy;
}

const lastTurn = (t: Table): number => t.s.public.turn - 1;
const leakedLastTurn = (t: Table): boolean => t.s.public.leaks.some(({ turn }) => turn === lastTurn(t));

/** Lamp 1: the channel below Open, or a message late, blurred, leaked or betrayed. */
function channelTrouble(t: Table): Warning {
  const garbled = t.s.secret.messages.some(
    ({ turn, late, blurred, leaked }) => turn === lastTurn(t) && (late || blurred !== null || leaked),
  );
  const betrayed = t.s.secret.disruptedThisTurn;
  return { known: t.s.public.channel !== 'open' || leakedLastTurn(t), hidden: garbled || betrayed };
}

/** Lamp 2: Dash, Deploy, Mobilise, Disperse, or somebody read such a move as the start of an attack. */
function readiness(t: Table): Warning {
  const { washington, jerusalem, tehran } = t.s.seats;
  const deployed = washington.lastGiven.deploy === lastTurn(t);
  const mobilised = jerusalem.lastGiven.mobilise === lastTurn(t) && jerusalem.mobilised;
  const dispersed = tehran.lastGiven.disperse === lastTurn(t);
  const dashed = tehran.nuclear?.tile === 'dash';
  // A deployment is on everybody's map; the others are read by capitals alone.
  return { known: deployed, hidden: dashed || mobilised || dispersed || t.s.secret.attackReadings > 0 };
}

/** Lamp 3: Leak, Declassify or a leak of the channel, or the Estimate up by a whole point within two turns. */
function nuclearLeaks(t: Table): Warning {
  const { washington, jerusalem } = t.s.seats;
  const { estimate, estimateHistory } = t.s.public;
  const before = estimateHistory.at(-3) ?? estimateHistory[0] ?? estimate;
  const risen = estimate - before >= t.c.tuning.lamps.estimateRise;
  const declassified = washington.lastGiven.declassify === lastTurn(t);
  return { known: risen || declassified || leakedLastTurn(t), hidden: jerusalem.lastGiven.leak === lastTurn(t) };
}

/** Lamp 4: acts that nobody owns on two fronts within two turns. */
function unclaimedActs(t: Table): Warning {
  const recent = ({ turn }: { turn: number }) => turn >= lastTurn(t) - 1;
  const seen = t.s.public.acts.filter((act) => recent(act) && act.claimedBy === null);
  const real = t.s.secret.acts.filter((act) => recent(act) && !act.claimed);
  return { known: onTwoFronts(seen), hidden: onTwoFronts(real) };
}

const onTwoFronts = (acts: readonly { front: string }[]): boolean => acts.some(({ front }) => front !== acts[0]?.front);
