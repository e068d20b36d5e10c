import {
  cellKeys,
  type DraftDeadline,
  type DraftFunding,
  type DraftInstitution,
  type MeasureText,
} from '../../core/draft/draft.ts'
import { envelopeKinds } from '../../core/draft/envelope.ts'
import type { Measure, PlanContent } from '../../core/plan/plan.ts'
import {
  cell,
  inLanguages,
  list,
  oneOf,
  perhapsCount,
  perhapsDecimal,
  perhapsOneOf,
  perhapsWords,
  wordList,
  words,
} from './cells.ts'
import { indicatorOf } from './indicator-of-row.ts'
import type { Row, Tables } from './read-tables.ts'

/**
 * The plan that the tables of a data package tell. Lists in cells are taken as they are: the shape of the
 * whole draft is checked before anybody looks at it.
 *
 * @throws {Refused} where the description or a cell is not what it has to be.
 */
export async function planOfTables(descriptor: unknown, tables: Tables): Promise<PlanContent> {
  // What checks shapes takes long to load, and few files are of this kind.
  const { describedPlan } = await import('./described-plan.ts')
  const { title, year, language, declaredMeasureCount } = describedPlan(descriptor)
  const byMeasure = (rows: readonly Row[]) => Map.groupBy(rows, (row) => cell(row, 'measure_id'))
  const parts = {
    indicators: byMeasure(tables.indicators),
    funding: byMeasure(tables.funding),
    institutions: byMeasure(tables.institutions),
  }
  return {
    ...{ title, year, language, declaredMeasureCount },
    goals: tables.goals.map((row) => ({
      number: words(row, 'goal_id'),
      title: inLanguages(row, 'title'),
    })),
    measures: tables.measures.map((row, index) => {
      const code = cell(row, 'measure_id')
      return measureOf(row, index, language, {
        indicators: parts.indicators.get(code) ?? [],
        funding: parts.funding.get(code) ?? [],
        institutions: parts.institutions.get(code) ?? [],
      })
    }),
    glossary: tables.glossary.map((row) => ({
      abbreviation: words(row, 'abbreviation'),
      meaning: inLanguages(row, 'meaning'),
    })),
  }
}

type Parts = Readonly<Record<'indicators' | 'funding' | 'institutions', readonly Row[]>>

const measureOf = (
  row: Row,
  index: number,
  language: PlanContent['language'],
  { indicators, funding, institutions }: Parts,
): Measure => ({
  position: index + 1,
  number: words(row, 'number'),
  code: cell(row, 'measure_id'),
  goal: words(row, 'goal_id'),
  text: { [language]: textOf(row, language) },
  indicators: indicators.map(indicatorOf),
  funding: funding.filter((each) => cell(each, 'position') !== '0').map(fundingOf),
  sharedFundingWith: wordList(row, 'shares_money_with'),
  deadline: deadlineOf(row),
  responsible: institutionsOf(institutions, 'responsible'),
  partners: institutionsOf(institutions, 'partner'),
  source: null,
})

const textOf = (row: Row, language: string): MeasureText =>
  Object.fromEntries(
    cellKeys.map((key) => [key, words(row, `${column(key)}_${language}`)]),
  ) as MeasureText

/** "expectedResults" is called "expected_results" in a table. */
const column = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const deadlineOf = (row: Row): DraftDeadline => ({
  kind: oneOf(row, 'deadline_kind', ['month', 'range', 'recurring', 'phased', 'open']),
  from: perhapsWords(row, 'deadline_from'),
  to: perhapsWords(row, 'deadline_to'),
  every: perhapsOneOf(row, 'deadline_every', ['month', 'quarter', 'year']),
  phases: list(row, 'deadline_phases') as DraftDeadline['phases'],
})

function fundingOf(row: Row): DraftFunding {
  const months = perhapsCount(row, 'months')
  const kind = perhapsOneOf(row, 'envelope_kind', envelopeKinds)
  return {
    source: words(row, 'as_printed'),
    amount: perhapsDecimal(row, 'amount'),
    currency: perhapsOneOf(row, 'currency', ['BGN', 'EUR']),
    basis: perhapsOneOf(row, 'basis', ['total', 'per-year']),
    note: perhapsWords(row, 'note'),
    ...(months === null ? {} : { months }),
    ...(kind === null ? {} : { envelope: { kind, name: words(row, 'envelope') } }),
  }
}

const institutionsOf = (rows: readonly Row[], role: string): DraftInstitution[] =>
  rows
    .filter((row) => cell(row, 'role') === role)
    .map((row) => ({
      name: words(row, 'institution'),
      asPrinted: words(row, 'as_printed'),
      known: cell(row, 'is_registered') === 'true',
    }))
