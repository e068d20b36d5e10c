import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { under } from './cell-thing.ts'
import { cellThings } from './cell-things.ts'

const things = (text: string): string[] =>
  cellThings(text, wordsOf.bg).map(
    (thing) => `${under(thing.parent, thing.label)} = ${thing.all ? 'all' : thing.value}`,
  )

test('each line and each counted part of it is a thing', () => {
  assert.deepEqual(things('Брой срещи – 5;\nБрой обучени: 20 и 30 участници'), [
    'Брой срещи = 5',
    'Брой обучени = 20',
    'участници = 30',
  ])
})

test('a heading with a colon stands over its list', () => {
  assert.deepEqual(things('Брой напуснали:\n- с мярка.-12;\n-без мярка-45\nДруги – 3'), [
    'Брой напуснали: с мярка = 12',
    'Брой напуснали: без мярка = 45',
    'Други = 3',
  ])
  assert.deepEqual(things('Брой:\nКонсултирани;\nПредадени'), [
    'Консултирани = null',
    'Предадени = null',
  ])
})

test('a heading inside its first line stands over what goes on in small letters', () => {
  assert.deepEqual(
    things('Материали – 2\nРеклама: банери – 3 бр.;\nбилбордове – 15 бр.\nСрещи – 1'),
    ['Материали = 2', 'Реклама: банери = 3', 'Реклама: билбордове = 15', 'Срещи = 1'],
  )
})

test('several units under one label are several things', () => {
  assert.deepEqual(things('аудио реклама – 1 спот; 200 ротации'), [
    'аудио реклама: спот = 1',
    'аудио реклама: ротации = 200',
  ])
  assert.deepEqual(things('онлайн – 5 размера, 5 издания, 7 импресии'), [
    'онлайн: размера = 5',
    'онлайн: издания = 5',
    'онлайн: импресии = 7',
  ])
  assert.deepEqual(things('Обучени 20 учители и 30 ученици'), [
    'Обучени учители = 20',
    'Обучени ученици = 30',
  ])
})

test('a value on a line of its own with only its time is the value of the label above', () => {
  const [thing, ...others] = cellThings(
    'Брой договори за доставки\nКъм 01.01.2024 г. – 7.',
    wordsOf.bg,
  )
  assert.equal(thing?.label, 'Брой договори за доставки')
  assert.equal(thing?.value, '7')
  assert.deepEqual(thing?.notes, ['Към 01.01.2024 г.'])
  assert.deepEqual(others, [])
})

test('the same words twice are one thing; the same number twice is not', () => {
  assert.deepEqual(things('Изпълнение на плана\nБрой срещи\nИзпълнение на плана'), [
    'Изпълнение на плана = null',
    'Брой срещи = null',
  ])
  assert.deepEqual(things('- 5\n- 5'), [' = 5', ' = 5'])
})

test('a cell that says nothing has no things', () => {
  for (const text of ['', '-', 'Няма', 'н/п', 'не е приложимо'])
    assert.deepEqual(things(text), [], text)
})
