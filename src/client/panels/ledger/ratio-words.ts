import { t } from '../../i18n/messages.ts';

/** Which side paid more for a raid, in a sentence; a whole number from three times on, one figure after the point below. */
export function ratioWords({
  attackerCostUsd: attack,
  defenderCostUsd: defence,
}: {
  attackerCostUsd: number;
  defenderCostUsd: number;
}): string {
  if (attack <= 0 && defence <= 0) return '';
  if (defence <= 0) return t('film.ratio.undefended');
  if (attack <= 0) return '';
  const [more, less] = [Math.max(attack, defence), Math.min(attack, defence)];
  const ratio = more / less;
  if (ratio < 1.1) return t('film.ratio.even');
  const times = ratio < 3 ? ratio.toFixed(1) : String(Math.round(ratio));
  return defence > attack ? t('film.ratio.defence', { times }) : t('film.ratio.attack', { times });
}
