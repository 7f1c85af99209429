import type { Table } from '../state/table.ts';

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** A random id: numbered ids would tell how many unseen acts stand between two seen ones. */
export function actId(t: Table): string {
  const letter = () => LETTERS.charAt(t.rng.below(LETTERS.length));
  const id = `a${t.s.public.turn}-${letter()}${letter()}${letter()}${letter()}`;
  return t.s.secret.acts.some((act) => act.id === id) ? actId(t) : id;
}
