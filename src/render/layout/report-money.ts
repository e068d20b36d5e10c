import { type Language, wordsIn } from '../../core/base/language.ts'
import type { MoneyFigures } from '../../core/money/money-figures.ts'
import type { ReportedFigures, ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { plannedForYear } from '../chart/money-parts.ts'
import { shortNameWords } from '../words/institution-words.ts'
import { moneyBarWords } from '../words/money-bar-words.ts'
import { moneyReportWords } from '../words/money-report-words.ts'
import { signalWords } from '../words/money-signal-words.ts'
import { amountWords, moneyText, sharingWords, yearsWords } from '../words/money-words.ts'
import { bodyRow, heading, say, totalRow } from './blocks.ts'
import type { Block, Cell, Paragraph, Table } from './document.ts'
import { goalWords } from './goal-words.ts'
import { moneyPicture, spendingPicture } from './money-pictures.tsx'
import type { Printed } from './printed.ts'
import { writtenText } from './written-report.ts'

/** The money of a published plan: totals, by goal, by source, by year, and what stands out. Nothing where none was frozen. */
export function reportMoney(
  { plan, money, annualReport, institutions }: Publication,
  language: Language,
): Block[] {
  if (!money) return []
  const words = moneyReportWords[language]
  const numbers = new Map(plan.measures.map(({ code, number }) => [code, number]))
  return [
    heading({ text: words.money, language }),
    ...(annualReport ? writtenText(annualReport, 'money', language) : []),
    ...totals(money, language),
    ...moneyPicture(money, language),
    totalsTable(money, language),
    ...spendingPicture(money, plan.year, language),
    ...spendingTable(money, plan.year, language),
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
    ...(money.besidePlan && isReported(money.besidePlan)
      ? [say(words.besidePlan(amountWords(money.besidePlan.spent, language)), language)]
      : []),
    linesTable(
      words.institution,
      money.byInstitution.map((line) => ({
        ...line,
        name:
          line.institution === null
            ? { text: words.nobody, language }
            : wordsIn(shortNameWords(line.institution, plan.language, institutions), language),
      })),
      money.totals.countedOnce,
      language,
    ),
    say(words.institutionRule, language),
    yearsTable(money, language),
    ...money.signals.map((signal) => {
      const measures = signal.measures.map((code) => numbers.get(code) ?? code)
      const amount = (text: string) => moneyText(text, signal.currency, language)
      return say(signalWords({ ...signal, measures }, amount, language), language)
    }),
    say(words.euroRule, language),
  ]
}

function totals({ totals: all, reported }: MoneyFigures, language: Language): Paragraph[] {
  const words = moneyReportWords[language]
  const amount = (amounts: ShownAmounts) => amountWords(amounts, language)
  return [
    say(words.totals(amount(all.countedOnce), amount(all.asWritten)), language),
    say(words.determined(all.withAmount, all.undetermined), language),
    ...(all.ifAllRefused.euro === all.countedOnce.euro
      ? []
      : [say(words.ifAllRefused(amount(all.ifAllRefused)), language)]),
    ...(isReported(reported)
      ? [say(words.reported(amount(reported.committed), amount(reported.spent)), language)]
      : []),
  ]
}

const isReported = ({ spent, committed }: Pick<ReportedFigures, 'spent' | 'committed'>): boolean =>
  spent.euro !== null || committed.euro !== null

/** What the upper bars show, in figures. */
function totalsTable({ totals: all }: MoneyFigures, language: Language): Table {
  const words = moneyBarWords[language]
  const amount = (amounts: ShownAmounts) => amountWords(amounts, language)
  return namesAndAmounts(
    words.barTitle,
    [
      [words.countedOnce, amount(all.countedOnce)],
      [words.asWritten, amount(all.asWritten)],
      ...(all.perYear.euro === null
        ? []
        : [[words.perYear, amount(all.perYear)] as [string, string]]),
      [words.undetermined, words.countOfMeasures(all.undetermined)],
    ],
    language,
  )
}

/** What the lower bar shows, in figures. */
function spendingTable(money: MoneyFigures, year: number, language: Language): Table[] {
  const { reported } = money
  if (!isReported(reported)) return []
  const words = moneyBarWords[language]
  const said = (amounts: ShownAmounts, none: string) =>
    amounts.euro === null ? none : amountWords(amounts, language)
  return [
    namesAndAmounts(
      words.spendingTitle,
      [
        [words.planned, said(plannedForYear(money, year), words.parts.undetermined)],
        [words.committed, said(reported.committed, words.nothingReported)],
        [words.spent, said(reported.spent, words.nothingReported)],
      ],
      language,
    ),
  ]
}

const namesAndAmounts = (
  label: string,
  rows: readonly (readonly [string, string])[],
  language: Language,
): Table => ({
  kind: 'table',
  label: { text: label, language },
  shares: [60, 40],
  width: 1,
  header: [
    [
      { words: { text: moneyBarWords[language].what, language } },
      { words: { text: moneyBarWords[language].amount, language } },
    ],
  ],
  rows: rows.map(([name, text]) =>
    bodyRow([{ words: { text: name, language } }, figure(text, language)]),
  ),
})

interface Line {
  readonly name: Printed
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  readonly reported?: ReportedFigures
}

const figure = (text: string, language: Language): Cell => ({
  words: { text, language },
  figure: true,
})

const reportedKinds = ['committed', 'spent'] as const

function linesTable(
  first: string,
  lines: readonly Line[],
  total: ShownAmounts,
  language: Language,
): Table {
  const words = moneyReportWords[language]
  const bar = moneyBarWords[language]
  const kinds = reportedKinds.filter((kind) =>
    lines.some(({ reported }) => reported && reported[kind].euro !== null),
  )
  const headings = [
    ...[first, words.countedOnce],
    ...kinds.map((kind) => bar[kind]),
    ...[words.measures, words.without],
  ]
  const shares = [kinds.length > 0 ? 34 : 46, 30, ...kinds.map(() => 22), 9, 9]
  return {
    kind: 'table',
    label: { text: first, language },
    shares,
    width: 1,
    header: [headings.map((text) => ({ words: { text, language } }))],
    rows: [
      ...lines.map(({ name, countedOnce, measures, undetermined, reported }) =>
        bodyRow([
          { words: name },
          figure(amountWords(countedOnce, language), language),
          ...kinds.map((kind) =>
            figure(reported ? amountWords(reported[kind], language) : '—', language),
          ),
          figure(String(measures), language),
          figure(String(undetermined), language),
        ]),
      ),
      totalRow([
        { words: { text: words.total, language } },
        figure(amountWords(total, language), language),
        ...[...kinds, '', ''].map(() => figure('', language)),
      ]),
    ],
  }
}

function yearsTable({ byYear, totals: all }: MoneyFigures, language: Language): Table {
  const words = moneyReportWords[language]
  const headings = [words.year, words.countedOnce]
  return {
    kind: 'table',
    label: { text: words.year, language },
    shares: [60, 40],
    width: 1,
    header: [headings.map((text) => ({ words: { text, language } }))],
    rows: [
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
    ],
  }
}
