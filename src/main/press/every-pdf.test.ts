import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { languages } from '../../core/base/language.ts'
import { agreesWithTheRest } from '../../core/coordination/opinion.ts'
import {
  answered,
  asked,
  decision,
  ended,
  opinion,
} from '../../core/coordination/testing/answered.ts'
import { documentFiles } from '../../render/document-files.ts'
import { mediaTypes } from '../../render/rendition.ts'
import { everyFile } from '../../render/testing/every-file.ts'
import { formWith, lineWith } from '../../render/xlsx/testing/forms.ts'
import { openPress } from './open-press.ts'
import { pdfFaults } from './testing/pdf-faults.ts'
import { readPdf, unbroken } from './testing/read-pdf.ts'

const press = openPress(() => assert.fail('there is a press here'))
after(() => press.close())
const dated = '2025-02-01T09:00:00.000Z'

for (const contents of ['usual', 'hostile'] as const)
  test(`every PDF of ${contents} contents is without what a checker would find`, {
    timeout: 300_000,
  }, async () => {
    const files = (await everyFile(contents)).filter(
      ({ mediaType }) => mediaType === mediaTypes.pdf,
    )
    assert.ok(files.length >= 14, `${files.length} files`)
    for (const { name, language, make } of files) {
      const standard = name.includes('archive') ? 'a-2a' : 'ua-1'
      const faults = pdfFaults(await make(press), standard)
      assert.deepEqual([...new Set(faults)], [], `${name} in ${language}`)
    }
  })

const spoils: readonly (readonly [from: RegExp, to: string, fault: string])[] = [
  [/\/Marked true/, '/Marked none', 'is not marked as tagged'],
  [/\/Lang \(bg-BG\)/, '/Lnag (bg-BG)', 'names no language'],
  [/\/DisplayDocTitle true/, '/DisplayDocTitle none', 'does not show its title'],
  [/pdfuaid:part>1</g, 'pdfuaid:part>7<', 'does not say that it is ua-1'],
  [/\/FontFile[23]? /, '/FontNone ', 'has letters that are not in the file'],
  [/\/Alt \(|\/Alt </, '/Nil (', 'a picture without words'],
  [/\/Scope \/Column/, '/Nones /Column', 'a heading of a table of nothing'],
  [/\/S \/TH$/gm, '/S /TD', 'a table without headings'],
  [/\/S \/H2$/m, '/S /H4', 'a heading of level 4 after 2'],
]

test('what is spoiled in a PDF is found', async () => {
  const sheet = (await everyFile('usual')).find(({ name }) => name === 'measure-at-work.pdf')
  const bytes = (await sheet?.make(press)) ?? new Uint8Array()
  assert.equal((await readPdf(bytes)).author, 'Съвет по миграция')
  const raw = Buffer.from(bytes).toString('latin1')
  for (const [from, to, fault] of spoils) {
    const spoiled = raw.replace(from, to)
    assert.notEqual(spoiled, raw, fault)
    const faults = pdfFaults(Buffer.from(spoiled, 'latin1'), 'ua-1')
    assert.ok(faults.includes(fault), `${fault}: ${faults.join('; ')}`)
  }
})

const saidOf = opinion({
  stance: 'objects',
  remark: '=Няма средства.\n+ още ред',
  proposals: { target: '@10 срещи' },
})
const rounds = [
  answered(
    [
      asked('МФ', { '1': saidOf, rest: agreesWithTheRest }, [
        decision('1', 'remark', saidOf.remark, 'rejected', { reason: '-Има средства.' }),
      ]),
    ],
    { ended },
  ),
  answered([asked('МВР', null)], { number: 2 }),
]
const draft = { title: 'План за 2025 г.', language: 'bg' } as const

for (const language of languages) {
  test(`the table of opinions in ${language} is a PDF of a table for each round, all of it said`, async () => {
    const bytes = await documentFiles.opinions.pdf.draw({ draft, rounds }, language, {
      press,
      dated,
    })
    const pdf = await readPdf(bytes)
    const words = {
      bg: ['Справка за отразените становища', 'Съгласуване № 1', 'Съгласуване № 2', 'не се приема'],
      en: ['Table of opinions', 'Round 1 of coordination', 'Round 2 of coordination', 'rejected'],
    }[language]
    assert.equal(pdf.title, words[0])
    assert.equal(pdf.language, { bg: 'bg-BG', en: 'en-GB' }[language])
    assert.deepEqual(pdf.outline.map(unbroken), words.slice(1, 3).map(unbroken))
    assert.equal(pdf.tags.get('Table'), rounds.length)
    assert.equal(pdf.tags.get('TH'), rounds.length * 5)
    const all = unbroken(pdf.words.join(''))
    for (const said of [
      ...words,
      draft.title,
      '=Няма средства.',
      '+ още ред',
      '@10 срещи',
      '-Има средства.',
    ])
      assert.ok(all.includes(unbroken(said)), said)
  })

  test(`an institution’s form in ${language} is a PDF to write in, with what is known and room for the rest`, async () => {
    const fields = { 'value-1': '1 000,5', 'note-1': '=1+1', done: '@SUM(A1)' }
    const content = formWith(
      lineWith({ status: 'draft', version: 1, content: { language: 'bg', fields } }),
    )
    const pdf = await readPdf(
      await documentFiles.form.pdf.draw(content, language, { press, dated }),
    )
    const [title, headings, value] = {
      bg: ['Отчет на Агенция по заетостта', ['Отчет', 'С думи', 'Средства'], '1 000,5'],
      en: ['Report of Employment Agency', ['Report', 'In words', 'Money'], '1,000.5'],
    }[language] as [string, string[], string]
    assert.ok(pdf.title.startsWith(title), pdf.title)
    assert.deepEqual(pdf.outline, headings)
    assert.ok(
      (pdf.tags.get('Table') ?? 0) >= headings.length,
      'one that goes on is told on each page',
    )
    assert.ok((pdf.tags.get('TH') ?? 0) >= 20)
    const all = unbroken(pdf.words.join(''))
    for (const said of [value, '=1+1', '@SUM(A1)', '=Обучения "А" & <Б>', 'Дял на успешните'])
      assert.ok(all.includes(unbroken(said)), said)
    assert.doesNotMatch(all, /plan-2024|2024-Q3/, 'keys are for machines')
  })
}
