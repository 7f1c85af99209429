import { COMMAND_MOVE } from './game.ts';
import { playerIdOf, type Sender } from './seats.ts';

/** The one action that the engine is ever given. */
export interface CommandAction {
  type: 'MAKE_MOVE';
  payload: { type: typeof COMMAND_MOVE; args: [unknown]; playerID: string; credentials: string };
}

export const commandAction = (who: Sender, command: unknown): CommandAction => ({
  type: 'MAKE_MOVE',
  payload: { type: COMMAND_MOVE, args: [command], playerID: playerIdOf(who), credentials: '' },
});

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/**
 * An action from a boardgame.io client as the engine may have it, or null. Only our one move passes: UPDATE, SYNC, RESET,
 * PATCH, UNDO and events of the flow would replace or hijack the state. The sender is whoever the connection belongs to,
 * whatever the action claims.
 */
export function cleanAction(action: unknown, who: Sender): CommandAction | null {
  const payload = own(action, 'payload');
  const args = own(payload, 'args');
  if (own(action, 'type') !== 'MAKE_MOVE' || own(payload, 'type') !== COMMAND_MOVE) return null;
  return Array.isArray(args) && args.length === 1 ? commandAction(who, args[0]) : null;
}
