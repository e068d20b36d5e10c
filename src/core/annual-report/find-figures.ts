import type { Words } from '../base/language.ts'
import type { PlanContent } from '../plan/plan.ts'
import type { BindableFigure, FigureTable } from './figure.ts'
import { plainName } from './figure-names.ts'

/** How many are offered at once. */
const mostFound = 20

export interface FoundFigures {
  readonly figures: readonly BindableFigure[]
  /** How many more there are. */
  readonly more: number
}

const ofMeasure = /^measure (\S+)(?: indicator (\d+))? /

/**
 * The figures that have every word of the query in their names or in the words of the measure, the indicator
 * or the goal that they are of; those whose names begin with it come first.
 */
export function figuresFound(
  figures: FigureTable,
  plan: Pick<PlanContent, 'measures' | 'goals'>,
  query: string,
): FoundFigures {
  const whole = plainName(query)
  const words = whole.split(' ')
  const wordsOf = subjectWords(plan)
  const found = [...figures.values()].filter(({ address, name }) => {
    const all = plainName(`${name.bg} ${name.en} ${wordsOf(address)}`)
    return words.every((word) => all.includes(word))
  })
  const isNamedSo = ({ name }: BindableFigure) =>
    plainName(name.bg).startsWith(whole) || plainName(name.en).startsWith(whole)
  const ranked = [...found.filter(isNamedSo), ...found.filter((each) => !isNamedSo(each))]
  return { figures: ranked.slice(0, mostFound), more: Math.max(found.length - mostFound, 0) }
}

/** What a figure is of in words: the indicator, the measure or the goal; null of all that is the plan's. */
export function subjectOfFigure(
  address: string,
  { measures, goals }: Pick<PlanContent, 'measures' | 'goals'>,
): Words | null {
  const [, code, position] = ofMeasure.exec(address) ?? []
  const measure = measures.find((each) => each.code === code)
  if (!measure) {
    const number = /goal (\S+)/.exec(address)?.[1]
    return goals.find((each) => each.number === number)?.title ?? null
  }
  const indicator = measure.indicators.find((each) => each.position === Number(position))
  const { bg, en } = measure.text
  return indicator?.name ?? { ...(bg ? { bg: bg.measure } : {}), ...(en ? { en: en.measure } : {}) }
}

/** The words of what each figure is of, as the plan has them. */
function subjectWords({
  measures,
  goals,
}: Pick<PlanContent, 'measures' | 'goals'>): (address: string) => string {
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  const titles = new Map(goals.map(({ number, title }) => [number, Object.values(title).join(' ')]))
  return (address) => {
    const [, code, position] = ofMeasure.exec(address) ?? []
    const measure = code === undefined ? undefined : byCode.get(code)
    if (!measure) return titles.get(/goal (\S+)/.exec(address)?.[1] ?? '') ?? ''
    const indicators = measure.indicators.filter(
      (each) => position === undefined || each.position === Number(position),
    )
    return [
      ...Object.values(measure.text).map((text) => text.measure),
      ...indicators.flatMap(({ name }) => Object.values(name)),
    ].join(' ')
  }
}
