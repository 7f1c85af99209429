import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../content/engagements/engagements.schema.json' with { type: 'json' };
import type { EngagementFile, Episode, Range } from './episode.ts';
import { type Problem, problemsOf } from './schema-problems.ts';

const KINDS = ['raid', 'campaign', 'economy'];

/** Each metric has one unit (the schema's description of `metric`). */
const UNIT_OF: Record<string, string> = {
  launch_failures: 'munitions',
  intercepted: 'munitions',
  defeated: 'munitions',
  leaked: 'munitions',
  hits: 'munitions',
  share_defeated: 'share',
  share_intercepted_of_engaged: 'share',
  interceptors_fired: 'interceptors',
  deaths: 'persons',
  injured: 'persons',
  cost_attacker_usd: 'usd',
  cost_defender_usd: 'usd',
  brent_ratio: 'ratio',
  transits_share: 'share',
  freight_index_ratio: 'ratio',
  insurance_share: 'share',
};

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
const validate = ajv.compile<EngagementFile>(schema);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An unknown kind would be checked as an engagement and drown the one true problem in others. */
function kindProblems(value: unknown): Problem[] {
  if (!isRecord(value) || !Array.isArray(value.episodes)) return [];
  return value.episodes.flatMap((episode: unknown, index) => {
    if (!isRecord(episode) || KINDS.some((kind) => kind === episode.kind)) return [];
    const found = episode.kind === undefined ? 'missing' : JSON.stringify(episode.kind);
    const message = `is ${found}; allowed: ${KINDS.map((kind) => `"${kind}"`).join(', ')}`;
    return [{ path: `episodes[${index}].kind`, message }];
  });
}

function rangeProblems(range: Range, path: string): Problem[] {
  if (range.low <= range.mid && range.mid <= range.high) return [];
  const message = `is ${range.low}, ${range.mid}, ${range.high}; allowed: low <= mid <= high`;
  return [{ path, message }];
}

function observedProblems(episode: Episode, path: string, sources: Record<string, unknown>): Problem[] {
  const launched = episode.kind === 'economy' ? [] : Object.keys(episode.launched);
  return episode.observed.flatMap((row, index) => {
    const at = `${path}.observed[${index}]`;
    const problems: Problem[] = [];
    const within = (name: 'reported' | 'pass', low: number, high: number) => {
      if (row.observed >= low && row.observed <= high) return;
      problems.push({
        path: `${at}.observed`,
        message: `is ${row.observed}; allowed: ${name}_low ${low} to ${name}_high ${high}`,
      });
    };
    within('reported', row.reported_low, row.reported_high);
    within('pass', row.pass_low, row.pass_high);
    if (UNIT_OF[row.metric] !== row.unit) {
      problems.push({
        path: `${at}.unit`,
        message: `is "${row.unit}"; allowed for ${row.metric}: "${UNIT_OF[row.metric]}"`,
      });
    }
    row.sources.forEach((key, place) => {
      if (!Object.hasOwn(sources, key))
        problems.push({ path: `${at}.sources[${place}]`, message: `is "${key}"; allowed: keys of the file's sources` });
    });
    const classes = 'classes' in row ? (row.classes ?? []) : [];
    classes.forEach((name, place) => {
      if (!launched.includes(name))
        problems.push({
          path: `${at}.classes[${place}]`,
          message: `is "${name}"; allowed: classes launched (${launched.join(', ')})`,
        });
    });
    return problems;
  });
}

/** Rules that a schema cannot say (rule 6 of its description). */
function ruleProblems(file: EngagementFile): Problem[] {
  const seen = new Set<string>();
  return file.episodes.flatMap((episode, index) => {
    const path = `episodes[${index}]`;
    const problems = observedProblems(episode, path, file.sources);
    if (seen.has(episode.id))
      problems.push({ path: `${path}.id`, message: `is "${episode.id}"; allowed: an id not used before` });
    seen.add(episode.id);
    if (episode.kind === 'economy') return problems;
    for (const [name, count] of Object.entries(episode.launched)) {
      if (count) problems.push(...rangeProblems(count, `${path}.launched.${name}`));
    }
    if (episode.target.people) problems.push(...rangeProblems(episode.target.people, `${path}.target.people`));
    return problems;
  });
}

/** The text of an engagements file, checked, or everything that is wrong with it by path of the field. */
export function readEngagements(text: string): { file: EngagementFile } | { problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '(the whole file)', message: `is not JSON: ${String(error)}` }] };
  }
  const wrongKinds = kindProblems(value);
  if (wrongKinds.length > 0) return { problems: wrongKinds };
  if (!validate(value)) return { problems: problemsOf(validate.errors ?? []) };
  const problems = ruleProblems(value);
  return problems.length > 0 ? { problems } : { file: value };
}
