/** A range of what may come; both ends equal when it is certain. Tracks in hundredths, money $M. */
export interface Span {
  low: number;
  high: number;
}

export const exactly = (value: number): Span => ({ low: value, high: value });
export const between = (low: number, high: number): Span => ({ low, high });
export const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high });
export const total = (spans: readonly Span[]): Span => spans.reduce(plus, exactly(0));
export const isExact = ({ low, high }: Span): boolean => low === high;
