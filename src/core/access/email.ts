/** Addresses are compared and kept whatever letters, capital or small, they are typed in. */
export const keptEmail = (typed: string): string => typed.trim().normalize('NFC').toLowerCase()

/** The longest that mail can be sent to: RFC 5321, 4.5.3.1.3, without the angle brackets. */
const longest = 254

/**
 * Whether mail could be sent to it. Only what a person mistypes is looked at: a local part and a
 * domain with a point, nothing that a header of a letter could be broken with.
 */
export const isEmail = (text: string): boolean =>
  text.length <= longest &&
  /^[^\s@,;:<>()"\\[\]]+@[^\s@,;:<>()"\\[\].]+(\.[^\s@,;:<>()"\\[\].]+)+$/.test(text)
