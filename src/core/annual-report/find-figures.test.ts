import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresFound, subjectOfFigure } from './find-figures.ts'
import { reportFigures } from './report-figures.ts'
import { plan, reportData } from './testing/report-data.ts'

const figures = reportFigures(reportData())
const found = (query: string) =>
  figuresFound(figures, plan, query).figures.map(({ address }) => address)

test('a figure says what it is of: the indicator, the measure, the goal, or nothing of its own', () => {
  assert.equal(subjectOfFigure('measure 1 indicator 2 value', plan)?.en, 'Persons trained 2')
  assert.deepEqual(subjectOfFigure('measure 1 degree', plan), {})
  assert.equal(subjectOfFigure('money goal II spent', plan)?.en, 'Protection')
  assert.equal(subjectOfFigure('plan measures', plan), null)
})

test('a figure is found by its name in either language, and comes before what only has the same words', () => {
  assert.deepEqual(found('мярка 2 индикатор 1 стойност').slice(0, 2), [
    'measure 2 indicator 1 value',
    'measure 1 indicator 2 value',
  ])
  assert.equal(found('Plan, IMPLEMENTED')[0], 'plan implemented')
})

test('and by the words of its indicator and of its goal', () => {
  assert.ok(found('trained 2 verdict').includes('measure 1 indicator 2 verdict'))
  assert.ok(found('закрила мерки').includes('goal II measures'))
})

test('what nothing has is not found, and of many the first are shown with how many more there are', () => {
  assert.deepEqual(found('няма такова'), [])
  const all = figuresFound(figures, plan, '')
  assert.equal(all.figures.length, 20)
  assert.equal(all.more, figures.size - 20)
})
