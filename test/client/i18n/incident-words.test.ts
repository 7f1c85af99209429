import { expect, test } from 'vitest';
import { GLOSSARY } from '../../../src/client/i18n/en/glossary.ts';
import { GUIDE } from '../../../src/client/i18n/en/guide.ts';
import { TABLE } from '../../../src/client/i18n/en/table.ts';
import { TRACKS } from '../../../src/client/i18n/en/tracks.ts';
import { catalogue } from '../../../src/content/catalogue.ts';

test('the words about incidents name the Heat and the chance that the rules use', () => {
  const { from, perPoint } = catalogue.tuning.incident;
  const heat = from / 100;
  expect(TABLE['bar.incident.none']).toContain(`below ${heat}`);
  expect(GLOSSARY['glossary.incident.text']).toContain(`From Heat ${heat} on`);
  expect(GUIDE['how.heat.2']).toContain(`From Heat ${heat} on`);
  expect(TRACKS['tracks.incident.text']).toContain(`From Heat ${heat} the chance of an incident is ${perPoint} %`);
  expect(TRACKS['tracks.incident.text']).toContain(`above ${heat - 1}`);
});
