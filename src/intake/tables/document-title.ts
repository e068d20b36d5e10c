import { onOneLine } from './fold-text.ts'
import type { Paragraph } from './outline.ts'

/** A title is short; a longer paragraph that begins with "The plan ..." talks about it. */
const longestLine = 250
const longestTitle = 400

export interface FoundTitle {
  readonly title: string
  /** The paragraphs it is made of. */
  readonly parts: readonly Paragraph[]
}

/**
 * The title of a plan: the first short paragraph that begins as titles of plans do, or else says such a
 * word, with the lines that go on with it (one word alone is the name of a sheet); else the first heading,
 * else the first short line, nearest the table where there are any `near`. '' when there is none.
 */
export function documentTitle(
  before: readonly Paragraph[],
  planTitle: readonly string[],
  near: readonly Paragraph[] = before,
): FoundTitle {
  const short = before.filter((paragraph) => paragraph.text.length <= longestLine)
  const named = short.filter(({ text }) => /\s/.test(text))
  const close = near.filter((paragraph) => short.includes(paragraph))
  const start =
    named.find((paragraph) => beginsAsPlan(paragraph.text, planTitle)) ??
    named.find((paragraph) => saysPlan(paragraph.text, planTitle)) ??
    short.find((paragraph) => beginsAsPlan(paragraph.text, planTitle)) ??
    close.find((paragraph) => paragraph.headingLevel !== null) ??
    close[0] ??
    short.find((paragraph) => paragraph.headingLevel !== null) ??
    short[0]
  if (start === undefined) return { title: '', parts: [] }
  const parts = [start]
  for (const next of before.slice(before.indexOf(start) + 1)) {
    const last = parts[parts.length - 1] ?? start
    if (!goesOn(last.text, next.text)) break
    parts.push(next)
  }
  return { title: onOneLine(parts.map((part) => part.text).join(' ')), parts }
}

function beginsAsPlan(text: string, planTitle: readonly string[]): boolean {
  const lower = text.toLowerCase()
  const begins = planTitle.some(
    (word) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length)),
  )
  return begins && !isSentence(text)
}

/** "Youth programme of the city 2025": a line, and no sentence, that says a plan's word. */
const saysPlan = (text: string, planTitle: readonly string[]): boolean => {
  const line = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return (
    text.length < 150 && !isSentence(text) && planTitle.some((word) => line.includes(` ${word} `))
  )
}

/** Ends with a full stop that is not the one of an abbreviation such as "г." */
const isSentence = (text: string): boolean => /\p{L}{3,}[.!?;]$/u.test(text)

/** The next line goes on with the title: it starts in lower case or with a year, or both are in capitals. */
function goesOn(line: string, next: string): boolean {
  if (isSentence(line) || next.length > longestLine || line.length > longestTitle) return false
  if (/^(?:\p{Ll}|20\d\d\b)/u.test(next)) return true
  return inCapitals(line) && inCapitals(next)
}

const inCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
