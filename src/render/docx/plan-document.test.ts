import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { planDocument } from './plan-document.ts'
import { measureWith, planWith, textWith } from './testing/plans.ts'
import { cellsOf, partOf, unzip, wordsOf } from './testing/unzip.ts'

const documentOf = async (...args: Parameters<typeof planDocument>): Promise<string> =>
  partOf(await planDocument(...args), 'word/document.xml')

test('the official layout: two header rows that repeat, ten columns, a row for the goal', async () => {
  const xml = await documentOf(planWith({}), 'bg')
  assert.deepEqual(cellsOf(xml), [
    [
      [
        '№',
        'Мярка',
        'Стратегическа цел / Цел',
        'Очаквани резултати',
        'Индикатори за изпълнение',
        'Бюджет',
        'Срок за изпълнение',
        'Отговорни институции',
        'Партньори',
      ],
      [
        ...['', '', '', ''],
        'Текущи стойности на индикатора към началото на годината',
        'Целеви стойности',
        'Необходими и/или осигурени финансови ресурси',
        ...['', '', ''],
      ],
      ['I. Сигурност'],
      [
        '1.',
        'words of measure',
        'words of objective',
        'words of expectedResults',
        'words of baseline',
        'words of target',
        'words of budget',
        'words of deadline',
        'words of responsible',
        'words of partners',
      ],
    ],
  ])
  assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 2)
  assert.equal(xml.match(/<w:vMerge w:val="restart"\/>/g)?.length, 7)
  assert.match(xml, /<w:gridSpan w:val="2"\/>/)
  assert.match(xml, /<w:gridSpan w:val="10"\/>/)
  assert.equal(xml.match(/<w:gridCol /g)?.length, 10)
})

test('the page is A4 on its side and numbered „Стр. 1 от 9“', async () => {
  const parts = await unzip(await planDocument(planWith({}), 'bg'))
  const document = parts.get('word/document.xml')?.text ?? ''
  assert.match(document, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  const footer = parts.get('word/footer1.xml')?.text ?? ''
  assert.match(footer, /Стр\. .*PAGE.* от .*NUMPAGES/s)
})

test('the same plan gives the same bytes, in another second too', async () => {
  const first = await planDocument(planWith({}), 'bg')
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  assert.deepEqual(await planDocument(planWith({}), 'bg'), first)
})

test('each line of a cell is a paragraph, and its signs are only signs', async () => {
  const measure = 'първи ред\n- <втори> & "трети"\n\n7 500'
  const plan = planWith({ measures: [measureWith({ text: { bg: textWith({ measure }) } })] })
  const [, , , row] = cellsOf(await documentOf(plan, 'bg'))[0] ?? []
  assert.equal(row?.[1], 'първи ред\n- <втори> & "трети"\n7 500')
})

test('headings are in the wanted language, words in theirs, each marked', async () => {
  const plan = planWith({ goals: [{ number: 'I', title: { bg: 'Сигурност' } }] })
  const xml = await documentOf(plan, 'en')
  assert.match(xml, /<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Measure</)
  assert.match(xml, /<w:lang w:val="bg-BG"\/><\/w:rPr><w:t[^>]*>I\. Сигурност</)
  const translated = await documentOf(planWith({}), 'en')
  assert.match(translated, /<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>I\. Security</)
})

test('a goal stands above its first measure, one without measures in its place', async () => {
  const plan = planWith({
    goals: ['I', 'II', 'III', 'IV'].map((number) => ({ number, title: { bg: `Цел ${number}` } })),
    measures: [
      measureWith({ position: 1, number: '1', goal: 'I' }),
      measureWith({ position: 2, number: '2', goal: 'I' }),
      measureWith({ position: 3, number: '3', goal: 'III' }),
      measureWith({ position: 4, number: '4', goal: 'I' }),
    ],
  })
  const [table = []] = cellsOf(await documentOf(plan, 'bg'))
  assert.deepEqual(
    table.slice(2).map(([first]) => first),
    ['I. Цел I', '1.', '2.', 'II. Цел II', 'III. Цел III', '3.', 'I. Цел I', '4.', 'IV. Цел IV'],
  )
})

test('a plan without goals has no rows for them, a measure without number no dot', async () => {
  const plan = planWith({ goals: [], measures: [measureWith({ goal: '', number: '' })] })
  const [table = []] = cellsOf(await documentOf(plan, 'bg'))
  assert.equal(table.length, 3)
  assert.equal(table[2]?.[0], '')
})

test('the count that the text declares is printed as declared, and never made up', async () => {
  const declared = wordsOf(await documentOf(planWith({ declaredMeasureCount: 84 }), 'bg'))
  assert.match(declared, /Планът предвижда изпълнението на 84 мерки\./)
  assert.doesNotMatch(wordsOf(await documentOf(planWith({}), 'bg')), /предвижда/)
})

test('the adoption and the notice on demonstration data are said where there are any', async () => {
  const adoption = {
    body: 'Министерски съвет',
    act: 'Решение',
    number: '12',
    date: '2024-03-05' as PlainDate,
  }
  const said = wordsOf(await documentOf({ ...planWith({}), adoption, demonstration: true }, 'bg'))
  assert.match(said, /Приет: Министерски съвет, Решение №\u00a012 от 05\.03\.2024\u00a0г\./)
  assert.match(said, /Демонстрационни данни/)
  const silent = wordsOf(await documentOf({ ...planWith({}), demonstration: false }, 'bg'))
  assert.doesNotMatch(silent, /Приет|Демонстрационни/)
})

test('the abbreviations are a table of two columns under their heading', async () => {
  const glossary = [{ abbreviation: 'МВР', meaning: { bg: 'Министерство на вътрешните работи' } }]
  const xml = await documentOf(planWith({ glossary }), 'bg')
  assert.match(wordsOf(xml), /Използвани съкращения/)
  assert.deepEqual(cellsOf(xml)[1], [
    ['Съкращение', 'Значение'],
    ['МВР', 'Министерство на вътрешните работи'],
  ])
})
