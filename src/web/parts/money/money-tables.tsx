import type { ComponentChildren } from 'preact'
import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import { formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import type { ReportedFigures, ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { envelopeWords, sharingWords, yearsWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { goalOf, measureOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'
import { Amount } from './amount.tsx'

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
  const named = (name: string) => (
    <Said words={{ [view.plan.language]: name }} language={language} />
  )
  return (
    <>
      <Pairs {...props} />
      <Lines
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
      <Lines
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
      <Lines
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

interface Line {
  readonly key: string
  readonly name: ComponentChildren
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  readonly reported?: ReportedFigures
}

function Lines(props: {
  title: string
  first: string
  rule?: string
  /** With the whole of each line's measures beside its own part. */
  involved?: boolean
  /** What was reported in no line. */
  beside?: ReportedFigures | undefined
  lines: readonly Line[]
  language: Language
}) {
  const { title, first, rule, involved, beside, lines, language } = props
  const words = moneyPageWords[language]
  if (lines.length === 0) return null
  const kinds = (['committed', 'spent'] as const).filter((kind) =>
    lines.some(({ reported }) => reported && reported[kind].euro !== null),
  )
  return (
    <section class="section">
      <h2>{title}</h2>
      {rule ? <p class="small soft">{rule}</p> : null}
      <TableFrame label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col" class="number">
                {words.countedOnce}
              </th>
              {involved ? (
                <th scope="col" class="number">
                  {words.involved}
                </th>
              ) : null}
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {words[kind]}
                </th>
              ))}
              <th scope="col" class="number">
                {words.measures}
              </th>
              <th scope="col" class="number">
                {words.without}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.name}</th>
                <td class="number amount">
                  <Amount of={line.countedOnce} language={language} />
                </td>
                {involved ? (
                  <td class="number amount">
                    <Amount of={line.asWritten} language={language} />
                  </td>
                ) : null}
                {kinds.map((kind) => (
                  <td key={kind} class="number amount">
                    {line.reported ? <Amount of={line.reported[kind]} language={language} /> : '—'}
                  </td>
                ))}
                <td class="number">{line.measures}</td>
                <td class="number">{line.undetermined}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {beside && beside.spent.euro !== null ? (
        <p class="small">
          {words.spent}: <Amount of={beside.spent} language={language} />,{' '}
          <span class="soft">{words.besidePlan}</span>
        </p>
      ) : null}
    </section>
  )
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
        <table>
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
                <td class="number amount">
                  <Amount of={countedOnce} language={language} />
                </td>
                {yearly ? (
                  <td class="number amount">
                    <Amount of={perYear} language={language} />
                  </td>
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
        <table>
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
                  <td key={kind} class="number amount">
                    <Amount of={reported[kind]} language={language} />
                  </td>
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
