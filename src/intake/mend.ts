import type { CellKey, Draft, DraftIndicator, DraftMeasure } from '../core/draft/draft.ts'
import { interpretMeasure } from './interpret/interpret-measure.ts'
import type { Register } from './register.ts'
import { foldText } from './tables/fold-text.ts'

/**
 * The draft with other words in one cell of one measure, and the measure understood anew from them.
 * What a person set by hand in that measure's indicators goes with the words it was set for only when
 * the cell is one that indicators are read from. A position that no measure has changes nothing.
 */
export function mendCell(
  draft: Draft,
  position: number,
  cell: CellKey,
  words: string,
  register: Register,
): Draft {
  return withMeasure(draft, position, (measure) => {
    const text = { ...measure.text, [cell]: foldText(words) }
    const { language, year, glossary } = draft
    const said = interpretMeasure(text, { language, year, register, glossary })
    const { indicators, funding, deadline, responsible, partners } = said
    const again = { indicators, funding, deadline, responsible, partners }
    return { ...measure, text, ...pick(again, affectedBy(cell)) }
  })
}

/** The draft with one indicator of one measure as a person has set it; `index` counts from 0. */
export function mendIndicator(
  draft: Draft,
  position: number,
  index: number,
  indicator: DraftIndicator,
): Draft {
  return withMeasure(draft, position, (measure) => ({
    ...measure,
    indicators: measure.indicators.map((each, at) => (at === index ? indicator : each)),
  }))
}

const withMeasure = (
  draft: Draft,
  position: number,
  mend: (measure: DraftMeasure) => DraftMeasure,
): Draft => ({
  ...draft,
  measures: draft.measures.map((each) => (each.position === position ? mend(each) : each)),
})

type Understood = Pick<
  DraftMeasure,
  'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'
>

/** What is read from a cell. The names of indicators come from the measure and its results, too. */
const affectedBy = (cell: CellKey): readonly (keyof Understood)[] =>
  (
    ({
      measure: ['indicators'],
      objective: [],
      expectedResults: ['indicators'],
      baseline: ['indicators'],
      target: ['indicators'],
      budget: ['funding'],
      deadline: ['deadline'],
      responsible: ['responsible', 'partners'],
      partners: ['partners'],
    }) as const
  )[cell]

function pick(all: Understood, keys: readonly (keyof Understood)[]): Partial<Understood> {
  return Object.fromEntries(keys.map((key) => [key, all[key]]))
}
