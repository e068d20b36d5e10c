import { type CellKey, cellKeys } from '../../../core/draft/draft.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { weightOfWords } from '../paging/page-of.ts'
import { cellOf } from './measure-title.ts'
import { type PlanView, reportsOf } from './plan-view.ts'

/** In bytes, what the page of a measure may weigh, and about what it weighs without words and indicators. */
const [mostOnPage, weightOfFrame] = [57_000, 15_000]

/** About what an indicator weighs beside words and reports, how often its name stands there, and what a report weighs. */
const [weightOfIndicator, timesNamed, weightOfReport] = [4500, 5, 800]

/** Cells that stand among the facts, too. */
const twice: readonly CellKey[] = ['measure', 'objective', 'expectedResults']

/** Whether a measure has more to tell than one page may weigh, in whichever language. */
export function isTooMuch(measure: Measure, view: PlanView): boolean {
  const cells = [...cellKeys, ...twice].map((cell) => weightOfWords(cellOf(measure, cell)))
  const indicators = measure.indicators.map((each) => indicatorWeight(measure, each, view))
  const all = [weightOfFrame, ...cells, ...indicators]
  return all.reduce((sum, weight) => sum + weight, 0) > mostOnPage
}

const indicatorWeight = ({ code }: Measure, { name, position }: Indicator, view: PlanView) =>
  reportsOf(view, code, position).reduce(
    (sum, { note }) => sum + weightOfReport + weightOfWords(note),
    weightOfIndicator + timesNamed * weightOfWords(name),
  )
