import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import { formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import type { ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { envelopeWords, sharingWords, yearsWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { InstitutionName } from '../plan/institution-name.tsx'
import { goalOf, measureOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'
import { Amount } from './amount.tsx'
import { AmountCell } from './amount-cell.tsx'
import { MoneyLines } from './money-lines.tsx'

interface Props {
  readonly money: MoneyFigures
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** Where a plan's money comes from and where it goes, table by table, each with the rule that it goes by. */
export function MoneyTables(props: Props) {
  const { money, view, links, language } = props
  const words = moneyPageWords[language]
  const named = (name: string) => <InstitutionName name={name} view={view} language={language} />
  return (
    <>
      <Pairs {...props} />
      <MoneyLines
        title={words.bySource}
        first={words.source}
        beside={money.besidePlan}
        lines={mostFirst(money.bySource).map((line) => ({
          ...line,
          key: `${line.envelope.kind} ${line.envelope.name}`,
          name: (
            <>
              {named(line.envelope.name)}{' '}
              <span class="soft small">{envelopeWords[line.envelope.kind][language]}</span>
            </>
          ),
        }))}
        language={language}
      />
      <MoneyLines
        title={words.byGoal}
        first={words.goal}
        rule={words.sharedRule}
        lines={money.byGoal.map((line) => {
          const goal = goalOf(view, line.goal)
          return {
            ...line,
            key: line.goal,
            name: goal ? (
              <a href={links.goal(goal.number)}>
                {goal.number}. <Said words={goal.title} language={language} />
              </a>
            ) : (
              line.goal || '—'
            ),
          }
        })}
        language={language}
      />
      <MoneyLines
        title={words.byInstitution}
        first={words.institution}
        rule={words.institutionRule}
        involved
        lines={mostFirst(money.byInstitution).map((line) => ({
          ...line,
          key: line.institution ?? '',
          name: line.institution === null ? words.nobody : named(line.institution),
        }))}
        language={language}
      />
      <Years {...props} />
      <Periods {...props} />
      <p class="small soft">{words.euroRule}</p>
    </>
  )
}

/** Most money first, what has none in the order of the plan. */
const mostFirst = <Each extends { readonly countedOnce: ShownAmounts }>(lines: readonly Each[]) => {
  const amountOf = ({ countedOnce }: Each) => toRational((countedOnce.euro ?? '0') as Decimal)
  return lines.toSorted((a, b) => compare(amountOf(b), amountOf(a)))
}

function Years({ money, language }: Props) {
  const words = moneyPageWords[language]
  if (money.byYear.length === 0) return null
  const yearly = money.byYear.some(({ perYear }) => perYear.euro !== null)
  return (
    <section class="section">
      <h2>{words.byYear}</h2>
      <p class="small soft">{words.yearRule}</p>
      <TableFrame label={words.byYear}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" class="number">
                {words.countedOnce}
              </th>
              {yearly ? (
                <th scope="col" class="number">
                  {words.perYear}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {money.byYear.map(({ years, countedOnce, perYear }) => (
              <tr key={`${years.from} ${years.to}`}>
                <th scope="row">{yearsWords(years, language)}</th>
                <AmountCell of={countedOnce} head={words.countedOnce} language={language} />
                {yearly ? (
                  <AmountCell of={perYear} head={words.perYear} language={language} />
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

function Periods({ money, language }: Props) {
  const words = moneyPageWords[language]
  if (money.byPeriod.length === 0) return null
  const kinds = ['planned', 'committed', 'spent'] as const
  return (
    <section class="section">
      <h2>{words.byPeriod}</h2>
      <TableFrame label={words.byPeriod}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {words[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {money.byPeriod.map(({ period, reported }) => (
              <tr key={period}>
                <th scope="row">{formatPeriod(period, language)}</th>
                {kinds.map((kind) => (
                  <AmountCell
                    key={kind}
                    of={reported[kind]}
                    head={words[kind]}
                    language={language}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

/** Which money is printed twice, and what was decided of it. */
function Pairs({ money, view, links, language }: Props) {
  const words = moneyPageWords[language]
  if (money.pairs.length === 0) return null
  const numberOf = (code: string) => measureOf(view, code)?.number ?? code
  return (
    <section class="section">
      <h2>{words.shared}</h2>
      <ul class="plain stack-tight">
        {money.pairs.map(({ measures, status, amount, reason }) => (
          <li key={measures.join(' ')}>
            {words.sharedOf(measures.map(numberOf).join(', '))}:{' '}
            <Amount of={amount} language={language} />, {sharingWords[status][language]}
            {reason ? ` – ${reason}` : null}
          </li>
        ))}
      </ul>
      {links.sharedMoney ? (
        <p class="small">
          <a href={links.sharedMoney}>{words.decide}</a>
        </p>
      ) : null}
    </section>
  )
}
