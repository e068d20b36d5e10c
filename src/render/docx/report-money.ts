import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { MoneyFigures } from '../../core/money/money-figures.ts'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { Printed } from '../layout/printed.ts'
import { moneyReportWords } from '../words/money-report-words.ts'
import { signalWords } from '../words/money-signal-words.ts'
import { amountWords, moneyText, sharingWords, yearsWords } from '../words/money-words.ts'
import { contentWidth } from './page.ts'
import { goalWords } from './report-summary.ts'
import { bodyRow, type Cell, headerRow, tableOf, totalRow, widthsOf } from './table.ts'
import { runOf } from './text.ts'

/** The money of a published plan: totals, by goal, by source, by year, and what stands out. Nothing where none was frozen. */
export function reportMoney({ plan, money }: Publication, language: Language): FileChild[] {
  if (!money) return []
  const words = moneyReportWords[language]
  const numbers = new Map(plan.measures.map(({ code, number }) => [code, number]))
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [runOf({ text: words.money, language })],
    }),
    ...totals(money, language),
    ...money.pairs.map(({ measures, status, amount, reason }) => {
      const both = measures.map((code) => numbers.get(code) ?? code).join(', ')
      const why = reason === null ? '' : `: ${reason}`
      const said = `${words.shared(both)}: ${amountWords(amount, language)}, ${sharingWords[status][language]}${why}.`
      return say(said, language)
    }),
    linesTable(
      words.goal,
      money.byGoal.map((line) => ({
        ...line,
        name: goalWords(plan.goals, line.goal, language),
      })),
      money.totals.countedOnce,
      language,
    ),
    say(words.sharedRule, language),
    linesTable(
      words.source,
      money.bySource.map((line) => ({
        ...line,
        name: wordsIn({ [plan.language]: line.envelope.name }, language),
      })),
      money.totals.countedOnce,
      language,
    ),
    yearsTable(money, language),
    ...money.signals.map((signal) => {
      const measures = signal.measures.map((code) => numbers.get(code) ?? code)
      const amount = (text: string) => moneyText(text, signal.currency, language)
      return say(signalWords({ ...signal, measures }, amount, language), language)
    }),
    say(words.euroRule, language),
  ]
}

const say = (text: string, language: Language): Paragraph =>
  new Paragraph({ children: [runOf({ text, language })] })

function totals({ totals: all, reported }: MoneyFigures, language: Language): FileChild[] {
  const words = moneyReportWords[language]
  const amount = (amounts: ShownAmounts) => amountWords(amounts, language)
  return [
    say(words.totals(amount(all.countedOnce), amount(all.asWritten)), language),
    say(words.determined(all.withAmount, all.undetermined), language),
    ...(all.ifAllRefused.euro === all.countedOnce.euro
      ? []
      : [say(words.ifAllRefused(amount(all.ifAllRefused)), language)]),
    ...(reported.spent.euro === null && reported.committed.euro === null
      ? []
      : [say(words.reported(amount(reported.committed), amount(reported.spent)), language)]),
  ]
}

interface Line {
  readonly name: Printed
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
}

const figure = (text: string, language: Language): Cell => ({
  words: { text, language },
  figure: true,
})

function linesTable(
  first: string,
  lines: readonly Line[],
  total: ShownAmounts,
  language: Language,
): FileChild {
  const words = moneyReportWords[language]
  const headings = [first, words.countedOnce, words.measures, words.without]
  return tableOf(widthsOf([46, 30, 12, 12], contentWidth), [
    headerRow(headings.map((text) => ({ words: { text, language } }))),
    ...lines.map(({ name, countedOnce, measures, undetermined }) =>
      bodyRow([
        { words: name },
        figure(amountWords(countedOnce, language), language),
        figure(String(measures), language),
        figure(String(undetermined), language),
      ]),
    ),
    totalRow([
      { words: { text: words.total, language } },
      figure(amountWords(total, language), language),
      figure('', language),
      figure('', language),
    ]),
  ])
}

function yearsTable({ byYear, totals: all }: MoneyFigures, language: Language): FileChild {
  const words = moneyReportWords[language]
  const headings = [words.year, words.countedOnce]
  return tableOf(widthsOf([60, 40], contentWidth), [
    headerRow(headings.map((text) => ({ words: { text, language } }))),
    ...byYear.map(({ years, countedOnce }) =>
      bodyRow([
        { words: { text: yearsWords(years, language), language } },
        figure(amountWords(countedOnce, language), language),
      ]),
    ),
    totalRow([
      { words: { text: words.total, language } },
      figure(amountWords(all.countedOnce, language), language),
    ]),
  ])
}
