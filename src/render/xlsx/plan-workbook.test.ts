import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { measureWith, planWith, textWith } from '../docx/testing/plans.ts'
import { partOf, unzip } from '../docx/testing/unzip.ts'
import { planWorkbook } from './plan-workbook.ts'

const plan = planWith({
  goals: [{ number: 'I', title: { bg: 'Сигурност', en: 'Security' } }],
  measures: [
    measureWith({ text: { bg: textWith({ measure: '=1+1', target: '- 5 лица\n- 7 доклада' }) } }),
    measureWith({ position: 2, number: '', code: 'm2', text: { bg: textWith({ measure: '@x' }) } }),
  ],
  glossary: [{ abbreviation: 'МВР', meaning: { bg: 'Министерство' } }],
  declaredMeasureCount: 2,
})

test('the sheet has the title, the sentence that counts, two header rows, the goal and the measures', async () => {
  const { sheets } = await readXlsx(await planWorkbook(plan, 'bg'))
  const [sheet, glossary] = sheets
  assert.equal(sheet?.name, 'План')
  assert.deepEqual(
    sheet?.rows.map(([first]) => first ?? ''),
    [
      'План за 2024 г.',
      'Планът предвижда изпълнението на 2 мерки.',
      '',
      '№',
      '',
      'I. Сигурност',
      '1.',
      '',
    ],
  )
  assert.deepEqual(sheet?.rows[4]?.slice(4, 7).every(Boolean), true, 'baseline, target, resources')
  assert.deepEqual(glossary?.rows, [
    ['Използвани съкращения', null],
    ['МВР', 'Министерство'],
  ])
})

test('nothing in a plan becomes a formula', async () => {
  const bytes = await planWorkbook(plan, 'bg')
  const { sheets } = await readXlsx(bytes)
  assert.equal(sheets[0]?.rows[6]?.[1], '=1+1')
  assert.doesNotMatch(await partOf(bytes, 'xl/worksheets/sheet1.xml'), /<f[ >]/)
})

test('the header stays in sight and is repeated on each page of a landscape print', async () => {
  const bytes = await planWorkbook(plan, 'bg')
  const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml')
  assert.match(sheet, /<pane [^>]*ySplit="5"[^>]*state="frozen"/)
  assert.match(sheet, /<pageSetup [^>]*orientation="landscape"/)
  assert.match(await partOf(bytes, 'xl/workbook.xml'), /Print_Titles[^>]*>[^<]*\$4:\$5</)
})

test('the headings are in the language asked for', async () => {
  const { sheets } = await readXlsx(await planWorkbook(plan, 'en'))
  assert.equal(sheets[0]?.rows[3]?.[1], 'Measure')
})

test('the same plan gives the same bytes, with no date of their writing', async () => {
  const first = await planWorkbook(plan, 'bg')
  await new Promise((resolve) => setTimeout(resolve, 2100))
  assert.deepEqual(await planWorkbook(plan, 'bg'), first)
  const properties = (await unzip(first)).get('docProps/core.xml')?.text ?? ''
  assert.doesNotMatch(properties, /20\d\d-/)
})
