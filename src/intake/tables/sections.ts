import type { DraftGoal } from '../../core/draft/draft.ts'

/** What the words of a section row or heading say. */
export interface SectionWords {
  /** "I", "2", "1.3", "А"; '' when none is printed. */
  readonly number: string
  readonly title: string
  /** Sections of one level are written alike: the same word before the same kind of number. */
  readonly style: string
}

const numbered =
  /^(?<number>(?:[IVXLCІХ]+|\d{1,3}|\p{Lu}{2,3}\d{1,2}(?=\s*[.):–—-])|\p{Lu})(?:\.\d{1,3})*)(?:\s*[.):–—-]+\s*|\s+|$)(?<title>.*)$/su

/** "Strategic goal 2: Security" -> 2, Security; "II. Security" -> II, Security. */
export function sectionWords(text: string, words: readonly string[]): SectionWords {
  const line = text.replace(/\s+/g, ' ').trim()
  const word = beginningOf(line, words) || anyWordBeforeNumber(line)
  const rest = line.slice(word.length).replace(/^\s*(?:№\s*)?[:.–—-]?\s*/u, '')
  const { number = '', title = '' } = numbered.exec(rest)?.groups ?? {}
  const isNumber = number !== '' && !isWordOfTitle(rest, number, word)
  if (!isNumber) return { number: '', title: line, style: word.toLowerCase() }
  return {
    number: romanInLatin(number),
    title: title.trim() === '' ? line : title.trim(),
    style: `${word.toLowerCase()} ${numberStyle(number)}`,
  }
}

/** "Strategic goal 2: Safety", "Priority: Health": the word of a section with its number or a sign. */
export function beginsAsSection(text: string, words: readonly string[]): boolean {
  const word = beginningOf(text, words)
  return (
    word !== '' && /^\s*(?:№\s*)?(?:\d|[IVXІХ]+(?!\p{L})|[:–—-])/u.test(text.slice(word.length))
  )
}

function beginningOf(line: string, words: readonly string[]): string {
  const lower = line.toLowerCase()
  const fitting = words.filter(
    (word) => lower.startsWith(word) && !/^\p{L}/u.test(line.slice(word.length)),
  )
  const longest = Math.max(0, ...fitting.map((word) => word.length))
  return line.slice(0, longest)
}

/** "Output 1: Safe water", "Сектор А. Гори": whatever word it is, a number and a sign follow it. */
const anyWordBeforeNumber = (line: string): string =>
  /^(\p{L}{3,20})\s+(?:№\s*)?(?:[IVXІХ]+|\d{1,2}|\p{Lu})(?:\.\d{1,2})*\s*[.:)–—-]\s*\p{L}/u.exec(
    line,
  )?.[1] ?? ''

/** "A plan for ..." or "В помощ на ...": a letter alone is a number only with a sign after it. */
function isWordOfTitle(rest: string, number: string, word: string): boolean {
  const sign = /^\s*[.):–—-]/u.test(rest.slice(number.length))
  const onlyDigits = /^\d+(\.\d+)*$/.test(number)
  if (sign || rest === number) return false
  if (onlyDigits)
    return number.length === 4 || (word === '' && !number.includes('.') && number.length > 2)
  return word === '' ? number.length === 1 : false
}

/** Cyrillic І and Х look like the Latin letters of Roman numbers; the number is the same. */
const romanInLatin = (number: string): string =>
  /^[IVXLCІХ]+$/u.test(number) ? number.replace(/І/g, 'I').replace(/Х/g, 'X') : number

function numberStyle(number: string): string {
  const depth = number.split('.').length
  if (/^[IVXLCІХ]+(\.|$)/u.test(number)) return `roman ${depth}`
  return `${/^\d/.test(number) ? 'digits' : 'letter'} ${depth}`
}

/**
 * The sections that are goals: those written like the first one that has a number or a goal's word.
 * The others are groups inside a goal, or titles above them all.
 */
export function goalStyle(sections: readonly SectionWords[]): string | undefined {
  return (sections.find((section) => section.style !== '') ?? sections[0])?.style
}

/** A goal's number as printed, or its place among the goals when none is printed. */
export const goalOf = (section: SectionWords, before: readonly DraftGoal[]): DraftGoal => ({
  number: section.number === '' ? String(before.length + 1) : section.number,
  title: section.title,
})
