import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { filledReport, foreignRows, missingRows } from '../../core/report/filled-report.ts'
import { decimal } from '../../core/report/testing/report-subject.ts'
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

/** A form that LibreOffice saved, kept as it did. */
const savedByLibreOffice = (name: string) =>
  new Uint8Array(
    readFileSync(
      new URL(`../../intake/report-form/testing/saved-by-libreoffice.${name}`, import.meta.url),
    ),
  )

for (const name of ['xlsx', 'ods'])
  test(`a form that LibreOffice saved as .${name} under another sheet name says exactly what was filled in`, async () => {
    const { form, fields, wrong, places } = await read(savedByLibreOffice(name))
    assert.deepEqual(wrong, [])
    assert.deepEqual(form.remarks, [])
    const filled = { 'value-1': '77,5', 'stage-3-2': 'yes', 'nothing-6': 'yes', next: 'Обучение.' }
    assert.deepEqual(fields, { ...everyField, ...filled })
    assert.deepEqual(places['value-1'], { sheet: 'Стойности', cell: 'J5' })
  })

/** The same .ods with other attributes and words in the cell of the first value, which holds 77.5. */
function withFirstValue(attributes: string, words: string): Uint8Array {
  return withParts(savedByLibreOffice('ods'), (name, xml) => {
    if (name !== 'content.xml') return xml
    const changed = xml.replace(
      /office:value-type="float" office:value="77\.5"[^>]*><text:p>[^<]*<\/text:p>/,
      `${attributes}><text:p>${words}</text:p>`,
    )
    assert.notEqual(changed, xml)
    return changed
  })
}

test('cells of an .ods are read or named as those of an .xlsx', async () => {
  const number = await read(
    withFirstValue('office:value-type="float" office:value="1250.5"', '1 250,50'),
  )
  assert.equal(number.fields['value-1'], '1250,5')
  for (const [attributes, words, seen] of [
    ['office:value-type="string"', 'около сто', 'около сто'],
    ['office:value-type="percentage" office:value="0.125"', '12,5%', '12.5%'],
    ['table:formula="of:=[.A1]/0" office:value-type="string"', '#DIV/0!', '#DIV/0!'],
    ['office:value-type="date" office:date-value="2024-03-05"', '05.03.24', '05.03.24'],
  ] as const) {
    const { wrong } = await read(withFirstValue(attributes, words))
    assert.deepEqual(
      wrong.map(({ place }) => place),
      [{ sheet: 'Стойности', cell: 'J5' }],
      attributes,
    )
    assert.ok(wrong[0]?.seen.replace(',', '.').startsWith(seen.slice(0, 3)), wrong[0]?.seen)
  }
})

test('an .ods whose hidden sheet was changed is refused', async () => {
  const changed = withParts(savedByLibreOffice('ods'), (name, xml) =>
    name === 'content.xml'
      ? xml.replace('<text:p>2024-Q3</text:p>', '<text:p>2024-Q2</text:p>')
      : xml,
  )
  const form = await readReportForm(changed)
  assert.ok(isRefusal(form))
  assert.equal(form.code, 'form-facts-changed')
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

test('what activities make of an indicator stands in the form of what nobody has begun, and is taken with the rest', async () => {
  const bytes = await reportForm(
    formWith(lineWith({ proposed: [{ indicator: 1, value: decimal('12') }] })),
    'bg',
  )
  const left = await read(bytes)
  assert.equal(left.isTouched, false, 'what the form began with is nobody’s report')
  const filled = await read(withCells(bytes, 2, { E5: 'Проведени са срещи.' }))
  assert.deepEqual(filled.fields, { 'value-1': '12', done: 'Проведени са срещи.' })
})

test('the remarks of a return stand beside the cells that they are on, and change nothing', async () => {
  const bytes = await reportForm(
    formWith(
      lineWith({
        ...{ status: 'returned', version: 3, content: { language: 'bg', fields: everyField } },
        remarks: { '': 'Благодаря.', 'value-1': 'Колко са жените?', 'spent-1': 'Кой документ?' },
      }),
    ),
    'bg',
  )
  const { form, fields, isTouched } = await read(bytes)
  assert.deepEqual(form.remarks, [])
  assert.equal(isTouched, false)
  assert.deepEqual(fields, everyField)
  const { labels } = form.facts
  assert.equal(labels['plan-2024/2024-Q3/10/indicator-1']?.at(-1), 'Стойност: Колко са жените?')
  assert.equal(labels['plan-2024/2024-Q3/10/words']?.at(-1), 'Благодаря.')
  assert.match(labels['plan-2024/2024-Q3/10/money-1']?.at(-1) ?? '', /: Кой документ\?$/)
  assert.equal(labels['plan-2024/2024-Q3/10/indicator-2']?.at(-1), '')
})
