/** "1.", "12)", "1.2.3", "24а", "М1", "2-3", "№ 5": how the number of a measure is printed. */
const measureNumber =
  /^(?:№\s*)?(?:\p{L}{1,3}[.\- ]?)?\d{1,4}(?:\s*[.\-–/]\s*\d{1,4})*(?:[.\- ]?\p{L}|\s?\(\p{L}\))?\s*[.):]*$/u

export const isPrintedNumber = (text: string): boolean => measureNumber.test(text)

/** The number as people say it: "1.2.", "1.2)" and "№ 1.2" are 1.2. */
export function bareNumber(text: string): string {
  const number = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^№\s*(?=\S)/u, '')
  return number.replace(number.includes('(') ? /[\s.:]+$/ : /[\s.):]+$/, '')
}

/** "1.1. Drafting an act": a number that stands before the words of its measure. */
const leadingNumber = /^((?:№\s*)?\d{1,4}(?:\.\d{1,4})*\s*[.)])\s*(?=\p{L}|[„“"«(])/u
const leadingDotted = /^(\d{1,4}(?:\.\d{1,4})+)\s+(?=\p{L}|[„“"«(])/u

export function splitLeadingNumber(text: string): { number: string; rest: string } | undefined {
  const printed = (leadingNumber.exec(text) ?? leadingDotted.exec(text))?.[0]
  if (printed === undefined) return undefined
  return { number: bareNumber(printed), rest: text.slice(printed.length).trim() }
}
