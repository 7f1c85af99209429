/** How to play and About: longer texts, one key a paragraph. */
export const GUIDE = {
  'how.title': 'How to play',
  'how.lead':
    'Holding Pattern is about a conflict that is managed, never resolved. Nobody at the table can win it. Everybody can lose it.',
  'how.turn.title': 'A turn is two weeks',
  'how.turn.1': 'News. Money and production arrive, one event card is opened, each seat gets one private report.',
  'how.turn.2':
    'Signals. You write messages: red lines, warnings of your own strikes, pauses, offers. They may arrive late or garbled.',
  'how.turn.3': 'Orders. You answer what reached you, give your orders and set how hard your defence shoots.',
  'how.turn.4': 'Resolve. Everything happens at once. You see it as a short film you can skip.',
  'how.turn.5': 'Assess. Heat, norms and the toll settle. Then the next two weeks begin.',
  'how.heat.title': 'Heat, and why it moves',
  'how.heat.1':
    'Heat runs from 0 to 20. At 20 there is war and every seat scores nothing. Each act above the level that has become normal on its front adds Heat; quiet and an open channel let it fall.',
  'how.heat.2':
    'From Heat 8 on, an incident may happen by itself. The chance is printed in the bar at the top. No one orders an incident.',
  'how.channel.title': 'The channel is your strongest order',
  'how.channel.1':
    'A strike that was announced through Muscat and kept as promised hurts fewer people and heats the table less than half as much. It also lets the other side get ready.',
  'how.channel.2': 'The channel needs no trust to work. It prevents accidents; it does not make friends.',
  'how.raids.title': 'Raids are paid twice',
  'how.raids.1':
    'Cheap drones make a defender spend dear interceptors. Both bills run while a raid flies. Dollars are not the limit: ready rounds are.',
  'how.home.title': 'You answer to somebody',
  'how.home.1':
    'Home, or a commander’s Standing, is what your own people think of you. At 0 you are replaced, and the new leadership wants something else.',
  'how.end.title': 'Three endings',
  'how.end.1':
    'A: the conflict stays managed to the last turn. B: a limited strike on Iran, and it did not become war. C: unintended escalation. The human cost stands beside every score.',
  'how.keys.title': 'Keys',
  'how.keys.1':
    'Tab moves between the parts of the table. Arrow keys move the map while it has the focus, plus and minus zoom, 0 fits.',
  'how.keys.2':
    'In the list of places over the map the arrow keys go to the nearest place in that direction. Enter picks it.',
  'how.keys.3': 'Escape closes a dialog or skips the running film.',

  'about.title': 'About',
  'about.what.title': 'What this is',
  'about.what.1':
    'A tabletop wargame for classrooms, for one person against the machine, and for groups round one screen. Its purpose is that a player can afterwards say why nobody wanted the war that sometimes came.',
  'about.what.2': 'The offices are invented and portray nobody. The map and the prices are real.',
  'about.note.title': 'Content note',
  'about.note.1':
    'The game is about violence between states and armed groups in a region where people live with it now. Deaths and displaced people are reported in plain sentences. There are no pictures of harm and nothing celebrates it.',
  'about.not.title': 'Not a planning tool',
  'about.not.1':
    'Salvos are abstract, figures are public and rounded, places are those of any atlas. The game says nothing about how to hit or protect a real target, and its results predict nothing.',
  'about.model.title': 'Model card',
  'about.model.known':
    'Taken from published sources: unit costs of munitions and interceptors, the reported course of 39 published raid figures, coordinates of public places.',
  'about.model.fitted':
    'Fitted to those episodes by class of weapon and defender: failure, hit and kill chances, capacity of a defence.',
  'about.model.guessed':
    'Guessed and tuned for play: how Heat, norms and home opinion move, how often commanders obey, how likely an incident is, every amount of money per turn.',
  'about.model.missing':
    'Left out: geography below the level of a named place, weather, electronic warfare beyond jamming of drones, economies other than oil, freight and sanctions, and everybody who is not one of the six seats.',
  'about.model.ai': 'The machine’s seats know only what a person in that seat would see. They get no bonus.',
  'about.model.whole': 'The whole model card',
  'about.sources.title': 'Sources',
  'about.sources.count': '{count, plural, one {# source} other {# sources}} of the figures in this game',
  'about.sources.loading': 'Loading the list of sources',
  'about.licence.title': 'Licence',
  'about.licence.1':
    'Program: MIT. Coastlines and borders: Natural Earth, public domain. Type: Barlow, SIL Open Font License.',
} as const;
