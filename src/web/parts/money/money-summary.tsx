import type { ComponentChildren } from 'preact'
import type { Decimal } from '../../../core/base/decimal.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import type { ReportedFigures, ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { MoneyBar, SpendingBar } from '../../../render/chart/money-bar.tsx'
import { partsOfBar, plannedForYear } from '../../../render/chart/money-parts.ts'
import { euroWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { Amount } from './amount.tsx'
import { MoneyLegend } from './legend.tsx'

/** Null where nothing was written. */
export const exact = (amounts: ShownAmounts | null): Decimal | null =>
  amounts === null ? null : (amounts.euro as Decimal | null)

/** The three totals of a plan as a bar and a table; what was reported of them beside it. */
export function MoneySummary(props: {
  money: MoneyFigures
  /** The plan's. */
  year: number
  language: Language
  children?: ComponentChildren
}) {
  const { money, year, language, children } = props
  const words = moneyPageWords[language]
  const { totals } = money
  const [counted, written] = [totals.countedOnce, totals.asWritten]
  return (
    <div class="panels">
      <div class="card stack">
        <p class="headline money">
          <strong class="figure">{euroWords(counted, language)}</strong>{' '}
          <span>{words.parts.countedOnce}</span>
        </p>
        <MoneyBar
          asWritten={exact(written)}
          countedOnce={exact(counted)}
          withAmount={totals.withAmount}
          partlyUndetermined={totals.partlyUndetermined}
          undetermined={totals.undetermined}
          labels={{
            money: euroWords(written, language),
            measures: words.withAmount(totals.withAmount),
            undetermined: words.withoutAmount(totals.undetermined),
          }}
          room="fluid"
          words={{
            title: words.barTitle,
            description: words.barWords(
              euroWords(counted, language),
              euroWords(written, language),
              totals.withAmount,
              totals.undetermined,
            ),
          }}
        />
        <MoneyLegend parts={partsOfBar(money)} language={language} />
        <TotalsTable money={money} language={language} />
        <p class="small soft">{words.undeterminedNote}</p>
        {children}
      </div>
      <div class="card stack">
        <p class="strong">{words.spendingTitle}</p>
        <Spending
          planned={plannedForYear(money, year)}
          reported={money.reported}
          height={24}
          language={language}
        />
      </div>
    </div>
  )
}

function TotalsTable({ money, language }: { money: MoneyFigures; language: Language }) {
  const words = moneyPageWords[language]
  const { totals } = money
  const rows: [string, ShownAmounts | number][] = [
    [words.countedOnce, totals.countedOnce],
    [words.asWritten, totals.asWritten],
    ...(totals.ifAllRefused.euro === totals.countedOnce.euro
      ? []
      : [[words.ifAllRefused, totals.ifAllRefused] as [string, ShownAmounts]]),
    ...(totals.perYear.euro === null
      ? []
      : [[words.perYear, totals.perYear] as [string, ShownAmounts]]),
    [words.undetermined, totals.undetermined],
  ]
  return (
    <table class="compact">
      <caption class="for-screen-readers">{words.barTitle}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number amount">
              {typeof value === 'number' ? (
                <span class="figure">{words.countOfMeasures(value)}</span>
              ) : (
                <Amount of={value} language={language} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Planned, committed and spent as a bar and its table. */
export function Spending(props: {
  planned: ShownAmounts | null
  reported: Pick<ReportedFigures, 'committed' | 'spent'>
  height: number
  language: Language
}) {
  const { planned, reported, height, language } = props
  const words = moneyPageWords[language]
  const said = (amounts: ShownAmounts | null) =>
    amounts?.euro ? euroWords(amounts, language) : words.nothingReported
  const rows: [string, ShownAmounts | null][] = [
    [words.planned, planned],
    [words.committed, reported.committed],
    [words.spent, reported.spent],
  ]
  return (
    <>
      <SpendingBar
        planned={exact(planned)}
        committed={exact(reported.committed)}
        spent={exact(reported.spent)}
        height={height}
        room="fluid"
        words={{
          title: words.spendingTitle,
          description: words.spendingWords(
            planned?.euro ? euroWords(planned, language) : words.parts.undetermined,
            said(reported.committed),
            said(reported.spent),
          ),
        }}
      />
      <table class="compact">
        <caption class="for-screen-readers">{words.spendingTitle}</caption>
        <tbody>
          {rows.map(([name, amounts], index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number amount">
                {amounts?.euro ? (
                  <Amount of={amounts} language={language} />
                ) : (
                  <span class="soft">
                    {index === 0 ? words.parts.undetermined : words.nothingReported}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
