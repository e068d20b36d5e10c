import type { Finding, ProposedMend } from '../../../core/base/finding.ts'
import type { CellKey, Draft, DraftMeasure, MeasureText } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import {
  holdsItsOwn,
  nameAndValue,
  plainType,
  type TypedCell,
  typedCells,
  typeOfCell,
} from '../cell-types.ts'
import { page } from '../pages/cells-shifted.ts'
import {
  inLanguageOf,
  isEmpty,
  type LintContext,
  nothingElse,
  placeOf,
  type Rule,
} from '../rule.ts'

const name = 'cells-shifted'
const severity = 'warning'

/** The words of some cells stand in the place of others: swapped, or moved by a column. */
export const cellsShifted: Rule = {
  name,
  severity,
  about: {
    bg: 'Думите на някои клетки стоят на мястото на други: разменени или изместени с една колона.',
    en: 'The words of some cells stand in the place of others: swapped, or moved by a column.',
  },
  page,
  check: (draft, context = nothingElse) =>
    draft.measures.flatMap((measure) => {
      const values = shiftedValues(measure, draft)
      return values === undefined ? foreignWords(measure, draft, context) : [values]
    }),
}

const namesAndValues = (text: string): boolean =>
  text.split('\n').some((line) => nameAndValue.test(line))

/** Values in both cells before the target's and none in it: the words have moved by one column. */
function shiftedValues(measure: DraftMeasure, draft: Draft): Finding | undefined {
  const { expectedResults, baseline, target } = measure.text
  if (isEmpty(target) || /\d/.test(target) || !namesAndValues(expectedResults)) return undefined
  if (!namesAndValues(baseline)) return undefined
  return {
    ...placeOf(measure, 'target'),
    rule: name,
    severity,
    actual: shortened(target, 60),
    expected: inLanguageOf(draft, { bg: 'целева стойност', en: 'a target value' }),
    message: {
      bg: 'Клетките изглеждат разместени: стойностите са при очакваните резултати и текущите стойности, а при целевите има само текст.',
      en: 'The cells seem to have shifted: the values stand under expected results and baseline, and under target there are only words.',
    },
    mend: moving(measure, { expectedResults: target, baseline: expectedResults, target: baseline }),
  }
}

const moving = (measure: DraftMeasure, cells: Partial<MeasureText>): ProposedMend => ({
  kind: 'cells',
  position: measure.position,
  cells: Object.fromEntries(Object.entries(cells)),
})

/** Where nearly every plan has plain words; without a strange cell among these nothing has moved. */
const plainCells = ['budget', 'deadline', 'responsible'] as const

const isStrange = (cell: TypedCell, measure: DraftMeasure, draft: Draft): boolean =>
  !isEmpty(measure.text[cell]) && !holdsItsOwn(measure, cell, draft)

/** A cell with plainly another cell's words, which hold no words of their own either. */
function foreignWords(measure: DraftMeasure, draft: Draft, context: LintContext): Finding[] {
  if (!plainCells.some((cell) => isStrange(cell, measure, draft))) return []
  const suspects = typedCells.filter((cell) => !holdsItsOwn(measure, cell, draft))
  const types = new Map(
    suspects.map((cell) => [cell, plainType(cell, measure.text[cell], draft, context.register)]),
  )
  const foreign = suspects.filter((cell) => {
    const type = types.get(cell)
    return type !== undefined && type !== typeOfCell[cell]
  })
  const moved = foreign.filter((cell) =>
    suspects.some((other) => typeOfCell[other] === types.get(cell) && !isOwn(other)),
  )
  function isOwn(cell: TypedCell): boolean {
    return !isEmpty(measure.text[cell]) && types.get(cell) === typeOfCell[cell]
  }
  const [first] = moved
  if (first === undefined) return []
  const mend = backInPlace(measure, moved, types)
  return [
    {
      ...placeOf(measure, first),
      rule: name,
      severity,
      actual: shortened(measure.text[first], 60),
      expected: expectedIn(first, draft),
      message: {
        bg: `Думите „${shortened(measure.text[first], 60)}“ не са за тази клетка; изглежда, че клетките на реда са разместени.`,
        en: `The words “${shortened(measure.text[first], 60)}” do not belong into this cell; the cells of the row seem to have moved.`,
      },
      ...(mend && { mend }),
    },
  ]
}

/** Each cell's words where their like belongs, if every place is taken once. */
function backInPlace(
  measure: DraftMeasure,
  moved: readonly TypedCell[],
  types: ReadonlyMap<TypedCell, string | undefined>,
): ProposedMend | undefined {
  const cells = new Map<CellKey, string>()
  for (const cell of moved) {
    const home = typedCells.find(
      (each) =>
        typeOfCell[each] === types.get(cell) &&
        !cells.has(each) &&
        (moved.includes(each) || isEmpty(measure.text[each])),
    )
    if (home === undefined) return undefined
    cells.set(home, measure.text[cell])
  }
  const emptied = moved.filter((cell) => !cells.has(cell)).map((cell) => [cell, ''] as const)
  return moving(measure, Object.fromEntries([...emptied, ...cells]))
}

const expectedIn = (cell: TypedCell, draft: Draft): string =>
  inLanguageOf(
    draft,
    {
      values: { bg: 'стойност', en: 'a value' },
      money: { bg: 'средства', en: 'funding' },
      time: { bg: 'срок', en: 'a time' },
      institutions: { bg: 'институции', en: 'institutions' },
    }[typeOfCell[cell]],
  )
