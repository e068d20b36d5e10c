import { readFile } from 'node:fs/promises'
import type { InBothLanguages, Language } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import type { Draft, MeasureText } from '../core/draft/draft.ts'
import type { Activity } from '../core/report/activity.ts'
import type { ReportedAmount } from '../core/report/refusal-of-money.ts'
import type { ReportedValue } from '../core/report/report.ts'
import { draftOf } from '../intake/draft-of.ts'
import type { Register } from '../intake/register.ts'
import type { SampleYear } from './enter-sample-year.ts'

/** `sample/plan-2024.json`: a real plan's facts in our own short words. */
export interface SamplePlan {
  readonly title: InBothLanguages
  readonly year: number
  readonly declaredMeasureCount: number
  readonly goals: readonly { readonly number: string; readonly title: InBothLanguages }[]
  readonly measures: readonly (Readonly<Record<Language, MeasureText>> & {
    readonly number: string
    readonly goal: string
  })[]
  readonly glossary: readonly (InBothLanguages & {
    readonly abbreviation: string
    readonly en_abbreviation: string
  })[]
}

/** A report of `sample/reports-2024.json`: all of them are invented. */
export type SampleReport = ReportedValue & {
  /** The measure's position in the plan. */
  readonly measure: number
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly period: Period
  readonly note: InBothLanguages | null
}

/** A report of `sample/money-2024.json`: all of them are invented. */
export interface SampleMoney extends ReportedAmount {
  /** The measure's position in the plan. */
  readonly measure: number
  /** The position of the funding in its measure. */
  readonly allocation: number
}

/** `sample/desk-2024.json`: how the reports of invented institutions stand, where not all of it is accepted. */
export interface SampleDesk {
  /** The measures, by position, whose values the secretariat entered itself. */
  readonly enteredBySecretariat: readonly number[]
  readonly reports: readonly (OfMeasure & {
    readonly status: 'open' | 'draft' | 'submitted' | 'returned'
    readonly done?: string
    readonly remark?: string
  })[]
  readonly evidence: readonly (OfMeasure & { readonly title: string; readonly text: string })[]
  readonly activities: readonly (Pick<OfMeasure, 'measure'> &
    Pick<Activity, 'kind' | 'title' | 'from' | 'until' | 'place' | 'participants'>)[]
}

interface OfMeasure {
  /** The measure's position in the plan. */
  readonly measure: number
  readonly period: Period
}

const folder = new URL('../../sample/', import.meta.url)

const readJson = async <Content>(name: string): Promise<Content> =>
  JSON.parse(await readFile(new URL(name, folder), 'utf8'))

export async function readSample(): Promise<{
  plan: SamplePlan
  reports: SampleReport[]
  year: SampleYear
  money: SampleMoney[]
  desk: SampleDesk
}> {
  const [plan, { reports }, year, money, desk] = await Promise.all([
    readJson<SamplePlan>('plan-2024.json'),
    readJson<{ reports: SampleReport[] }>('reports-2024.json'),
    readJson<SampleYear>('year-2024.json'),
    readJson<{ reports: SampleMoney[] }>('money-2024.json'),
    readJson<SampleDesk>('desk-2024.json'),
  ])
  return { plan, reports, year, money: money.reports, desk }
}

/** The sample in one language, interpreted as if it had been read from a document. */
export function sampleDraft(sample: SamplePlan, language: Language, register: Register): Draft {
  const draft = draftOf(
    {
      title: sample.title[language],
      year: sample.year,
      language,
      goals: sample.goals.map(({ number, title }) => ({ number, title: title[language] })),
      rows: sample.measures.map((measure, index) => ({
        position: index + 1,
        number: measure.number,
        goal: measure.goal,
        text: measure[language],
        source: { table: 1, row: index + 1 },
        moneyWith: [],
      })),
      glossary: sample.glossary.map((entry) => ({
        abbreviation: language === 'bg' ? entry.abbreviation : entry.en_abbreviation,
        meaning: entry[language],
      })),
      declaredMeasureCount: sample.declaredMeasureCount,
      findings: [],
    },
    register,
  )
  return { ...draft, glossary: sample.glossary.map((entry) => glossaryEntry(entry, language)) }
}

/** One entry for both languages: under the plan's own abbreviation, the English one said beside it. */
const glossaryEntry = (entry: SamplePlan['glossary'][number], language: Language) => ({
  abbreviation: entry.abbreviation,
  meaning: language === 'bg' ? entry.bg : `${entry.en} (${entry.en_abbreviation})`,
})
