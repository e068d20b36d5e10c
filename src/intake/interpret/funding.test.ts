import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretFunding } from './funding.ts'

const read = (text: string, language: Language = 'bg') => interpretFunding(text, wordsOf[language])

const short = (text: string, language: Language = 'bg'): string[] =>
  read(text, language).funding.map(
    ({ source, amount, currency, basis, note }) =>
      `${source} = ${amount === null ? '?' : `${amount} ${currency} ${basis}`}${note === null ? '' : ` (${note})`}`,
  )

test('a source within an approved budget is undetermined', () => {
  assert.deepEqual(short('Държавен бюджет\n(в рамките на утвърдения бюджет на МВР\nза 2024 г.)'), [
    'Държавен бюджет = ? (в рамките на утвърдения бюджет на МВР за 2024 г.)',
  ])
  assert.deepEqual(short('Within the 2024 budget of MoI', 'en'), [
    'Within the 2024 budget of MoI = ?',
  ])
})

test('a sum belongs to the source on its line, in its brackets, or above it', () => {
  for (const [text, funding] of [
    ['От бюджета на МОН за 2024 г. – 20 000 лв.', 'бюджета на МОН за 2024 г. = 20000 BGN total'],
    ['40 000 лв. – от бюджета на МОН', 'бюджета на МОН = 40000 BGN total'],
    ['20 000 лв. от бюджета на МОН', 'бюджета на МОН = 20000 BGN total'],
    ['ФУМИ\n985 000 лв.', 'ФУМИ = 985000 BGN total'],
    ['ФУМИ\n4 800 000 лв. (индикативно)', 'ФУМИ = 4800000 BGN total (индикативно)'],
    ['Бюджет\n(от МОН за 2024 г.-\n30 000 лв.)', 'Бюджет = 30000 BGN total (от МОН за 2024 г.)'],
    ['Финансирани от външни източници – 20 000 лв.', 'външни източници = 20000 BGN total'],
  ]) {
    assert.deepEqual(short(text ?? ''), [funding], text)
  }
})

test('several sources are several entries', () => {
  assert.deepEqual(short('Държавен бюджет (в рамките на бюджета на МВР) и ФУМИ (ЕММ)'), [
    'Държавен бюджет = ? (в рамките на бюджета на МВР)',
    'ФУМИ = ? (ЕММ)',
  ])
  assert.deepEqual(short('Бюджет на МОН – 40 000 лв., външно финансиране'), [
    'Бюджет на МОН = 40000 BGN total',
    'външно финансиране = ?',
  ])
})

test('total and per year are two entries, months go into the note', () => {
  assert.deepEqual(
    short(
      'ФУМИ\n30 месеца персонал –\n4 851 427 лв.\n(1 940 570,80 лв. годишно)\n20 месеца храна – 18 707 354 лв.',
    ),
    [
      'ФУМИ = 4851427 BGN total (30 месеца персонал)',
      'ФУМИ = 1940570.8 BGN per-year (30 месеца персонал)',
      'ФУМИ = 18707354 BGN total (20 месеца храна)',
    ],
  )
})

test('a source named only to be excluded pays nothing', () => {
  assert.deepEqual(
    short('Не се предвижда финансиране от бюджета на МОН;\nПрограма „Мост“ – 30 000 лв.'),
    ['Програма „Мост“ = 30000 BGN total (Не се предвижда финансиране от бюджета на МОН)'],
  )
  assert.deepEqual(short('Държавен бюджет\nНе са необходими финансови средства.'), [
    'Държавен бюджет = ? (Не са необходими финансови средства)',
  ])
  assert.deepEqual(short('No MoE funds\nExternal funding – BGN 30 000', 'en'), [
    'External funding = 30000 BGN total (No MoE funds)',
  ])
  assert.deepEqual(short('Не се изисква финансиране'), [
    'Не се изисква финансиране = ? (Не се изисква финансиране)',
  ])
})

test('shared money names its measures', () => {
  const shared = read('Фонд „Мост“\nФинансирането е общо с посоченото в мярка 34-\n6 000 000 лв.')
  assert.deepEqual(shared.sharedWith, ['34'])
  assert.equal(shared.funding.length, 1)
  assert.equal(shared.funding[0]?.amount, '6000000')
  assert.equal(shared.funding[0]?.source, 'Фонд „Мост“')
  assert.deepEqual(read('Общо с мерки 12, 13 и 14 – 5 000 лв.').sharedWith, ['12', '13', '14'])
  assert.deepEqual(read('Shared with measure 34 – BGN 6 000 000', 'en').sharedWith, ['34'])
  assert.deepEqual(read('Общо 20 000 лв. по мярка 3').sharedWith, [])
})

test('a source may be named behind its sum', () => {
  assert.deepEqual(short('10 000 лв., общински бюджет'), ['общински бюджет = 10000 BGN total'])
  assert.deepEqual(short('10 000 лв.\nДържавен бюджет (МК)'), [
    'Държавен бюджет = 10000 BGN total (МК)',
  ])
})

test('an empty cell says nothing of money', () => {
  for (const text of ['няма', 'няма данни', 'Н/П']) assert.deepEqual(short(text), [], text)
  for (const text of ['N/A', 'TBD', 'none.']) assert.deepEqual(short(text, 'en'), [], text)
  for (const text of ['', '-', ' \n'])
    assert.deepEqual(read(text), { funding: [], sharedWith: [] }, text)
})

test('a dollar of some country is a sign and no source', () => {
  const [read] = interpretFunding('CA$60,000 (capital budget)', wordsOf.en).funding
  assert.deepEqual([read?.source, read?.amount], ['capital budget', '60000'])
})

test('a price is for any one thing that is named behind it, and a source behind "по" is none', () => {
  for (const [said, language, basis, note] of [
    ['80 лв. на обучен доброволец', 'bg', null, 'на обучен доброволец'],
    ['5 000 евро за всяка община', 'bg', null, 'за всяка община'],
    ['9 евро на пакет', 'bg', null, 'на пакет'],
    ['до 20 000 лв. на организация', 'bg', null, 'на организация; до'],
    ['500 лв. на домакинство', 'bg', null, 'на домакинство'],
    ['20 000 лв. на разположение', 'bg', 'total', null],
    ['10 000 лв. на място', 'bg', 'total', null],
    ['10 000 лв. по проект', 'bg', 'total', null],
    ['€400 per club', 'en', null, 'per club'],
    ['€400 per Erasmus', 'en', 'total', null],
    ['1 000 EUR per year', 'en', 'per-year', null],
    ['300 EUR по фирма', 'mk', null, 'по фирма'],
    ['300 EUR по договор', 'mk', 'total', null],
  ] as const) {
    const [read] = interpretFunding(said, wordsOf[language]).funding
    assert.deepEqual([read?.basis, read?.note], [basis, note], said)
  }
})

test('a programme in brackets tells which of a general source, and beside a named one is a note', () => {
  for (const [said, language, source, note] of [
    ['fonduri europene (PNRR)', 'ro', 'fonduri europene (PNRR)', null],
    ['500 000 лв. европейски средства (НПВУ)', 'bg', 'европейски средства (НПВУ)', null],
    ['Европейски фондове (в рамките на проект)', 'bg', 'Европейски фондове', 'в рамките на проект'],
    ['Европейски социален фонд плюс (ЕСФ+)', 'bg', 'Европейски социален фонд плюс', 'ЕСФ+'],
    ['EU funds (ERDF) – €250,000', 'en', 'EU funds (ERDF)', null],
    ['External funding (to be confirmed)', 'en', 'External funding', 'to be confirmed'],
    ['ЕУ фондови (ИПА)', 'sr', 'ЕУ фондови (ИПА)', null],
    ['Донации (УНДП)', 'mk', 'Донации (УНДП)', null],
    ['Внебюджетные средства (грант ПРООН)', 'ru', 'Внебюджетные средства (грант ПРООН)', null],
  ] as const) {
    const [read] = interpretFunding(said, wordsOf[language]).funding
    assert.deepEqual([read?.source, read?.note], [source, note], said)
  }
})
