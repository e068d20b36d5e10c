import type { Caption } from './captions.ts'
import { isOfReport } from './column-match.ts'
import { ownCells } from './grid.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import type { PlanTable } from './plan-tables.ts'
import { beginsWithOne, spaced } from './spaced.ts'

/** Why a table with the columns of a plan is none. */
export type WhyNot =
  | 'report'
  | 'risks'
  | 'monitoring'
  | 'timetable'
  | 'dates'
  | 'form'
  | 'repetition'
  | 'other-plan'

/** Reasons that hold only where another table of the document is a plan without a doubt. */
export const isDoubt = (why: WhyNot): boolean => why === 'form' || why === 'dates'

/** What speaks against the table being a plan's, or undefined when nothing does. */
export function whyNotAPlan(
  table: PlanTable,
  caption: Caption,
  words: HeaderWords,
): WhyNot | undefined {
  const titles = titlesOf(table, caption)
  const says = (phrases: readonly string[]) => titles.some((each) => beginsWithOne(each, phrases))
  if (says(words.other.aside)) return 'form'
  const heads = (phrases: readonly string[]) =>
    table.header.texts.filter((texts) => texts.some((text) => beginsWithOne(text, phrases))).length
  if (heads(words.other.risk) > 1) return 'risks'
  if (isFilledReport(table, words)) return 'report'
  if (heads(words.other.frequency) > 0 && !has(table, 'deadline', 'time')) return 'monitoring'
  if (has(table, ...ofPlansOnly)) return undefined
  const timed = says(words.other.timetable) && !titles.some((each) => saysPlan(each, words))
  if (timed || hasHours(table)) return 'timetable'
  return table.header.texts.some((texts) => words.other.date.includes(spaced(texts.at(-1) ?? '')))
    ? 'dates'
    : undefined
}

/** A timetable says what, when and who; a plan says one of these, too. */
const ofPlansOnly: readonly ColumnKey[] = [
  'indicators',
  'baseline',
  'target',
  'expectedResults',
  'budget',
  'partners',
  'objective',
  'goalNumber',
]

const has = ({ header }: PlanTable, ...keys: readonly ColumnKey[]): boolean =>
  keys.some((key) => header.columns.includes(key))

/** Titles are short: a sentence that begins with "Schedule ..." talks about one. */
const longestTitle = 150

function titlesOf({ part, header }: PlanTable, { between, heading }: Caption): string[] {
  const inTable = part.grid.rows.slice(0, header.firstRow).flatMap(ownCells)
  return [heading, ...between.slice(-1), ...inTable.map(({ text }) => text)].filter(
    (text) => text !== '' && text.length < longestTitle,
  )
}

/** A plan's word at the beginning: "План-график", "Action plan and calendar". */
const saysPlan = (title: string, { planTitle }: HeaderWords): boolean =>
  beginsWithOne(title, planTitle)

/** Most measures say what was done; empty columns for it are those of a form. */
function isFilledReport({ header, body }: PlanTable, words: HeaderWords): boolean {
  const reported = header.texts.flatMap((texts, column) => {
    const text = texts.at(-1) ?? ''
    return isOfReport(text, words) && !beginsWithOne(text, words.other.status) ? column : []
  })
  const measures = body.rows.filter((row) => row.kind === 'measure').length
  return reported.some((column) => {
    const filled = body.left.filter((cell) => cell.reason === 'column' && cell.column === column)
    return filled.length * 2 > measures
  })
}

const clock = /(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/u

/** Most deadlines are hours of a day. */
function hasHours({ body }: PlanTable): boolean {
  const deadlines = body.rows.flatMap((row) =>
    row.kind === 'measure' ? [row.words.get('deadline') ?? ''] : [],
  )
  return deadlines.filter((text) => clock.test(text)).length * 2 > deadlines.length
}
