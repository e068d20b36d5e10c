import type { SectionWords } from './sections.ts'

/** The letters, Latin and Cyrillic, after which stands one that is a Roman number, too. */
const after: Readonly<Record<string, string>> = {
  B: 'C',
  В: 'C',
  H: 'I',
  K: 'L',
  U: 'V',
  W: 'X',
  Ф: 'Х',
}

/**
 * "C." after "A." and "B." is the letter, and no hundred. Sections that go on with the letters of others
 * written alike, as they are to be read.
 */
export function lettersInOrder(
  sections: readonly SectionWords[],
): ReadonlyMap<SectionWords, SectionWords> {
  const read = new Map<SectionWords, SectionWords>()
  const last = new Map<string, string>()
  for (const section of sections) {
    const style = section.style.replace(/roman 1$/, 'letter 1')
    const number =
      style === section.style ? section.number : letterOf(section.number, last.get(style))
    if (number === undefined) continue
    last.set(style, number)
    read.set(section, { ...section, number, style })
  }
  return read
}

/** The letter as the one before it asks for it, or the same again. */
function letterOf(roman: string, previous: string | undefined): string | undefined {
  if (previous === undefined) return undefined
  return [previous, after[previous]].find((each) => each?.replace('Х', 'X') === roman)
}
