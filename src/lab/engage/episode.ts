import type { PlaceKind, SystemId, WeaponClass } from '../../rules/raids/types.ts';

/** The format `engagements/1` as types; the schema beside the data is the rule. */

export interface Range {
  low: number;
  mid: number;
  high: number;
}

export interface Defender {
  system: SystemId;
  units: number | null;
  basis: 'named' | 'nearest';
  degraded: boolean;
  reason: string | null;
}

export type Attacker = 'iran' | 'houthis' | 'hezbollah' | 'iraq_militias' | 'gaza_groups';

export const ENGAGEMENT_METRICS = [
  'launch_failures',
  'intercepted',
  'defeated',
  'leaked',
  'hits',
  'share_defeated',
  'share_intercepted_of_engaged',
  'interceptors_fired',
  'deaths',
  'injured',
  'cost_attacker_usd',
  'cost_defender_usd',
] as const;
export type EngagementMetric = (typeof ENGAGEMENT_METRICS)[number];
export const ECONOMY_METRICS = ['brent_ratio', 'transits_share', 'freight_index_ratio', 'insurance_share'] as const;
export type EconomyMetric = (typeof ECONOMY_METRICS)[number];

interface Published {
  observed: number;
  reported_low: number;
  reported_high: number;
  pass_low: number;
  pass_high: number;
  unit: string;
  sources: string[];
}

export interface ObservedEngagement extends Published {
  metric: EngagementMetric;
  classes?: WeaponClass[];
  systems?: SystemId[];
}

export interface ObservedEconomy extends Published {
  metric: EconomyMetric;
}

export interface Engagement {
  id: string;
  kind: 'raid' | 'campaign';
  attacker: Attacker;
  counted: 'launched' | 'detected' | 'hit';
  launched: Partial<Record<WeaponClass, Range | null>>;
  raids: number;
  raids_basis: 'single' | 'published' | 'daily' | 'pairs';
  days: number;
  target: {
    place_kind: PlaceKind;
    country: string;
    people: Range | null;
    people_scope: string | null;
    evacuated: 'none' | 'part' | 'most' | null;
  };
  warning_hours: number | null;
  announced: boolean | null;
  alert: 'surprised' | 'ready' | null;
  shelter: 'none' | 'light' | 'good' | null;
  defence: Defender[] | null;
  observed: ObservedEngagement[];
}

export interface LaneState {
  disruption: 0 | 1 | 2 | 3;
  supply_lost_mbd: number | null;
  fighting: 'none' | 'strike' | 'war' | 'stand_down';
}

export interface EconomyEpisode {
  id: string;
  kind: 'economy';
  drivers: { lane: 'none' | 'red_sea' | 'hormuz'; before: LaneState; now: LaneState; weeks: number };
  observed: ObservedEconomy[];
}

export type Episode = Engagement | EconomyEpisode;

export interface EngagementFile {
  format: 'engagements/1';
  title: string;
  as_of: string;
  episodes: Episode[];
  sources: Record<string, unknown>;
}
