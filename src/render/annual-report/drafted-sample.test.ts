import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { selectOptionalReportData } from '../../actions/annual-report-data.ts'
import { loadSample } from '../../actions/load-sample.ts'
import { reportFigures } from '../../core/annual-report/report-figures.ts'
import { sectionsOf } from '../../core/annual-report/section.ts'
import { typedFigures } from '../../core/annual-report/typed-figures.ts'
import { readSection } from '../../core/annual-report/typed-section.ts'
import type { ReportData } from '../../core/annual-report/year-facts.ts'
import { type Language, languages } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { areRefusals } from '../../core/base/refusal.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { onEveryEngine } from '../../store/testing/test-database.ts'
import { draftSection } from './draft-section.ts'
import { printedText } from './printed-text.ts'

const expected = (language: Language) =>
  fileURLToPath(new URL(`testing/drafted-sample.${language}.txt`, import.meta.url))

onEveryEngine('the annual report drafted from the sample', (opened) => {
  let data: ReportData

  before(async () => {
    const { database } = opened
    await loadSample({ database, now: () => '2025-02-22T12:00:00.000Z' }, bulgarianRegister)
    const found = await database
      .transaction()
      .execute((transaction) =>
        selectOptionalReportData(transaction, 'plan-2024', '2025-02-22' as PlainDate),
      )
    assert.ok(found)
    data = found
  })

  for (const language of languages)
    test(`it reads in ${language} as it was read and found good`, (context) => {
      const figures = reportFigures(data)
      const text = sectionsOf(data.plan).map((section) => {
        const drafted = draftSection(section, data, figures)[language]
        const lines = printedText(drafted, (address) => figures.get(address), language)
        const printed = lines.map(
          ({ kind, runs }) =>
            `${kind === 'item' ? '- ' : ''}${runs.map((run) => run.text).join('')}`,
        )
        return [`# ${section.key}`, ...printed].join('\n')
      })
      context.assert.fileSnapshot(`${text.join('\n\n')}\n`, expected(language), {
        serializers: [String],
      })
    })

  test('every figure in it is bound; the only numbers beside them are in names', () => {
    const figures = reportFigures(data)
    // „под 3 %“ is in the name of an indicator, „по 10 хил. евро“ in that of a measure.
    const numbersOfPlan = ['3', '10']
    for (const section of sectionsOf(data.plan)) {
      const text = draftSection(section, data, figures)
      const read = readSection(text, figures)
      assert.ok(!areRefusals(read), section.key)
      assert.deepEqual(read.content.text, text, 'saved as it is, it stays as it is')
      for (const language of languages)
        for (const { typed } of typedFigures(text[language], language, figures))
          assert.ok(numbersOfPlan.includes(typed), `${typed} in ${section.key}, ${language}`)
    }
  })
})
