import type { Said } from './column-said.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { spaced } from './spaced.ts'

/**
 * "Value at the end of 2027" says a value of some day: of now or to reach, as its year stands to the other
 * columns. Beside an earlier value it is to be reached; alone it is so from the year on in which the first
 * measure is due (`due`), unless it is the value as that year begins. Words like "base value" decide alone.
 */
export function withMoments(
  said: readonly Said[],
  texts: readonly (readonly string[])[],
  due: number | undefined,
  words: HeaderWords,
): readonly Said[] {
  const lowest = (index: number): string => texts[index]?.at(-1) ?? ''
  if (said.some(({ key, how }) => key === 'target' && how === 'plainly')) return said
  const values = said.flatMap(({ key }, index) => (key === 'baseline' ? index : []))
  return said.map((each, index): Said => {
    const text = lowest(index)
    const { key, year } = each
    if (key !== 'baseline' || year === undefined || saysNow(text, words)) return each
    const isBefore = (other: number): boolean =>
      other !== index && dayOf(said[other]?.year, lowest(other)) < dayOf(year, text)
    const late = due !== undefined && year >= due && !asYearBegins.test(text)
    const toReach = values.length === 1 ? late : values.some(isBefore)
    return toReach ? { ...each, key: keyToReach(text, words), how: 'plainly' } : each
  })
}

/** Half a year apart where one says that its year begins; what says no year is of now. */
const dayOf = (year: number | undefined, text: string): number =>
  (year ?? 0) * 2 + (asYearBegins.test(text) ? 0 : 1)

/** "Indicators (value at the end of 2026)" name what they count. */
const keyToReach = (text: string, words: HeaderWords): ColumnKey =>
  hasStem(text, 'indicators', words) ? 'indicators' : 'target'

const saysNow = (text: string, words: HeaderWords): boolean => hasStem(text, 'baseline', words)

const hasStem = (text: string, wanted: ColumnKey, { stems }: HeaderWords): boolean =>
  spaced(text)
    .split(' ')
    .some((word) =>
      stems.columns
        .get(word.slice(0, 2))
        ?.some(([stem, key]) => key === wanted && word.startsWith(stem)),
    )

/** "1.1.2026", "01/01/2026", "2026-01-01". */
const asYearBegins = /(?<!\d)0?1[./]\s?0?1[./]\s?20\d\d|20\d\d-01-01/
