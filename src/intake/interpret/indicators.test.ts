import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import type { DraftIndicator, MeasureText } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretIndicators } from './indicators.ts'

const text = (cells: Partial<MeasureText>): MeasureText => ({
  measure: 'Мярка',
  objective: '',
  expectedResults: 'Очакван резултат',
  baseline: '',
  target: '',
  budget: '',
  deadline: '',
  responsible: '',
  partners: '',
  ...cells,
})

const read = (
  baseline: string,
  target: string,
  language: PlanLanguage = 'bg',
  expectedResults = 'Очакван резултат',
): DraftIndicator[] =>
  interpretIndicators(text({ baseline, target, expectedResults }), wordsOf[language])

const short = (indicators: readonly DraftIndicator[]): string[] =>
  indicators.map(
    ({ name, kind, baseline, target }) =>
      `${kind}: ${name} ${baseline.value} -> ${target.operator} ${target.value}`,
  )

test('every kind of indicator', () => {
  for (const [baseline, target, expected] of [
    ['Брой обучения – 2', 'Брой обучения – 5', 'count: Брой обучения 2 -> at-least 5'],
    ['Дял – 40 %', 'Дял – 60 %', 'percent: Дял 40 -> at-least 60'],
    ['1:25', '1:20', 'ratio: Очакван резултат null -> none null'],
    ['Изготвен доклад – 0', 'Изготвен доклад – 1', 'milestone: Изготвен доклад 0 -> at-least 1'],
    ['931 лица', 'Всички лица', 'coverage: лица 931 -> all null'],
    ['120 деца', 'До 120 деца', 'cap: деца 120 -> at-most 120'],
    ['95 %', 'Запазване на дела над 95 %', 'maintain: Запазване на дела 95 -> at-least 95'],
    ['-', 'Анализ на тенденцията', 'trend: Анализ на тенденцията null -> none null'],
    ['-', 'Ефективна подкрепа', 'qualitative: Ефективна подкрепа null -> none null'],
  ]) {
    assert.deepEqual(short(read(baseline ?? '', target ?? '')), [expected], target)
  }
})

test('what is counted is no milestone, even when it is one', () => {
  assert.deepEqual(short(read('Брой вписвания в регистър – 0', 'Брой вписвания в регистър – 1')), [
    'count: Брой вписвания в регистър 0 -> at-least 1',
  ])
})

test('a target that gives no value asks for none', () => {
  for (const [baseline, target] of [
    ['Брой съобщения – 0', 'Брой съобщения'],
    ['Брой съобщения – 0', 'Брой съобщения – '],
    ['Брой съобщения – 0', 'Брой съобщения – 0'],
    ['Брой съобщения – 0', ''],
    ['Брой съобщения – 0', '-'],
    ['Брой съобщения – 0', 'Брой съобщения – няма'],
  ]) {
    const [indicator, ...others] = read(baseline ?? '', target ?? '')
    assert.equal(indicator?.target.operator, 'none', target)
    assert.equal(indicator?.target.value, null, target)
    assert.equal(indicator?.baseline.value, '0', target)
    assert.deepEqual(others, [], target)
  }
})

test('a zero to fall to is a target', () => {
  assert.deepEqual(short(read('Брой жалби – 40', 'Брой жалби – 0')), [
    'count: Брой жалби 40 -> at-most 0',
  ])
})

test('a falling indicator is at most its target when the words say that it falls', () => {
  assert.deepEqual(short(read('100 жалби', 'Намаляване на жалбите до 60')), [
    'count: Намаляване на жалбите 100 -> at-most 60',
  ])
  assert.deepEqual(short(read('', 'Reduce processing time from 30 to 15 days', 'en')), [
    'count: Reduce processing time 30 -> at-most 15',
  ])
  assert.equal(read('Срещи – 10', 'Срещи – 5')[0]?.target.operator, 'at-least')
})

test('what is lower than it was is meant to fall where the measure begins with that', () => {
  const said = (measure: string) =>
    interpretIndicators(
      text({ measure, baseline: 'Машини – 21', target: 'Машини – 10' }),
      wordsOf.bg,
    )
  const [meant] = said('Намаляване на машините извън строя')
  assert.deepEqual([meant?.target.operator, meant?.confidence], ['at-most', 'likely'])
  const [other] = said('Доставка на машини при намален бюджет')
  assert.deepEqual([other?.target.operator, other?.confidence], ['at-least', 'unsure'])
})

test('what is over a limit is meant to fall', () => {
  for (const [name, language] of [
    ['Дни с превишена норма за прах', 'bg'],
    ['Days with exceedances of the limit', 'en'],
    ['Дней с превышением нормы', 'ru'],
    ['Дана са прекорачењем граничних вредности', 'sr'],
    ['Денови со пречекорување на границата', 'mk'],
    ['Zile cu depășiri ale limitei', 'ro'],
  ] as const) {
    const [days] = read(`${name} – 62`, `${name} – 35`, language)
    assert.deepEqual([days?.target.operator, days?.confidence], ['at-most', 'likely'], name)
  }
})

test('a value of a year that is over is what was, and of a plan for several years only a lower one', () => {
  const readIn = (year: number | null, target: string) =>
    short(interpretIndicators(text({ target }), wordsOf.en, year))
  const used = '80% of public bodies use it'
  assert.deepEqual(readIn(2025, `${used} (55% in 2024)`), [
    'percent: public bodies use it 55 -> at-least 80',
  ])
  const none = ['percent: public bodies use it null -> at-least 80']
  assert.deepEqual(readIn(2025, `${used} (90% in 2027)`), none)
  assert.deepEqual(readIn(null, `${used} (90% in 2027)`), none)
  const [doubted] = interpretIndicators(text({ target: `${used} (55% in 2024)` }), wordsOf.en, null)
  assert.deepEqual([doubted?.baseline.value, doubted?.confidence], ['55', 'unsure'])
})

test('copies are a thing that is counted', () => {
  assert.deepEqual(short(read('', 'Guidance published; 10,000 copies distributed', 'en')), [
    'milestone: Guidance published null -> none null',
    'count: copies distributed null -> at-least 10000',
  ])
})

test('what was is told beside a bound, behind a semicolon and under a label of its own', () => {
  for (const [target, language, expected] of [
    ['Пожари: намаляване от 410 на под 300', 'bg', 'count: Пожари: намаляване 410 -> at-most 300'],
    ['Доброволци – 600; към момента – 420', 'bg', 'count: Доброволци 420 -> at-least 600'],
    ['Класове: 1 200;\nбаза: 700', 'bg', 'count: Класове 700 -> at-least 1200'],
    ['900 учители, при 450 през 2025 г.', 'bg', 'count: учители 450 -> at-least 900'],
    [
      'Baseline: n/a\nTarget: 1,500 tablets on loan',
      'en',
      'count: tablets on loan null -> at-least 1500',
    ],
    ['Debt below £40,000 (2024: £86,000)', 'en', 'count: Debt 86000 -> at-most 40000'],
  ] as const)
    assert.deepEqual(short(read('', target, language)), [expected], target)
  const [made, ...others] = read('', 'Baseline: No barometer\nTarget: Barometer published', 'en')
  assert.deepEqual([made?.name, made?.kind, others.length], ['Barometer published', 'milestone', 0])
})

test('a part may stand before the words that lead up to it', () => {
  assert.deepEqual(short(read('', '170 parents supported, 60 of them into work', 'en')), [
    'count: parents supported null -> at-least 170',
    'count: parents supported: into work null -> at-least 60',
  ])
})

test('what was stands in the target cell where the baseline cell is silent', () => {
  assert.deepEqual(short(read('', 'Повишаване на оценката от 7,00 на 14,00')), [
    'count: Повишаване на оценката 7 -> at-least 14',
  ])
})

test('a bare pair takes its name from the expected results, else from the measure', () => {
  const [indicator] = read('0', '1', 'bg', 'Изготвен закон.\nОще нещо')
  assert.equal(indicator?.name, 'Изготвен закон')
  assert.equal(indicator?.kind, 'milestone')
  assert.equal(indicator?.confidence, 'likely')
  assert.equal(read('0', '5', 'bg', '')[0]?.name, 'Мярка')
})

test('the better of two labels is the name, the other a note', () => {
  const [indicator] = read('Наети на работа лица – 0', '50 лица, наети според получените оферти')
  assert.equal(indicator?.name, 'Наети на работа лица')
  assert.equal(indicator?.target.note, 'лица, наети според получените оферти')
  assert.equal(indicator?.unit, 'лица')
})

test('dates beside values are notes', () => {
  const [indicator] = read('Договори – 7 (към 01.01.2024 г.)', 'Договори – 12 (към 31.12.2024 г.)')
  assert.equal(indicator?.baseline.note, 'към 01.01.2024 г.')
  assert.equal(indicator?.target.note, 'към 31.12.2024 г.')
})

test('a range is at least its lower end, told in a note, and not sure', () => {
  const [indicator] = read('0', '10-15 обучения')
  assert.equal(indicator?.target.value, '10')
  assert.equal(indicator?.target.note, '10 – 15')
  assert.equal(indicator?.confidence, 'unsure')
})

test('one target in words for several baseline values gives each its indicator', () => {
  const indicators = read('54 мерки;\n393 лица', 'Брой наложени мерки и предложения')
  assert.deepEqual(short(indicators), [
    'count: мерки 54 -> none null',
    'count: лица 393 -> none null',
  ])
  assert.equal(indicators[1]?.target.note, 'Брой наложени мерки и предложения')
})

test('baseline words beside real targets are a note, a lone baseline value an indicator', () => {
  const [first, ...others] = read('Повишена информираност', 'Брой мероприятия – 3')
  assert.equal(first?.baseline.note, 'Повишена информираност')
  assert.deepEqual(others, [])
  assert.deepEqual(short(read('Визи – 3\nСрещи – 2\nКурсове – 1', 'Срещи – 5\nОдобрен план')), [
    'count: Срещи 2 -> at-least 5',
    'milestone: Одобрен план null -> none null',
    'count: Визи 3 -> none null',
    'count: Курсове 1 -> none null',
  ])
})

test('cells that slipped one column to the left are read where they belong, for a person to confirm', () => {
  const [indicator, ...others] = interpretIndicators(
    text({
      expectedResults: 'Надграждане на опита и изготвяне на план – 0',
      baseline: 'Изготвяне на национален план – 1',
      target: 'По-добър капацитет и подкрепа',
    }),
    wordsOf.bg,
  )
  assert.equal(indicator?.name, 'Изготвяне на национален план')
  assert.deepEqual([indicator?.baseline.value, indicator?.target.value], ['0', '1'])
  assert.equal(indicator?.confidence, 'unsure')
  assert.deepEqual(others, [])
})

test('a measure whose cells say nothing has one indicator to fill in', () => {
  assert.deepEqual(read('', ''), [
    {
      name: 'Очакван резултат',
      kind: 'qualitative',
      unit: null,
      baseline: { value: null, note: null },
      target: { operator: 'none', value: null, note: null },
      confidence: 'unsure',
    },
  ])
})

test('values in other numbers than the one taken make it unsure', () => {
  assert.equal(
    read('Порталът е в 25 служби -29%', 'Портал във всички служби – 100%')[0]?.confidence,
    'unsure',
  )
  assert.equal(read('Срещи – 2', 'Срещи – 5')[0]?.confidence, 'sure')
})

test('an answer makes a milestone, from no to yes', () => {
  assert.deepEqual(short(read('Приет закон – не', 'Приет закон – да')), [
    'milestone: Приет закон 0 -> at-least 1',
  ])
  assert.deepEqual(short(read('no', 'yes', 'en', 'Law')), ['milestone: Law 0 -> at-least 1'])
})

test('what shall rise or fall by so much is measured by itself, and what it is now is told', () => {
  const [rise] = read('Дял – 35 %', 'Дял – увеличение с 10 %')
  assert.deepEqual(short(rise ? [rise] : []), ['percent: Дял – увеличение null -> at-least 10'])
  assert.equal(rise?.baseline.note, '35 %')
  const fall = read('120', 'Reduction of complaints by 10', 'en')
  assert.deepEqual(fall[0]?.target.operator, 'at-least')
})
