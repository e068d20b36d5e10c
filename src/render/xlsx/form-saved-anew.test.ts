import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { filledReport, foreignRows, missingRows } from '../../core/report/filled-report.ts'
import { readReportForm } from '../../intake/report-form/read-report-form.ts'
import { type PutIn, withCells, withParts } from '../../intake/report-form/testing/edit-workbook.ts'
import { reportForm } from './report-form.ts'
import { everyField, formWith, fullSubject, lineWith } from './testing/forms.ts'

const made = (fields: Readonly<Record<string, string>> = {}) =>
  reportForm(
    formWith(lineWith({ status: 'draft', version: 3, content: { language: 'bg', fields } })),
    'bg',
  )

async function read(bytes: Uint8Array) {
  const form = await readReportForm(bytes)
  assert.ok(!isRefusal(form), JSON.stringify(form))
  const [written] = form.facts.reports
  assert.ok(written)
  return { form, ...filledReport(form, written, fullSubject) }
}

const withFirstSheet = async (change: (xml: string) => string) =>
  withParts(await made(everyField), (name, xml) =>
    name === 'xl/worksheets/sheet1.xml' ? change(xml) : xml,
  )
const put = async (cells: Readonly<Record<string, PutIn>>) =>
  read(withCells(await made(), 1, cells))

test('a form that LibreOffice saved under another sheet name says exactly what was filled in', async () => {
  const file = new URL(
    '../../intake/report-form/testing/saved-by-libreoffice.xlsx',
    import.meta.url,
  )
  const { form, fields, wrong, places } = await read(new Uint8Array(readFileSync(file)))
  assert.deepEqual(wrong, [])
  assert.deepEqual(form.remarks, [])
  const filled = { 'value-1': '77,5', 'stage-3-2': 'yes', 'nothing-6': 'yes', next: 'Обучение.' }
  assert.deepEqual(fields, { ...everyField, ...filled })
  assert.deepEqual(places['value-1'], { sheet: 'Стойности', cell: 'J5' })
})

test('cells as Excel writes them are read: formulas with their values, rich text, truth values, exponents', async () => {
  const { fields, wrong } = await put({
    J5: { content: '<f>SUM(K20:K30)</f><v>1.2500000000000001E3</v>' },
    O5: {
      type: 'inlineStr',
      content:
        '<is><r><t xml:space="preserve">От </t></r><r><rPr><b/></rPr><t>списъка</t></r></is>',
    },
    K6: { type: 'str', content: '<f>"4"&amp;"5"</f><v>45</v>' },
    L6: { content: '<v>50</v>' },
    M8: { type: 'b', content: '<v>1</v>' },
  })
  assert.deepEqual(wrong, [])
  assert.deepEqual(fields, {
    ...{ 'value-1': '1250', 'note-1': 'От списъка', 'numerator-2': '45', 'denominator-2': '50' },
    'stage-3-1': 'yes',
  })
})

test('an error of a formula, and one that was not computed, are named by their cells', async () => {
  const { wrong, fields } = await put({
    J5: { type: 'e', content: '<f>A1/0</f><v>#DIV/0!</v>' },
    K6: { content: '<f>A1+1</f>' },
  })
  assert.deepEqual(
    wrong.map(({ place, seen }) => [place.sheet, place.cell, seen]),
    [
      ['Отчет', 'J5', '#DIV/0!'],
      ['Отчет', 'K6', ''],
    ],
  )
  assert.deepEqual(fields, {})
})

test('rows may stand in any order and elsewhere', async () => {
  const moved = await withFirstSheet((xml) => {
    const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)]
    const body = rows.slice(4).map(([row]) => row)
    const renumbered = body
      .toReversed()
      .map((row, index) =>
        row
          .replace(/<row r="\d+"/, `<row r="${index + 20}"`)
          .replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${index + 20}"`),
      )
    return body
      .reduce((left, row) => left.replace(row, ''), xml)
      .replace('</sheetData>', `${renumbered.join('')}</sheetData>`)
  })
  const { fields, isTouched, form } = await read(moved)
  assert.equal(isTouched, false)
  assert.deepEqual(fields, everyField)
  assert.deepEqual(missingRows(form), [])
})

test('a row or a column that was deleted changes nothing, and the row is missed', async () => {
  const { fields, isTouched, form } = await read(
    await withFirstSheet((xml) =>
      xml.replace(/<row r="6".*?<\/row>/s, '').replace(/<c r="O3".*?<\/c>/, ''),
    ),
  )
  assert.equal(isTouched, false)
  assert.deepEqual(fields, everyField)
  assert.deepEqual(missingRows(form), ['plan-2024/2024-Q3/10/indicator-2'])
})

test('cells that were merged are to be parted', async () => {
  const { wrong } = await read(
    await withFirstSheet((xml) =>
      xml
        .replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="J5:J6"/><mergeCell ref="N5:O5"/></mergeCells>',
        )
        .replace(/<mergeCells count.*?<\/mergeCells>/s, ''),
    ),
  )
  assert.deepEqual(
    wrong.map(({ place }) => place.cell),
    ['O5'],
  )
})

test('a row that is there twice is wrong only where both say something else', async () => {
  const copied = (change: (row: string) => string) =>
    withFirstSheet((xml) => {
      const row = /<row r="5".*?<\/row>/s.exec(xml)?.[0] ?? ''
      const copy = change(row)
        .replace(/<row r="5"/, '<row r="40"')
        .replace(/<c r="([A-Z]+)5"/g, '<c r="$140"')
      return xml.replace('</sheetData>', `${copy}</sheetData>`)
    })
  assert.deepEqual((await read(await copied((row) => row))).wrong, [])
  const { wrong } = await read(await copied((row) => row.replace('<v>1000.5</v>', '<v>7</v>')))
  assert.equal(wrong[0]?.place.cell, 'B40')
})

test('rows of another form are told apart by their keys', async () => {
  const bytes = withParts(await made(), (name, xml) =>
    name === 'xl/sharedStrings.xml'
      ? xml.replaceAll('plan-2024/2024-Q3/10/words', 'plan-2024/2024-Q2/10/words')
      : xml,
  )
  const form = await readReportForm(bytes)
  assert.ok(!isRefusal(form))
  assert.deepEqual(
    foreignRows(form).map(({ place }) => place),
    [{ sheet: 'С думи', cell: 'B5' }],
  )
})
