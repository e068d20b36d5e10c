import type { CellKey, Draft, DraftIndicator, DraftMeasure } from '../core/draft/draft.ts'
import { interpretMeasure } from './interpret/interpret-measure.ts'
import type { Register } from './register.ts'
import { sharedFunding } from './shared-funding.ts'
import { foldText } from './tables/fold-text.ts'
import { bareNumber } from './tables/printed-number.ts'

/**
 * The draft with other words in one cell of one measure, and what is read from that cell understood
 * anew; what a person has set from other cells stays. A position that no measure has changes nothing.
 */
export function mendCell(
  draft: Draft,
  position: number,
  cell: CellKey,
  words: string,
  register: Register,
): Draft {
  const { language, year, glossary } = draft
  const understand = ({ text }: DraftMeasure) =>
    interpretMeasure(text, { language, year, register, glossary })
  const mended = withMeasure(draft, position, (measure) => {
    const said = { ...measure, text: { ...measure.text, [cell]: foldText(words) } }
    return { ...said, ...only(understand(said), readFrom[cell]) }
  })
  return cell === 'budget' ? withSharedFunding(mended, understand) : mended
}

/** The draft with another number for one measure; who shares money with whom is read again. */
export function mendNumber(
  draft: Draft,
  position: number,
  number: string,
  register: Register,
): Draft {
  const { language, year, glossary } = draft
  const mended = withMeasure(draft, position, (measure) => ({
    ...measure,
    number: bareNumber(foldText(number)),
  }))
  return withSharedFunding(mended, ({ text }) =>
    interpretMeasure(text, { language, year, register, glossary }),
  )
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

/** What is read from each cell. An indicator may take its name from the measure or its results. */
const readFrom: Readonly<Record<CellKey, readonly (keyof Understood)[]>> = {
  measure: ['indicators'],
  objective: [],
  expectedResults: ['indicators'],
  baseline: ['indicators'],
  target: ['indicators'],
  budget: ['funding'],
  deadline: ['deadline'],
  responsible: ['responsible'],
  partners: ['partners'],
}

const only = (understood: Understood, keys: readonly (keyof Understood)[]): Partial<Understood> =>
  Object.fromEntries(keys.map((key) => [key, understood[key]]))

/** Sharing holds both ways, so that one budget's words decide about the measures they name, too. */
function withSharedFunding(
  draft: Draft,
  understand: (measure: DraftMeasure) => { readonly sharedWith: readonly string[] },
): Draft {
  const named = draft.measures.map((measure) => ({
    number: measure.number,
    sharedWith: understand(measure).sharedWith,
  }))
  const shared = sharedFunding(named)
  const measures = draft.measures.map((measure, index) => ({
    ...measure,
    sharedFundingWith: [
      ...new Set([...(shared[index] ?? []), ...(measure.sharingConfirmed ?? [])]),
    ].filter((number) => !measure.sharingRefused?.includes(number)),
  }))
  return { ...draft, measures }
}
