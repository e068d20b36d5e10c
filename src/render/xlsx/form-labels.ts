import { toDecimal, toRational } from '../../core/base/decimal.ts'
import { formatDate, formatMoney } from '../../core/base/format.ts'
import { type Language, type Words, wordsIn } from '../../core/base/language.ts'
import { money } from '../../core/base/money.ts'
import { sum } from '../../core/base/rational.ts'
import { fundingAt } from '../../core/plan/funding-place.ts'
import { indicatorAt, ofIndicatorAt } from '../../core/plan/indicator-at.ts'
import type { FilledColumn, FormRow } from '../../core/report/form-rows.ts'
import { formWords } from '../words/form-words.ts'
import { quantityWords } from '../words/quantity-words.ts'
import { reportedValueWords } from '../words/reported-value-words.ts'
import { reportedWords } from '../words/reported-words.ts'
import { targetWords } from '../words/target-words.ts'
import type { FormLine } from './form-content.ts'

/** The words of a row's locked cells, in the order of its columns. */
export function labelsOf(
  line: FormLine,
  row: FormRow,
  language: Language,
  hasRemarks: boolean,
): string[] {
  const labels = ofRow(line, row, language)
  return hasRemarks ? [...labels, remarksOn(line, row, language)] : labels
}

/** Whether a column of remarks is wanted at all. */
export const haveRemarks = (lines: readonly FormLine[]): boolean =>
  lines.some(({ remarks }) => Object.keys(remarks).length > 0)

/** The remarks on the fields of a row, each after the name of its column; beside the words those on the whole. */
function remarksOn({ remarks }: FormLine, row: FormRow, language: Language): string {
  const { filled } = formWords[language]
  const own = Object.entries(row.cells).flatMap(([column, { field }]) =>
    remarks[field] ? [`${filled[column as FilledColumn]}: ${remarks[field]}`] : [],
  )
  return [...(row.table === 'notes' && remarks[''] ? [remarks['']] : []), ...own].join('\n')
}

function ofRow(line: FormLine, row: FormRow, language: Language): string[] {
  const { measure, status, reportedBy } = line
  const words = formWords[language]
  const title = wordsIn(titleWords(line), language).text
  const helped = reportedBy === null ? '' : ` (${words.reportedBy(reportedBy)})`
  const common = [measure.number, `${title}${helped}`]
  if (row.table === 'notes') return [...common, words.statuses[status]]
  return [...common, ...(row.table === 'money' ? ofMoney : ofIndicator)(line, row, language)]
}

/** The measure in every language that it has words in; its number where the plan left them out. */
function titleWords({ measure }: FormLine): Words {
  const found = Object.entries(measure.text).filter(([, text]) => text.measure !== '')
  return found.length > 0
    ? Object.fromEntries(found.map(([language, text]) => [language, text.measure]))
    : { bg: measure.number, en: measure.number }
}

function ofIndicator(line: FormLine, row: FormRow, language: Language): string[] {
  const position = row.indicator ?? 0
  const indicator = indicatorAt(line.measure, position)
  const toReport = line.subject.indicators.find((each) => each.position === position)
  if (!indicator || !toReport) return ['', '', '', '', '', '']
  const { rule, accepted } = toReport
  const { unit } = indicator
  const name = wordsIn(indicator.name, language).text
  if (row.stage !== undefined && rule.target.kind === 'stages') {
    const stage = rule.target.stages[row.stage - 1]
    const due = stage?.due ? formatDate(stage.due, language) : ''
    return [formWords[language].stage(stage?.name ?? ''), '', '', due, '', '']
  }
  const last = accepted.at(-1)
  const degree = ofIndicatorAt(line.measure, line.degrees, position)
  return [
    name,
    unit === null ? '' : wordsIn(unit, language).text,
    rule.baseline === null ? '' : quantityWords(rule.baseline, unit, language),
    targetWords(rule, unit, language),
    last ? reportedValueWords(last.reported, unit, language) : '',
    last && degree ? reportedWords(degree, unit, language) : '',
  ]
}

function ofMoney({ measure, subject }: FormLine, row: FormRow, language: Language): string[] {
  const position = row.allocation ?? 0
  const sumOf = subject.allocations.find((each) => each.position === position)
  const spent = (sumOf?.reported ?? []).filter(({ kind }) => kind === 'spent')
  const [first] = spent
  const isOne = first !== undefined && spent.every(({ currency }) => currency === first.currency)
  const inAll = toDecimal(sum(spent.map(({ amount }) => toRational(amount))))
  return [
    fundingAt(measure, position)?.source ?? '',
    sumOf?.amount && sumOf.currency
      ? formatMoney(money(sumOf.amount, sumOf.currency), language)
      : '',
    isOne ? formatMoney(money(inAll, first.currency), language) : '',
  ]
}
