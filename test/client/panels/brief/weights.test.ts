import { describe, expect, test } from 'vitest';
import { weightsOf } from '../../../../src/client/panels/brief/weights.ts';
import { catalogue } from '../../../../src/content/catalogue.ts';
import { weightsOf as weightsOfRules } from '../../../../src/rules/endings/weights.ts';
import { SEATS } from '../../../../src/rules/vocabulary.ts';

describe('what a brief says the score is made of', () => {
  test('is what the rules will count, for every seat and agenda', () => {
    for (const seat of SEATS)
      for (const agenda of [null, ...Object.keys(catalogue.agendas)]) {
        const card = agenda ? catalogue.agendas[agenda] : null;
        if (card && !card.seats.includes(seat)) continue;
        const shown = Object.fromEntries(weightsOf(catalogue, seat, agenda).map(({ name, weight }) => [name, weight]));
        expect(shown).toEqual({ ...weightsOfRules(catalogue, seat, agenda) });
      }
  });
});
