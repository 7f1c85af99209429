import type { BySeat } from '../../rules/vocabulary.ts';

/** What each seat is told before the first turn, from that seat's own reasons. */
export const STAND_DOWN_BRIEFS: BySeat<string> = {
  washington:
    'You are here to leave. Ships, wings and batteries that guard this region are wanted in the Indo-Pacific, and every turn they stay costs money and attention. You want open lanes, affordable oil, no bomb in Tehran and no soldiers coming home in coffins. Force used before talks are seen to have failed will cost you at home, and restraint that looks like indifference invites the next salvo. Muscat will carry what you cannot say in public.',
  tehran:
    'The state must outlast this, as it has outlasted the rest. Sanctions bite and the hardliners watch for weakness; some of them also live off the trade that sanctions created. Your partners abroad keep danger away from your own soil, but they are partners, not units, and each has its own quarrel. The programme gives you insurance for as long as nobody is certain how far it has come. Talk when talking buys time, answer when silence would cost you the street.',
  jerusalem:
    'You measure time differently. Each month of quiet is also a month of digging, enriching and restocking, and one day a strike will no longer be possible. The north has been evacuated before, and those families judge you by whether they can stay home. You can act alone, but not for long without the munitions, batteries and cover that come from Washington. Make delay expensive, and keep your ally close enough to matter.',
  lebanon:
    'Your people carried the last war on their backs, and many homes are still rubble. The arsenal is what keeps your neighbour careful and your movement in its place at home; spent or lost, neither is sure. Tehran pays, and asks; it does not bury your dead. Rivals say that you have gone soft, and families of the fallen wait for an answer. Choose with care when to be seen and when to rebuild.',
  border:
    'You hold a road, a payroll and a reputation. The state pays your brigades for as long as you count for something in Baghdad, and you count for something for as long as you are seen to resist. The bases are close and lightly covered; so are you. Other groups are ready to take the credit and the budget. Tehran needs the road to Lebanon open, and that is worth something too.',
  yemen:
    'You govern millions under blockade, with little to give them but order and pride. From your coast the ships of the whole world can be counted, and that is the only reason anybody answers your calls. Fees for safe passage feed the treasury; attacks feed your standing; both draw carriers to your shore. Tehran sends parts and advice from far away and expects a say. You mean to be a government when this ends, and nobody’s instrument.',
};
