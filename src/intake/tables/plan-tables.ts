import type { PlanLanguage } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { type OpenMeasure, readBody, type TableBody } from './body.ts'
import { captionsOf } from './captions.ts'
import { noHeader, readCards } from './cards.ts'
import { continued } from './continued.ts'
import type { Header } from './header.ts'
import { headerInLanguage } from './header-language.ts'
import { type HeaderWords, headerWords } from './header-words.ts'
import { letteredCards } from './lettered-cards.ts'
import { isDoubt, type WhyNot, whyNotAPlan } from './not-a-plan.ts'
import { otherPlans } from './other-plans.ts'
import type { Part, Table } from './outline.ts'
import { repetitions } from './repetitions.ts'
import { beginsWithOne } from './spaced.ts'

/** A table that gives measures to the plan. */
export interface PlanTable {
  readonly part: Table
  readonly header: Header
  readonly body: TableBody
}

export interface FoundTables {
  readonly tables: readonly PlanTable[]
  /** Tables with the columns of a plan that are none. */
  readonly whyNot: ReadonlyMap<Table, WhyNot>
}

/** The tables that make the plan, in a document of one language. */
export function planTables(parts: readonly Part[], language: PlanLanguage): FoundTables {
  const words = headerWords(wordsOf[language])
  const captions = captionsOf(parts)
  const whyNot = new Map<Table, WhyNot>()
  const found: PlanTable[] = []
  for (const [part, caption] of captions) {
    const before = found.at(-1)
    const table = readTable(part, before, caption.between, language)
    if (table === undefined) continue
    const why = whyNotAPlan(table, caption, words)
    if (why !== undefined) whyNot.set(part, why)
    const { completed } = table.body
    if (before !== undefined && completed !== undefined && why === undefined)
      found[found.length - 1] = withLast(before, completed)
    found.push(table)
  }
  const kept = withLetteredCards(withoutStray(found), words)
  for (const part of explanations(kept)) whyNot.set(part, 'form')
  dropDoubts(kept, whyNot, hasPlanTitle(parts, words))
  const remaining = () => kept.filter(({ part }) => !whyNot.has(part))
  for (const part of repetitions(remaining())) whyNot.set(part, 'repetition')
  for (const part of otherPlans(remaining(), captions, words)) whyNot.set(part, 'other-plan')
  return { tables: remaining(), whyNot }
}

function readTable(
  part: Table,
  before: PlanTable | undefined,
  between: readonly string[],
  language: PlanLanguage,
): PlanTable | undefined {
  const own = headerInLanguage(part.grid, language)
  if (own !== undefined)
    return { part, header: own.header, body: readBody(part.grid, own.header, own.words) }
  const words = headerWords(wordsOf[language])
  const header = before && continued(part.grid, before, between, words)
  if (before !== undefined && header !== undefined)
    return { part, header, body: readBody(part.grid, header, words, openAt(before, between)) }
  const body = readCards(part.grid, words)
  return body && { part, header: noHeader, body }
}

/** Cards with few labels are cards only beside others. */
function withoutStray(found: readonly PlanTable[]): readonly PlanTable[] {
  const cards = found.filter(isCards)
  const certain = cards.length > 1 || cards.some(({ body }) => body.certain)
  return certain ? found : found.filter((table) => !isCards(table))
}

function withLetteredCards(found: readonly PlanTable[], words: HeaderWords): readonly PlanTable[] {
  const cards = found.filter(isCards).map(({ body }) => body)
  const numberedOf = letteredCards(cards, words)
  return found.map((table) => (isCards(table) ? { ...table, body: numberedOf(table.body) } : table))
}

/** Cards without a number, beside tables with a header, explain the columns of these. */
const explanations = (found: readonly PlanTable[]): Table[] =>
  found.every(isCards)
    ? []
    : found.flatMap((table) => (isCards(table) && !isNumbered(table.body) ? table.part : []))

const isCards = ({ header }: PlanTable): boolean => header === noHeader

const isNumbered = ({ rows }: TableBody): boolean =>
  rows.some((row) => row.kind === 'measure' && row.number !== '')

/** Words between two tables end what the first one said of its last measure. */
const openAt = ({ body }: PlanTable, between: readonly string[]): OpenMeasure | undefined =>
  between.length === 0 ? body.open : undefined

const withLast = (table: PlanTable, last: TableBody['completed']): PlanTable => {
  const at = table.body.rows.findLastIndex((row) => row.kind === 'measure')
  const rows = table.body.rows.map((row, index) => (index === at && last ? last : row))
  return { ...table, body: { ...table.body, rows } }
}

/** A doubt holds where another table is a plan's, or where nothing says that the document is a plan. */
function dropDoubts(
  found: readonly PlanTable[],
  whyNot: Map<Table, WhyNot>,
  planTitle: boolean,
): void {
  const certain = found.some(({ part }) => !whyNot.has(part))
  for (const [part, why] of whyNot)
    if (isDoubt(why) && !certain && (planTitle || why === 'form')) whyNot.delete(part)
}

const hasPlanTitle = (parts: readonly Part[], words: HeaderWords): boolean =>
  parts.some(
    (part) =>
      part.kind === 'paragraph' &&
      part.text.length < 250 &&
      beginsWithOne(part.text, words.planTitle),
  )
