import { type Static, Type } from 'typebox'
import { currencies } from '../../../core/base/money.ts'
import { envelopeKinds } from '../../../core/draft/envelope.ts'
import type { AllocationMoney } from '../../../core/money/measure-money.ts'
import type { ReportedFigures, ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'
import { isProblem } from '../problem.ts'
import { Decimal, inPages, MeasureId, ofVersion, PlanId, Version } from './common.ts'
import { ListInPlan } from './lists.ts'
import { pageOfPlan, publishedPlan } from './published-plan.ts'

const Amount = exactly({
  written: described(
    { bg: 'Във валутата, в която е написано', en: 'In the currency it was written in' },
    exactly({ BGN: Type.Optional(Decimal), EUR: Type.Optional(Decimal) }),
  ),
  euro: described(
    { bg: 'В евро по законовия курс', en: 'In euro at the legal rate' },
    orNull(Decimal),
  ),
})
const Reported = exactly({
  planned: described({ bg: 'Планирано за разход', en: 'Planned to be spent' }, Amount),
  committed: described({ bg: 'Поето', en: 'Committed' }, Amount),
  spent: described({ bg: 'Изразходвано', en: 'Spent' }, Amount),
})
const Count = Type.Integer({ minimum: 0 })
const Envelope = exactly({ kind: oneOf(envelopeKinds), name: Type.String() })
const Line = {
  asWritten: described({ bg: 'Всяко посочване на сума', en: 'Every printing of a sum' }, Amount),
  countedOnce: described(
    { bg: 'Едни и същи средства – веднъж', en: 'The same money once' },
    Amount,
  ),
  measures: described({ bg: 'Мерки', en: 'Measures' }, Count),
  undetermined: described(
    {
      bg: 'Мерки без посочена сума; това не е нула',
      en: 'Measures that name no sum, which is not zero',
    },
    Count,
  ),
}

const Money = exactly({
  plan: PlanId,
  version: Version,
  totals: described(
    { bg: 'Общо', en: 'In all' },
    exactly({
      asWritten: Line.asWritten,
      countedOnce: Line.countedOnce,
      withAmount: described({ bg: 'Мерки с посочена сума', en: 'Measures that name a sum' }, Count),
      partlyUndetermined: described(
        { bg: 'От тях с още източник без сума', en: 'Of them, with another source without one' },
        Count,
      ),
      undetermined: Line.undetermined,
    }),
  ),
  reported: described(
    { bg: 'Отчетеното по средствата', en: 'What was reported of the money' },
    Reported,
  ),
  bySource: described(
    { bg: 'По източници', en: 'By source' },
    Type.Array(exactly({ envelope: Envelope, ...Line })),
  ),
  byGoal: described(
    { bg: 'По цели', en: 'By goal' },
    Type.Array(exactly({ goal: Type.String(), ...Line })),
  ),
  byInstitution: described(
    {
      bg: 'По отговорни институции; сборът е общото',
      en: 'By those who answer; they add up to the whole',
    },
    Type.Array(exactly({ institution: orNull(Type.String()), ...Line })),
  ),
})

const amountOf = ({ written, euro }: ShownAmounts): Static<typeof Amount> => ({
  written: Object.fromEntries(
    currencies.flatMap((each) => {
      const amount = written[each]
      return amount === undefined ? [] : [[each, amount]]
    }),
  ),
  euro,
})
const reportedOf = ({ planned, committed, spent }: ReportedFigures) => ({
  planned: amountOf(planned),
  committed: amountOf(committed),
  spent: amountOf(spent),
})

interface LineFigures {
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
}
const lineOf = ({ asWritten, countedOnce, measures, undetermined }: LineFigures) => ({
  asWritten: amountOf(asWritten),
  countedOnce: amountOf(countedOnce),
  ...{ measures, undetermined },
})

export const theMoney = apiGet({
  url: '/plans/:plan/money',
  name: 'getMoney',
  title: { bg: 'Средствата по план', en: 'The money of a plan' },
  params: exactly({ plan: PlanId }),
  query: exactly(ofVersion),
  answer: Money,
  example: { params: { plan: 'plan-2024' }, query: { lang: 'en' } },
  handle: async (asked) => {
    const publication = await publishedPlan(asked, asked.query.version)
    if (isProblem(publication)) return publication
    const { plan, version, money } = publication
    if (!money) return { problem: 'no-such-part' }
    const { asWritten, countedOnce, withAmount, partlyUndetermined, undetermined } = money.totals
    return {
      ...{ plan: plan.slug, version },
      totals: {
        asWritten: amountOf(asWritten),
        countedOnce: amountOf(countedOnce),
        ...{ withAmount, partlyUndetermined, undetermined },
      },
      reported: reportedOf(money.reported),
      bySource: money.bySource.map((line) => ({
        envelope: { kind: line.envelope.kind, name: line.envelope.name },
        ...lineOf(line),
      })),
      byGoal: money.byGoal.map((line) => ({ goal: line.goal, ...lineOf(line) })),
      byInstitution: money.byInstitution.map((line) => ({
        institution: line.institution,
        ...lineOf(line),
      })),
    }
  },
})

const Funding = exactly({
  id: described(
    {
      bg: 'Кодът на мярката и редът в бюджета ѝ',
      en: 'The code of the measure and the order in its budget',
    },
    Type.String(),
  ),
  measure: MeasureId,
  envelope: described(
    {
      bg: 'Източникът; null за средства извън плана',
      en: 'The source; null of money beside the plan',
    },
    orNull(Envelope),
  ),
  asPrinted: described({ bg: 'Както е отпечатан', en: 'As printed' }, Type.String()),
  note: orNull(Type.String()),
  amount: described(
    { bg: 'Сума; null е неопределена, не нула', en: 'The sum; null is undetermined, not zero' },
    orNull(Amount),
  ),
  sameMoneyAs: described(
    { bg: 'Мерки, които посочват същите средства', en: 'Measures that print the same money' },
    Type.Array(MeasureId),
  ),
  committed: Amount,
  spent: Amount,
})

const fundingOf = (measure: string, money: AllocationMoney): Static<typeof Funding> => ({
  id: `${measure}.${money.allocation}`,
  measure,
  envelope: money.envelope && { kind: money.envelope.kind, name: money.envelope.name },
  ...{ asPrinted: money.source, note: money.note },
  amount: money.amount && amountOf(money.amount),
  sameMoneyAs: [...money.sameAs],
  ...{ committed: amountOf(money.committed), spent: amountOf(money.spent) },
})

export const listFunding = apiGet({
  url: '/plans/:plan/funding',
  name: 'listFunding',
  title: { bg: 'Източници на средства по мерки', en: 'The sources of money of each measure' },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    measure: Type.Optional(MeasureId),
    envelope: Type.Optional(
      described(
        { bg: 'Само от този вид източник', en: 'Only of this kind of source' },
        oneOf(envelopeKinds),
      ),
    ),
  }),
  answer: ListInPlan(Funding),
  example: {
    params: { plan: 'plan-2024' },
    query: { lang: 'en', envelope: 'fund', limit: '1' },
  },
  handle: (asked) => {
    const { measure, envelope } = asked.query
    return pageOfPlan(asked, ({ money }) =>
      (money?.measures ?? [])
        .flatMap((each) => each.allocations.map((one) => fundingOf(each.measure, one)))
        .filter(
          (each) =>
            (measure === undefined || each.measure === measure) &&
            (envelope === undefined || each.envelope?.kind === envelope),
        ),
    )
  },
})
