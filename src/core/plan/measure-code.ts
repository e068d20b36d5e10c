import { addressPart } from '../base/latin.ts'

/**
 * A code for each printed number, in the same order: the number itself for its first bearer, "64-2"
 * for the second. Codes are unique and safe in an address; a measure without a number has "m" and
 * its position.
 */
export function measureCodes(numbers: readonly string[]): string[] {
  const wanted = numbers.map((number, index) => addressPart(number) || `m${index + 1}`)
  // What is printed comes before what is made up: a printed "64-2" keeps its number.
  const taken = new Set(wanted)
  const firstBearers = new Set<string>()
  return wanted.map((code) => {
    if (!firstBearers.has(code)) {
      firstBearers.add(code)
      return code
    }
    const free = firstFree(code, taken)
    taken.add(free)
    return free
  })
}

function firstFree(code: string, taken: ReadonlySet<string>): string {
  let bearer = 2
  while (taken.has(`${code}-${bearer}`)) bearer += 1
  return `${code}-${bearer}`
}
