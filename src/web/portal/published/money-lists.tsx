import type { VNode } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { linesByInstitution, linesBySource } from '../../parts/money/lines-of-money.tsx'
import { kindsIn, LineRow, LinesTable, type MoneyLine } from '../../parts/money/money-lines.tsx'
import { SharedSum, weightOfPair } from '../../parts/money/shared-sums.tsx'
import { SignalLine, weightOfSignal } from '../../parts/money/signals.tsx'
import { inPages } from '../../parts/paging/page-of.ts'
import type { MoneyList, PlanLinks, PlanView } from '../../parts/plan/plan-view.ts'
import { moneyPageWords } from '../../words/money-words.ts'

interface Money {
  readonly money: MoneyFigures
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

interface Listed {
  readonly title: string
  /** Each draws one page; none where the list is empty. */
  readonly pages: readonly (() => VNode)[]
}

/** A list of a plan's money, in pages. */
export const moneyListed = (list: MoneyList, money: Money): Listed => listers[list](money)

const listers: Readonly<Record<MoneyList, (money: Money) => Listed>> = {
  signals: (props) =>
    listed(
      moneyPageWords[props.language].lookAt,
      props.money.signals,
      () => weightOfSignal,
      (signal) => <SignalLine {...props} signal={signal} />,
      (rows) => <ul class="plain stack-tight">{rows}</ul>,
    ),
  shared: (props) =>
    listed(
      moneyPageWords[props.language].shared,
      props.money.pairs,
      weightOfPair,
      (pair) => <SharedSum {...props} pair={pair} />,
      (rows) => <ul class="plain stack-tight">{rows}</ul>,
    ),
  sources: (props) => {
    const { bySource, source } = moneyPageWords[props.language]
    return listedLines(bySource, source, linesBySource(props), false, props)
  },
  institutions: (props) => {
    const { byInstitution, institution } = moneyPageWords[props.language]
    return listedLines(byInstitution, institution, linesByInstitution(props), true, props)
  },
}

const listed = <Item,>(
  title: string,
  items: readonly Item[],
  weigh: (item: Item) => number,
  draw: (item: Item) => VNode,
  frame: (rows: readonly VNode[]) => VNode,
): Listed => ({
  title,
  pages:
    items.length === 0 ? [] : inPages(items, weigh).map((shown) => () => frame(shown.map(draw))),
})

const listedLines = (
  title: string,
  first: string,
  lines: readonly MoneyLine[],
  involved: boolean,
  { language }: Money,
): Listed => {
  const kinds = kindsIn(lines)
  return listed(
    title,
    lines,
    ({ weight }) => weight,
    (line) => <LineRow {...{ line, involved, kinds, language }} />,
    (rows) => <LinesTable {...{ title, first, involved, kinds, language }}>{rows}</LinesTable>,
  )
}
