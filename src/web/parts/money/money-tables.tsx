import { formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { yearsWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { TableFrame } from '../table-frame.tsx'
import { AmountCell } from './amount-cell.tsx'
import { linesByGoal, linesByInstitution, linesBySource } from './lines-of-money.tsx'
import { MoneyLines } from './money-lines.tsx'
import { SharedSums } from './shared-sums.tsx'

interface Props {
  readonly money: MoneyFigures
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** Where a plan's money comes from and where it goes, table by table, each with the rule that it goes by. */
export function MoneyTables(props: Props) {
  const { money, links, language } = props
  const words = moneyPageWords[language]
  return (
    <>
      <SharedSums {...props} />
      <MoneyLines
        title={words.bySource}
        first={words.source}
        beside={money.besidePlan}
        list="sources"
        lines={linesBySource(props)}
        links={links}
        language={language}
      />
      <MoneyLines
        title={words.byGoal}
        first={words.goal}
        rule={words.sharedRule}
        lines={linesByGoal(props)}
        links={links}
        language={language}
      />
      <MoneyLines
        title={words.byInstitution}
        first={words.institution}
        rule={words.institutionRule}
        involved
        list="institutions"
        lines={linesByInstitution(props)}
        links={links}
        language={language}
      />
      <Years {...props} />
      <Periods {...props} />
      <p class="small soft">{words.euroRule}</p>
    </>
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
