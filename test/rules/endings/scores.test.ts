import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { rawScore } from '../../../src/rules/endings/scores.ts';
import { startTally, tallyTurn } from '../../../src/rules/endings/tally.ts';
import type { State } from '../../../src/rules/state/state.ts';
import type { Seat } from '../../../src/rules/vocabulary.ts';
import { act, opening, table } from '../economy/opening.ts';

/** A game after so many turns in each of which the table looked like this. */
function played(turns: number, look: (s: State) => void = () => {}): State {
  const s = opening();
  s.secret.score = startTally({ washington: 600, tehran: 600, jerusalem: 600, lebanon: 500, border: 500, yemen: 500 });
  look(s);
  for (s.public.turn = 1; s.public.turn <= turns; s.public.turn += 1) tallyTurn(table(s));
  s.public.turn = turns;
  return s;
}
/** Scores are kept to a tenth of a point: a difference of two may be off by one. */
const near = (points: number, expected: number): void =>
  expect(Math.abs(points - expected), `${points} for ${expected}`).toBeLessThan(0.11);
const score = (s: State, seat: Seat) => rawScore(s, catalogue, seat) / 10;
/** By how much a seat's score changes when the table looks otherwise. */
const gain = (seat: Seat, look: (s: State) => void) => score(played(4, look), seat) - score(played(4), seat);

const nuclear = (breakout: number) => (s: State) => {
  if (s.seats.tehran.nuclear) s.seats.tehran.nuclear.breakout = breakout;
};
const home = (seat: Seat, value: number) => (s: State) => {
  s.seats[seat].home = value;
};

describe('Washington', () => {
  it('scores the sum of its objectives', () => {
    // Oil 75: 25; box 7 of 14: 10; Breakout 5: 25 × 5/6; Home 6: 12; nobody dead: 10.
    near(score(played(4), 'washington'), 25 + 10 + 20.8 + 12 + 10);
  });

  it('wants cheap oil over the whole game, not on the last day', () => {
    const s = played(4, (each) => Object.assign(each.public, { oil: 9000 }));
    s.public.oil = 7500;
    near(score(s, 'washington') - score(played(4), 'washington'), -12.5);
  });

  it('wants its forces in the Indo-Pacific (M16)', () => {
    const all = gain('washington', (s) => {
      for (const unit of s.seats.washington.units) unit.place = 'box';
    });
    near(all, 10);
  });

  it('wants its people alive and Tehran far from breakout', () => {
    near(
      gain('washington', (s) => Object.assign(s.public, { usDeaths: 10 })),
      -5,
    );
    near(gain('washington', nuclear(1000)), -20.8);
  });
});

describe('Tehran', () => {
  it('counts survival by its worst hour as well as its last (M24)', () => {
    const s = played(4);
    s.secret.score.homeLow.tehran = 100;
    near(score(s, 'tehran') - score(played(4), 'tehran'), -8.75);
  });

  it('loses most of its latent option by declaring it', () => {
    const ambiguous = score(played(4, nuclear(900)), 'tehran');
    const s = played(4, nuclear(900));
    s.public.thresholdDeclared = true;
    near(score(s, 'tehran') - ambiguous, -15);
  });

  it('wants a funded, armed, obedient network', () => {
    const funded = gain('tehran', (s) => {
      for (const each of Object.values(s.shared.franchise)) Object.assign(each, { funding: 3, obeyed: 4, directed: 4 });
    });
    // Two steps of Funding and full obedience, each a third of 20: (2/3 + 1) / 3 × 20.
    near(funded, 11.11);
  });

  it('wants oil money and keeps those who live on the smuggling content', () => {
    const living = (income: number, rents: number) =>
      gain('tehran', (s) => Object.assign(s.seats.tehran.economy ?? {}, { income, rents }));
    const [rich, poor] = [living(150, 500), living(0, 0)];
    near(rich - poor, 20);
  });
});

describe('Jerusalem', () => {
  it('counts the turns in which nothing hit its ground', () => {
    const s = opening();
    s.secret.score = startTally({
      washington: 600,
      tehran: 600,
      jerusalem: 600,
      lebanon: 500,
      border: 500,
      yemen: 500,
    });
    for (s.public.turn = 1; s.public.turn <= 4; s.public.turn += 1) {
      if (s.public.turn === 2)
        act(s, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa', hits: 3 });
      if (s.public.turn === 3)
        act(s, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa', hits: 0 });
      if (s.public.turn === 4) act(s, { front: 'IRQ', place: 'ain_al_asad', hits: 2 });
      tallyTurn(table(s));
    }
    near(score(s, 'jerusalem') - score(played(4), 'jerusalem'), -5);
  });

  it('wants Lebanon disarmed, Washington behind it and Breakout delayed', () => {
    const disarmed = gain('jerusalem', (s) => Object.assign(s.seats.lebanon, { stock: {} }));
    near(disarmed, 15);
    near(
      gain('jerusalem', (s) => Object.assign(s.shared.allies, { backing: 500 })),
      4,
    );
    near(gain('jerusalem', nuclear(400)), 5.8);
  });
});

describe('a commander', () => {
  it('lives for Standing, arms, cash and being his own master', () => {
    // Standing 5: 20; arms 1 of 1.2: 20.8; cash 40 of 60: 13.3; never off a directive: 0.
    near(score(played(4), 'yemen'), 20 + 20.83 + 13.33);
    near(gain('yemen', home('yemen', 1000)), 20);
    near(
      gain('yemen', (s) => Object.assign(s.seats.yemen, { money: 60 })),
      6.7,
    );
    expect(gain('yemen', (s) => Object.assign(s.seats.yemen.commander ?? {}, { turnsOffDirective: 2 }))).toBeCloseTo(
      7.5,
      1,
    );
  });

  it('loses points for the people of his own country as well as for those he hurt (M17)', () => {
    const s = played(4);
    s.secret.score.tollHome.lebanon = 1000;
    s.secret.score.tollCaused.lebanon = 600;
    near(score(s, 'lebanon') - score(played(4), 'lebanon'), -8);
  });

  it('is charged for what happens in his own country, whoever did it', () => {
    const s = opening();
    s.secret.score = startTally({
      washington: 600,
      tehran: 600,
      jerusalem: 600,
      lebanon: 500,
      border: 500,
      yemen: 500,
    });
    const people = { turn: 1, place: null, cause: 'fighting', deaths: 20, injured: 0, displaced: 50_000, damage: 2 };
    s.public.turn = 1;
    s.public.toll = [
      { ...people, country: 'Syria' },
      { ...people, country: 'Israel' },
    ];
    tallyTurn(table(s));
    expect(s.secret.score.tollHome).toEqual({ lebanon: 0, border: 500, yemen: 0 });
  });
});

describe('everybody', () => {
  it('loses at most 15 points for the toll he caused', () => {
    const s = played(4);
    s.secret.score.tollCaused.jerusalem = 1_000_000;
    near(score(s, 'jerusalem') - score(played(4), 'jerusalem'), -15);
  });

  it('answers for a joint strike alike, if he joined it', () => {
    const s = opening();
    s.secret.score = startTally({
      washington: 600,
      tehran: 600,
      jerusalem: 600,
      lebanon: 500,
      border: 500,
      yemen: 500,
    });
    act(s, {
      author: 'jerusalem',
      victim: 'tehran',
      front: 'IRN',
      place: 'natanz',
      level: 4,
      tollPoints: 190,
      joint: true,
    });
    tallyTurn(table(s));
    expect(s.secret.score.tollCaused).toMatchObject({ washington: 190, jerusalem: 190, tehran: 0 });
  });

  it('is measured by his agenda card: ten points move from one weight to another', () => {
    const s = played(4, (each) => Object.assign(each.public, { oil: 10500 }));
    const plain = score(s, 'washington');
    s.seats.washington.agenda = 'not-on-my-watch';
    // Oil is worth nothing here: 10 of its points move to Breakout, of which 5/6 are met.
    near(score(s, 'washington') - plain, 8.33);
  });

  it('cannot have a weight below zero', () => {
    const s = played(4);
    s.seats.jerusalem.agenda = 'cut-the-arsenal';
    s.shared.allies.backing = 0;
    expect(rawScore(s, catalogue, 'jerusalem')).toBeGreaterThan(0);
  });
});
