import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart, saysOnly } from '../words/phrase-pattern.ts'
import { cellLines } from './cell-lines.ts'
import type { CellThing } from './cell-thing.ts'
import { cleanLabel } from './clean-label.ts'
import { countedPart, partOf, withPart } from './counted-part.ts'
import { withFormerInBrackets, withFormerValue } from './former-value.ts'
import { withArrows } from './framed-values.ts'
import { type HeadedLine, linesUnderHeadings } from './headed-lines.ts'
import { apart } from './joint-things.ts'
import { opensWithPart, withoutPart } from './part-of-thing.ts'
import { readThing } from './read-thing.ts'
import { remembered } from './remembered.ts'
import { shareableLast, underSameLabel, withUnitsInSharedLabels } from './shared-labels.ts'
import { withSharedNouns } from './shared-nouns.ts'
import { withSlashesApart } from './slashed-pairs.ts'
import { withDigits } from './spelled-numbers.ts'
import { splitLine } from './split-line.ts'
import { withOneYear } from './yearly-values.ts'

/**
 * Everything that a baseline or target cell speaks of, in its order. Of values for several years that of
 * the plan's year counts.
 */
export function cellThings(
  text: string,
  words: LanguageWords,
  year: number | null = null,
): readonly CellThing[] {
  return inYear(`${year ?? ''}:${text}`, words)
}

/** The plan's year and the cell, for of values for several years another counts in another year. */
const inYear = remembered((yearAndCell, words): readonly CellThing[] => {
  const colon = yearAndCell.indexOf(':')
  const year = colon === 0 ? null : Number(yearAndCell.slice(0, colon))
  const text = yearAndCell.slice(colon + 1)
  if (saysNothing(text, words)) return []
  const plain = withSignsBehind(text)
  const framed = withFormerInBrackets(withSlashesApart(withArrows(plain, words)), words)
  const lines = linesUnderHeadings(cellLines(framed, words), words)
  const things = lines.reduce<CellThing[]>((before, line) => addLine(before, line, words), [])
  const whole = withOneYear(withValuesOfTheirOwnLine(things), words, year)
  const known = whole.map((thing) => withFormerValue(thing, words, year))
  return withoutRepeats(withSharedNouns(withUnitsInSharedLabels(known), words))
})

/** "Debt below £40,000": the sign of a currency is said behind its number, as other units are. */
const withSignsBehind = (text: string): string =>
  text.replace(
    /([£€$])\s?(\d(?:[\d.,]*\d)?)(?![\d.,]*\d|\s?(?:[kmb]|bn|\p{L}*illion|thousand)\b)/gu,
    '$2 $1',
  )

/** Adds what a line speaks of; "от които 10 жени" is a part of the thing before it. */
function addLine(things: CellThing[], line: HeadedLine, words: LanguageWords): CellThing[] {
  const start = things.length
  for (const piece of piecesOf(line.text, words)) {
    const last = things.at(-1)
    if (last && yearOfNothing.test(piece)) {
      things.splice(-1, 1, { ...last, notes: [...last.notes, cleanLabel(piece)] })
    } else if (last && last.value !== null && opensWithPart(piece, words)) {
      things.splice(-1, 1, ...withPart(last, piece, words))
    } else {
      const before = things.length > start ? last : shareableLast(things, line.text)
      things.push(...thingsOf(piece, line.parent, before, words))
    }
  }
  return things
}

/** A piece's thing, or several that its label joins, and the part that it tells of the last. */
function thingsOf(
  piece: string,
  parent: string | null,
  last: CellThing | undefined,
  words: LanguageWords,
): CellThing[] {
  const { whole, counted } = withoutPart(piece, words)
  const part = counted === null ? undefined : countedPart(counted, words)
  const things: CellThing[] = []
  for (const thing of apart(readThing(part ? whole : piece, words), words)) {
    things.push(underSameLabel({ ...thing, parent, shared: false }, things.at(-1) ?? last))
  }
  const of = things.at(-1)
  return part && of ? [...things, partOf(of, part)] : things
}

/** The lines of unlike cells are often the same: what is counted twice a year is counted in many measures. */
const piecesOf = remembered((line, words) => splitLine(plainLine(line, words), words))
/** "2027: –": the year of a series in which nothing is due. */
const yearOfNothing =
  /^\s*(?:19|20)\d{2}(?:\s*\p{L}{1,3}\.)?\s*[:–—-]\s*[-–—]?\s*(?:\([^()]*\))?\s*$/u

const plainLine = (line: string, words: LanguageWords): string =>
  withoutColonOfDone(withDigits(withoutSpelledAgain(line), words), words)

/** "1 (един) брой": the number once more, in words. */
const withoutSpelledAgain = (line: string): string =>
  line.replace(/(\d)\s*\(\p{L}[\p{L}\s-]{1,40}\)(?=\s*\p{L})/gu, '$1')

/** "Ремонтирани: 5 км пътища, 2 моста": what was done to all that is counted behind the colon. */
function withoutColonOfDone(line: string, words: LanguageWords): string {
  const [opening = '', done = ''] = /^(\p{L}{4,}):\s+(?=\d[\d\s.,]*\p{L})/u.exec(line) ?? []
  const isDone = words.participleEndings.some((ending) => done.endsWith(ending))
  return isDone ? `${done} ${line.slice(opening.length)}` : line
}

/** "Няма", "няма данни", "няма изготвен доклад"; a longer sentence says something. */
const saysNothing = (text: string, words: LanguageWords): boolean =>
  saysOnly(text.replace(/[()]/g, ' '), words.nothing) ||
  (phraseAtStart(text, words.nothing) !== '' &&
    phraseAtStart(text, words.always) === '' &&
    text.trim().split(/\s+/).length <= 3)

/** "Брой договори" over "Към 01.01.2024 г. – 7": the value of the second line is of the first's thing. */
function withValuesOfTheirOwnLine(things: readonly CellThing[]): CellThing[] {
  const merged: CellThing[] = []
  for (const thing of things) {
    const before = merged.at(-1)
    const waits = before?.value === null && before.form === 'words'
    const timed = thing.notes.length > 0 && thing.form !== 'labelled' && thing.form !== 'words'
    if (before && waits && timed && thing.form !== 'opening') {
      merged[merged.length - 1] = {
        ...thing,
        label: before.label,
        form: 'labelled',
        notes: [...thing.notes, ...(thing.label === '' ? [] : [thing.label])],
      }
    } else {
      merged.push(thing)
    }
  }
  return merged
}

/** The same words twice in one cell are one thing. */
const withoutRepeats = (things: readonly CellThing[]): CellThing[] =>
  things.filter(
    (thing, index) =>
      thing.value !== null ||
      things.findIndex((other) => other.label === thing.label && other.parent === thing.parent) ===
        index,
  )
