import type {
  AlliesShared,
  CapitalsShared,
  Franchise,
  PublicState,
  SeatState,
  SecretState,
  SharedState,
} from '../state/state.ts';
import type { ByCommander, BySeat, Observer, Seat } from '../vocabulary.ts';

/** What an observer may know, and nothing else: whole regions of the state, copied. */
export interface View {
  observer: Observer;
  /** The seat it is for; null for the public and the umpire. */
  seat: Seat | null;
  public: PublicState;
  own: SeatState | null;
  /** Of the franchise: Tehran sees all three, a commander his own. */
  franchise: Partial<ByCommander<Franchise>>;
  /** Washington and Tehran only. */
  capitals: CapitalsShared | null;
  /** Washington and Jerusalem only. */
  allies: AlliesShared | null;
  /** Everything but the dice: for the umpire always, for everybody once the game is over. */
  revealed: Revealed | null;
}
export interface Revealed {
  seats: BySeat<SeatState>;
  shared: SharedState;
  secret: Omit<SecretState, 'rng'>;
}
/** A view that belongs to a seat: what legal and the AI work from. */
export type SeatView = View & { seat: Seat; own: SeatState };
