import { moment } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import type { GameRoom } from '../../store/game-room.ts';
import { askForGame } from '../../store/new-game.ts';
import { go } from '../../store/route.ts';

/** A new game with the same scenario, seat and length and other dice; the old one stays in the list. */
export function restart(room: GameRoom): void {
  const { scenario, length, seat, level } = room.head();
  const name = t('games.default-name', { seat: seatShort(seat), when: moment(Date.now()) });
  go({ page: 'game', id: askForGame({ name, scenario, length, seat, ...(level && { level }) }) });
}
