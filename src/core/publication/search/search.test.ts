import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptedPlanOf, countTo, reportsOf } from '../../degree/testing/plan-of.ts'
import type { MeasureText } from '../../draft/draft.ts'
import type { Plan } from '../../plan/plan.ts'
import { noText } from '../../plan/testing/draft-of.ts'
import { freeze } from '../freeze.ts'
import { search } from './search.ts'
import { searchIndexOf } from './search-index.ts'
import { markedText, snippetOf } from './snippet.ts'

const texts: Readonly<Record<string, { bg: Partial<MeasureText>; en: Partial<MeasureText> }>> = {
  '1': {
    bg: { measure: 'Обучения на граничните полицаи', objective: 'По-сигурни граници' },
    en: { measure: 'Training of border police', objective: 'Safer borders' },
  },
  '2': {
    bg: { measure: 'Настаняване на деца без придружител', target: 'Центрове – 4' },
    en: { measure: 'Housing of unaccompanied children' },
  },
  '64-2': {
    bg: { measure: 'Убежище и правна помощ', objective: 'Обучение на адвокати' },
    en: { measure: 'Asylum and legal aid' },
  },
  '7': {
    bg: { measure: 'Годишен доклад за бюджета' },
    en: { measure: 'Yearly report on the budget' },
  },
}

const base = adoptedPlanOf(
  Object.fromEntries(Object.keys(texts).map((code) => [`I/${code}`, [countTo('10')]])),
)
const plan: Plan = {
  ...base,
  goals: [{ number: 'I', title: { bg: 'Сигурност', en: 'Security' } }],
  glossary: [{ abbreviation: 'ПП', meaning: { bg: 'помощ' } }],
  measures: base.measures.map((measure) => ({
    ...measure,
    text: {
      bg: { ...noText, ...texts[measure.code]?.bg },
      en: { ...noText, ...texts[measure.code]?.en },
    },
    responsible: measure.code === '7' ? [{ name: 'МФ', asPrinted: 'МФ', known: true }] : [],
  })),
}
const publication = freeze({
  plan,
  version: 1,
  publishedAt: '2025-02-01T10:00:00Z',
  reports: reportsOf({ 1: ['98765'] }),
  register: [
    {
      ...{ id: '1', shortName: 'МФ', shortNameEn: 'MF', parentId: null, validTo: null },
      name: { bg: 'Министерство на финансите', en: 'Ministry of Finance' },
    },
  ],
})
const index = searchIndexOf(publication)
const codes = (query: string) => search(index, query).hits.map(({ code }) => code)

test('any form of a word finds the others', () => {
  assert.deepEqual(codes('обучението'), ['1', '64-2'])
  assert.deepEqual(codes('гранична'), ['1'])
  assert.deepEqual(codes('център'), ['2'])
})

test('what stands in a title comes before what stands in a cell', () => {
  assert.equal(codes('обучения')[0], '1')
})

test('a word means its synonyms, too, in forms that no rule brings together', () => {
  assert.deepEqual(codes('дете'), ['2'])
  assert.deepEqual(codes('непълнолетните'), ['2'])
  assert.ok(codes('пари').includes('7'))
})

test('both languages are searched at once', () => {
  assert.deepEqual(codes('children'), ['2'])
  assert.deepEqual(codes('trainings'), ['1'])
  assert.deepEqual(codes('деца housing'), ['2'])
})

test('Bulgarian typed in Latin letters finds the Bulgarian words', () => {
  assert.deepEqual(codes('ubezhishte'), ['64-2'])
  assert.deepEqual(codes('obuchenia'), ['1', '64-2'])
  assert.deepEqual(codes('detsa'), ['2'])
})

test('a slip finds what was meant, in either letters', () => {
  assert.deepEqual(codes('настанявене'), ['2'])
  assert.deepEqual(codes('убежиште'), ['64-2'])
  assert.deepEqual(codes('ubejishte'), ['64-2'])
  assert.deepEqual(codes('childern'), ['2'])
})

test('what was taken for a slip is told, and nothing is told of a word that stands somewhere', () => {
  assert.deepEqual(search(index, 'убежеще').slips, [{ typed: 'убежеще', taken: ['убежище'] }])
  assert.deepEqual(search(index, 'обучение помощ').slips, [])
  assert.deepEqual(search(index, 'слонове').slips, [])
  const [slip] = search(index, 'обучние').slips
  assert.ok((slip?.taken.length ?? 0) <= 3)
})

test('the number of a measure finds it, and a number that is none finds nothing', () => {
  assert.deepEqual(codes('64-2'), ['64-2'])
  assert.equal(codes('7')[0], '7')
  assert.deepEqual(codes('6423'), [])
})

test('an institution is found by its short and its full name, and by that in the other language', () => {
  for (const name of ['МФ', 'mf', 'министерство финансите', 'ministry finance'])
    assert.deepEqual(codes(name), ['7'], name)
})

test('an abbreviation of the glossary finds the word that it stands for', () => {
  assert.deepEqual(codes('ПП'), ['64-2'])
})

test('of several words all are wanted; where nothing has all, most', () => {
  assert.deepEqual(codes('обучение адвокати'), ['64-2'])
  assert.deepEqual(codes('доклад бюджета слонове'), ['7'])
})

test('small words tell nothing, unless nothing else was typed', () => {
  assert.deepEqual(codes('на деца'), ['2'])
  assert.deepEqual(codes('obuchenia na politsai'), ['1'])
  assert.ok(codes('на').length > 1)
})

test('a stem that another word begins with is not that word', () => {
  const december = searchIndexOf({
    ...publication,
    plan: {
      ...plan,
      measures: plan.measures.map((measure) => ({
        ...measure,
        text: { ...measure.text, bg: { ...noText, ...measure.text.bg, deadline: 'декември' } },
      })),
    },
  })
  assert.deepEqual(
    search(december, 'деца').hits.map(({ code }) => code),
    ['2'],
  )
})

test('the beginning of a word is enough', () => {
  assert.ok(codes('настан').includes('2'))
})

test('what was reported is not searched: no figure is found that could be kept back', () => {
  assert.deepEqual(codes('98765'), [])
  assert.doesNotMatch(JSON.stringify(index.measures), /98765/)
})

test('nothing, marks and a text without end find nothing and break nothing', () => {
  assert.deepEqual(codes(''), [])
  assert.deepEqual(codes('„–“ ?!'), [])
  assert.doesNotThrow(() => codes('а'.repeat(100_000)))
  assert.doesNotThrow(() => codes('дума '.repeat(10_000)))
})

test('a hit shows where the words stand, marked, in the language asked for', () => {
  const { stems } = search(index, 'обучения')
  const measure = index.measures.find(({ code }) => code === '64-2')
  assert.ok(measure)
  assert.deepEqual(snippetOf(measure, stems, 'bg'), {
    language: 'bg',
    pieces: [
      { text: 'Обучение', isMarked: true },
      { text: ' на адвокати', isMarked: false },
    ],
  })
  assert.equal(snippetOf(measure, new Set(['няма']), 'bg'), null)
})

test('a long text is cut around the first place, at the edges of words', () => {
  const long = `${'преди това '.repeat(40)}убежище${' и след това'.repeat(40)}`
  const [measure] = index.measures
  assert.ok(measure)
  const { stems } = search(index, 'убежище')
  const snippet = snippetOf(
    { ...measure, texts: [{ text: long, language: 'bg', weight: 1 }] },
    stems,
    'bg',
  )
  const text = snippet?.pieces.map((each) => each.text).join('') ?? ''
  assert.match(text, /^… (?:преди|това) .*убежище.* (?:и|след|това) …$/)
  assert.ok(text.length < 200, `${text.length}`)
  assert.deepEqual(
    snippet?.pieces.filter(({ isMarked }) => isMarked).map((each) => each.text),
    ['убежище'],
  )
})

test('a title is marked as a whole, however long', () => {
  const { stems } = search(index, 'правна')
  const pieces = markedText('Убежище и правна помощ', stems)
  assert.equal(pieces.map(({ text }) => text).join(''), 'Убежище и правна помощ')
  assert.deepEqual(
    pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ['правна'],
  )
})
