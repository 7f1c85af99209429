/**
 * Names and one-line effects of orders, clock tiles and doctrines. Amounts come from the content as ready figures, so
 * that a change of tuning never leaves a wrong number in a sentence.
 */
export const ORDERS = {
  'order.group.talks': 'Talks and influence',
  'order.group.force': 'Use of force',
  'order.group.forces': 'Forces and protection',
  'order.group.network': 'The network',
  'order.group.money': 'Money and trade',
  'order.group.home': 'At home',
  'order.group.knowledge': 'Knowing and waiting',

  'order.hold.name': 'Hold',
  'order.hold.effect': 'Uses an order and does nothing.',
  'order.statement.name': 'Public statement',
  'order.statement.effect':
    '{track} +{gain}, half of it if you also spoke last turn. The next unanswered hit then costs {boast} more.',
  'order.intelligence.name': 'Intelligence',
  'order.intelligence.effect': 'One hidden value or the author of an act. Right in {right} of 100 cases.',

  'order.process.name': 'Work the process',
  'order.process.effect':
    'Process +{process}. If the channel is below Open, a {repair} % chance to repair it by one step.',
  'order.escort.name': 'Escort a lane',
  'order.escort.effect':
    'Lane disruption −{lane}; raids there meet a quarter more capacity. Home +{home} if the lane ends below 1.',
  'order.reply.name': 'Reply',
  'order.reply.effect':
    'An air package against a militia area, or against boats in the Gulf. Home +{home} if it answers a hit.',
  'order.strike-iran.name': 'Strike Iran',
  'order.strike-iran.effect':
    'Cyber: quiet, may set the programme back. Air: a nuclear site or missile brigades. With Process below {processNeeded}, Home −{rashHome}.',
  'order.restrain.name': 'Restrain Jerusalem',
  'order.restrain.effect':
    'Her acts in Iran this turn cost ${surcharge}m more and Home {home}. She receives ${gift}m. Backing −{backing}.',
  'order.resupply.name': 'Resupply',
  'order.resupply.effect': 'Interceptors for Jerusalem, or for your own bases. Ready at once.',
  'order.deploy.name': 'Deploy a unit',
  'order.deploy.effect': 'A unit leaves the Indo-Pacific and arrives next turn. Others may read it as an attack.',
  'order.withdraw.name': 'Withdraw a unit',
  'order.withdraw.effect':
    'A unit leaves for the Indo-Pacific at once. Announced: Home +{home}. Quiet: seen in {seenQuiet} of 100 cases.',
  'order.tighten.name': 'Tighten sanctions',
  'order.tighten.effect': 'Sanctions +1: Tehran earns less, those who smuggle earn more.',
  'order.ease.name': 'Ease sanctions',
  'order.ease.effect': 'Sanctions −1, Trust up, Home −{home}. Tehran earns more, those who smuggle earn less.',
  'order.enforce.name': 'Enforce at sea',
  'order.enforce.effect':
    'A level 1 act in the Gulf. Tehran’s exports −{exports} mb/d next turn. A {incident} % chance of an incident.',
  'order.declassify.name': 'Declassify',
  'order.declassify.effect': 'The public estimate of Iran’s programme moves half way to the truth.',
  'order.surge.name': 'Surge production',
  'order.surge.effect': 'Two turns from now, your and Jerusalem’s production of interceptors doubles.',

  'order.fund.name': 'Fund a commander',
  'order.fund.effect': 'Funding one step up or down, paid every turn. A cut makes that commander resentful.',
  'order.telemetry.name': 'Give telemetry',
  'order.telemetry.effect':
    'Telemetry +1: better aim, fewer slips, more obedience, and you are recognised more easily.',
  'order.ship-rockets.name': 'Ship rockets',
  'order.ship-rockets.effect': 'Advanced rockets for a commander. Half may be lost on the way.',
  'order.direct-strike.name': 'Direct strike',
  'order.direct-strike.effect':
    'Missiles and drones from Iran at Israel or at bases. Home +{home} if it answers a hit.',
  'order.gulf-harassment.name': 'Gulf harassment',
  'order.gulf-harassment.effect':
    'Boats and mines in the Gulf: disruption +{lane} a level, half of it if the lane is escorted.',
  'order.theatre.name': 'Theatre',
  'order.theatre.effect':
    'A parade, or a funeral after a death. Home +{home}, half of it if also last turn. The next unanswered hit costs {boast} more.',
  'order.front-companies.name': 'Front companies',
  'order.front-companies.effect':
    'Shadow +1: income that sanctions do not reach, and more people who profit from them.',
  'order.rebuild.name': 'Rebuild arsenal',
  'order.rebuild.effect': 'New rounds: {items}.',
  'order.drones.name': 'Mass-produce drones',
  'order.drones.effect': 'New rounds: {items}.',
  'order.disperse.name': 'Disperse and ready air defence',
  'order.disperse.effect':
    'This turn and next: a strike on a site succeeds less often, losses are halved. Others may read it as an attack.',
  'order.disown.name': 'Disown an act',
  'order.disown.effect':
    'You are no longer suspected of it. That commander’s Grievance +{grievance}, and he obeys less next turn.',
  'order.cyber.name': 'Cyber attack on a defence',
  'order.cyber.effect': '{odds} % chance that one layer of that defence has a quarter less capacity this turn.',

  'order.campaign.name': 'Campaign strike',
  'order.campaign.effect':
    'An air package in Lebanon or Syria: destroys arms, may hit a cell. Home +{home1} to +{home3}.',
  'order.targeted-killing.name': 'Targeted killing',
  'order.targeted-killing.effect':
    '{odds} % chance to kill a cell leader: Grievance +{grievance}, Standing −{standing}. Otherwise Grievance +{missGrievance}. Home +{home}.',
  'order.sabotage.name': 'Sabotage',
  'order.sabotage.effect': '{odds} % chance: Breakout −{breakout}. In {blamed} of 100 cases you are blamed at once.',
  'order.cyber-spy.name': 'Cyber reconnaissance',
  'order.cyber-spy.effect': '{odds} % chance to see which clock tile Tehran plays.',
  'order.strike-site.name': 'Strike a nuclear site',
  'order.strike-site.effect':
    'Success sets the programme back by 4 and Home +{home}; failure Home −{missHome}. Without a green light Backing −{backing}.',
  'order.leak.name': 'Leak the timeline',
  'order.leak.effect': 'Public estimate +{estimate}. {processOdds} % chance of Process +{process}. Backing −{backing}.',
  'order.lobby.name': 'Lobby Washington',
  'order.lobby.effect':
    'By next turn Washington resupplies you, replies at level 2 or more, works the process or tightens; otherwise its Home −{home}.',
  'order.civil-defence.name': 'Civil defence',
  'order.civil-defence.effect': 'Shelter one step better this turn, half as many people displaced.',
  'order.home-front.name': 'Home front statement',
  'order.home-front.effect': 'Home +{home}, half of it if also last turn.',
  'order.reload.name': 'Reload',
  'order.reload.effect': 'Emergency purchase: {items}.',
  'order.mobilise.name': 'Mobilise',
  'order.mobilise.effect':
    'Until ended: a quarter more short-range defence, campaign strikes destroy half as much again. Home +{home} now, then −{drain} a turn; ${upkeep}m a turn. Others may read it as an attack.',

  'order.attack.name': 'Attack',
  'order.attack.effect':
    'A salvo at a target of your front. Grievance −{grievance}. Claimed: Standing +{standing} a level.',
  'order.workshop.name': 'Build in workshops',
  'order.workshop.effect': 'New rounds: {items}.',
  'order.govern.name': 'Govern',
  'order.govern.effect': 'Services and salaries: Standing +{standing}, damage at home −1.',
  'order.outbid.name': 'Outbid rivals',
  'order.outbid.effect': 'Rivals −1, Standing +{standing}.',
  'order.trade.name': 'Trade and tolls',
  'order.trade.effect': 'Earns ${base}m, and ${band}m more for each band of Heat above Managed.{extra}',
  'order.demand.name': 'Demand of Tehran',
  'order.demand.effect':
    'If Tehran funds or ships to you by next turn, Standing +{standing}. If not, Grievance +{grievance}, and its directives bind you less.',
  'order.discipline.name': 'Discipline the cells',
  'order.discipline.effect': 'For two turns your cells act on their own half as often. Standing −{standing}.',
  'order.shelter.name': 'Shelter civilians',
  'order.shelter.effect': 'Shelter at home one step better this turn, half as many people displaced.',
  'order.truce.name': 'Local truce',
  'order.truce.effect': 'If nobody acts on your front, it counts as two quiet turns. Standing −{standing}.',
  'order.funeral.name': 'Funeral',
  'order.funeral.effect': 'Grievance −{grievance}, Standing +{standing}.',

  'order.trade.extra.yemen': ' ${yemenLane}m more for each step of disruption in the Red Sea.',
  'order.trade.extra.border': ' ${borderShipment}m for each shipment to Lebanon that passes.',

  'order.rule': 'Rules, section {section}: {title}',
  'rule.5': 'The channel',
  'rule.6': 'Orders',
  'rule.7': 'Raids',
  'rule.8': 'The franchise',
  'rule.9': 'Three clocks',
  'rule.10': 'Money, oil, lanes, the shadow',
  'rule.11': 'Heat, Norms, incidents, lamps',

  'order.item.cyber': 'Cyber, quiet',
  'order.item.site': 'Air, a nuclear site',
  'order.item.missiles': 'Air, missile brigades',
  'order.item.jerusalem': 'For Jerusalem',
  'order.item.own': 'For own bases',
  'order.item.end': 'End it',

  'order.step.up': 'One step up',
  'order.step.down': 'One step down',

  'order.level': 'level {level}',
  'order.level.1': 'Level 1, harass',
  'order.level.2': 'Level 2, raid',
  'order.level.3': 'Level 3, barrage',
  'order.level.4': 'Level 4, strategic',

  'ask.trust': 'Trust between the capitals',
  'ask.resolve': 'Washington’s Resolve',
  'ask.breakout': 'Breakout, the true one',
  'ask.hardening': 'Hardening of the sites',
  'ask.home': 'Home of a capital',
  'ask.standing': 'Standing of a commander',
  'ask.grievance': 'Grievance of a commander',
  'ask.money': 'Money of a seat',
  'ask.agenda': 'Agenda of a seat',
  'ask.act': 'Author of an act',
  'ask.channel': 'A message on the channel',

  'tile.empty.name': 'Empty',
  'tile.empty.effect': 'Nothing moves.',
  'tile.enrich.name': 'Enrich',
  'tile.enrich.effect': 'Breakout +1, or +0.5 once it stands at 7.',
  'tile.dash.name': 'Dash',
  'tile.dash.effect': 'Breakout +2. Readiness may be noticed (lamp 2).',
  'tile.conceal.name': 'Conceal',
  'tile.conceal.effect': 'The public estimate falls by 1.',
  'tile.dig.name': 'Dig',
  'tile.dig.effect': 'Hardening +1: a strike on a site succeeds 10 points less often.',
  'tile.comply.name': 'Comply',
  'tile.comply.effect':
    'Breakout −1, the estimate goes to the truth, Trust +1. Home −{home}: those who profit punish it.',
  'tile.threshold.name': 'Declare Threshold',
  'tile.threshold.effect': 'Heat +4, Sanctions 4, your Home +2, Washington’s −2. It cannot be taken back.',
  'tile.odds': 'If a site were struck now: {alone} success alone, {joint} for a joint strike.',

  'doctrine.thrift.name': 'Thrift',
  'doctrine.thrift.effect': 'Guns, jamming and cheap rounds for drones; missiles only for missiles. One shot a target.',
  'doctrine.balanced.name': 'Balanced',
  'doctrine.balanced.effect': 'Every layer may engage; two shots at the most dangerous targets.',
  'doctrine.shield.name': 'Shield',
  'doctrine.shield.effect': 'Every layer engages with two shots. The least gets through, the magazines empty fastest.',
} as const;
