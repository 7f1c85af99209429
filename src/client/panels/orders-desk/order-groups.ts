import type { OrderChoice } from '../../../rules/legal/legal-types.ts';
import type { OrderId } from '../../../rules/vocabulary.ts';

/** The headings under which a desk lists its orders. */
export const ORDER_GROUPS = ['force', 'talks', 'forces', 'network', 'money', 'home', 'knowledge'] as const;
export type OrderGroup = (typeof ORDER_GROUPS)[number];

const GROUP_OF: Record<OrderId, OrderGroup> = {
  hold: 'knowledge',
  intelligence: 'knowledge',
  statement: 'home',
  process: 'talks',
  restrain: 'talks',
  declassify: 'talks',
  leak: 'talks',
  lobby: 'talks',
  demand: 'talks',
  truce: 'talks',
  disown: 'talks',
  reply: 'force',
  'strike-iran': 'force',
  'direct-strike': 'force',
  'gulf-harassment': 'force',
  enforce: 'force',
  campaign: 'force',
  'targeted-killing': 'force',
  sabotage: 'force',
  cyber: 'force',
  'cyber-spy': 'force',
  'strike-site': 'force',
  attack: 'force',
  escort: 'forces',
  resupply: 'forces',
  deploy: 'forces',
  withdraw: 'forces',
  surge: 'forces',
  rebuild: 'forces',
  drones: 'forces',
  disperse: 'forces',
  'civil-defence': 'forces',
  reload: 'forces',
  mobilise: 'forces',
  workshop: 'forces',
  discipline: 'forces',
  shelter: 'forces',
  fund: 'network',
  telemetry: 'network',
  'ship-rockets': 'network',
  tighten: 'money',
  ease: 'money',
  'front-companies': 'money',
  trade: 'money',
  theatre: 'home',
  'home-front': 'home',
  govern: 'home',
  outbid: 'home',
  funeral: 'home',
};

/** A desk's orders by heading, in the order of the rulebook; headings without orders are left out. */
export function groupOrders(choices: readonly OrderChoice[]): { group: OrderGroup; choices: OrderChoice[] }[] {
  return ORDER_GROUPS.map((group) => ({
    group,
    choices: choices.filter(({ order }) => GROUP_OF[order] === group),
  })).filter((each) => each.choices.length > 0);
}
