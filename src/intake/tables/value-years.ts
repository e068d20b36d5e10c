import { phraseSource, unitSource } from '../words/phrase-pattern.ts'
import type { ColumnCells } from './column-cells.ts'
import type { Said } from './column-said.ts'
import type { ColumnKey, HeaderWords, TimeWords } from './header-words.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/** "2025", "2025.", "31.12.2025", "2025 г.", "2025/26": a header that is only a year. */
export const isYear = (text: string): boolean =>
  /^[\d.\s]*20\d\d\.?\s*(?:\p{L}{1,4}\.?)?$/u.test(text) || isAcrossNewYear(text)

/** "By end of 2026", "до края на 2026 г." as the year that it is; other headers as they are. */
export const withBareYear = (text: string, { time }: HeaderWords): string =>
  untilYear(time).exec(text)?.[1] ?? text

const patterns = new WeakMap<TimeWords, RegExp>()

function untilYear(time: TimeWords): RegExp {
  const known = patterns.get(time)
  if (known !== undefined) return known
  const lead = `(?:${phraseSource([...time.until, ...time.endOf])}\\s+){1,2}`
  const pattern = new RegExp(
    `^\\s*${lead}(20\\d\\d)\\.?\\s*(?:${unitSource(time.year)})?\\s*$`,
    'iu',
  )
  patterns.set(time, pattern)
  return pattern
}

/** A financial or school year, and no longer time. */
function isAcrossNewYear(text: string): boolean {
  const [, from, to] = /^20(\d\d)\s?[/–-]\s?(?:20)?(\d\d)\s*(?:\p{L}{1,4}\.?)?$/u.exec(text) ?? []
  return from !== undefined && (Number(from) + 1) % 100 === Number(to)
}

const isYearAt = (index: number, texts: Texts): boolean => isYear(texts[index]?.at(-1) ?? '')

/**
 * Under "Indicators", or beside them above numbers, the first year says how things stand and the last what
 * is to be reached; where a column of its own says how things stand, all are to be reached.
 */
export function withYears(
  said: readonly Said[],
  texts: Texts,
  cells: readonly ColumnCells[],
): readonly Said[] {
  const under = said.flatMap(({ key }, index) =>
    key === 'indicators' && isYearAt(index, texts) ? index : [],
  )
  const years = under.length > 1 ? under : besideIndicators(said, texts, cells)
  if (years.length < 2) return said
  const stands = said.some(({ key }) => key === 'baseline')
  return said.map((each, index): Said => {
    if (!years.includes(index)) return each
    if (stands || index === years.at(-1)) return { ...each, key: 'target', how: 'plainly' }
    return index === years[0]
      ? { ...each, key: 'baseline', how: 'plainly' }
      : { ...each, key: undefined, how: 'beside' }
  })
}

/** A "yes" or two may stand among the figures of a year: one in so many. */
const wordsAmongFigures = 5

function besideIndicators(
  said: readonly Said[],
  texts: Texts,
  cells: readonly ColumnCells[],
): number[] {
  const has = (key: ColumnKey) => said.some((each) => each.key === key)
  // Where some column says how things stand, years beside it are those in which more is to be reached.
  if (!(has('indicators') || has('baseline')) || has('target')) return []
  const years = said.flatMap(({ key }, index) =>
    key === undefined && isYearAt(index, texts) ? index : [],
  )
  const filled = years.filter((index) => (cells[index]?.filled ?? 0) > 0)
  const inFigures = filled.every((index) => {
    const { shapes, filled: all } = cells[index] ?? { shapes: new Map(), filled: 0 }
    const inWords = (['mark', 'phrase', 'prose'] as const).map((shape) => shapes.get(shape) ?? 0)
    return all > 0 && inWords.reduce((sum, each) => sum + each, 0) * wordsAmongFigures <= all
  })
  return filled.length > 0 && inFigures ? years : []
}

/** Columns under "Target" or "Baseline" with one year each. */
export function valueYears(columns: Columns, texts: Texts): ReadonlySet<number> {
  const years = (['baseline', 'target'] as const).map((wanted) =>
    columns.flatMap((key, index) => (key === wanted && isYearAt(index, texts) ? index : [])),
  )
  return new Set(years.filter((each) => each.length > 1).flat())
}
