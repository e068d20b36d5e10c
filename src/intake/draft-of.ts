import {
  type CellKey,
  type Confidence,
  confidenceOf,
  type Draft,
  type DraftMeasure,
  type Meaning,
} from '../core/draft/draft.ts'

import { withEnvelopes } from './envelopes.ts'
import { tellsTargetsInResults } from './interpret/indicators-of-results.ts'
import { interpretMeasure } from './interpret/interpret-measure.ts'
import type { Register } from './register.ts'
import { registerFor } from './register-for.ts'
import { sharedFunding } from './shared-funding.ts'
import type { FoundPlan } from './tables/find-plan.ts'
import type { FoundRow } from './tables/found-rows.ts'

/** A draft from the words of a document: each measure interpreted, shared money proposed. */
export function draftOf(found: FoundPlan, register: Register): Draft {
  const { title, year, language, goals, glossary, declaredMeasureCount } = found
  const targetsInResults = tellsTargetsInResults(found.rows.map(({ text }) => text))
  const read = (from: Register) =>
    found.rows.map((row) => ({
      row,
      ...interpretMeasure(
        row.text,
        { language, year, register: from, glossary, targetsInResults },
        row.implied,
      ),
    }))
  const first = read(register)
  const own = registerFor(
    language,
    {
      words: () => [title, ...found.rows.flatMap(({ text }) => Object.values(text))].join('\n'),
      responsible: () => first.flatMap((each) => each.responsible),
    },
    register,
  )
  const interpreted = own === register ? first : read(own)
  const shared = sharedFunding(
    interpreted.map(({ row, sharedWith }) => ({
      number: row.number,
      sharedWith: [...sharedWith, ...row.moneyWith],
    })),
  )
  const measures = interpreted.map(({ row, sharedWith: _, ...said }, index) =>
    draftMeasure(row, lessSure(said, row.doubted ?? []), shared[index] ?? []),
  )
  const draft = { title, year, language, goals, measures, glossary, declaredMeasureCount }
  return withEnvelopes(draft, register)
}

type Said = Pick<DraftMeasure, 'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'>

/** What each cell gives that may stand below a guessed header. */
const meaningOf: Readonly<Partial<Record<CellKey, Meaning>>> = {
  expectedResults: 'indicators',
  baseline: 'indicators',
  target: 'indicators',
  budget: 'funding',
  deadline: 'deadline',
  responsible: 'responsible',
  partners: 'partners',
}

/** Nothing is sure that was read below a header in words of no plan, or that a column left out may tell. */
function lessSure(said: Said, doubted: readonly CellKey[]): Said {
  const meanings = new Set(doubted.flatMap((cell) => meaningOf[cell] ?? []))
  const lessened = [...meanings].map((meaning) => {
    const read = said[meaning]
    return [
      meaning,
      Array.isArray(read) ? read.map(likely) : likely(read as DraftMeasure['deadline']),
    ]
  })
  return { ...said, ...Object.fromEntries(lessened) }
}

const likely = <Read extends { readonly confidence?: Confidence }>(read: Read): Read =>
  confidenceOf(read) === 'sure' ? { ...read, confidence: 'likely' } : read

const draftMeasure = (
  row: FoundRow,
  said: Said,
  sharedFundingWith: readonly string[],
): DraftMeasure => ({
  position: row.position,
  number: row.number,
  goal: row.goal,
  text: row.text,
  ...(row.implied ? { implied: row.implied } : {}),
  indicators: said.indicators,
  funding: said.funding,
  sharedFundingWith,
  deadline: said.deadline,
  responsible: said.responsible,
  partners: said.partners,
  source: row.source,
})
