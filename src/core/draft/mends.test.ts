import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft, DraftDeadline, DraftInstitution, DraftMeasure } from './draft.ts'
import { answerTo, knownMeasures, mendedAndGone, mendsBetween } from './mends.ts'
import { countOf, version } from './testing/versions.ts'

const text = {
  measure: 'Подмяна на осветлението в града',
  baseline: '2 лампи',
  target: '10 лампи',
  budget: '5 лв.',
  deadline: 'юни',
  responsible: 'МВР',
  partners: 'АЗ',
}
const said = (changed: Partial<typeof text> = {}) => ({ text: { ...text, ...changed } })
const june: DraftDeadline = { kind: 'month', from: null, to: '2025-06', every: null, phases: [] }
const police: DraftInstitution = { name: 'МВР', asPrinted: 'МВР', known: true }

type Measure = Parameters<typeof version>[0][number]

/** Each mend in a word or two: where it is, what was mended, and what becomes of it. */
const mends = (read: Draft, ours: Draft, theirs: Draft): string[] =>
  mendsBetween({ read, ours, theirs }).map(({ key, reworded, meaning, standing }) =>
    [key, ...(reworded ? ['words'] : []), ...(meaning ? [meaning] : []), standing].join(' '),
  )
const ofOne = (read: Measure, ours: Measure, theirs: Measure) =>
  mends(version([read]), version([ours]), version([theirs]))

test('what nobody mended is no mend, whatever the newer document says', () => {
  assert.deepEqual(ofOne(said(), said(), said({ target: '12 лампи', deadline: 'юли' })), [])
})

test('a mend that the newer document makes itself is none any more', () => {
  const mended = said({ target: '12 лампи' })
  assert.deepEqual(ofOne(said(), mended, mended), [])
})

test('a mend in a cell that the newer document leaves as it was is kept unasked', () => {
  const newer = said({ budget: '7 лв.' })
  assert.deepEqual(ofOne(said(), said({ target: '12 лампи' }), newer), ['1-target words kept'])
})

test('of a cell that both have changed a person must say', () => {
  const newer = said({ target: '15 лампи' })
  assert.deepEqual(ofOne(said(), said({ target: '12 лампи' }), newer), ['1-target words open'])
})

test('where the newer document changed but signs, what is mended stays unless a person says otherwise', () => {
  const newer = said({ target: '10  лампи.' })
  assert.deepEqual(ofOne(said(), said({ target: '12 лампи' }), newer), ['1-target words ours'])
})

test('a number that was mended is told as the cells are', () => {
  const numbered = (number: string): Measure => ({ ...said(), number })
  assert.deepEqual(ofOne(numbered('1'), numbered('2'), numbered('1')), ['1-number words kept'])
  assert.deepEqual(ofOne(numbered('1'), numbered('2'), numbered('3')), ['1-number words open'])
})

test('title and year are told, too, and a document that does not say its year changes none', () => {
  const of = (title: string, year: number | null) => version([said()], { title, year })
  assert.deepEqual(mends(of('План', null), of('План за пътищата', 2025), of('План', null)), [
    'title words kept',
    'year words kept',
  ])
  assert.deepEqual(mends(of('План', 2024), of('Моят план', 2025), of('Нов план', 2026)), [
    'title words open',
    'year words open',
  ])
  assert.deepEqual(mends(of('План', 2024), of('План', 2025), of('План', null)), ['year words kept'])
})

const withIndicators = (changed: Partial<typeof text> = {}) => ({
  ...said(changed),
  indicators: [countOf('Лампи', '10')],
})
const setByHand = {
  ...withIndicators(),
  indicators: [countOf('Светещи лампи', '10')],
  byHand: ['indicators'],
} as const

test('a meaning set by hand is kept unasked where the words are as they were', () => {
  const newer = withIndicators({ deadline: 'юли' })
  assert.deepEqual(ofOne(withIndicators(), setByHand, newer), ['1-target indicators kept'])
})

test('of a meaning whose own words the newer document changed a person must say', () => {
  const newer = withIndicators({ target: 'поне 10 лампи' })
  assert.deepEqual(ofOne(withIndicators(), setByHand, newer), ['1-target indicators open'])
})

test('other words of the baseline, or of those responsible, ask, and keep what was set', () => {
  const newer = withIndicators({ baseline: '3 лампи' })
  assert.deepEqual(ofOne(withIndicators(), setByHand, newer), ['1-target indicators ours'])
  const set = { ...said(), partners: [police], byHand: ['partners'] } as const
  assert.deepEqual(ofOne(said(), set, said({ responsible: 'МВР, МЗ' })), [
    '1-partners partners ours',
  ])
})

test('a baseline that we have mended and the newer document leaves alone asks nothing', () => {
  const ours = { ...setByHand, text: { ...text, baseline: '4 лампи' } }
  const newer = withIndicators({ budget: '6 лв.' })
  assert.deepEqual(ofOne(withIndicators(), ours, newer), [
    '1-baseline words kept',
    '1-target indicators kept',
  ])
})

test('words and meaning of one cell are one question', () => {
  const ours = { ...setByHand, text: { ...text, target: '11 лампи' } }
  const newer = withIndicators({ target: '12 лампи' })
  assert.deepEqual(ofOne(withIndicators(), ours, newer), ['1-target words indicators open'])
})

test('a meaning that is read in the newer words anyway is no mend, however certain the reading', () => {
  const read = { ...countOf('Светещи лампи', '10'), confidence: 'likely' } as const
  const newer = { ...said({ target: '10 светещи лампи' }), indicators: [read] }
  assert.deepEqual(ofOne(withIndicators(), setByHand, newer), [])
})

test('each meaning stands in its own cell', () => {
  const set: Measure = {
    ...said(),
    funding: [{ source: 'Фонд', amount: null, currency: null, basis: null, note: null }],
    deadline: june,
    responsible: [police],
    partners: [police],
    byHand: ['funding', 'deadline', 'responsible', 'partners'],
  }
  const newer = said({ budget: '6 лв.', deadline: 'юли', responsible: 'МЗ', partners: 'МОН' })
  assert.deepEqual(ofOne(said(), set, newer), [
    '1-budget funding open',
    '1-deadline deadline open',
    '1-responsible responsible open',
    '1-partners partners open',
  ])
})

test('a deadline that was set is asked about when the plan is for another year', () => {
  const set: Measure = { ...said(), deadline: june, byHand: ['deadline'] }
  const of = (measure: Measure, year: number) => version([measure], { year })
  assert.deepEqual(mends(of(said(), 2025), of(set, 2025), of(said(), 2026)), [
    '1-deadline deadline open',
  ])
  assert.deepEqual(mends(of(said(), 2025), of(set, 2026), of(said(), 2025)), [
    'year words kept',
    '1-deadline deadline kept',
  ])
})

test('a mend goes with its measure to where that stands now', () => {
  const ours = version([said({ target: '12 лампи' })])
  const newer = version(['Ремонт на моста над реката', said()])
  assert.deepEqual(mends(version([said()]), ours, newer), ['2-target words kept'])
})

test('a measure that was renamed by hand is found by the name that the newer document still gives it', () => {
  const ours = version([said({ measure: 'Светещи улици' })])
  const versions = {
    read: version([said()]),
    ours,
    theirs: version(['Нов мост над Искър', said()]),
  }
  assert.deepEqual([...knownMeasures(versions).keys()], [2])
  assert.deepEqual(
    mendsBetween(versions).map(({ key }) => key),
    ['2-measure'],
  )
  const sentBack = { ...versions, theirs: ours }
  assert.deepEqual([...knownMeasures(sentBack).keys()], [1], 'and by the name that we gave it')
  assert.deepEqual(mendsBetween(sentBack), [])
})

test('what was mended in a measure that is gone is told', () => {
  const other = { text: { measure: 'Ремонт на моста над реката' } }
  const gone = (ours: Measure) =>
    mendedAndGone({
      read: version([said(), other]),
      ours: version([ours, other]),
      theirs: version([other]),
    }).map(({ text }: DraftMeasure) => text.target)
  assert.deepEqual(gone(said({ target: '12 лампи' })), ['12 лампи'])
  assert.deepEqual(gone({ ...said(), deadline: june, byHand: ['deadline'] }), ['10 лампи'])
  assert.deepEqual(gone({ ...said(), number: '7' }), ['10 лампи'])
  assert.deepEqual(gone(said()), [])
})

test('what is kept is not asked, what is preset stays unless another answer is given, the open needs one', () => {
  const one = (theirs: Partial<typeof text>) => {
    const [mend] = mendsBetween({
      read: version([said()]),
      ours: version([said({ target: '12 лампи' })]),
      theirs: version([said(theirs)]),
    })
    assert.ok(mend)
    return [undefined, 'ours', 'theirs'].map((answer) =>
      answerTo(mend, new Map(answer ? [[mend.key, answer as 'ours' | 'theirs']] : [])),
    )
  }
  assert.deepEqual(one({}), ['ours', 'ours', 'ours'])
  assert.deepEqual(one({ target: '10 лампи.' }), ['ours', 'ours', 'theirs'])
  assert.deepEqual(one({ target: '15 лампи' }), [undefined, 'ours', 'theirs'])
})

test('one word for all that is not answered goes for the open alone', () => {
  const rest = (theirs: Partial<typeof text>, given: [string, 'ours' | 'theirs'][] = []) => {
    const [mend] = mendsBetween({
      read: version([said()]),
      ours: version([said({ target: '12 лампи' })]),
      theirs: version([said(theirs)]),
    })
    assert.ok(mend)
    return answerTo(mend, new Map(given), 'theirs')
  }
  assert.equal(rest({ target: '15 лампи' }), 'theirs')
  assert.equal(rest({ target: '15 лампи' }, [['1-target', 'ours']]), 'ours')
  assert.equal(rest({ target: '10 лампи.' }), 'ours')
  assert.equal(rest({}), 'ours')
})

test('a meaning that nobody set is no mend where the newer document is read otherwise', () => {
  const newer = { ...said({ target: '12 лампи' }), indicators: [countOf('Лампи', '12')] }
  assert.deepEqual(ofOne(withIndicators(), withIndicators(), newer), [])
  const deadlineSet = { ...withIndicators(), byHand: ['deadline'] } as const
  assert.deepEqual(ofOne(withIndicators(), deadlineSet, newer), [])
})

test('where the newer document takes our words, only the meaning that we set is still a mend', () => {
  const words = { ...text, target: '11 лампи' }
  const ours = { ...setByHand, text: words }
  const newer = { text: words, indicators: [countOf('Лампи', '11')] }
  assert.deepEqual(ofOne(withIndicators(), ours, newer), ['1-target indicators kept'])
  const otherBaseline = { ...newer, text: { ...words, baseline: '3 лампи' } }
  assert.deepEqual(ofOne(withIndicators(), ours, otherBaseline), ['1-target indicators ours'])
})

test('words that we mended and a meaning that we set ask for other words of the baseline, too', () => {
  const ours = { ...setByHand, text: { ...text, target: '11 лампи' } }
  assert.deepEqual(ofOne(withIndicators(), ours, withIndicators({ baseline: '3 лампи' })), [
    '1-target words indicators ours',
  ])
})
