import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GlossaryEntry } from '../../core/draft/draft.ts'
import { bulgarianRegister, parseRegister } from '../register.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretInstitutions } from './institutions.ts'

const read = (text: string, glossary: readonly GlossaryEntry[] = []): string[] =>
  interpretInstitutions(text, wordsOf.bg, bulgarianRegister, glossary).map((each) =>
    each.known ? each.name : `? ${each.name}`,
  )

test('a list is parted by commas, semicolons, lines, slashes and "и"', () => {
  for (const text of [
    'МВР, МОН, МЗ',
    'МВР; МОН; МЗ',
    'МВР\nМОН\nМЗ',
    'МВР,\nМОН, МЗ.',
    'МВР/МОН/МЗ',
    'МВР, МОН и МЗ',
    'МВР МОН МЗ',
    'МВР,МОН,МЗ,',
  ]) {
    assert.deepEqual(read(text), ['МВР', 'МОН', 'МЗ'], text)
  }
})

test('a cell that says there is nobody names nobody', () => {
  for (const text of ['няма', 'Н/П', '-']) assert.deepEqual(read(text), [], text)
})

test('names with "и", commas and line breaks in them stay whole', () => {
  assert.deepEqual(read('Министерство на труда и социалната политика и МОН'), ['МТСП', 'МОН'])
  assert.deepEqual(read('Национален съвет по миграция, граници, убежище и интеграция, МО'), [
    'НСМГУИ',
    'МО',
  ])
  assert.deepEqual(read('Дирекция\n„Миграция“-МВР'), ['ДМ-МВР'])
  assert.deepEqual(read('Агенция за социално\nподпомагане\nДирекция\n„Социално  подпомагане“'), [
    'АСП',
    'ДСП',
  ])
})

test('names run together are found apart', () => {
  assert.deepEqual(read('Дирекция „Миграция“-МВР Агенция\nФронтекс'), ['ДМ-МВР', 'Фронтекс'])
  assert.deepEqual(read('Работодателски организациисиндикални организации'), [
    'Работодателски организации',
    'Синдикални организации',
  ])
})

test('a directorate beside its ministry is the directorate', () => {
  for (const text of ['ГДГП-МВР', 'МВР – ГДГП', 'Главна дирекция „Гранична полиция“ - МВР']) {
    assert.deepEqual(read(text), ['ГДГП'], text)
  }
  assert.deepEqual(read('НКБТХ – МОН'), ['НКБТХ', 'МОН'])
})

test('brackets list parts or roles, or explain', () => {
  assert.deepEqual(read('МВР (ДЕСМС-координираща роля, ГДГП,\nДМ), ДАБ-МС'), [
    'МВР',
    'ДЕСМС-МВР',
    'ГДГП',
    'ДМ-МВР',
    'ДАБ',
  ])
  assert.deepEqual(read('МОН (водеща роля), МЗ'), ['МОН', 'МЗ'])
  assert.deepEqual(read('Министерство на отбраната (МО)'), ['МО'])
  assert.deepEqual(read('МЗ (отдел на място)'), ['МЗ'])
})

test('word forms, quotes and letters that look alike do not hide a name', () => {
  assert.deepEqual(read('Агенцията по заетостта'), ['АЗ'])
  assert.deepEqual(read('Държавната агенция "Национална сигурност"'), ['ДАНС'])
  assert.deepEqual(read('MВР'), ['МВР'], 'the first letter is Latin')
})

test('a name of several words is known in any of their forms', () => {
  const register = parseRegister({
    institutions: [
      {
        shortName: 'КР',
        name: { bg: 'Държавна комисия по риболов', en: 'State Fishing Commission' },
        parent: null,
        aliases: [],
      },
    ],
  })
  const find = (printed: string): boolean | undefined =>
    interpretInstitutions(printed, wordsOf.bg, register, [])[0]?.known
  assert.equal(find('Държавната комисия по риболова'), true)
  assert.equal(find('Държавна комисия по лова'), false)
})

test('an endless row of names without signs is read in no time', () => {
  assert.deepEqual(read('МВР МОН '.repeat(2_000)), ['МВР', 'МОН'])
})

test('words about the list are no names', () => {
  assert.deepEqual(read('Съгласувано с\nМВнР'), ['МВнР'])
  assert.deepEqual(read('МВР, МОН и др.'), ['МВР', 'МОН'])
  assert.deepEqual(read('МОН, в т.ч. посредством ЕММ'), ['МОН', 'ЕММ'])
  assert.deepEqual(read('РЗИ на съответната област'), ['РЗИ'])
  for (const text of ['', '.', '-', ' – \n']) assert.deepEqual(read(text), [], text)
})

test('an unknown name stays as printed, and a near one is not taken for a known one', () => {
  assert.deepEqual(read('НКБХТ и МВнР'), ['? НКБХТ', 'МВнР'])
  assert.deepEqual(read('Други структури на МВР и МО'), ['? Други структури на МВР', 'МО'])
  assert.deepEqual(read('Сдружение „Едно“ Фондация „Друго“'), [
    '? Сдружение „Едно“',
    '? Фондация „Друго“',
  ])
})

test('each institution stands once, in the order of the cell', () => {
  assert.deepEqual(read('АЗ, МКБТХ, Агенция по заетостта'), ['АЗ', 'МКБТХ'])
})

test('the list of abbreviations in the document leads to the register', () => {
  const glossary = [{ abbreviation: 'ДАБМС', meaning: 'Държавна агенция за бежанците' }]
  assert.deepEqual(read('ДАБМС'), ['? ДАБМС'])
  assert.deepEqual(read('ДАБМС', glossary), ['ДАБ'])
})

test('what was printed is kept', () => {
  const [first] = interpretInstitutions('Агенция по\nзаетостта', wordsOf.bg, bulgarianRegister, [])
  assert.deepEqual(first, { name: 'АЗ', asPrinted: 'Агенция по заетостта', known: true })
})

test('an English list leads to the same short names', () => {
  const found = interpretInstitutions(
    'MoI, Ministry of Labour and Social Policy and SANS',
    wordsOf.en,
    bulgarianRegister,
    [],
  )
  assert.deepEqual(
    found.map((each) => each.name),
    ['МВР', 'МТСП', 'ДАНС'],
  )
})

test('with an empty register every name is unknown', () => {
  const empty = parseRegister({ institutions: [] })
  assert.deepEqual(
    interpretInstitutions('МВР, МОН', wordsOf.bg, empty, []).map((each) => each.known),
    [false, false],
  )
})
