/** How much a Sharp player tries out before it decides. The same budget, view and dice give the same decision. */
export interface SearchBudget {
  /** Plans played out in a decision on orders. */
  playouts: number;
  /** Plans played out in a decision on messages, each of which runs through the Orders that follow too. */
  messagePlayouts: number;
  /** Whole turns played by doctrine after the running one, before the table is judged. */
  turnsAfter: number;
}

/** At a table with people: under two seconds on a school laptop. */
export const TABLE_BUDGET: SearchBudget = { playouts: 800, messagePlayouts: 200, turnsAfter: 0 };
/** In the laboratory, where thousands of decisions are wanted. */
export const LAB_BUDGET: SearchBudget = { playouts: 72, messagePlayouts: 24, turnsAfter: 0 };
