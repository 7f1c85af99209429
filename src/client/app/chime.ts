import { settings } from '../store/settings.ts';

let context: AudioContext | null = null;

/** One quiet tone when a phase opens, if the player wants sound. The same news is said in text. */
export function chime(): void {
  if (settings.value.sound !== 'on' || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime } = context;
  const [tone, level] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = 392;
  level.gain.setValueAtTime(0, currentTime);
  level.gain.linearRampToValueAtTime(0.06, currentTime + 0.03);
  level.gain.exponentialRampToValueAtTime(0.0005, currentTime + 0.9);
  tone.connect(level).connect(context.destination);
  tone.start();
  tone.stop(currentTime + 1);
}
