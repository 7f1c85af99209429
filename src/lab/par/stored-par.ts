import { PAR, PAR_MADE_WITH } from '../../content/par.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Length } from '../../rules/vocabulary.ts';
import { playVersion } from '../cells/code-version.ts';

/** The command that makes par anew. */
export const PAR_COMMAND = 'npm run -s lab -- par';

type ParTable = Catalogue['par'][string][Length];

let version: string | null = null;
const now = (): string => {
  version ??= playVersion();
  return version;
};

/** The stored par of a scenario and length, if it was made with this version of rules, content and players; else null. */
export function freshPar(scenario: string, length: Length): ParTable | null {
  if (PAR_MADE_WITH !== now() || !Object.hasOwn(PAR, scenario)) return null;
  return PAR[scenario]?.[length] ?? null;
}

export interface StoredPar {
  madeWith: string;
  par: Catalogue['par'];
}

/** Why stored par cannot be trusted, as a sentence that names the command to make it anew; null if it can. */
export function parTrouble({ madeWith, par }: StoredPar, current: string, scenarios: readonly string[]): string | null {
  const missing = scenarios.filter((scenario) => !Object.hasOwn(par, scenario));
  if (madeWith === '') return `There is no par yet. Make it: ${PAR_COMMAND}`;
  if (madeWith !== current)
    return `Par is stale: it was made with ${madeWith}, rules, content and players are now ${current}. Make it anew: ${PAR_COMMAND}`;
  return missing.length > 0 ? `Par lacks ${missing.join(', ')}. Make it anew: ${PAR_COMMAND}` : null;
}

/** The same of what is stored now. */
export const storedParTrouble = (scenarios: readonly string[]): string | null =>
  parTrouble({ madeWith: PAR_MADE_WITH, par: PAR }, now(), scenarios);
