import { type CellKey, cellKeys, type Draft, type DraftMeasure } from '../../core/draft/draft.ts'

/** An abbreviation met in a measure. */
export interface UsedAbbreviation {
  readonly abbreviation: string
  readonly measure: DraftMeasure
  readonly cell: CellKey
}

/** Capitals with few small letters between them: "МВнР", "НСлС", "EMPACT"; digits may follow. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}(?:\p{Ll}?\p{Lu}){1,9}(?![\p{L}\p{N}])/gu
const romanNumber = /^[IVXLCMІХVМС]+$/u

export const abbreviationsIn = (text: string): string[] =>
  [...text.matchAll(abbreviation)]
    .map(([found]) => found)
    .filter((found) => !romanNumber.test(found))

/** A word in brackets: "... the Asylum Act (AA)". */
const inBrackets = /\(\s*(\p{Lu}[\p{L}-]{1,14})\s*\)/gu
/** Words, and not another abbreviation, stand before the brackets. */
const afterWords = /\p{Ll}{3,}.*[\p{L}“”"»]\s*$/su

/** Each abbreviation of the draft's cells at its first use, without those in words all in capitals. */
export function usedAbbreviations(draft: Draft): UsedAbbreviation[] {
  const uses = draft.measures.flatMap((measure) =>
    cellKeys.flatMap((cell) =>
      abbreviationsOfCell(measure.text[cell]).map((abbreviation) => ({
        abbreviation,
        measure,
        cell,
      })),
    ),
  )
  const met = new Set<string>()
  return uses.filter(({ abbreviation }) => !met.has(abbreviation) && met.add(abbreviation))
}

const abbreviationsOfCell = (text: string): string[] =>
  text.split('\n').flatMap((line) => (isAllCapitals(line) ? [] : abbreviationsIn(line)))

/** A line of several long words in capitals is a heading, not a row of abbreviations. */
const isAllCapitals = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{5,}/gu)?.length ?? 0) > 2

/** Abbreviations that the measures themselves explain where they use them. */
export const explainedInText = (draft: Draft): Set<string> =>
  new Set(
    draft.measures.flatMap((measure) =>
      cellKeys.flatMap((cell) => explainedIn(measure.text[cell])),
    ),
  )

function explainedIn(text: string): string[] {
  return [...text.matchAll(inBrackets)]
    .filter((match) => afterWords.test(text.slice(Math.max(0, match.index - 40), match.index)))
    .flatMap(([, short = '']) => abbreviationsIn(short))
}
