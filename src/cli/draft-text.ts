import { formatMoney, formatNumber } from '../core/base/format.ts'
import type { Language } from '../core/base/language.ts'
import { money } from '../core/base/money.ts'
import type {
  Draft,
  DraftDeadline,
  DraftFunding,
  DraftIndicator,
  DraftMeasure,
} from '../core/draft/draft.ts'
import { targetWords } from '../render/words/target-words.ts'
import { countOfGoals, countOfMeasures, draftWords, everyWords } from './draft-words.ts'
import { textTable, wrapped } from './text-table.ts'

/** What was read, for a person at a terminal `width` characters wide. */
export function draftText(draft: Draft, language: Language, width: number): string[] {
  const counts = [
    ...(draft.year === null ? [] : [language === 'bg' ? `${draft.year} г.` : String(draft.year)]),
    countOfMeasures(draft.measures.length)[language],
    ...(draft.goals.length === 0 ? [] : [countOfGoals(draft.goals.length)[language]]),
  ]
  return [
    ...wrapped(draft.title, width),
    counts.join(' · '),
    '',
    ...goalsText(draft, language, width),
    ...measuresText(draft, language, width),
  ]
}

function goalsText(draft: Draft, language: Language, width: number): string[] {
  if (draft.goals.length === 0) return []
  const number = Math.max(...draft.goals.map((goal) => goal.number.length), 2)
  const count = countOfMeasures(draft.measures.length)[language].length
  const columns = [number, width - number - count - 4, count].map((each) => ({
    heading: '',
    width: each,
  }))
  const rows = draft.goals.map((goal) => {
    const own = draft.measures.filter((measure) => measure.goal === goal.number).length
    return [goal.number, goal.title, countOfMeasures(own)[language]]
  })
  const lines = textTable(columns, rows).slice(2)
  return [draftWords.goals[language], ...lines.filter((line) => line !== ''), '']
}

function measuresText(draft: Draft, language: Language, width: number): string[] {
  const columns = measureColumns(draft, language, width)
  const rows = draft.measures.map((measure) => [
    measure.number,
    cut(measure.text.measure, (columns[1]?.width ?? 20) * 3),
    measure.indicators.map((each) => indicatorText(each, language)).join('\n'),
    measure.funding.map((each) => fundingText(each, language)).join('\n'),
    deadlineText(measure.deadline, language),
    responsibleText(measure),
  ])
  return textTable(columns, rows)
}

/** Measures and indicators share what the narrow columns leave, in proportion. */
function measureColumns(draft: Draft, language: Language, width: number) {
  const longest = Math.max(...draft.measures.map((measure) => measure.number.length), 3)
  const number = Math.min(longest, 8)
  const [funding, deadline, responsible] = [14, 9, 11]
  const rest = Math.max(28, width - number - funding - deadline - responsible - 10)
  const measure = Math.floor(rest * 0.45)
  return [
    { heading: draftWords.number[language], width: number },
    { heading: draftWords.measure[language], width: measure },
    { heading: draftWords.indicators[language], width: rest - measure },
    { heading: draftWords.funding[language], width: funding },
    { heading: draftWords.deadline[language], width: deadline },
    { heading: draftWords.responsible[language], width: responsible },
  ]
}

function cut(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ')
  return line.length <= length ? line : `${line.slice(0, length - 2).trimEnd()}…`
}

/** "Обучени лица: 0 → 60 лица". */
export function indicatorText(indicator: DraftIndicator, language: Language): string {
  const { baseline, target, unit } = indicator
  const from = baseline.value === null ? '' : `${formatNumber(baseline.value, language)} → `
  const value = target.value === null ? '' : formatNumber(target.value, language)
  const unitWord = unit === null || value === '' ? '' : unit === '%' ? '\u00a0%' : ` ${unit}`
  return `${cut(indicator.name, 60)}: ${from}${operatorText(indicator, value, language)}${unitWord}`
}

function operatorText(
  { kind, target, set }: DraftIndicator,
  value: string,
  language: Language,
): string {
  if (set) return targetWords({ target: set }, null, language)
  if (target.operator === 'all') return draftWords.all[language]
  if (kind === 'trend') return draftWords.trend[language]
  if (value !== '') return target.operator === 'at-most' ? `≤ ${value}` : value
  const inWords = kind === 'milestone' || kind === 'qualitative'
  return draftWords[inWords ? 'inWords' : 'noTarget'][language]
}

function fundingText(funding: DraftFunding, language: Language): string {
  const { amount, currency, basis } = funding
  if (amount === null) return draftWords.noAmount[language]
  const sum =
    currency === null
      ? formatNumber(amount, language)
      : formatMoney(money(amount, currency), language)
  return basis === 'per-year' ? `${sum} ${draftWords.perYear[language]}` : sum
}

function deadlineText(deadline: DraftDeadline, language: Language): string {
  if (deadline.every !== null) return everyWords[deadline.every][language]
  const [from, to] = [deadline.from, deadline.to].map((month) => monthText(month))
  return from && to && from !== to ? `${from} – ${to}` : (to ?? from ?? '—')
}

/** "2024-05" as people write it in both languages: 05.2024. */
const monthText = (month: string | null): string | undefined =>
  month === null ? undefined : month.split('-').reverse().join('.')

const responsibleText = (measure: DraftMeasure): string =>
  measure.responsible.map((institution) => institution.name).join(', ')
