import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../core/draft/draft.ts'
import { draftDifference, isSamePlan } from '../core/draft/draft-difference.ts'
import { answerTo, type MendAnswer, mendsBetween } from '../core/draft/mends.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import { withOurWords } from '../core/draft/with-our-words.ts'
import { madeDraft } from './lint/testing/made-draft.ts'
import { mendCell, mendCells } from './mend.ts'
import { mendHeading } from './mend-heading.ts'
import { mendNumber } from './mend-number.ts'
import { bulgarianRegister as register } from './register.ts'
import { takeOver } from './take-over.ts'

const row = {
  baseline: 'Обучени служители – 5',
  target: 'Обучени служители – 40',
  budget: 'ФУМИ – 900 лв.',
  deadline: 'Юни',
}
const read = saying(row)

/** Two measures, the second in these words, each cell understood. */
function saying(words: Partial<typeof row>): Draft {
  const mends = Object.entries({ ...row, ...words }).map(([cell, said]) => ({
    position: 2,
    cell: cell as keyof typeof row,
    words: said,
  }))
  return mendCells(madeDraft([{}, {}]), mends, register)
}

const mend = (draft: Draft, cell: keyof typeof row, words: string) =>
  mendCell(draft, 2, cell, words, register)

/** The second measure after a newer version was taken over, all questions answered alike. */
function taken(ours: Draft, theirs: Draft, answer: MendAnswer) {
  const versions = { read, ours, theirs }
  const mends = mendsBetween(versions)
  const given = new Map(mends.map(({ key }) => [key, answer]))
  const stay = mends.filter((each) => answerTo(each, given) === 'ours')
  const draft = takeOver(versions, stay, register)
  assert.ok(isSamePlan(draftDifference(withOurWords(theirs, ours, stay), draft)), 'as was shown')
  const [, measure] = draft.measures
  assert.ok(measure)
  return { draft, measure }
}

test('a mend that the newer document leaves alone stays, with what is understood from it', () => {
  const ours = mend(read, 'target', 'Обучени служители – 60')
  const { measure } = taken(ours, saying({ deadline: 'Май' }), 'theirs')
  assert.equal(measure.text.target, 'Обучени служители – 60')
  assert.equal(measure.indicators[0]?.target.value, '60')
  assert.equal(measure.text.deadline, 'Май')
  assert.match(measure.deadline.to ?? '', /-05$/)
})

test('where both have changed a cell, the words are those that were chosen, and so is the reading', () => {
  const ours = mend(read, 'target', 'Обучени служители – 60')
  const theirs = saying({ target: 'Обучени служители – 70' })
  for (const [answer, value] of [
    ['ours', '60'],
    ['theirs', '70'],
  ] as const) {
    const { measure } = taken(ours, theirs, answer)
    assert.equal(measure.text.target, `Обучени служители – ${value}`)
    assert.equal(measure.indicators[0]?.target.value, value)
  }
})

test('a measure with our target and their baseline is understood from both', () => {
  const ours = mend(read, 'target', 'Обучени служители – 60')
  const { measure } = taken(ours, saying({ baseline: 'Обучени служители – 7' }), 'ours')
  const [indicator] = measure.indicators
  assert.deepEqual([indicator?.baseline.value, indicator?.target.value], ['7', '60'])
})

const named = (draft: Draft) => {
  const [indicator] = draft.measures[1]?.indicators ?? []
  assert.ok(indicator)
  return setByHand(draft, 2, 'indicators', [{ ...indicator, name: 'Служители с изпит' }])
}

test('indicators set by hand stay over their other words when that is chosen, and are read from them else', () => {
  const theirs = saying({ target: 'Обучени служители – 45' })
  const kept = taken(named(read), theirs, 'ours').measure
  assert.equal(kept.indicators[0]?.name, 'Служители с изпит')
  assert.deepEqual(kept.byHand, ['indicators'])
  assert.equal(kept.text.target, 'Обучени служители – 45', 'the words were not mended')
  const anew = taken(named(read), theirs, 'theirs').measure
  assert.equal(anew.indicators[0]?.target.value, '45')
  assert.notEqual(anew.indicators[0]?.name, 'Служители с изпит')
  assert.equal(anew.byHand, undefined)
})

test('words and what was set over them stay or go together', () => {
  const ours = named(mend(read, 'target', 'Обучени служители – 60'))
  const theirs = saying({ target: 'Обучени служители – 70' })
  const kept = taken(ours, theirs, 'ours').measure
  assert.deepEqual(
    [kept.text.target, kept.indicators[0]?.name, kept.byHand],
    ['Обучени служители – 60', 'Служители с изпит', ['indicators']],
  )
  const anew = taken(ours, theirs, 'theirs').measure
  assert.deepEqual(
    [anew.text.target, anew.indicators[0]?.target.value, anew.byHand],
    ['Обучени служители – 70', '70', undefined],
  )
})

test('indicators set by hand stay by themselves when only the baseline reads otherwise', () => {
  const { measure } = taken(named(read), saying({ baseline: 'Обучени служители – 7' }), 'ours')
  assert.equal(measure.indicators[0]?.name, 'Служители с изпит')
  const anew = taken(named(read), saying({ baseline: 'Обучени служители – 7' }), 'theirs').measure
  assert.equal(anew.indicators[0]?.baseline.value, '7')
})

test('number, title and year that were mended stay, and deadlines are of the year that stays', () => {
  const ours = mendNumber(
    mendHeading(read, { title: 'Моят план', year: (read.year ?? 0) + 1 }),
    2,
    '2а',
  )
  const { draft, measure } = taken(ours, saying({ deadline: 'Май' }), 'ours')
  assert.deepEqual([draft.title, draft.year, measure.number], ['Моят план', ours.year, '2а'])
  assert.equal(measure.deadline.to, `${ours.year}-05`)
})

test('a newer document that does not say its year is read as one of the year that is known', () => {
  const theirs = mendHeading(saying({ deadline: 'Май' }), { title: read.title, year: null })
  const { draft, measure } = taken(read, theirs, 'theirs')
  assert.deepEqual([draft.year, measure.deadline.to], [read.year, `${read.year}-05`])
})

test('money that we have mended is money of our words', () => {
  const ours = mend(read, 'budget', 'ФУМИ – 1 200 лв.')
  const { measure } = taken(ours, saying({ budget: 'ФУМИ – 1 500 лв.' }), 'ours')
  assert.equal(measure.funding[0]?.amount, '1200')
})

test('without mends it is what the newer document says', () => {
  const theirs = saying({ target: 'Обучени служители – 45' })
  const { draft } = taken(read, theirs, 'theirs')
  assert.deepEqual(draft.measures[1], theirs.measures[1])
})
