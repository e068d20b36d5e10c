import type { Finding } from '../base/finding.ts'
import { type Confidence, cellKeys, confidenceOf, type Draft, type DraftMeasure } from './draft.ts'

/** Where in a measure's row something may be doubtful: a cell, its number, or the row as a whole. */
export const reviewCells = ['row', 'number', ...cellKeys] as const
export type ReviewCell = (typeof reviewCells)[number]

/** Why a cell is put before a person. */
export type Doubt =
  | {
      readonly kind: 'reading'
      readonly of: 'indicator' | 'funding' | 'deadline' | 'institution'
      readonly confidence: Confidence
      /** Its name where there may be several in a cell. */
      readonly name: string | null
    }
  /** The numbers of measures whose money is proposed to be the same. */
  | { readonly kind: 'shared-money'; readonly with: readonly string[] }
  | { readonly kind: 'finding'; readonly finding: Finding }

export interface CellInReview {
  readonly position: number
  readonly number: string
  readonly cell: ReviewCell
  /** None where nothing in the cell is doubtful. */
  readonly doubts: readonly Doubt[]
  /**
   * All that a person has before them when they say that the cell is right: what they said holds as
   * long as this stays the same, wherever the measure comes to stand.
   */
  readonly seen: unknown
}

/** The cells that a person should look at, in the document's order, and why. */
export function uncertainCells(draft: Draft, findings: readonly Finding[]): CellInReview[] {
  const byPosition = Map.groupBy(findings.filter(isDoubt), ({ position }) => position)
  const twins = twinsOf(draft)
  return draft.measures.flatMap((measure, index) => {
    const own = byPosition.get(measure.position) ?? []
    return reviewCells
      .map((cell) => inReview(measure, cell, own, twins[index] ?? 0))
      .filter(({ doubts }) => doubts.length > 0)
  })
}

/** One cell as the review shows it, doubtful or not; nothing when there is no such measure. */
export function cellInReview(
  draft: Draft,
  findings: readonly Finding[],
  position: number,
  cell: ReviewCell,
): CellInReview | undefined {
  const index = draft.measures.findIndex((each) => each.position === position)
  const measure = draft.measures[index]
  if (!measure) return undefined
  const own = findings.filter((finding) => finding.position === position && isDoubt(finding))
  return inReview(measure, cell, own, twinsOf(draft)[index] ?? 0)
}

const isDoubt = ({ severity }: Finding): boolean => severity !== 'info'

/** For each measure how many before it have its number: what tells them apart when it is not unique. */
function twinsOf({ measures }: Draft): number[] {
  const seen = new Map<string, number>()
  return measures.map(({ number }) => {
    const before = seen.get(number) ?? 0
    seen.set(number, before + 1)
    return before
  })
}

function inReview(
  measure: DraftMeasure,
  cell: ReviewCell,
  findings: readonly Finding[],
  twins: number,
): CellInReview {
  const { position, number } = measure
  const told = findings.filter((finding) => cellOf(finding) === cell)
  const doubts: Doubt[] = [
    ...doubtsOfReading(measure, cell),
    ...told.map((finding) => ({ kind: 'finding', finding }) as const),
  ]
  const seen = {
    number,
    twins,
    cell,
    words: wordsRead(measure, cell),
    meaning: meaningOf(measure, cell),
    findings: told.map(({ rule, actual }) => [rule, actual]),
  }
  return { position, number, cell, doubts, seen }
}

const cellOf = ({ cell }: Finding): ReviewCell => reviewCells.find((each) => each === cell) ?? 'row'

function doubtsOfReading(measure: DraftMeasure, cell: ReviewCell): Doubt[] {
  switch (cell) {
    case 'target':
      return measure.indicators.flatMap(({ name, confidence }) =>
        doubtOf('indicator', confidence, name),
      )
    case 'budget': {
      const { sharedFundingWith, sharingConfirmed = [] } = measure
      const proposed = sharedFundingWith.filter((other) => !sharingConfirmed.includes(other))
      return [
        ...measure.funding.flatMap((each) => doubtOf('funding', confidenceOf(each), each.source)),
        ...(proposed.length > 0 ? [{ kind: 'shared-money', with: proposed } as const] : []),
      ]
    }
    case 'deadline':
      return doubtOf('deadline', confidenceOf(measure.deadline), null)
    case 'responsible':
    case 'partners':
      return measure[cell].flatMap((each) =>
        doubtOf('institution', confidenceOf(each), each.asPrinted),
      )
    default:
      return []
  }
}

const doubtOf = (
  of: Extract<Doubt, { kind: 'reading' }>['of'],
  confidence: Confidence,
  name: string | null,
): Doubt[] => (confidence === 'sure' ? [] : [{ kind: 'reading', of, confidence, name }])

/** The words that a cell's meaning is read from; a baseline and its target are read together. */
function wordsRead({ text }: DraftMeasure, cell: ReviewCell): unknown {
  if (cell === 'row') return cellKeys.map((key) => text[key])
  if (cell === 'number') return null
  return cell === 'target' || cell === 'baseline' ? [text.baseline, text.target] : text[cell]
}

/** What was understood from a cell, as far as a person has it before them. */
function meaningOf(measure: DraftMeasure, cell: ReviewCell): unknown {
  switch (cell) {
    case 'baseline':
    case 'target':
      return measure.indicators
    case 'budget':
      return [measure.funding, measure.sharedFundingWith]
    case 'deadline':
    case 'responsible':
    case 'partners':
      return measure[cell]
    default:
      return null
  }
}
