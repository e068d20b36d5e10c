import type { CellKey, Draft, DraftIndicator, DraftMeasure, Meaning } from '../core/draft/draft.ts'
import { setAgainst } from '../core/draft/mends.ts'
import { keepingSensitivity } from '../core/draft/sensitivity.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import { withEnvelopes } from './envelopes.ts'
import { tellsTargetsInResults } from './interpret/indicators-of-results.ts'
import { interpretMeasure } from './interpret/interpret-measure.ts'
import { withSharedFunding } from './mend-number.ts'
import type { Register } from './register.ts'
import { registerOf } from './register-for.ts'
import { foldText } from './tables/fold-text.ts'

/** Other words for one cell of the measure at a position. */
export interface CellMend {
  readonly position: number
  readonly cell: CellKey
  readonly words: string
}

/**
 * The draft with other words in one cell of one measure, and what is read from that cell understood
 * anew. What a person has set stays, unless these are the very words that it was set against. A
 * position that no measure has changes nothing.
 */
export const mendCell = (
  draft: Draft,
  position: number,
  cell: CellKey,
  words: string,
  register: Register,
): Draft => mendCells(draft, [{ position, cell, words }], register)

/** The same for several cells at once. */
export function mendCells(draft: Draft, mends: readonly CellMend[], register: Register): Draft {
  if (mends.length === 0) return draft
  const { language, year, glossary } = draft
  const targetsInResults = tellsTargetsInResults(draft.measures.map(({ text }) => text))
  const context = {
    language,
    year,
    register: registerOf(draft, register),
    glossary,
    targetsInResults,
  }
  const understand = ({ text, implied }: DraftMeasure) => interpretMeasure(text, context, implied)
  const byPosition = Map.groupBy(mends, ({ position }) => position)
  const mended = {
    ...draft,
    measures: draft.measures.map((measure) => {
      const own = byPosition.get(measure.position) ?? []
      const words = Object.fromEntries(own.map((mend) => [mend.cell, foldText(mend.words)]))
      const said = { ...measure, text: { ...measure.text, ...words } }
      const understood = own.length > 0 ? understand(said) : said
      return own.reduce((so, { cell }) => readAnew(so, cell, understood), said)
    }),
  }
  const ofMoney = mends.some(({ cell }) => cell === 'budget')
  return ofMoney ? withEnvelopes(withSharedFunding(mended), register) : mended
}

/** The draft with one indicator of one measure as a person has set it; `index` counts from 0. */
export function mendIndicator(
  draft: Draft,
  position: number,
  index: number,
  indicator: DraftIndicator,
): Draft {
  const measure = draft.measures.find((each) => each.position === position)
  if (!measure?.indicators[index]) return draft
  return setByHand(draft, position, 'indicators', measure.indicators.with(index, indicator))
}

type Understood = Pick<DraftMeasure, Meaning>

/** What is read from each cell. An indicator may take its name from the measure or its results. */
const readFrom: Readonly<Record<CellKey, readonly Meaning[]>> = {
  measure: ['indicators'],
  objective: [],
  expectedResults: ['indicators'],
  baseline: ['indicators'],
  target: ['indicators'],
  budget: ['funding'],
  deadline: ['deadline'],
  responsible: ['responsible', 'partners'],
  partners: ['partners'],
}

function readAnew(measure: DraftMeasure, cell: CellKey, understood: Understood): DraftMeasure {
  const { byHand = [], ...rest } = measure
  const stays = byHand.filter((meaning) => setAgainst[meaning] !== cell)
  const read = readFrom[cell].filter((meaning) => !stays.includes(meaning))
  const anew = Object.fromEntries(read.map((meaning) => [meaning, understood[meaning]]))
  const mended = {
    ...rest,
    ...anew,
    ...(read.includes('indicators')
      ? { indicators: keepingSensitivity(measure.indicators, understood.indicators) }
      : {}),
    ...(stays.length > 0 ? { byHand: stays } : {}),
  }
  return cell === 'baseline' && stays.includes('indicators') ? inDoubtAgain(mended) : mended
}

/** Indicators that a person has set before the words of their baselines changed are put before one again. */
const inDoubtAgain = (measure: DraftMeasure): DraftMeasure => ({
  ...measure,
  indicators: measure.indicators.map((each) => ({ ...each, confidence: 'likely' })),
})
