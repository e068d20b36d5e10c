import type { Decimal } from '../../core/base/decimal.ts'
import type { Language } from '../../core/base/language.ts'
import type { MoneyFigures } from '../../core/money/money-figures.ts'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import { MoneyBar, type MoneyPart, moneyLooks, SpendingBar } from '../chart/money-bar.tsx'
import { partsOfBar, plannedForYear } from '../chart/money-parts.ts'
import { moneyBarWords } from '../words/money-bar-words.ts'
import { euroWords } from '../words/money-words.ts'
import type { Legend, Picture } from './document.ts'
import { firstId } from './tally-pictures.tsx'

const exact = ({ euro }: ShownAmounts): Decimal | null => euro as Decimal | null

/** The plan's money as the bars of its page, with what each part means; nothing where there is none. */
export function moneyPicture(money: MoneyFigures, language: Language): (Picture | Legend)[] {
  const { totals } = money
  const { withAmount, partlyUndetermined, undetermined } = totals
  if (withAmount + undetermined === 0) return []
  const said = moneyBarWords[language]
  const words = {
    title: said.barTitle,
    description: said.barWords(
      euroWords(totals.countedOnce, language),
      euroWords(totals.asWritten, language),
      withAmount,
      undetermined,
    ),
  }
  const isPrinted = totals.asWritten.euro !== null
  const chart = (
    <MoneyBar
      asWritten={exact(totals.asWritten)}
      countedOnce={exact(totals.countedOnce)}
      {...{ withAmount, partlyUndetermined, undetermined }}
      labels={null}
      room={bars.width}
      words={words}
    />
  )
  const size = { ...bars, height: isPrinted ? bars.height : 24 }
  return [
    { kind: 'picture', chart, size, words, id: firstId.money, keepNext: true },
    legend(partsOfBar(money), firstId.moneyLegend, language),
  ]
}

const bars = { width: 1000, height: 54 }
const bar = { width: 1000, height: 30 }

/** Planned, committed and spent on one scale; nothing where nothing was reported. */
export function spendingPicture(
  money: MoneyFigures,
  year: number,
  language: Language,
): (Picture | Legend)[] {
  const { committed, spent } = money.reported
  if (committed.euro === null && spent.euro === null) return []
  const planned = plannedForYear(money, year)
  const said = moneyBarWords[language]
  const amount = (amounts: ShownAmounts, none: string) =>
    amounts.euro === null ? none : euroWords(amounts, language)
  const words = {
    title: said.spendingTitle,
    description: said.spendingWords(
      amount(planned, said.parts.undetermined),
      amount(committed, said.nothingReported),
      amount(spent, said.nothingReported),
    ),
  }
  const chart = (
    <SpendingBar
      planned={exact(planned)}
      committed={exact(committed)}
      spent={exact(spent)}
      height={bar.height - 8}
      room={bar.width}
      words={words}
    />
  )
  return [
    { kind: 'picture', chart, size: bar, words, id: firstId.spending, keepNext: true },
    legend(['spent', 'committed', 'overspent', 'free'], firstId.moneyLegend + 10, language),
  ]
}

const legend = (parts: readonly MoneyPart[], first: number, language: Language): Legend => ({
  kind: 'legend',
  entries: parts.map((part) => ({
    look: moneyLooks[part],
    words: { text: moneyBarWords[language].parts[part], language },
  })),
  firstId: first,
  keepNext: true,
})
