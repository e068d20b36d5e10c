import type { Language } from '../../../core/base/language.ts'
import type { AllocationMoney, MeasureMoney } from '../../../core/money/measure-money.ts'
import type { ShownAmounts } from '../../../core/money/shown-amounts.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { type MoneyPart, partsOfSpending } from '../../../render/chart/money-bar.tsx'
import { envelopeWords, moneyText, sharingWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { InstitutionName } from '../plan/institution-name.tsx'
import { measureOf, moneyOfMeasure, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { Amount } from './amount.tsx'
import { MoneyLegend } from './legend.tsx'
import { exact, Spending } from './money-summary.tsx'
import { Signals } from './signals.tsx'

interface Props {
  readonly measure: Measure
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** Where the money of a measure comes from, what it shares and with whom, what was committed and spent. */
export function MeasureMoneySection(props: Props) {
  const { measure, view, links, language } = props
  const words = moneyPageWords[language]
  const money = moneyOfMeasure(view, measure.code)
  if (!money) return null
  return (
    <section class="section" aria-labelledby="money">
      <h2 id="money">{words.money}</h2>
      <Signals view={view} links={links} language={language} only={measure.code} />
      <Printed {...props} />
      {money.allocations.length === 0 ? (
        <p class="empty">{words.undetermined}</p>
      ) : (
        <ol class="rows">
          {money.allocations.map((allocation) => (
            <AllocationCard key={allocation.allocation} allocation={allocation} {...props} />
          ))}
        </ol>
      )}
      <OtherSharing {...props} money={money} />
      <MoneyLegend parts={partsDrawn(money)} language={language} />
      {links.reportMoney ? (
        <p class="actions">
          <a class="button quiet" href={links.reportMoney(measure.code)}>
            {words.report}
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** In a translation the words of the budget, whole: what was understood of it is in the plan's own. */
function Printed({ measure, view, language }: Props) {
  const translated = language === view.plan.language ? '' : measure.text[language]?.budget
  return translated ? <p class="words">{translated}</p> : null
}

/** Measures that the plan names as sharing, though they print no such amount. */
function OtherSharing({ measure, view, money, language }: Props & { money: MeasureMoney }) {
  const shown = new Set(
    money.allocations.flatMap(({ sameAs }) =>
      sameAs.map((code) => measureOf(view, code)?.number ?? code),
    ),
  )
  const others = measure.sharedFundingWith.filter((number) => !shown.has(number))
  return others.length > 0 ? (
    <p class="soft">{planWords[language].sharedWith(others.join(', '))}</p>
  ) : null
}

/** The parts that are drawn in the bars, for their legend. */
const partsDrawn = ({ allocations }: MeasureMoney): readonly MoneyPart[] => {
  const drawn = new Set(
    allocations.flatMap(({ planned, committed, spent }) =>
      partsOfSpending(exact(planned), exact(committed), exact(spent)),
    ),
  )
  return (['spent', 'committed', 'overspent', 'undetermined', 'free'] as const).filter((part) =>
    drawn.has(part),
  )
}

function AllocationCard(props: Props & { allocation: AllocationMoney }) {
  const { allocation, view, language } = props
  const words = moneyPageWords[language]
  const { envelope, amount, planned, months } = allocation
  return (
    <li class="stack-tight">
      <h3>
        {envelope === null ? (
          words.besidePlan
        ) : (
          <>
            <InstitutionName name={envelope.name} view={view} language={language} />
            <span class="soft small"> · {envelopeWords[envelope.kind][language]}</span>
          </>
        )}
      </h3>
      <p>
        {amount === null ? (
          <span class="soft">{words.undetermined}</span>
        ) : (
          <Amount of={amount} language={language} />
        )}
        {months === null ? null : <span class="soft"> {words.months(months)}</span>}
        {allocation.yearly && amount ? (
          <span class="soft small">
            {' '}
            · {words.yearly(yearlyWords(allocation, amount, language), allocation.yearly.rounded)}
          </span>
        ) : null}
      </p>
      <SharedWith {...props} />
      <Spending planned={planned} reported={allocation} height={16} language={language} />
      {planned ? (
        <p class="small soft">
          {words.planned}: {planned.from === 'plan' ? words.asInPlan : words.asReported}
        </p>
      ) : null}
      {allocation.source === '' ? null : (
        <p class="small soft">
          {words.fromWords}:{' '}
          <Said
            words={{
              [view.plan.language]: [allocation.source, allocation.note]
                .filter((each) => each)
                .join(', '),
            }}
            language={language}
          />
        </p>
      )}
    </li>
  )
}

function yearlyWords(
  { yearly }: AllocationMoney,
  { written }: ShownAmounts,
  language: Language,
): string {
  const currency = written.BGN === undefined ? 'EUR' : 'BGN'
  return yearly ? moneyText(yearly.amount, currency, language) : ''
}

/** Each measure that prints the same money, and whether a person has confirmed it. */
function SharedWith(props: Props & { allocation: AllocationMoney }) {
  const { allocation, measure, view, links, language } = props
  if (allocation.sameAs.length === 0) return null
  const words = moneyPageWords[language]
  const pairOf = (other: string) =>
    view.money?.pairs.find(
      ({ measures }) => measures.includes(measure.code) && measures.includes(other),
    )
  return (
    <ul class="plain small">
      {allocation.sameAs.map((other) => {
        const pair = pairOf(other)
        const number = measureOf(view, other)?.number ?? other
        return (
          <li key={other}>
            <a href={links.measure(other)}>
              {words.sameAs(number, sharingWords[pair?.status ?? 'proposed'][language])}
            </a>
            {pair?.reason ? ` – ${pair.reason}` : null}
          </li>
        )
      })}
      {links.sharedMoney ? (
        <li>
          <a href={links.sharedMoney}>{words.decide}</a>
        </li>
      ) : null}
    </ul>
  )
}
