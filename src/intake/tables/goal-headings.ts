import type { LanguageWords } from '../words/language-words.ts'
import { isCaption } from './captions.ts'
import { lettersInOrder } from './letters-in-order.ts'
import type { Paragraph } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { type SectionWords, sectionWords } from './sections.ts'
import { beginsWithOne } from './spaced.ts'

/** A heading above a table: a goal, or a part of one. */
export interface GoalHeading {
  readonly paragraph: Paragraph
  readonly section: SectionWords
  readonly isGoal: boolean
}

type Above = ReadonlyMap<PlanTable, readonly Paragraph[]>
type Found = Map<PlanTable, readonly GoalHeading[]>

/**
 * Where tables have no sections of their own, the headings above them are the goals: those of the
 * outermost level that gives the tables different headings, and every table one; else the nearest above
 * each. A single table needs a heading that says "goal": otherwise it is only the heading of the plan.
 */
export function goalHeadings(
  tables: readonly PlanTable[],
  above: Above,
  words: readonly string[],
  { planTitle, caption }: Pick<LanguageWords, 'planTitle' | 'caption'>,
): Found {
  const sectioned = tables.some((table) => table.body.rows.some((row) => row.kind === 'section'))
  if (sectioned) return new Map()
  const found = tables.map((table) =>
    (above.get(table) ?? [])
      .filter(({ text }) => !isCaption(text, caption))
      .flatMap((paragraph) => candidate(paragraph, tables.length, words))
      .filter(({ section }) => section.number !== '' || !beginsWithOne(section.title, planTitle)),
  )
  const letters = lettersInOrder(found.flat().map(({ section }) => section))
  const headings = found.map((own) =>
    own.map((each) => ({ ...each, section: letters.get(each.section) ?? each.section })),
  )
  const levels = [...new Set(headings.flat().map(levelOf))]
  const level = levels.find((each) => partsTables(headings, each))
  return new Map(
    tables.map((table, index) => {
      const own = headings[index] ?? []
      const from = level === undefined ? own.length - 1 : lastOf(own, level)
      return [table, own.slice(Math.max(0, from)).map((each, at) => asGoal(each, at, level))]
    }),
  )
}

const asGoal = (heading: Candidate, at: number, level: string | undefined): GoalHeading => ({
  ...heading,
  isGoal: level === undefined ? at === 0 : levelOf(heading) === level,
})

type Candidate = Omit<GoalHeading, 'isGoal'>

function candidate(paragraph: Paragraph, tables: number, words: readonly string[]): Candidate[] {
  const section = sectionWords(paragraph.text, words)
  const saysGoal = section.number !== '' && /^\p{L}+ \p{L}/u.test(section.style)
  const heads = paragraph.headingLevel !== null || section.number !== ''
  const fits = paragraph.text.length < 300 && (saysGoal || (tables > 1 && heads))
  return fits ? [{ paragraph, section }] : []
}

/** Headings of one level are formatted and written alike. */
const levelOf = ({ paragraph, section }: Candidate): string =>
  `${paragraph.headingLevel} ${section.style}`

const lastOf = (headings: readonly Candidate[], level: string): number => {
  const last = headings.findLastIndex((heading) => levelOf(heading) === level)
  return last === -1 ? 0 : last
}

/** Every table stands under a heading of this level, and not all under the same. */
function partsTables(headings: readonly (readonly Candidate[])[], level: string): boolean {
  const lasts = headings.map((own) => own.findLast((heading) => levelOf(heading) === level))
  return lasts[0] !== undefined && lasts.filter((heading) => heading !== undefined).length > 1
}
