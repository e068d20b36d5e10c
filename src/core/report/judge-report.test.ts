import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../base/language.ts'
import { areRefusals } from '../base/refusal.ts'
import { judgeReport } from './judge-report.ts'
import type { ReportFields } from './report-content.ts'
import type { ReportSubject } from './report-fields.ts'
import {
  atLeast,
  indicatorOf,
  levaOf,
  period,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const count = indicatorOf(ruleOf(atLeast('100')))
const share = indicatorOf(ruleOf(atLeast('90'), 'ratio'))
const stages = indicatorOf(ruleOf(threeStages, 'last'))
const inWords = indicatorOf(ruleOf({ kind: 'words' }))
const all = indicatorOf(ruleOf({ kind: 'all', value: null }))

const judge = (subject: ReportSubject, fields: ReportFields, language: Language = 'bg') =>
  judgeReport(subject, { language, fields })

function accepted(subject: ReportSubject, fields: ReportFields, language: Language = 'bg') {
  const judged = judge(subject, fields, language)
  assert.ok(!areRefusals(judged), JSON.stringify(judged))
  return judged
}

/** What is wrong, as "field: code". */
function wrong(subject: ReportSubject, fields: ReportFields, language: Language = 'bg'): string[] {
  const judged = judge(subject, fields, language)
  return areRefusals(judged) ? judged.map(({ code, field }) => `${field}: ${code}`) : []
}

test('a value, the parts of a share and the stages done come out as they are reported', () => {
  const { values } = accepted(subjectOf([count, share, stages]), {
    'value-1': '1 234,5',
    'numerator-2': '45',
    'denominator-2': '50',
    'stage-3-1': 'yes',
    'stage-3-3': 'yes',
    'note-1': 'по данни на ДМ',
  })
  assert.deepEqual(values, [
    { indicator: 1, reported: { value: '1234.5' }, note: { bg: 'по данни на ДМ' } },
    { indicator: 2, reported: { numerator: '45', denominator: '50' }, note: null },
    { indicator: 3, reported: { done: ['изготвен', 'приет'] }, note: null },
  ])
})

test('numbers are read in the language in which they were typed', () => {
  const of = (language: Language) =>
    accepted(subjectOf([count]), { 'value-1': '1,234' }, language).values[0]?.reported
  assert.deepEqual(of('bg'), { value: '1.234' })
  assert.deepEqual(of('en'), { value: '1234' })
})

test('everything that is wrong is said at once, each beside its own field', () => {
  assert.deepEqual(
    wrong(subjectOf([count, share, count, all]), {
      'value-1': 'много',
      'numerator-2': '60',
      'denominator-2': '50',
      'value-4': '3',
    }),
    [
      'value-1: not-a-number',
      'numerator-2: more-than-all',
      'value-3: value-missing',
      'numerator-4: parts-wanted',
    ],
  )
})

test('a share of which nothing was typed is missed at its first part', () => {
  assert.deepEqual(wrong(subjectOf([share]), {}), ['numerator-1: value-missing'])
  assert.deepEqual(wrong(subjectOf([share]), { 'numerator-1': '3' }), [
    'denominator-1: value-missing',
  ])
})

test('no stage done is a report, a stage of another indicator is none', () => {
  assert.deepEqual(accepted(subjectOf([stages]), { 'stage-2-1': 'yes' }).values, [
    { indicator: 1, reported: { done: [] }, note: null },
  ])
})

test('an empty field is never zero: it is missing, or said to have no data and why', () => {
  assert.deepEqual(wrong(subjectOf([count]), {}), ['value-1: value-missing'])
  assert.deepEqual(wrong(subjectOf([count]), { 'nothing-1': 'yes' }), [
    'note-1: reason-for-nothing',
  ])
  const said = { 'nothing-1': 'yes', 'note-1': 'Преброява се веднъж годишно.', done: 'Подготовка.' }
  assert.deepEqual(accepted(subjectOf([count]), said).values, [])
  assert.deepEqual(wrong(subjectOf([count]), { ...said, 'value-1': '3' }), [
    'nothing-1: value-and-nothing',
  ])
})

test('what a person judges by the words needs no value and may have one', () => {
  assert.deepEqual(accepted(subjectOf([inWords]), { done: 'Наръчникът е готов.' }).values, [])
  const { values } = accepted(subjectOf([inWords]), { 'value-1': '1' })
  assert.deepEqual(values[0]?.reported, { value: '1' })
})

test('a report says something: a value or what was done', () => {
  assert.deepEqual(wrong(subjectOf([inWords]), {}), ['done: nothing-said'])
  assert.deepEqual(wrong(subjectOf([inWords]), { next: 'Обучение.' }), ['done: nothing-said'])
  assert.deepEqual(wrong(subjectOf([]), {}), ['done: nothing-said'])
  assert.deepEqual(accepted(subjectOf([]), { done: 'Среща.' }).notes, { done: 'Среща.' })
})

test('notes keep their kinds; one that is too long is refused in its place', () => {
  const notes = { done: 'Среща.', obstacles: 'Няма кадри.', next: 'Конкурс.' }
  assert.deepEqual(accepted(subjectOf([]), notes).notes, notes)
  assert.deepEqual(wrong(subjectOf([count]), { 'value-1': '1', obstacles: 'x'.repeat(10_001) }), [
    'obstacles: field-too-long',
  ])
})

test('money is reported by funding and kind, in leva where nothing else is chosen', () => {
  const subject = subjectOf([count], [levaOf('1000'), levaOf(null, 2)])
  const { money } = accepted(subject, {
    'value-1': '1',
    'spent-1': '250,50',
    'committed-1': '300',
    'paper-1': 'договор 12',
    'planned-2': '10',
    'paper-2': 'бюджет',
    'currency-2': 'EUR',
  })
  assert.deepEqual(
    money.map(({ allocation, kind, amount, currency, evidence, period: of }) => [
      ...[allocation, kind, amount, currency, evidence, of],
    ]),
    [
      [1, 'committed', '300', 'BGN', 'договор 12', '2024-Q3'],
      [1, 'spent', '250.5', 'BGN', 'договор 12', '2024-Q3'],
      [2, 'planned', '10', 'EUR', 'бюджет', '2024-Q3'],
    ],
  )
})

test('from 2026 on money is in euro and nobody is asked', () => {
  const subject = { ...subjectOf([], [levaOf(null)], '2026-Q1'), planYear: 2026, lastYear: 2026 }
  const { money } = accepted(subject, { done: 'x', 'spent-1': '10', 'paper-1': 'фактура' })
  assert.equal(money[0]?.currency, 'EUR')
})

test('what is wrong with money is said beside its own field, and once', () => {
  const subject = subjectOf([], [levaOf('1000')])
  assert.deepEqual(wrong(subject, { done: 'x', 'spent-1': '1', 'committed-1': '2' }), [
    'paper-1: evidence-wanted',
  ])
  assert.deepEqual(wrong(subject, { done: 'x', 'spent-1': '1,005', 'paper-1': 'x' }), [
    'spent-1: finer-than-cents',
  ])
  assert.deepEqual(wrong(subject, { done: 'x', 'spent-1': '-5', 'paper-1': 'x' }), [
    'reason-1: reason-for-negative',
  ])
})

test('no part of a period counts twice', () => {
  const reported = [
    { ...{ kind: 'spent', amount: '5', currency: 'BGN' }, period: period('2024-08') },
  ] as never
  const subject = subjectOf([], [{ ...levaOf('1000'), reported }])
  assert.deepEqual(wrong(subject, { done: 'x', 'spent-1': '1', 'paper-1': 'x' }), [
    'spent-1: periods-overlap',
  ])
  assert.deepEqual(wrong(subject, { done: 'x', 'committed-1': '1', 'paper-1': 'x' }), [])
})

test('what was accepted is corrected, never emptied again', () => {
  const before = indicatorOf(ruleOf({ kind: 'words' }), { '2024-Q3': { value: '5' as never } })
  const noData = { 'nothing-1': 'yes', 'note-1': 'Грешка.', done: 'x' }
  assert.deepEqual(wrong(subjectOf([before]), noData), ['value-1: accepted-before'])
  assert.deepEqual(wrong(subjectOf([before]), { done: 'x' }), ['value-1: accepted-before'])
  assert.deepEqual(wrong(subjectOf([before]), { 'value-1': '6' }), [])
  const spent = { ...{ kind: 'spent', amount: '5', currency: 'BGN' }, period: period('2024-Q3') }
  const subject = subjectOf([], [{ ...levaOf('1000'), reported: [spent] as never }])
  assert.deepEqual(wrong(subject, { done: 'x' }), ['spent-1: accepted-before'])
  assert.deepEqual(wrong(subject, { done: 'x', 'spent-1': '0', 'paper-1': 'x' }), [])
})

test('a share that was accepted is missed at its first part, stages at the first of them', () => {
  const parts = { numerator: '1' as never, denominator: '2' as never }
  const noData = { 'nothing-1': 'yes', 'note-1': 'Грешка.', done: 'x' }
  const before = indicatorOf(ruleOf(atLeast('90'), 'ratio'), { '2024-Q3': parts })
  assert.deepEqual(wrong(subjectOf([before]), noData), ['numerator-1: accepted-before'])
  const done = indicatorOf(ruleOf(threeStages, 'last'), { '2024-Q3': { done: ['изготвен'] } })
  assert.deepEqual(wrong(subjectOf([done]), noData), ['stage-1-1: accepted-before'])
})

test('what was accepted for another period may be left without data in this one', () => {
  const before = indicatorOf(ruleOf(atLeast('9')), { '2024-Q2': { value: '5' as never } })
  const noData = { 'nothing-1': 'yes', 'note-1': 'Няма.', done: 'x' }
  assert.deepEqual(wrong(subjectOf([before]), noData), [])
})

test('a note of ten thousand characters is taken, one beside a value too', () => {
  const longest = 'я'.repeat(10_000)
  const fields = { 'value-1': '1', done: longest, 'note-1': longest }
  assert.deepEqual(wrong(subjectOf([count]), fields), [])
  assert.deepEqual(wrong(subjectOf([count]), { ...fields, 'note-1': `${longest}я` }), [
    'note-1: field-too-long',
  ])
})

test('a value that stands beside a wrong one is not taken by itself', () => {
  const judged = judge(subjectOf([count, count]), { 'value-1': '1', 'value-2': 'две' })
  assert.ok(areRefusals(judged))
})

test('notes are kept as words, and those that were not written are not there', () => {
  const { notes } = accepted(subjectOf([count]), { 'value-1': '1', next: 'Конкурс.' })
  assert.deepEqual(notes, { next: 'Конкурс.' })
})
