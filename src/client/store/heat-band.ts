import { BANDS, type Band, bandName } from '../../rules/escalation/bands.ts';

export { BANDS, type Band, bandName as bandOf };

const WAR = 20;
const WHOLE = Array.from({ length: WAR + 1 }, (_, heat) => heat);

/** Lowest whole Heat of each band, as the rules cut them. */
export const BAND_FROM = Object.fromEntries(
  BANDS.map((band) => [band, WHOLE.find((heat) => bandName(100 * heat) === band) ?? WAR]),
) as Record<Band, number>;
