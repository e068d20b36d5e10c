import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { publicationFrom } from '../core/publication/kept-publication.ts'
import type { Publication } from '../core/publication/publication.ts'
import { findLibreOffice } from '../intake/office/find-libre-office.ts'
import { planDocument } from './docx/plan-document.ts'
import { reportDocument } from './docx/report-document.ts'
import { wordFile } from './docx/word-file.ts'
import { measureLayout } from './layout/measure-layout.tsx'
import { throughOffice } from './testing/through-office.ts'
import { planWorkbook } from './xlsx/plan-workbook.ts'
import { reportWorkbook } from './xlsx/report-workbook.ts'

const kept = new URL('../core/publication/testing/publication-1.json', import.meta.url)
const publication = publicationFrom(JSON.parse(readFileSync(kept, 'utf8')) as Publication)
const [measure] = publication.plan.measures
assert.ok(measure)

const office = await findLibreOffice()
const skip = office === null && 'LibreOffice is not installed'

test('LibreOffice opens every Word file of a publication and finds its words', {
  skip,
}, async () => {
  const { plan } = publication
  const made = await throughOffice(
    office ?? '',
    {
      'report.docx': await reportDocument(publication, 'bg'),
      'plan.docx': await planDocument(plan, 'bg'),
      'sheet.docx': await wordFile(measureLayout(publication, measure, 'bg')),
    },
    'txt:Text (encoded):UTF8',
  )
  const wordsOf = (name: string) => made.get(name)?.toString('utf8') ?? ''
  assert.match(wordsOf('report.txt'), /Как се изчислява степента на изпълнение/)
  assert.match(wordsOf('plan.txt'), /Отговорни институции/)
  assert.match(wordsOf('sheet.txt'), /Мярката в плана/)
})

/** All sheets, comma, quotes, UTF-8, as shown. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

test('LibreOffice opens the workbooks, and every number of the report is a number there', {
  skip,
}, async () => {
  const made = await throughOffice(
    office ?? '',
    {
      'report.xlsx': await reportWorkbook(publication, 'en'),
      'plan.xlsx': await planWorkbook(publication.plan, 'en'),
    },
    asCsv,
  )
  assert.ok([...made.keys()].some((name) => name.startsWith('plan-')))
  const goals = made.get('report-By goal.csv')?.toString('utf8') ?? ''
  const { tally } = publication.degrees
  const total = goals.split('\n').find((line) => line.startsWith('Total'))
  assert.deepEqual(total?.split(',').slice(1, 7).map(Number), [
    ...[tally.measures, tally.due, tally.implemented, tally.partly],
    ...[tally.notImplemented, tally.unknown],
  ])
})
