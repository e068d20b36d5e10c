import type { Council } from '../core/access/council.ts'
import type { Language } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import type { Adoption, PlanContent } from '../core/plan/plan.ts'
import { refusalOfMoney } from '../core/report/refusal-of-money.ts'
import { refusalToReport } from '../core/report/refusal-to-report.ts'
import type { Report } from '../core/report/report.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalCouncil } from '../store/council.reader.ts'
import { insertCouncil, lockCouncil } from '../store/council.writer.ts'
import type { Transaction } from '../store/database.ts'
import { listIndicatorsToReportOn } from '../store/indicator.reader.ts'
import { selectOptionalMeasureToReportOn } from '../store/money-report.reader.ts'
import { insertMoneyReports } from '../store/money-report.writer.ts'
import { hasPlans, selectPlan } from '../store/plan.reader.ts'
import { insertPlan, keepAdoptedPlan, lockPlans } from '../store/plan.writer.ts'
import { insertReports } from '../store/report.writer.ts'
import { type Surroundings, theProgram } from './action-context.ts'
import { enteredOn, enterSampleYear, type SampleYear } from './enter-sample-year.ts'
import { freeSlug } from './free-slug.ts'
import { inTransaction } from './in-transaction.ts'
import { keepPublication } from './keep-publication.ts'
import { openSampleYear } from './open-sample-year.ts'
import { readSample, type SampleMoney, type SampleReport, sampleDraft } from './sample-plan.ts'

const author = 'Демонстрация · Demonstration'

const adoption: Adoption = {
  body: 'Примерен съвет (демонстрация)',
  act: 'Решение',
  number: 'ДЕМО-1',
  date: '2024-01-31' as PlainDate,
}

const council: Council = {
  name: { bg: 'Примерен съвет (демонстрация)', en: 'Sample council (demonstration)' },
  shortName: { bg: 'Примерен съвет', en: 'Sample council' },
  email: 'council@example.bg',
  phone: null,
  site: null,
  supervisor: {
    bg: 'министърът на електронното управление',
    en: 'the Minister of Electronic Governance',
  },
}

/**
 * Puts the sample plan with its invented reports, published once, into a database that has no plan.
 * Answers with its slug, or with null when there are plans already.
 */
export async function loadSample(
  { database, now }: Surroundings,
  register: Register,
  evidenceFolder?: string,
): Promise<{ slug: string } | null> {
  if (await hasPlans(database)) return null
  const { plan, reports, year, money, desk } = await readSample()
  const draftIn = (language: Language) =>
    withSetTargets(sampleDraft(plan, language, register), year.setTargets)
  const content = adoptDraft(draftIn('bg'), [draftIn('en')])
  if (areRefusals(content)) throw new Refused(...content)

  return await inTransaction(database, async (transaction) => {
    await lockPlans(transaction)
    if (await hasPlans(transaction)) return null
    const at = now()
    const planId = await insertPlan(transaction, { demonstration: true, createdAt: at })
    const slug = await freeSlug(transaction, content.year)
    await keepAdoptedPlan(transaction, planId, {
      slug,
      content: withoutSource(content),
      adoption,
      by: author,
      at,
    })
    await enterReports(transaction, planId, reports, year)
    const codes = content.measures.map(({ code }) => code)
    await enterSampleYear(transaction, { planId, slug, codes }, year, { enteredBy: author })
    await enterMoney(transaction, slug, content, money, year)
    await openSampleYear(transaction, {
      ...{ planId, content, reports, money, year, desk, author, evidenceFolder },
    })
    await describeCouncil(transaction, at)
    const publication = await keepPublication(transaction, await selectPlan(transaction, slug), {
      publishedAt: at,
      publishedBy: author,
    })
    await appendToLog(transaction, {
      at,
      actor: theProgram,
      action: 'load-sample',
      entity: 'plan',
      entityId: planId,
      old: null,
      new: {
        slug,
        demonstration: true,
        measures: content.measures.length,
        reports: reports.length,
        moneyReports: money.length,
        ...publication,
      },
    })
    return { slug }
  })
}

/** Whom the sample's pages speak for, where nobody has said so yet. */
async function describeCouncil(transaction: Transaction, at: string): Promise<void> {
  await lockCouncil(transaction)
  if (await selectOptionalCouncil(transaction)) return
  await insertCouncil(transaction, 1, council, { enteredBy: author, enteredAt: at })
}

/** No document was read, so no measure comes from a row of one. */
const withoutSource = (content: PlanContent): PlanContent => ({
  ...content,
  measures: content.measures.map((measure) => ({ ...measure, source: null })),
})

/** As after a review: indicators with the targets that a person set. */
const withSetTargets = (draft: Draft, targets: SampleYear['setTargets']): Draft =>
  targets.reduce((before, { measure: position, indicator, set }) => {
    const measure = before.measures.find((each) => each.position === position)
    const indicators = measure?.indicators.map((each, index) =>
      index === indicator - 1
        ? { ...each, set, target: { ...each.target, operator: 'none' as const, value: null } }
        : each,
    )
    if (!indicators) throw new Error(`the sample has no measure ${position}`)
    return setByHand(before, position, 'indicators', indicators)
  }, draft)

const dayOfPeriod = (on: SampleYear['reported']['on'], period: Period): PlainDate => {
  const day = on[period]
  if (!day) throw new Error(`the sample does not say when ${period} was reported on`)
  return day
}

async function enterReports(
  transaction: Transaction,
  planId: string,
  reports: readonly SampleReport[],
  { reported: { on, late } }: SampleYear,
): Promise<void> {
  const indicators = new Map(
    (await listIndicatorsToReportOn(transaction, planId)).map((indicator) => [
      `${indicator.measure}.${indicator.position}`,
      indicator,
    ]),
  )
  const dayOf = (of: Pick<SampleReport, 'measure' | 'indicator' | 'period'>): PlainDate => {
    const later = late.find(
      ({ measure, indicator, period }) =>
        measure === of.measure && indicator === of.indicator && period === of.period,
    )
    return later?.on ?? dayOfPeriod(on, of.period)
  }
  const rows = reports.map((sample): Report & { indicatorId: string } => {
    const { measure, indicator: position, period, note, ...reported } = sample
    const indicator = indicators.get(`${measure}.${position}`)
    if (!indicator) throw new Error(`the sample has no indicator ${measure}.${position}`)
    const refusal = refusalToReport(indicator, { period, reported })
    if (refusal) throw new Refused(refusal)
    return {
      indicatorId: indicator.id,
      period,
      reported,
      note,
      enteredBy: author,
      enteredAt: enteredOn(dayOf({ measure, indicator: position, period })),
      revision: 1,
      demonstration: true,
    }
  })
  await insertReports(transaction, rows)
}

async function enterMoney(
  transaction: Transaction,
  slug: string,
  { measures }: PlanContent,
  money: readonly SampleMoney[],
  { reported: { on } }: SampleYear,
): Promise<void> {
  for (const [position, reports] of Map.groupBy(money, ({ measure }) => measure)) {
    const code = measures.find((measure) => measure.position === position)?.code ?? ''
    const [first] = reports
    const measure =
      first &&
      (await selectOptionalMeasureToReportOn(
        transaction,
        { slug, measure: code },
        dayOfPeriod(on, first.period),
      ))
    if (!measure) throw new Error(`the sample has no measure ${position}`)
    const rows = reports.map(({ measure: _, allocation, ...amount }) => {
      const refusal = refusalOfMoney(measure, allocation, amount, [])
      if (refusal) throw new Refused(refusal)
      const enteredAt = enteredOn(dayOfPeriod(on, amount.period))
      const by = { enteredBy: author, enteredAt, revision: 1, demonstration: true }
      return { ...amount, ...by, measureId: measure.id, allocation }
    })
    await insertMoneyReports(transaction, rows)
  }
}
