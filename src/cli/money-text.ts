import type { InBothLanguages, Language } from '../core/base/language.ts'
import type { MoneyFigures } from '../core/money/money-figures.ts'
import type { ReportedFigures, ShownAmounts } from '../core/money/shown-amounts.ts'
import { signalWords } from '../render/words/money-signal-words.ts'
import {
  amountWords,
  envelopeWords,
  euroWords,
  moneyText,
  sharingWords,
  yearsWords,
} from '../render/words/money-words.ts'
import type { MoneyOfPlan } from './money.ts'
import { textTable, wrapped } from './text-table.ts'

/** The money of a plan for a person at a terminal `width` characters wide: totals first, then where it lies. */
export function moneyLines(money: MoneyOfPlan, language: Language, width: number): string[] {
  const { figures } = money
  return [
    ...wrapped(money.title, width),
    '',
    ...totalsText(figures, language),
    ...pairsText(money, language, width),
    ...tableOf(
      'source',
      figures.bySource,
      ({ envelope: { kind, name } }) => `${envelopeWords[kind][language]}: ${name}`,
      language,
      width,
    ),
    ...tableOf('goal', figures.byGoal, ({ goal }) => goal || '—', language, width),
    ...tableOf(
      'institution',
      figures.byInstitution,
      ({ institution }) => institution ?? words.nobody[language],
      language,
      width,
    ),
    ...yearsText(figures, language, width),
    ...signalsText(money, language, width),
  ]
}

const words = {
  asWritten: { bg: 'Както е записано', en: 'As written' },
  countedOnce: { bg: 'Броено веднъж', en: 'Counted once' },
  ifAllRefused: { bg: '  ако нищо не е общо', en: '  if none is shared' },
  perYear: { bg: 'Записано за година', en: 'Printed per year' },
  withAmount: { bg: 'Мерки със сума', en: 'Measures with an amount' },
  undetermined: { bg: 'Мерки без сума', en: 'Measures without one' },
  partly: { bg: '  от тях и с източник без сума', en: '  of these also with a source without one' },
  shared: { bg: 'Общи средства', en: 'Shared money' },
  source: { bg: 'По източник', en: 'By source' },
  goal: { bg: 'По цел', en: 'By goal' },
  institution: { bg: 'По отговорна институция', en: 'By responsible institution' },
  year: { bg: 'По година', en: 'By year' },
  committed: { bg: 'Поети', en: 'Committed' },
  spent: { bg: 'Изразходвани', en: 'Spent' },
  measures: { bg: 'Мерки', en: 'Measures' },
  without: { bg: 'Без сума', en: 'Without' },
  nobody: { bg: 'без отговорна институция', en: 'nobody responsible' },
  attention: { bg: 'За преценка', en: 'To look at' },
} as const satisfies Record<string, InBothLanguages>

function totalsText({ totals }: MoneyFigures, language: Language): string[] {
  const { asWritten, countedOnce, ifAllRefused, perYear } = totals
  const differs = ifAllRefused.euro !== countedOnce.euro
  const rows: [keyof typeof words, string][] = [
    ['asWritten', amountWords(asWritten, language)],
    ['countedOnce', amountWords(countedOnce, language)],
    ...(differs
      ? [['ifAllRefused', amountWords(ifAllRefused, language)] as [keyof typeof words, string]]
      : []),
    ...(perYear.euro === null
      ? []
      : [['perYear', amountWords(perYear, language)] as [keyof typeof words, string]]),
    ['withAmount', String(totals.withAmount)],
    ...(totals.partlyUndetermined > 0
      ? [['partly', String(totals.partlyUndetermined)] as [keyof typeof words, string]]
      : []),
    ['undetermined', String(totals.undetermined)],
  ]
  const widest = Math.max(...rows.map(([key]) => words[key][language].length))
  return [...rows.map(([key, said]) => `${words[key][language].padEnd(widest)}  ${said}`), '']
}

function pairsText({ figures, numbers }: MoneyOfPlan, language: Language, width: number): string[] {
  if (figures.pairs.length === 0) return []
  const lines = figures.pairs.flatMap(({ measures, status, amount, reason }) => {
    const both = measures.map((code) => numbers.get(code) ?? code).join(' = ')
    const said = `${both}: ${amountWords(amount, language)}, ${sharingWords[status][language]}`
    return wrapped(reason === null ? said : `${said}: ${reason}`, width)
  })
  return [words.shared[language], ...lines, '']
}

interface Line {
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  readonly reported?: ReportedFigures
}

function tableOf<Each extends Line>(
  title: 'source' | 'goal' | 'institution',
  lines: readonly Each[],
  nameOf: (line: Each) => string,
  language: Language,
  width: number,
): string[] {
  const figures = [8, 8]
  const amount = 38
  const name = width - amount - 8 - 8 - 6
  const heading = (key: keyof typeof words, size: number) => ({
    heading: words[key][language],
    width: size,
  })
  const rows = lines.map((line) => [
    nameOf(line),
    [amountWords(line.countedOnce, language), ...reportedText(line, language)].join('\n'),
    String(line.measures),
    String(line.undetermined),
  ])
  const columns = [
    heading(title, name),
    heading('countedOnce', amount),
    heading('measures', figures[0] ?? 8),
    heading('without', figures[1] ?? 8),
  ]
  return [...withoutGaps(textTable(columns, rows)), '']
}

/** What was committed and spent of a line, below what is planned. */
const reportedText = ({ reported }: Line, language: Language): string[] =>
  (['committed', 'spent'] as const).flatMap((kind) =>
    reported && reported[kind].euro !== null
      ? [`${words[kind][language]}: ${euroWords(reported[kind], language)}`]
      : [],
  )

const withoutGaps = (lines: readonly string[]): string[] => lines.filter((line) => line !== '')

function yearsText({ byYear }: MoneyFigures, language: Language, width: number): string[] {
  if (byYear.length === 0) return []
  const yearly = byYear.some(({ perYear }) => perYear.euro !== null)
  const amount = 38
  const columns = [
    { heading: words.year[language], width: width - (yearly ? 2 : 1) * (amount + 2) },
    { heading: words.countedOnce[language], width: amount },
    ...(yearly ? [{ heading: words.perYear[language], width: amount }] : []),
  ]
  const rows = byYear.map(({ years, countedOnce, perYear }) => [
    yearsWords(years, language),
    amountWords(countedOnce, language),
    ...(yearly ? [amountWords(perYear, language)] : []),
  ])
  return [...withoutGaps(textTable(columns, rows)), '']
}

function signalsText(
  { figures, numbers }: MoneyOfPlan,
  language: Language,
  width: number,
): string[] {
  if (figures.signals.length === 0) return []
  const lines = figures.signals.flatMap((signal) => {
    const of = signal.measures.map((code) => numbers.get(code) ?? code)
    const money = (amount: string) => moneyText(amount, signal.currency, language)
    return wrapped(`• ${signalWords({ ...signal, measures: of }, money, language)}`, width)
  })
  return [words.attention[language], ...lines, '']
}
