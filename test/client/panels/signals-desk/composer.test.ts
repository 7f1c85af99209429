import { describe, expect, test } from 'vitest';
import {
  answer,
  placesOf,
  questionsOf,
  venuesOf,
  written,
} from '../../../../src/client/panels/signals-desk/composer.ts';
import { FORMS, offerForm, requestForm, telegraphForm } from '../../fixtures/desks/forms.ts';

/** Two places of the fixture and their fronts. */
const frontOf = (place: string) => (place === 'nevatim' ? 'ISR' : 'GULF');

describe('composing a message', () => {
  test('venues stand in the order of the rules, each once', () => {
    expect(venuesOf(FORMS)).toEqual(['muscat', 'allied']);
  });

  test('a required field with one possible value is filled by itself', () => {
    const { message, missing } = written(telegraphForm, {}, frontOf);
    expect(message).toEqual({ kind: 'telegraph', venue: 'muscat', to: 'tehran' });
    expect(missing).toEqual(['front', 'level']);
  });

  test('a telegraph names a front, and more closely a place on it; a place brings its front along', () => {
    const placed = answer({}, 'place', 'al_udeid', frontOf);
    expect(placed).toEqual({ place: 'al_udeid', front: 'GULF' });
    const places = questionsOf(telegraphForm, placed, frontOf).find(({ field }) => field === 'place');
    expect(places?.values).toEqual(['al_udeid']);
    const elsewhere = answer(placed, 'front', 'ISR', frontOf);
    expect(written(telegraphForm, elsewhere, frontOf).message).not.toHaveProperty('place');
  });

  test('the map lights the places a message may name', () => {
    expect([...placesOf(telegraphForm)]).toEqual(['al_udeid', 'nevatim']);
  });

  test('a third kind is asked only beside a first, a lane only with a convoy', () => {
    const asked = (fields: Parameters<typeof questionsOf>[1]) =>
      questionsOf(offerForm, fields, frontOf).map(({ field }) => field);
    expect(asked({})).not.toContain('third');
    expect(asked({ give: 'waiver' })).toContain('third');
    expect(asked({ give: 'waiver' })).not.toContain('lane');
    expect(asked({ give: 'convoy' })).toContain('lane');
  });

  test('who asks for something need not give anything, but one of the two must be said', () => {
    expect(written(offerForm, {}, frontOf).missing).toEqual(['give']);
    expect(written(offerForm, { get: 'cap' }, frontOf).missing).toEqual([]);
    expect(written(offerForm, { give: 'convoy' }, frontOf).missing).toEqual(['lane']);
  });

  test('a date belongs to a not-before request, and leaves the message with it', () => {
    expect(written(requestForm, { ask: 'not-before' }, frontOf).missing).toEqual(['turn']);
    const dated = { ask: 'not-before', turn: 4 };
    expect(written(requestForm, dated, frontOf).message).toMatchObject(dated);
    expect(written(requestForm, answer(dated, 'ask', 'munitions', frontOf), frontOf).message).not.toHaveProperty(
      'turn',
    );
  });

  test('a value that is no longer on the form does not slip into the message', () => {
    const { message, missing } = written(telegraphForm, { level: 9 }, frontOf);
    expect(message).not.toHaveProperty('level');
    expect(missing).toContain('level');
  });
});
