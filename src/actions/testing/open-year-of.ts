import { localTime } from '../../core/base/instant.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Target } from '../../core/draft/target.ts'
import type { Indicator, Measure, PlanContent } from '../../core/plan/plan.ts'
import type { ReportingPeriod } from '../../core/report/reporting-period.ts'
import type { Database } from '../../store/database.ts'
import { listMeasuresToOwe } from '../../store/duty.reader.ts'
import { insertDuties, insertYearOpening } from '../../store/duty.writer.ts'
import { insertInstitution } from '../../store/institution.writer.ts'
import { keepReport } from '../../store/measure-report.writer.ts'
import { insertReportingPeriods } from '../../store/plan-settings.writer.ts'
import { selectOptionalReportPlace } from '../../store/report-place.reader.ts'
import { decimal, planContent } from '../../store/testing/plan-content.ts'
import { keepPlan } from './adopted-plan.ts'
import { moment } from './contexts.ts'

const [measure] = planContent.measures
const [indicator] = measure?.indicators ?? []
if (!measure || !indicator) throw new Error('the plan of the tests is empty')

const indicatorOf = (
  position: number,
  target: Target,
  accumulates: Indicator['rule']['accumulates'] = 'sum',
): Indicator => ({
  ...indicator,
  ...{ position, unit: { bg: 'лица' }, baselineNote: null, targetNote: null },
  rule: { accumulates, measured: 'level', baseline: null, target },
})

const counted: Measure = {
  ...measure,
  responsible: [
    { name: 'АЗ', asPrinted: 'Агенция по заетостта', known: true },
    { name: 'МВР', asPrinted: 'МВР', known: true },
  ],
  sharedFundingWith: [],
  indicators: [
    indicatorOf(1, { kind: 'at-least', value: decimal('400') }),
    indicatorOf(
      2,
      {
        kind: 'stages',
        stages: [
          { name: 'изготвен', weight: decimal('40') },
          { name: 'приет', weight: decimal('60') },
        ],
      },
      'last',
    ),
    indicatorOf(3, { kind: 'at-least', value: decimal('90') }, 'ratio'),
  ],
}

/** Two measures to be reported on: "1" with a count, stages, a share and money; "2" in words alone. */
export const yearContent: PlanContent = {
  ...planContent,
  measures: [
    counted,
    {
      ...counted,
      ...{ position: 2, number: '2', code: '2', funding: [] },
      responsible: [{ name: 'МВР', asPrinted: 'МВР', known: true }],
      indicators: [indicatorOf(1, { kind: 'words' })],
    },
  ],
  declaredMeasureCount: 2,
}

export const quarters: readonly ReportingPeriod[] = (
  [
    ['2024-Q1', '2024-04-15'],
    ['2024-Q2', '2024-07-15'],
    ['2024-Q3', '2024-10-15'],
    ['2024-Q4', '2025-01-15'],
  ] as const
).map(([period, due]) => ({ period: period as Period, due: due as PlainDate }))

/** The ids of the institutions of the tests. */
export interface TestInstitutions {
  readonly agency: string
  readonly ministry: string
}

/** The agency and the ministry in the register, put there where they are not. */
export const keepInstitutions = (database: Database): Promise<TestInstitutions> =>
  database.transaction().execute(async (transaction) => {
    const idOf = async (shortName: string, bg: string, en: string) =>
      (
        await transaction
          .selectFrom('institution')
          .select('id')
          .where('short_name', '=', shortName)
          .executeTakeFirst()
      )?.id ??
      (await insertInstitution(transaction, {
        ...{ shortName, shortNameEn: null, name: { bg, en }, aliases: [], parentId: null },
        ...{
          email: null,
          headName: null,
          headEmail: null,
          emailLanguage: 'bg',
          headLanguage: 'bg',
          validFrom: null,
          validTo: null,
        },
      }))
    return {
      agency: await idOf('АЗ', 'Агенция по заетостта', 'Employment Agency'),
      ministry: await idOf('МВР', 'Министерство на вътрешните работи', 'Ministry of Interior'),
    }
  })

/**
 * An adopted plan whose year is open, by quarters: the agency reports on measure 1 and the ministry helps,
 * the ministry alone reports on measure 2.
 */
export async function keepOpenYear(
  database: Database,
  slug: string,
  content: PlanContent = yearContent,
): Promise<{ readonly planId: string; readonly institutions: TestInstitutions }> {
  const planId = await keepPlan(database, slug, content)
  const institutions = await keepInstitutions(database)
  const { agency, ministry } = institutions
  await database.transaction().execute(async (transaction) => {
    const entry = { enteredBy: 'Мария Петрова', enteredAt: moment }
    await insertYearOpening(transaction, planId, entry)
    await insertReportingPeriods(transaction, planId, 1, quarters, entry)
    const measures = await listMeasuresToOwe(transaction, planId, localTime(moment).date)
    const duties = measures.map(({ id }, index) => ({
      ...{ measureId: id, version: 1 },
      reports: index === 0 ? agency : ministry,
      contributes: index === 0 ? [ministry] : [],
    }))
    await insertDuties(transaction, duties, entry)
  })
  return { planId, institutions }
}

/** Measure 1 well filled in for a quarter. */
export const wellTyped = {
  'value-1': '100',
  'stage-2-1': 'yes',
  'numerator-3': '45',
  'denominator-3': '50',
  done: 'Проведени са консултации.',
  'spent-1': '1 000,50',
  'paper-1': 'договор 12',
} as const

/** A report as if it had been submitted, or accepted, without what follows from it. */
export const keepReportIn = (
  database: Database,
  at: { readonly slug: string; readonly measure: string; readonly period: string },
  status: 'submitted' | 'accepted',
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const place = await selectOptionalReportPlace(transaction, at, '2024-05-06' as PlainDate)
    if (!place) throw new Error('no such report is due in the tests')
    return await keepReport(transaction, place, {
      ...{ status, content: { language: 'bg', fields: wellTyped } },
      ...{ by: 'Ана Иванова', at: moment },
      step: { move: 'submit', remark: null, remarks: {} },
    })
  })
