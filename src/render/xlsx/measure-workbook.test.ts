import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { languages } from '../../core/base/language.ts'
import { isRefusal } from '../../core/base/refusal.ts'
import { readFile } from '../../intake/read-file.ts'
import { samplePublication } from '../open-data/testing/sample-publication.ts'
import { measureWorkbook } from './measure-workbook.ts'

const publication = await samplePublication()
const [measure] = publication.plan.measures.filter(({ code }) => code === '10')
assert.ok(measure)

for (const language of languages)
  test(`the sheet of a measure in ${language} has its indicators, values, money and words, and no other’s`, async () => {
    const bytes = await measureWorkbook(publication, measure, language)
    const found = await readFile({ name: 'sheet.xlsx', bytes })
    assert.ok(!isRefusal(found))
    const rowsOn = new Map<string | undefined, string[][]>()
    for (const block of found.blocks)
      if (block.kind === 'table')
        rowsOn.set(block.table.sheet, [
          ...(rowsOn.get(block.table.sheet) ?? []),
          ...block.table.rows.map(({ cells }) => cells.map(({ text }) => text)),
        ])
    const words = {
      bg: ['Индикатори', 'Отчетени стойности', 'Средства по мерки', 'Мярката в плана'],
      en: ['Indicators', 'Reported values', 'Money by measure', 'The measure in the plan'],
    }[language]
    assert.deepEqual([...rowsOn.keys()], words)
    const [indicators = [], values = [], money = [], inPlan = []] = words.map((name) =>
      rowsOn.get(name),
    )
    assert.equal(indicators.filter(([number]) => number === '10').length, 2)
    const reported = publication.reports
      .filter((each) => each.measure === '10')
      .flatMap(({ reports }) => reports)
    assert.equal(values.filter(([number]) => number === '10').length, reported.length)
    assert.equal(money.filter(([number]) => number === '10').length, measure.funding.length)
    const wanted = measure.text[language]?.measure ?? ''
    assert.ok(
      inPlan.some((row) => row[1] === wanted),
      wanted,
    )
  })

test('its values are numbers and days to compute with', async () => {
  const parts = unzipSync(await measureWorkbook(publication, measure, 'bg'))
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
  const numbers = [...xml.matchAll(/<c r="D\d+"(?: s="\d+")?><v>([^<]*)<\/v>/g)].map(
    ([, value]) => value,
  )
  assert.deepEqual(numbers.slice(0, 2), ['1620', '2145'])
  assert.match(xml, /<c r="H\d+"(?: s="\d+")?><v>45\d{3}<\/v>/)
})
