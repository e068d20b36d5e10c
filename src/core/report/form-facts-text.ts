import { isLanguage } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { FormFacts, WrittenReport } from './form-facts.ts'

/** What of a form's facts a person may read in its hidden sheet, in rows of a name and a value each. */
export const factRows = (facts: FormFacts): string[][] => [
  ['plan', facts.plan],
  ['period', facts.period],
  ['institution', facts.institution],
  ['language', facts.language],
  ['made', facts.madeAt],
  ...facts.reports.map(({ measure, version }) => ['report', measure, String(version)]),
]

/** The rest, which only the program reads. */
export const writtenText = ({ reports, labels }: FormFacts): string =>
  JSON.stringify({ reports: reports.map(({ fields, locked }) => ({ fields, locked })), labels })

/** The facts again from both; nothing where they do not hold together. */
export function factsFrom(rows: readonly (readonly string[])[], text: string): FormFacts | null {
  const one = (name: string) => rows.find(([key]) => key === name)?.[1]
  const [plan, period, institution] = ['plan', 'period', 'institution'].map(one)
  const language = one('language')
  const written = parsed(text)
  if (!plan || !period || !institution || !isLanguage(language) || !isRecord(written)) return null
  const kept: unknown[] = Array.isArray(written['reports']) ? written['reports'] : []
  const reports = rows
    .filter(([key]) => key === 'report')
    .map(([, measure = '', version = ''], index) => reportFrom(measure, version, kept[index]))
  return {
    ...{ plan, period: period as Period, institution, language, madeAt: one('made') ?? '' },
    reports,
    labels: Object.fromEntries(
      Object.entries(isRecord(written['labels']) ? written['labels'] : {}).map(([key, words]) => [
        key,
        textsIn(words),
      ]),
    ),
  }
}

function reportFrom(measure: string, version: string, kept: unknown): WrittenReport {
  const { fields, locked } = isRecord(kept) ? kept : {}
  return {
    measure,
    version: Number(version),
    fields: Object.fromEntries(
      Object.entries(isRecord(fields) ? fields : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    locked: textsIn(locked),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
