import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { readThing } from './read-thing.ts'
import type { Thing } from './thing.ts'

const read = (piece: string, language: Language = 'bg'): Thing =>
  readThing(piece, wordsOf[language])

/** The label, the value and the unit, as a line. */
const short = (piece: string, language: Language = 'bg'): string => {
  const { label, value, percent, unit } = read(piece, language)
  return `${label} | ${value}${percent ? '%' : ''} | ${unit}`
}

test('the value stands behind the last dash or colon', () => {
  assert.equal(short('Брой мероприятия-12'), 'Брой мероприятия | 12 | null')
  assert.equal(short('Брой обучения: 5'), 'Брой обучения | 5 | null')
  assert.equal(short('Отказани визи под 3 % – 100 %'), 'Отказани визи под 3 % | 100% | %')
  assert.equal(short('Порталът е в 25 служби -29%'), 'Порталът е в 25 служби | 29% | %')
  assert.equal(short('0 Брой обучения – 0'), 'Брой обучения | 0 | null')
})

test('or before what it counts, at the end, or inside', () => {
  assert.equal(
    short('900 търсещи работа лица – мигранти'),
    'търсещи работа лица – мигранти | 900 | лица',
  )
  assert.equal(short('6 броя становища по молби'), 'становища по молби | 6 | становища')
  assert.equal(short('1 помагало – В1'), 'помагало – В1 | 1 | помагало')
  assert.equal(short('Брой проверки 12'), 'Брой проверки | 12 | null')
  assert.equal(
    short('Обучени 20 учители в училищата'),
    'Обучени учители в училищата | 20 | учители',
  )
  assert.equal(short('Две обучения'), 'обучения | 2 | обучения')
  assert.equal(short('Four agreements signed', 'en'), 'agreements signed | 4 | agreements')
})

test('the unit is the noun behind the number, else pieces, else not said', () => {
  assert.equal(short('Материали – 5 000 бр. флаери'), 'Материали | 5000 | флаери')
  assert.equal(short('Билбордове – 15 бр.'), 'Билбордове | 15 | бр.')
  assert.equal(short('Лица – 200 души'), 'Лица | 200 | души')
  assert.equal(short('Приходи – 80 000 лв.'), 'Приходи | 80000 | лв.')
  assert.equal(short('Срок – 15 дни'), 'Срок | 15 | дни')
})

test('a clause behind the number is a note, not a unit', () => {
  const thing = read('Срещи – 5 според броя на постъпилите покани от партньори')
  assert.equal(thing.unit, null)
  assert.deepEqual(thing.notes, ['според броя на постъпилите покани от партньори'])
})

test('the time of a value and what stands behind it are notes', () => {
  assert.deepEqual(read('Към 01.01.2024 г. – 7.').notes, ['Към 01.01.2024 г.'])
  assert.equal(read('Към 01.01.2024 г. – 7.').form, 'bare')
  assert.deepEqual(read('931 деца в центъра-през 2023 г.').notes, ['през 2023 г.'])
  assert.deepEqual(read('Договори – 7 (към 01.01.2024 г.)').notes, ['към 01.01.2024 г.'])
  assert.deepEqual(read('Спогодби – 1 (при взаимен интерес)').notes, ['при взаимен интерес'])
  assert.deepEqual(read('Baseline 2022: 45%', 'en').notes, ['Baseline 2022'])
  assert.equal(short('Target 2024: 60%', 'en'), ' | 60% | %')
})

test('from one number to another is a change, between two a range', () => {
  const change = read('Повишаване на оценката от 7,00 на 14,00')
  assert.deepEqual([change.was, change.value], ['7', '14'])
  const rise = read('Увеличаване на местата от 5 до 10')
  assert.deepEqual([rise.was, rise.value], ['5', '10'])
  const range = read('от 5 до 10 обучения')
  assert.deepEqual([range.value, range.high, range.was], ['5', '10', null])
  const english = read('Reduce processing time from 30 to 15 days', 'en')
  assert.deepEqual(
    [english.was, english.value, english.label],
    ['30', '15', 'Reduce processing time'],
  )
})

test('all of something, wherever the word stands', () => {
  for (const [piece, label] of [
    ['Всички настанени чужденци', 'настанени чужденци'],
    ['Консултирани чужденци – всички', 'Консултирани чужденци'],
    ['Пререгистрация за всички граждани', 'Пререгистрация за всички граждани'],
  ]) {
    const thing = read(piece ?? '')
    assert.deepEqual([thing.all, thing.label, thing.value], [true, label, null], piece)
  }
  assert.equal(read('Доклад всеки месец').all, false)
  assert.deepEqual([read('Всички 28 области').all, read('Всички 28 области').value], [true, '28'])
})

test('so many in each keeps the words', () => {
  const thing = read('Извършени по 2 бр. ревизии във всички училища')
  assert.equal(thing.value, '2')
  assert.equal(thing.label, 'Извършени ревизии във всички училища')
  assert.deepEqual(thing.notes, ['по 2 бр. ревизии във всички училища'])
})

test('words without a quantity are words', () => {
  for (const piece of [
    'Брой проведени срещи',
    'Изпълнение по заповед № 8121з-2155/29.12.2023 г.',
  ]) {
    assert.deepEqual([read(piece).form, read(piece).value], ['words', null], piece)
  }
  assert.deepEqual([read('1:25').label, read('1:25').notes], ['', ['1:25']])
})

test('a second number beside the value is told', () => {
  assert.ok(read('Порталът е в 25 служби -29%').ambiguous)
  assert.ok(!read('Обучени 20 учители').ambiguous)
})

test('yes and no say whether the thing is there', () => {
  for (const text of ['Приет закон – да', 'Приет закон: Да (да/не)', 'Приет закон – да.']) {
    const { label, value, yesOrNo } = read(text)
    assert.deepEqual([label, value, yesOrNo], ['Приет закон', '1', true], text)
  }
  assert.deepEqual([read('не').value, read('не').form], ['0', 'bare'])
  assert.equal(read('Закон – не е приет').yesOrNo, false)
})

test('by how much a value shall rise is told from what it shall rise to', () => {
  const by = read('Дял – увеличение с 10 %')
  assert.deepEqual([by.label, by.value, by.changeBy], ['Дял – увеличение', '10', true])
  assert.equal(read('Дял – увеличение до 45 %').changeBy, false)
  assert.equal(read('Намаляване на сигналите с 10 %').changeBy, true)
  assert.equal(read('Увеличен брой срещи с 10 партньори').changeBy, false)
})

test('a label that says there is no value is only a label', () => {
  assert.equal(read('Анализи – няма данни').label, 'Анализи')
  assert.equal(read('Анализи – N/A').label, 'Анализи')
  assert.equal(read('Няма').label, 'Няма')
})

test('what is said per year is no unit', () => {
  assert.equal(short('Брой турнири – 2 бр. годишно'), 'Брой турнири | 2 | бр.')
  assert.deepEqual(read('Турнири – 1 500 годишно').notes, ['годишно'])
})

test('two numbers with only "до" between them are a range', () => {
  assert.deepEqual([read('Автобуси – 7 до 14').value, read('Автобуси – 7 до 14').high], ['7', '14'])
})
