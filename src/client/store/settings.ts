import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

export const THEMES = ['system', 'dark', 'light', 'contrast'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const TEXT_SIZES = [100, 112, 125, 150] as const;
export const SOUNDS = ['off', 'on'] as const;
export interface Settings {
  theme: (typeof THEMES)[number];
  motion: (typeof MOTIONS)[number];
  text: (typeof TEXT_SIZES)[number];
  sound: (typeof SOUNDS)[number];
}
const STANDARD: Settings = { theme: 'system', motion: 'system', text: 100, sound: 'off' };
const KEY = 'holding-pattern.settings';

const pick = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

/** Settings out of whatever was kept: unknown or damaged values fall back one by one. */
export function readSettings(text: string | null): Settings {
  let kept: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) kept = value;
  } catch {
    // Damaged: the standard holds.
  }
  return {
    theme: pick(THEMES, kept.theme, STANDARD.theme),
    motion: pick(MOTIONS, kept.motion, STANDARD.motion),
    text: pick(TEXT_SIZES, kept.text, STANDARD.text),
    sound: pick(SOUNDS, kept.sound, STANDARD.sound),
  };
}

/** Storage may be forbidden altogether: then settings last as long as the page. */
function stored(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}
function readStored(): string | null {
  try {
    return stored()?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

export const settings = signal<Settings>(readSettings(readStored()));
/** Whether the last change could be kept on this device. */
export const settingsKept = signal(true);

export function changeSettings(fields: Partial<Settings>): void {
  settings.value = { ...settings.value, ...fields };
  try {
    const storage = stored();
    storage?.setItem(KEY, JSON.stringify(settings.value));
    settingsKept.value = storage !== null;
  } catch {
    settingsKept.value = false;
  }
}

/** A media query as a signal; false where there is no window. */
function media(query: string): ReadonlySignal<boolean> {
  if (typeof matchMedia === 'undefined') return signal(false);
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}
const wantsLight = media('(prefers-color-scheme: light)');
const wantsContrast = media('(prefers-contrast: more)');
const wantsStillness = media('(prefers-reduced-motion: reduce)');

/** The theme in force: the player's choice, else what the device asks for. */
export const theme = computed<'dark' | 'light' | 'contrast'>(() => {
  const { theme: chosen } = settings.value;
  if (chosen !== 'system') return chosen;
  return wantsContrast.value ? 'contrast' : wantsLight.value ? 'light' : 'dark';
});
export const reducedMotion = computed(() => {
  const { motion } = settings.value;
  return motion === 'system' ? wantsStillness.value : motion === 'reduced';
});

/** Writes theme, motion and text size on the page's root, and keeps them up to date. */
export function applySettings(root: HTMLElement): () => void {
  return effect(() => {
    root.dataset.theme = theme.value;
    root.dataset.motion = reducedMotion.value ? 'reduced' : 'full';
    root.style.setProperty('--text-scale', String(settings.value.text / 100));
  });
}
