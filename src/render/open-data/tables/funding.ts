import type { InBothLanguages } from '../../../core/base/language.ts'
import { currencies } from '../../../core/base/money.ts'
import type { DraftFunding } from '../../../core/draft/draft.ts'
import { envelopeKinds } from '../../../core/draft/envelope.ts'
import type { AllocationMoney } from '../../../core/money/measure-money.ts'
import { placesOfFunding } from '../../../core/plan/funding-place.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { planColumn, versionColumn } from '../of-publication.ts'
import { type Column, tableMaker } from '../table.ts'

interface FundingRow {
  readonly measure: Measure
  /** Where it stands in the measure's budget, from 1; 0 is money that the plan does not name. */
  readonly position: number
  readonly funding: DraftFunding | null
  readonly money: AllocationMoney | undefined
}

/** The money of each measure, a row for each source that its budget names, with what was reported of it. */
export const fundingTable = tableMaker<FundingRow>({
  name: 'funding',
  title: { bg: 'Финансиране', en: 'Funding' },
  key: ['funding_id'],
  refersTo: [{ columns: ['measure_id'], table: 'measures', their: ['measure_id'] }],
  rows: (publication) => publication.plan.measures.flatMap((each) => rowsOf(each, publication)),
  columns: (publication) => [
    planColumn(publication),
    ...identity,
    ...asWritten,
    ...reported,
    versionColumn(publication),
  ],
})

function rowsOf(measure: Measure, { money }: Publication): FundingRow[] {
  const known = money?.measures.find((each) => each.measure === measure.code)?.allocations ?? []
  const of = (position: number) => known.find(({ allocation }) => allocation === position)
  const places = placesOfFunding(measure)
  const own = measure.funding.map((funding, index) => ({
    ...{ measure, funding, position: places[index] ?? index + 1 },
    money: of(places[index] ?? index + 1),
  }))
  const beside = of(0)
  return beside ? [...own, { measure, position: 0, funding: null, money: beside }] : own
}

const identity: Column<FundingRow>[] = [
  {
    ...{ name: 'measure_id', type: 'string', required: true, of: ({ measure }) => measure.code },
    title: { bg: 'Мярка', en: 'Measure' },
  },
  {
    ...{ name: 'funding_id', type: 'string', required: true },
    of: ({ measure, position }) => `${measure.code}.${position}`,
    title: { bg: 'Финансиране', en: 'Funding' },
  },
  {
    ...{ name: 'position', type: 'integer', required: true, of: ({ position }) => position },
    title: {
      bg: 'Ред в бюджета на мярката; 0 са средства, които планът не посочва',
      en: 'Order in the budget of the measure; 0 is money that the plan does not name',
    },
  },
]

const asWritten: Column<FundingRow>[] = [
  {
    ...{ name: 'envelope_kind', type: 'string', values: envelopeKinds },
    of: ({ funding }) => funding?.envelope?.kind ?? null,
    title: { bg: 'Вид на източника', en: 'Kind of source' },
  },
  {
    ...{ name: 'envelope', type: 'string', of: ({ funding }) => funding?.envelope?.name ?? null },
    title: { bg: 'Източник', en: 'Source' },
  },
  {
    ...{ name: 'as_printed', type: 'string', of: ({ funding }) => funding?.source ?? null },
    title: { bg: 'Както е отпечатан', en: 'As printed' },
  },
  {
    ...{ name: 'amount', type: 'number', of: ({ funding }) => funding?.amount ?? null },
    title: {
      bg: 'Сума; празно е неопределена, не нула',
      en: 'Amount; empty is undetermined, not zero',
    },
  },
  {
    ...{ name: 'currency', type: 'string', of: ({ funding }) => funding?.currency ?? null },
    ...{ values: currencies, title: { bg: 'Валута', en: 'Currency' } },
  },
  {
    ...{ name: 'basis', type: 'string', of: ({ funding }) => funding?.basis ?? null },
    ...{
      values: ['total', 'per-year'],
      title: { bg: 'Общо или на година', en: 'In total or a year' },
    },
  },
  {
    ...{ name: 'months', type: 'integer', of: ({ funding }) => funding?.months ?? null },
    title: { bg: 'За колко месеца', en: 'For how many months' },
  },
  {
    ...{ name: 'note', type: 'string', of: ({ funding }) => funding?.note ?? null },
    title: { bg: 'Бележка', en: 'Note' },
  },
  {
    ...{ name: 'amount_eur', type: 'number', of: ({ money }) => money?.amount?.euro ?? null },
    title: { bg: 'Сума в евро по законовия курс', en: 'Amount in euro at the legal rate' },
  },
  {
    ...{ name: 'same_money_as', type: 'array', of: ({ money }) => money?.sameAs ?? null },
    title: {
      bg: 'Кодове на мерки, които посочват същите средства',
      en: 'Codes of measures that print the same money',
    },
  },
]

const told = (
  name: string,
  title: InBothLanguages,
  of: (money: AllocationMoney) => AllocationMoney['planned'] | AllocationMoney['spent'],
): Column<FundingRow> => ({
  ...{ name: `${name}_eur`, type: 'number' },
  of: ({ money }) => (money ? (of(money)?.euro ?? null) : null),
  title: { bg: `${title.bg}, в евро`, en: `${title.en}, in euro` },
})

const reported: Column<FundingRow>[] = [
  told('planned', { bg: 'Планирано за разход', en: 'Planned' }, ({ planned }) => planned),
  told('committed', { bg: 'Поето', en: 'Committed' }, ({ committed }) => committed),
  told('spent', { bg: 'Изразходвано', en: 'Spent' }, ({ spent }) => spent),
]
