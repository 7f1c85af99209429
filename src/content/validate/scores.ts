import type { AgendaDef, Catalogue } from '../../rules/catalogue.ts';
import { LENGTHS, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { coversWords, type Finding, inside, oneOf, ownKeys, type Spot, someOf, whole } from './finding.ts';

const AGENDAS: Spot = { file: 'src/content/agendas.ts', field: 'agendas' };
const SCORE: Spot = { file: 'src/content/tuning/score.ts', field: 'weights' };
const PAR: Spot = { file: 'src/content/par.ts', field: 'par' };

const weightsOf = (c: Catalogue, seat: Seat): Record<string, number> => c.tuning.score.weights[seat];

/** A seat's weights make 100 points. */
const checkWeights = (c: Catalogue): Finding[] =>
  SEATS.flatMap((seat) => {
    const weights = Object.values(weightsOf(c, seat));
    return whole(
      weights.reduce((total, weight) => total + weight, 0),
      100,
      100,
      inside(SCORE, seat),
    );
  });

/** An agenda moves points between two weights that each of its seats has, and leaves none below 0. */
const checkAgenda = (c: Catalogue, { id, seats, plus, minus }: AgendaDef): Finding[] =>
  seats.flatMap((seat) => {
    const weights = weightsOf(c, seat);
    const names = Object.keys(weights);
    const spot = inside(AGENDAS, id);
    return [
      ...oneOf(plus, names, inside(spot, 'plus')),
      ...oneOf(
        minus,
        names.filter((name) => name !== plus && (weights[name] ?? 0) >= c.tuning.score.agenda),
        inside(spot, 'minus'),
      ),
    ];
  });

const checkPar = (c: Catalogue): Finding[] =>
  Object.entries(c.par).flatMap(([scenario, lengths]) => [
    ...oneOf(scenario, Object.keys(c.scenarios), inside(PAR, scenario)),
    ...coversWords(lengths, LENGTHS, inside(PAR, scenario)),
    ...Object.entries(lengths).flatMap(([length, seats]) => {
      const spot = inside(PAR, `${scenario}.${length}`);
      return [
        ...coversWords(seats, SEATS, spot),
        ...Object.entries(seats).flatMap(([seat, { par, sd }]) => [
          ...whole(par, 0, 1000, inside(spot, `${seat}.par`)),
          ...whole(sd, 1, 1000, inside(spot, `${seat}.sd`)),
        ]),
      ];
    }),
  ]);

/** Score weights, agendas and par. */
export const checkScores = (c: Catalogue): Finding[] => [
  ...checkWeights(c),
  ...ownKeys(c.agendas, (key) => inside(AGENDAS, key)),
  ...Object.values(c.agendas).flatMap((agenda) => [
    ...someOf(agenda.seats, SEATS, inside(AGENDAS, `${agenda.id}.seats`)),
    ...checkAgenda(c, agenda),
  ]),
  ...checkPar(c),
];
