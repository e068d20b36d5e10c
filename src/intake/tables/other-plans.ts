import type { Caption } from './captions.ts'
import { ownCells } from './grid.ts'
import type { HeaderWords } from './header-words.ts'
import type { Table } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { yearsIn } from './plan-year.ts'
import { beginsAsSection } from './sections.ts'
import { beginsWithOne } from './spaced.ts'

interface TitledPlan {
  readonly title: string
  readonly tables: PlanTable[]
}

/** Fewer words are the name of a sheet or of a part: "Plan MoE". */
const wordsOfTitle = 4

/**
 * The tables of all plans but the largest, where a document holds several: each begins with a title of its
 * own, and either the titles name different years or the numbers of the measures begin anew.
 */
export function otherPlans(
  tables: readonly PlanTable[],
  captions: ReadonlyMap<Table, Caption>,
  words: HeaderWords,
): Table[] {
  const plans: TitledPlan[] = []
  for (const table of tables) {
    const title = titleOf(table, captions.get(table.part), words)
    const last = plans.at(-1)
    if (last === undefined || (title !== '' && areTwo(last, title, table)))
      plans.push({ title, tables: [table] })
    else last.tables.push(table)
  }
  const [largest] = [...plans].sort((a, b) => measures(b) - measures(a))
  return plans.flatMap((plan) => (plan === largest ? [] : plan.tables.map(({ part }) => part)))
}

const measures = ({ tables }: TitledPlan): number =>
  tables.reduce((sum, { body }) => sum + body.rows.length, 0)

function titleOf(
  { part, header }: PlanTable,
  caption: Caption | undefined,
  { planTitle, section }: HeaderWords,
): string {
  const inTable = part.grid.rows.slice(0, header.firstRow).flatMap(ownCells)
  const texts = [...inTable.map(({ text }) => text), ...(caption?.between ?? []).toReversed()]
  const isTitle = (text: string) =>
    text.length < 250 && beginsWithOne(text, planTitle) && !beginsAsSection(text, section)
  return texts.find(isTitle) ?? ''
}

function areTwo(plan: TitledPlan, title: string, table: PlanTable): boolean {
  if (plan.title === '' || plan.title === title) return false
  const [before, now] = [yearsIn(plan.title), yearsIn(title)]
  if (before.length > 0 && now.length > 0 && before.join() !== now.join()) return true
  const long = [plan.title, title].every((each) => each.split(/\s+/).length >= wordsOfTitle)
  const [first] = numbersOf(table)
  const anew = plan.tables.some((each) => numbersOf(each)[0] === first)
  return long && anew && first !== undefined
}

const numbersOf = ({ body }: PlanTable): string[] =>
  body.rows.flatMap((row) => (row.kind === 'measure' && row.number !== '' ? row.number : []))
