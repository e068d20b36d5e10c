import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { isRefusal } from '../../core/base/refusal.ts'
import { filledReport } from '../../core/report/filled-report.ts'
import { readReportForm } from '../../intake/report-form/read-report-form.ts'
import { reportForm } from './report-form.ts'
import { everyField, formWith, fullSubject, lineWith } from './testing/forms.ts'

const kept = (language: 'bg' | 'en' = 'bg') =>
  lineWith({ status: 'draft', version: 3, content: { language, fields: everyField } })

const readBack = async (bytes: Uint8Array) => {
  const form = await readReportForm(bytes)
  assert.ok(!isRefusal(form), JSON.stringify(form))
  return form
}

const sheetsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, part]) => strFromU8(part))

test('a form that nobody has touched says that nothing was touched, whatever stands in it', async () => {
  for (const language of ['bg', 'en'] as const) {
    const form = await readBack(await reportForm(formWith(kept(language)), language))
    const [written] = form.facts.reports
    assert.ok(written)
    assert.equal(written.version, 3)
    const filled = filledReport(form, written, fullSubject)
    assert.deepEqual(filled.wrong, [])
    assert.equal(filled.isTouched, false)
    assert.deepEqual(filled.fields, everyField)
    assert.deepEqual(form.remarks, [])
  }
})

test('a form says of what plan, period and institution it is, and when it was made', async () => {
  const { facts } = await readBack(await reportForm(formWith(lineWith()), 'bg'))
  assert.deepEqual(
    [facts.plan, facts.period, facts.institution, facts.language, facts.madeAt],
    ['plan-2024', '2024-Q3', '7', 'bg', '2024-10-01T09:00:00.000Z'],
  )
})

test('the same reports give the same bytes', async () => {
  const first = await reportForm(formWith(kept()), 'bg')
  assert.deepEqual(await reportForm(formWith(kept()), 'bg'), first)
})

test('nothing that stands in a plan or a report becomes a formula', async () => {
  for (const sheet of sheetsOf(await reportForm(formWith(kept()), 'bg')))
    assert.doesNotMatch(sheet, /<f[ >]/)
})

test('every sheet is protected without a password, and only what is to be filled in is open', async () => {
  const bytes = await reportForm(formWith(kept()), 'bg')
  for (const sheet of sheetsOf(bytes)) {
    assert.match(sheet, /<sheetProtection sheet="1"/)
    assert.doesNotMatch(sheet, /password|hashValue/)
  }
  const [values = ''] = sheetsOf(bytes)
  const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())
  const cellStyles = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? ''
  const open = cellStyles
    .split('<xf ')
    .slice(1)
    .map((xf) => xf.includes('locked="0"'))
  const isOpen = (place: string) =>
    open[Number(new RegExp(`<c r="${place}"[^>]* s="(\\d+)"`).exec(values)?.[1])]
  assert.deepEqual(['C5', 'G5', 'J5', 'K5', 'L5', 'M5', 'N5', 'O5'].map(isOpen), [
    false,
    false,
    true,
    false,
    false,
    false,
    true,
    true,
  ])
})

test('what is to be chosen is chosen from a list, and numbers are asked for', async () => {
  const [values = '', , money = ''] = sheetsOf(await reportForm(formWith(kept()), 'bg'))
  assert.match(values, /type="list"[^>]*sqref="M8:?[^"]*"|sqref="M8 M9 M10"/)
  assert.match(values, /<formula1>"да,не"<\/formula1>/)
  assert.match(values, /type="decimal"/)
  assert.match(money, /<formula1>"BGN,EUR"<\/formula1>/)
})

test('a report that waits for the secretariat stands in the form to be read only', async () => {
  const form = await readBack(await reportForm(formWith({ ...kept(), status: 'submitted' }), 'bg'))
  const [written] = form.facts.reports
  assert.ok(written)
  assert.deepEqual(filledReport(form, written, fullSubject).open, [])
})

test('a text that no cell holds is locked and stays as it is kept', async () => {
  const done = 'я'.repeat(40_000)
  const line = lineWith({
    version: 1,
    status: 'draft',
    content: { language: 'bg', fields: { done } },
  })
  const form = await readBack(await reportForm(formWith(line), 'bg'))
  const [written] = form.facts.reports
  assert.ok(written)
  const filled = filledReport(form, written, fullSubject)
  assert.equal(filled.isTouched, false)
  assert.ok(!filled.open.includes('done'))
})
