/** The words of the game in one or two sentences each, for the glossary and for words under the pointer. */
export const GLOSSARY = {
  'glossary.title': 'Glossary',
  'glossary.heat.term': 'Heat',
  'glossary.heat.text':
    'How close the table stands to a war nobody chose, 0 to 20. Acts above the Norm add to it, a working channel takes it down. At 20 the game ends for everyone.',
  'glossary.norm.term': 'Norm',
  'glossary.norm.text':
    'The level of violence that has become normal on a front, 0 to 3. Acts at or below it add no Heat.',
  'glossary.creep.term': 'Creep',
  'glossary.creep.text':
    'Two turns of acts above the Norm, without a reply above their level on that front, raise the Norm by one.',
  'glossary.green-light.term': 'Green light',
  'glossary.green-light.text':
    'A reply at the same level in the same place: it is read as permission. It also means Washington’s leave for Jerusalem to strike.',
  'glossary.telegraph.term': 'Telegraph',
  'glossary.telegraph.text':
    'A promise of one act, sent through a third party: place or front, and level. Kept, it lowers Heat and saves lives, and it costs surprise. Broken, it costs Trust and the channel.',
  'glossary.cover.term': 'Cover',
  'glossary.cover.text':
    'A pause or concession sent through Muscat while the channel is Open costs nothing at home. By any other road it costs 0.5.',
  'glossary.leaker.term': 'Leaker',
  'glossary.leaker.text': 'A round that passed every layer of the defence.',
  'glossary.magazine.term': 'Magazine',
  'glossary.magazine.text':
    'Ready rounds of a unit. A carrier group below 30 % of its magazine leaves the line for two turns.',
  'glossary.red-line.term': 'Red line',
  'glossary.red-line.text':
    'What a seat says it will not accept. Crossing a true one adds Heat, more if it had been told. A public one ties the hands of the seat that drew it.',
  'glossary.franchise.term': 'Franchise',
  'glossary.franchise.text':
    'The commanders: they depend on Tehran for money, telemetry and rockets, and keep their own agendas.',
  'glossary.slip.term': 'Slip',
  'glossary.slip.text': 'A cell acts on its own: wrong target, wrong time, larger effect, no owner.',
  'glossary.attribution.term': 'Attribution',
  'glossary.attribution.text':
    'Who is believed to have done a deniable act. Each capital has its own report, with a confidence, and it may be wrong.',
  'glossary.process.term': 'Process',
  'glossary.process.text':
    'How far diplomacy has been tried, 0 to 5. Washington needs 4 before a strike on Iran is accepted at home.',
  'glossary.breakout.term': 'Breakout',
  'glossary.breakout.text': 'How near Iran’s programme truly is to a weapon, 0 to 10. Only Tehran knows.',
  'glossary.estimate.term': 'Estimate',
  'glossary.estimate.text': 'What the public believes about Breakout. Leaks push it up, concealment down.',
  'glossary.window.term': 'Window',
  'glossary.window.text':
    'The chance that a strike on a nuclear site succeeds. Every step of hardening narrows it by 10 points.',
  'glossary.hardening.term': 'Hardening',
  'glossary.hardening.text': 'How deep the sites lie, 0 to 4.',
  'glossary.home.term': 'Home',
  'glossary.home.text': 'The support of a capital’s own public, 0 to 10. At 0 the leadership changes.',
  'glossary.standing.term': 'Standing',
  'glossary.standing.text': 'A commander’s weight among his own, 0 to 10. At 0 he is replaced.',
  'glossary.grievance.term': 'Grievance',
  'glossary.grievance.text':
    'Fallen comrades not yet avenged, 0 to 5. It makes orders to stop harder and slips more likely.',
  'glossary.rivals.term': 'Rivals',
  'glossary.rivals.text': 'The shine of competing groups. A turn without visible operations costs Standing.',
  'glossary.channel.term': 'Channel',
  'glossary.channel.text':
    'The road for messages between Washington and Tehran: Open, Strained or Closed. Closed carries nothing.',
  'glossary.trust.term': 'Trust',
  'glossary.trust.text':
    'Whether the two capitals expect each other’s word to hold, 0 to 5. The channel works without it.',
  'glossary.resolve.term': 'Resolve',
  'glossary.resolve.text': 'How firm Washington looks to others, 0 to 10. Low Resolve makes harassment cheaper.',
  'glossary.backing.term': 'Backing',
  'glossary.backing.text': 'How far Washington stands behind Jerusalem, 0 to 5.',
  'glossary.lane.term': 'Lane',
  'glossary.lane.text': 'A shipping route: the Red Sea, the Gulf. Disruption runs from 0, free, to 3, closed.',
  'glossary.freight.term': 'Freight',
  'glossary.freight.text': 'What a voyage costs; 100 is a world without disruption.',
  'glossary.rents.term': 'Rents',
  'glossary.rents.text': 'What those who run the smuggling earn. When they fall below 3, hardliners punish it.',
  'glossary.shadow.term': 'Shadow',
  'glossary.shadow.text': 'Front companies and tankers that sell past the sanctions, 0 to 3.',
  'glossary.pause.term': 'Pause',
  'glossary.pause.text':
    'One or two turns without acts by either capital. Heat −4 at once; stocks refill. The first to break it pays double.',
  'glossary.limit.term': 'Limit',
  'glossary.limit.text': 'An agreed level for one front. It sets the Norm there; exceeding it doubles the Heat.',
  'glossary.directive.term': 'Directive',
  'glossary.directive.text': 'What Tehran asks of a commander. He may not obey.',
  'glossary.query.term': 'Query',
  'glossary.query.text': 'Asks whether an act was theirs. The answer may be true, false or silence.',
  'glossary.package.term': 'Package',
  'glossary.package.text':
    'An offer of three kinds at once. It fails on the first condition that is missing, and says which.',
  'glossary.incident.term': 'Incident',
  'glossary.incident.text':
    'An error by somebody far down. From Heat 8 on it becomes likelier each step; it never ends the game alone.',
  'glossary.lamp.term': 'Lamp',
  'glossary.lamp.text': 'One of four early warnings. They can be wrong in both directions.',
  'glossary.toll.term': 'Toll',
  'glossary.toll.text': 'Deaths, people displaced, damage, by country and cause. Nobody gains from it.',
  'glossary.ledger.term': 'Ledger',
  'glossary.ledger.text': 'What attackers launched and what defenders fired, in dollars.',
  'glossary.doctrine.term': 'Doctrine',
  'glossary.doctrine.text': 'How freely the defence spends its rounds: Thrift, Balanced or Shield.',
  'glossary.perception.term': 'Perception',
  'glossary.perception.text': 'A readiness move can be read as defence or as attack. Read as attack, it adds Heat.',
  'glossary.agenda.term': 'Agenda',
  'glossary.agenda.text': 'A seat’s hidden priority: it shifts what its score weighs.',
  'glossary.surprised.term': 'Surprised, ready, warned',
  'glossary.surprised.text':
    'How a defence is met: surprised, it has a quarter of its capacity against drones and cruise missiles; warned, three quarters more.',
} as const;
