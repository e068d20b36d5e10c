import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { publicationFrom } from '../../core/publication/kept-publication.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { partOf, unzip } from '../docx/testing/unzip.ts'
import { suppressedLegend } from '../words/suppressed-words.ts'
import { reportWorkbook } from './report-workbook.ts'
import { dateCell, numberCell } from './typed-cells.ts'

const kept = new URL('../../core/publication/testing/publication-1.json', import.meta.url)
const publication = publicationFrom(JSON.parse(readFileSync(kept, 'utf8')) as Publication)

const sheet = (bytes: Uint8Array, number: number) =>
  partOf(bytes, `xl/worksheets/sheet${number}.xml`)

/** How many cells of a sheet hold a number. */
const numbersIn = (xml: string): string[] =>
  [...xml.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]*)<\/v>/g)].map(([, value = '']) => value)

test('counts and values are numbers, days are days, and what is not known is an empty cell', async () => {
  const bytes = await reportWorkbook(publication, 'bg')
  const { tally } = publication.degrees
  const goals = numbersIn(await sheet(bytes, 1))
  assert.ok(goals.includes(String(tally.measures)))
  const values = publication.reports.flatMap(({ reports }) => reports)
  const written = numbersIn(await sheet(bytes, 3))
  for (const { reported } of values)
    if ('value' in reported) assert.ok(written.includes(reported.value), reported.value)
  assert.doesNotMatch(await sheet(bytes, 2), /<v><\/v>/)
})

test('each sheet keeps its header in sight and can be filtered by it', async () => {
  const bytes = await reportWorkbook(publication, 'en')
  for (const number of [1, 2, 3]) {
    const xml = await sheet(bytes, number)
    const [, top] = /<pane [^>]*ySplit="(\d+)"/.exec(xml) ?? []
    const [, filtered] = /<autoFilter ref="A(\d+):/.exec(xml) ?? []
    assert.ok(top !== undefined && top === filtered, `${top} ${filtered}`)
  }
})

test('what looks like a formula in a note stays a text', async () => {
  const [first, ...others] = publication.reports
  assert.ok(first)
  const harmful = { bg: '=HYPERLINK("http://example.org";"тук")' }
  const reports = [
    { ...first, reports: first.reports.map((report) => ({ ...report, note: harmful })) },
    ...others,
  ]
  const parts = await unzip(await reportWorkbook({ ...publication, reports }, 'bg'))
  for (const [name, { text }] of parts)
    if (name.startsWith('xl/')) assert.doesNotMatch(text, /<f[ >]/, name)
  assert.ok([...parts.values()].some(({ text }) => text.includes('=HYPERLINK')))
})

test('a value that is kept back is marked, and the mark explained below the rows', async () => {
  const [first, ...others] = publication.reports
  assert.ok(first)
  const reports = [
    {
      ...first,
      reports: first.reports.map((report) => ({
        ...report,
        reported: { suppressed: true as const },
      })),
    },
    ...others,
  ]
  const parts = await unzip(await reportWorkbook({ ...publication, reports }, 'bg'))
  const all = [...parts.values()].map(({ text }) => text).join('')
  assert.ok(all.includes('[c]'))
  assert.ok(all.includes(suppressedLegend.bg))
})

test('the same publication gives the same bytes', async () => {
  assert.deepEqual(await reportWorkbook(publication, 'en'), await reportWorkbook(publication, 'en'))
})

test('a number of more digits than a spreadsheet keeps stays a text', () => {
  assert.equal(numberCell('123456789012345' as Decimal).number, '123456789012345')
  assert.equal(numberCell('1234567890123456' as Decimal).number, undefined)
  assert.deepEqual(numberCell(null), { text: '', look: 'body' })
})

test('a day is the number of days that spreadsheets count', () => {
  assert.equal(dateCell('1900-03-01' as PlainDate).number, '61')
  assert.equal(dateCell('2024-02-29' as PlainDate).number, '45351')
})
