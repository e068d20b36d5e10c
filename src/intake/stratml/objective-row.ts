import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { foldText } from '../tables/fold-text.ts'
import type { FoundRow } from '../tables/found-rows.ts'
import { childOf, childrenOf, type StratmlElement, wordsOf } from './element.ts'
import { labelledCells } from './labels.ts'

/** An objective as the row of a plan, and what of its words is in no cell. */
export function objectiveRow(
  objective: StratmlElement,
  goal: string,
  index: number,
): FoundRow & { readonly outside: readonly string[] } {
  const { cells, others } = labelledCells(wordsOf(objective, 'OtherInformation'))
  const name = wordsOf(objective, 'Name')
  const description = wordsOf(objective, 'Description')
  const said: Partial<Record<keyof MeasureText, string>> = {
    responsible: institutionsOf(objective).join(', '),
    ...(cells.has('target') || cells.has('baseline') ? {} : targetAndBaseline(objective)),
    ...Object.fromEntries(cells),
    measure: name || description,
    objective: name === '' ? '' : description,
  }
  return {
    position: index + 1,
    number: wordsOf(objective, 'SequenceIndicator').replace(/\.$/, ''),
    goal,
    text: Object.fromEntries(
      cellKeys.map((cell) => [cell, foldText(said[cell] ?? '')]),
    ) as MeasureText,
    source: { table: 1, row: index + 2 },
    moneyWith: [],
    outside: others,
  }
}

const institutionsOf = (objective: StratmlElement): string[] =>
  childrenOf(objective, 'Stakeholder').map((each) => wordsOf(each, 'Name'))

/** The results of the indicators in words, a line each, for a file that has no cells of its own. */
const targetAndBaseline = (objective: StratmlElement): Partial<MeasureText> => ({
  target: childrenOf(objective, 'PerformanceIndicator')
    .filter(({ attributes }) => attributes.get('ValueChainStage') !== 'Input')
    .map(targetLine)
    .join('\n'),
})

function targetLine(indicator: StratmlElement): string {
  const target = childOf(childOf(indicator, 'MeasurementInstance'), 'TargetResult')
  const amount = [wordsOf(target, 'NumberOfUnits'), wordsOf(indicator, 'UnitOfMeasurement')]
    .filter((words) => words !== '')
    .join(' ')
  const said = wordsOf(target, 'NumberOfUnits') === '' ? wordsOf(target, 'Description') : amount
  return [wordsOf(indicator, 'MeasurementDimension'), said]
    .filter((words) => words !== '')
    .join(' – ')
}
