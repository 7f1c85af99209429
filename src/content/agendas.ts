import type { AgendaDef } from '../rules/catalogue.ts';
import { COMMANDERS } from '../rules/vocabulary.ts';
import { keyed } from './keyed.ts';

/** Agenda cards (tables.md section 13): ten points of score weight move from `minus` to `plus`. */
export const AGENDAS: Record<string, AgendaDef> = keyed<AgendaDef>([
  { id: 'pump-prices', seats: ['washington'], plus: 'oil', minus: 'attention' },
  { id: 'turn-east', seats: ['washington'], plus: 'attention', minus: 'home' },
  { id: 'not-on-my-watch', seats: ['washington'], plus: 'breakout', minus: 'oil' },
  { id: 'bring-them-home', seats: ['washington'], plus: 'troops', minus: 'attention' },
  { id: 'the-house-first', seats: ['tehran'], plus: 'regime', minus: 'network' },
  { id: 'the-option', seats: ['tehran'], plus: 'latent', minus: 'revenue' },
  { id: 'friends-in-depth', seats: ['tehran'], plus: 'network', minus: 'latent' },
  { id: 'who-pays', seats: ['tehran'], plus: 'revenue', minus: 'regime' },
  { id: 'the-window', seats: ['jerusalem'], plus: 'delay', minus: 'quiet' },
  { id: 'quiet-north', seats: ['jerusalem'], plus: 'quiet', minus: 'arms' },
  { id: 'cut-the-arsenal', seats: ['jerusalem'], plus: 'arms', minus: 'backing' },
  { id: 'never-alone', seats: ['jerusalem'], plus: 'backing', minus: 'delay' },
  { id: 'the-elder', seats: [...COMMANDERS], plus: 'standing', minus: 'arms' },
  { id: 'the-armourer', seats: [...COMMANDERS], plus: 'arms', minus: 'cash' },
  { id: 'the-merchant', seats: [...COMMANDERS], plus: 'cash', minus: 'standing' },
  { id: 'own-master', seats: [...COMMANDERS], plus: 'autonomy', minus: 'arms' },
]);
