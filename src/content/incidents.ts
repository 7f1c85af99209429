import type { IncidentDef } from '../rules/catalogue.ts';
import { ERRORS } from './incidents/errors.ts';
import { PEOPLE_ACT } from './incidents/people.ts';
import { keyed } from './keyed.ts';

/** The incident bag (tables.md section 13): eight cards. Amounts in hundredths; the choice is made in the next Orders. */
export const INCIDENTS: Record<string, IncidentDef> = keyed([...ERRORS, ...PEOPLE_ACT]);
