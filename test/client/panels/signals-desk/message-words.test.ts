import { describe, expect, test } from 'vitest';
import { formsAt, questionsOf, venuesOf } from '../../../../src/client/panels/signals-desk/composer.ts';
import { messageWords, valueWords } from '../../../../src/client/panels/signals-desk/message-words.ts';
import type { Message } from '../../../../src/rules/commands.ts';
import { SEATS } from '../../../../src/rules/vocabulary.ts';
import { sessionOver } from '../../fixtures/desks/session.ts';
import { seatAt } from '../../fixtures/desks/table.ts';

const UNFILLED = /[{}]|undefined|null|\bsays\.|\bvalue\.|\bfield\./;
const say = (message: Message): string => messageWords(sessionOver(seatAt('washington')), 'tehran', message);

describe('the words of messages', () => {
  test('every value of every form of every seat reads as words', () => {
    for (const seat of SEATS) {
      const session = sessionOver(seatAt(seat));
      const { messages } = session.legal.value;
      for (const form of venuesOf(messages).flatMap((venue) => formsAt(messages, venue)))
        for (const { field, values } of questionsOf(form, {}, () => null))
          for (const value of values)
            expect(valueWords(session, field, value), `${seat} ${form.kind} ${field}`).not.toMatch(UNFILLED);
    }
  });

  test('a telegraph names the place, and a garbled one only the front', () => {
    expect(say({ kind: 'telegraph', venue: 'muscat', level: 3, place: 'nevatim' })).toContain('Nevatim');
    expect(say({ kind: 'telegraph', venue: 'muscat', level: 3, front: 'ISR' })).toBe(
      'Tehran announces an act of level 3: Israel.',
    );
    expect(say({ kind: 'telegraph', venue: 'muscat', level: 3 })).toContain('place unclear');
  });

  test('a telegraph for somebody else says whose act it will be', () => {
    expect(say({ kind: 'telegraph', venue: 'muscat', level: 1, front: 'RED', by: 'yemen' })).toContain(
      'the commander in Yemen',
    );
  });

  test('an offer says what is given and what is wanted; three kinds are a package', () => {
    expect(say({ kind: 'offer', venue: 'muscat', give: 'cap', get: 'waiver' })).toMatch(/offers .+ in return for .+/);
    expect(say({ kind: 'offer', venue: 'muscat', give: 'cap', get: 'waiver', third: 'prisoners' })).toContain(
      'package',
    );
    expect(say({ kind: 'offer', venue: 'muscat', give: 'convoy', lane: 'RED' })).toContain('Red Sea lane');
    expect(say({ kind: 'offer', venue: 'muscat' })).toContain('cannot be read');
  });

  test('a shared message is retold, with its first sender', () => {
    const view = seatAt('jerusalem', ({ own }) => {
      own.inbox.push({
        id: 'm1-washington-allied',
        turn: 1,
        from: 'washington',
        message: { kind: 'red-line', venue: 'allied', line: 'R1' },
        late: false,
        blurred: null,
        answer: null,
      });
    });
    const words = messageWords(sessionOver(view), 'jerusalem', {
      kind: 'share',
      venue: 'allied',
      to: 'washington',
      message: 'm1-washington-allied',
    });
    expect(words).toBe('Jerusalem passes on: Washington: we will not accept this: A US soldier is killed.');
  });
});
