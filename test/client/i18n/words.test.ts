import { beforeAll, describe, expect, test } from 'vitest';
import '../../../src/client/app/table/table-texts.ts';
import { hasWords } from '../../../src/client/i18n/messages.ts';
import { toldBy } from '../../../src/client/panels/log/told-by.ts';
import { hostSession } from '../../../src/client/store/host-session.ts';
import type { Session } from '../../../src/client/store/session.ts';
import { catalogue } from '../../../src/content/catalogue.ts';
import { STEPS } from '../../../src/rules/events.ts';
import { PLACE_KINDS, SYSTEMS } from '../../../src/rules/raids/types.ts';
import { REASON_CODES } from '../../../src/rules/reasons.ts';
import { ACT_KINDS, HEAT_CODES } from '../../../src/rules/state/state.ts';
import { COUNTRIES, FRONTS, SEATS, UNIT_KINDS } from '../../../src/rules/vocabulary.ts';
import { lesson, playPhases } from '../../harness/hosts.ts';

const without = (keys: string[]): string[] => keys.filter((key) => !hasWords(key));
/** A place where a parameter was missing, or a key instead of its text. */
const BROKEN = /\{\w|undefined|\bNaN\b|\b[a-z]+\.[a-z-]+\.[a-z]/;

describe('words for what the rules can say', () => {
  test('every id of a closed list has its words', () => {
    expect(
      without([
        ...REASON_CODES.map((code) => `reason.${code}`),
        ...STEPS.map((step) => `step.${step}`),
        ...ACT_KINDS.map((kind) => `deed.${kind}`),
        ...HEAT_CODES.map((code) => `heat.${code}`),
        ...COUNTRIES.map((country) => `country.${country}`),
        ...FRONTS.map((front) => `front.${front}`),
        ...UNIT_KINDS.map((kind) => `unit.${kind}`),
        ...PLACE_KINDS.map((kind) => `place-kind.${kind}`),
        ...SYSTEMS.map((system) => `system.${system}`),
        ...SEATS.flatMap((seat) => [`seat.${seat}`, `seat.${seat}.full`, `seat.${seat}.role`, `seat.${seat}.reason`]),
        ...SEATS.flatMap((seat) => Object.keys(catalogue.tuning.score.weights[seat]).map((name) => `weight.${name}`)),
        ...Object.keys(catalogue.agendas).map((id) => `agenda.${id}`),
        ...Object.keys(catalogue.scenarios).flatMap((id) => [`scenario.${id}`, `scenario.${id}.line`]),
      ]),
    ).toEqual([]);
  });
});

describe('two whole games of players that do anything', () => {
  const sessions: Session[] = [];
  beforeAll(async () => {
    for (const seed of ['words', 'more words']) {
      const host = lesson(seed);
      await playPhases(host, 40);
      for (const seat of SEATS) sessions.push(hostSession({ gameId: seed, catalogue, host, seat, kept: null }).session);
    }
  });

  test('read as whole sentences in the log of every seat', () => {
    const odd = sessions.flatMap((session) => {
      const told = toldBy(session);
      return session.events.value.flatMap((event) => {
        const words = told.words(event);
        return words !== null && (BROKEN.test(words) || !/[.:]$/.test(words.trim())) ? [`${event.type}: ${words}`] : [];
      });
    });
    expect([...new Set(odd)].slice(0, 20)).toEqual([]);
  });

  test('name the cause of every move of an own track', () => {
    const codes = sessions.flatMap(({ view }) => view.value.own.terms.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(50);
    const nameless = [...new Set(codes)].filter(
      (code) => !hasWords(`cause.${code}`) && !hasWords(`order.${code}.name`),
    );
    expect(nameless).toEqual([]);
  });
});
