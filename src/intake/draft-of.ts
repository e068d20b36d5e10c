import type { Draft, DraftMeasure } from '../core/draft/draft.ts'
import { interpretMeasure } from './interpret/interpret-measure.ts'
import type { Register } from './register.ts'
import { registerFor } from './register-for.ts'
import { sharedFunding } from './shared-funding.ts'
import type { FoundPlan, FoundRow } from './tables/find-plan.ts'

/** A draft from the words of a document: each measure interpreted, shared money proposed. */
export function draftOf(found: FoundPlan, register: Register): Draft {
  const { title, year, language, goals, glossary, declaredMeasureCount } = found
  const read = (from: Register) =>
    found.rows.map((row) => ({
      row,
      ...interpretMeasure(row.text, { language, year, register: from, glossary }),
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
    draftMeasure(row, said, shared[index] ?? []),
  )
  return { title, year, language, goals, measures, glossary, declaredMeasureCount }
}

type Said = Pick<DraftMeasure, 'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'>

const draftMeasure = (
  row: FoundRow,
  said: Said,
  sharedFundingWith: readonly string[],
): DraftMeasure => ({
  position: row.position,
  number: row.number,
  goal: row.goal,
  text: row.text,
  indicators: said.indicators,
  funding: said.funding,
  sharedFundingWith,
  deadline: said.deadline,
  responsible: said.responsible,
  partners: said.partners,
  source: row.source,
})
