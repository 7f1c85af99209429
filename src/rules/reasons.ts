/** Why something is refused or greyed: a stable code with parameters. The words live in client/i18n. */
export interface Reason {
  code: ReasonCode;
  params?: Record<string, string | number>;
}

export const REASON_CODES = [
  'malformed', // params: path, allowed
  'wrong-turn', // turn, expected
  'wrong-phase', // phase, expected
  'not-your-command',
  'game-over',
  'not-locked',
  'too-many-orders', // count, allowed
  'too-many-messages', // venue, allowed
  'too-many-acts-on-front', // front
  'no-money', // price, money
  'no-stock', // item, need, have
  'no-rockets',
  'no-cells', // level, cells
  'no-mines',
  'no-brigade',
  'no-group', // front
  'low-magazine', // unit
  'not-in-box',
  'not-in-theatre',
  'track-at-limit', // track
  'too-soon', // order, next turn it is legal
  'once-only',
  'nothing-to-repair',
  'no-death-to-mourn',
  'no-grievance',
  'no-rivals',
  'attack-and-truce',
  'not-offered', // a target or choice that legal() does not list
  'venue-closed', // venue
  'venue-not-yours',
  'pause-too-soon', // from
  'trust-too-low',
  'offer-too-soon',
  'no-such-message',
  'no-such-act',
  'left-out-in-lesson',
  'left-out', // kind: this table is played without it
  'card-forbids', // card
  'unit-taken', // unit already ordered
  'duplicate', // same order twice
  'not-at-limit',
  'match-closed', // the table is no longer open here
  'rule-broke', // a bug: the command was not carried out, the game stands as before
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const reason = (code: ReasonCode, params?: Record<string, string | number>): Reason =>
  params ? { code, params } : { code };
