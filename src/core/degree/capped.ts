import { between, hundred, type Rational, zero } from '../base/rational.ts'

/** From 0 to 100: nothing makes up for another indicator's lack. */
export const capped = (raw: Rational): Rational => between(raw, zero, hundred)
