import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { h } from 'preact'
import { languages } from '../../core/base/language.ts'
import { publicationFrom } from '../../core/publication/kept-publication.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { heading, paragraph } from '../../render/layout/blocks.ts'
import type { Block, LaidOut } from '../../render/layout/document.ts'
import { planLayout } from '../../render/layout/plan-layout.ts'
import { reportLayout } from '../../render/layout/report-layout.ts'
import { pdfFile } from '../../render/pdf/pdf-file.ts'
import { NoPress } from '../../render/pdf/press.ts'
import { countsChartWords } from '../../render/words/chart-words.ts'
import { openPress } from './open-press.ts'
import { readPdf, unbroken } from './testing/read-pdf.ts'

const kept = new URL('../../core/publication/testing/publication-1.json', import.meta.url)
const publication = publicationFrom(JSON.parse(readFileSync(kept, 'utf8')) as Publication)
const dated = publication.publishedAt

const press = openPress(() => assert.fail('there is a press here'))
after(() => press.close())

const print = (document: LaidOut, standard: 'ua-1' | 'a-2a' = 'ua-1') =>
  pdfFile(document, { press, standard, dated })

const documentOf = (...blocks: readonly Block[]): LaidOut => ({
  title: { text: 'Проба', language: 'bg' },
  language: 'bg',
  createdAt: null,
  blocks,
})
/** A picture with words in it, as charts have the names of goals. */
const pictureOf = (text: string): Block => ({
  ...{ kind: 'picture', id: 1, size: { width: 100, height: 20 }, keepNext: false },
  words: { title: text, description: text },
  chart: h('svg', sized as object, h('text', null, text)),
})

const sized = { xmlns: 'http://www.w3.org/2000/svg', width: 100, height: 20, fontSize: 10 }

const said = (text: string) => paragraph({ text, language: 'bg' })

/** All words that a document has, in its order. */
const wordsOf = ({ title, blocks }: LaidOut): string[] => [
  title.text,
  ...blocks.flatMap((block): string[] => {
    if (block.kind === 'legend') return block.entries.map(({ words }) => words.text)
    if (block.kind === 'table')
      return [...block.header, ...block.rows.map(({ cells }) => cells)]
        .flat()
        .flatMap(({ words }) => [words].flat().map(({ text }) => text))
    return block.kind === 'picture' ? [] : [block.words.text]
  }),
]

for (const language of languages) {
  test(`the report in ${language} can be read aloud: tagged, titled, in its language, with an outline`, async () => {
    const report = reportLayout(publication, language)
    const pdf = await readPdf(await print(report))
    assert.ok(pdf.isTagged)
    assert.equal(pdf.title, report.title.text)
    assert.equal(pdf.language, { bg: 'bg-BG', en: 'en-GB' }[language])
    assert.ok(pdf.showsTitle)
    assert.match(pdf.metadata, /<pdfuaid:part>1<\/pdfuaid:part>/)
    const headings = report.blocks.filter((block) => block.kind === 'heading')
    assert.ok(headings.length > 3)
    assert.deepEqual(
      pdf.outline,
      headings.map(({ words }) => words.text),
    )
    assert.ok(pdf.fonts.named > 0)
    assert.equal(pdf.fonts.embedded, pdf.fonts.named)
  })

  test(`the report in ${language} says in PDF all that its layout says, the pictures as on the page`, async () => {
    const report = reportLayout(publication, language)
    const pdf = await readPdf(await print(report))
    const all = unbroken(pdf.words.join(''))
    for (const words of wordsOf(report))
      for (const line of words.split('\n'))
        assert.ok(all.includes(unbroken(line)), `„${line}“ is missing`)
    const { title, description } = countsChartWords(publication.degrees.tally, language)
    assert.ok(pdf.alternatives.includes(`${title}. ${description}`))
    const pictures = report.blocks.filter((block) => block.kind === 'picture')
    assert.equal(pdf.alternatives.length, pictures.length)
    assert.equal(pdf.tags.get('Figure'), pictures.length)
  })
}

test('the plan has the header of the official layout as headers of a table, on every page', async () => {
  const [first] = publication.plan.measures
  assert.ok(first)
  const many = Array.from({ length: 150 }, (_, index) => ({ ...first, code: `${index + 1}` }))
  const pdf = await readPdf(await print(planLayout({ ...publication.plan, measures: many }, 'bg')))
  assert.ok(pdf.pages > 2)
  const ofTable = pdf.words.filter((words) => unbroken(words).includes('Целевистойности'))
  assert.ok(ofTable.length >= pdf.pages - 1, `${ofTable.length} of ${pdf.pages} pages`)
  assert.ok((pdf.tags.get('TH') ?? 0) >= 12)
  assert.match(pdf.words.at(-1) ?? '', new RegExp(`Стр\\. ${pdf.pages} от ${pdf.pages}`))
})

test('the report for the archive says that it is PDF/A-2a', async () => {
  const pdf = await readPdf(await print(reportLayout(publication, 'bg'), 'a-2a'))
  assert.match(pdf.metadata, /<pdfaid:part>2<\/pdfaid:part>/)
  assert.match(pdf.metadata, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.ok(pdf.isTagged)
})

test('the same document gives the same bytes', async () => {
  const once = await print(planLayout(publication.plan, 'en'))
  const other = openPress(() => undefined)
  const twice = await pdfFile(planLayout(publication.plan, 'en'), {
    ...{ press: other, standard: 'ua-1', dated },
  })
  other.close()
  assert.deepEqual(twice, once)
})

test('a demonstration says so', async () => {
  const plan = { ...publication.plan, demonstration: true }
  const pdf = await readPdf(await print(planLayout(plan, 'bg')))
  assert.match(pdf.words[0] ?? '', /Демонстрационни данни/)
})

test('items that follow each other are told as one list', async () => {
  const item = (text: string) => paragraph({ text, language: 'bg' }, { style: 'item' })
  const pdf = await readPdf(
    await print(
      documentOf(said('Сред тях:'), item('първо;'), item('второ.'), said('Край.'), item('а')),
    ),
  )
  assert.equal(pdf.tags.get('L'), 2)
  assert.equal(pdf.tags.get('LI'), 3)
})

test('what looks like Typst in a plan is printed as it stands', async () => {
  const odd = '#panic("x") *a* _b_ $x^2$ @c `d` <e> \\ = f // g'
  const pdf = await readPdf(
    await print(documentOf(heading({ text: odd, language: 'bg' }), said(odd))),
  )
  assert.deepEqual(pdf.outline, [odd])
  assert.equal(unbroken(pdf.words[0] ?? '').split(unbroken(odd)).length, 3)
})

test('what no font has is replaced by the sign for that, and all else is printed', async () => {
  const pdf = await readPdf(await print(documentOf(said('Преди 日本語 между 🇧🇬 след'))))
  assert.match(pdf.words[0] ?? '', /Преди \uFFFD+ между \uFFFD+ след/)
})

test('no sign that somebody pasted, and no word without end, keeps a document from being printed', async () => {
  const odd = {
    ...{
      'marks of looks': '✔\ufe0f \ufeffа',
      'of private use': '\uf0b7 \uf8ff',
      controls: '\u0085\u009b',
    },
    ...{
      'of no script': '\u0378 \ufdd0',
      'marks on what is gone': 'สวัสดี',
      'turned order': '\u202eа\u2066',
    },
    ...{
      'a word without end': 'щ'.repeat(100_000),
      'what looks escaped': '\\u{9b} \\u009b "\\日"',
    },
  }
  for (const [what, text] of Object.entries(odd)) {
    const label = { text, language: 'bg' } as const
    const pdf = await readPdf(
      await print(documentOf(heading(label), said(`${text} след`), pictureOf(text))),
    )
    assert.match(pdf.words.join(' '), /след/, what)
  }
})

test('a row that is longer than a page is broken, not cut off', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `ред ${index + 1}`)
  const text = lines.join('\n')
  const pdf = await readPdf(
    await print(
      documentOf({
        ...{ kind: 'table', label: { text: 'Т', language: 'bg' }, shares: [1, 1], width: 1 },
        header: [],
        rows: [
          {
            kind: 'body',
            cells: [{ words: { text, language: 'bg' } }, { words: { text: 'а', language: 'bg' } }],
          },
        ],
      }),
    ),
  )
  const all = pdf.words.join('\n')
  for (const line of lines) assert.ok(all.includes(line), line)
})

test('a document that takes too long fails, and the next one is printed', async () => {
  const hasty = openPress(() => undefined, { patience: 1, most: 9, idle: 1_000 })
  const first = documentOf(said('а'))
  await assert.rejects(
    pdfFile(first, { press: hasty, standard: 'ua-1', dated }),
    /not printed within/,
  )
  hasty.close()
  const patient = openPress(() => undefined, { patience: 60_000, most: 1, idle: 1 })
  for (const text of ['а', 'б', 'в'])
    assert.ok(
      (await pdfFile(documentOf(said(text)), { press: patient, standard: 'ua-1', dated })).length >
        0,
    )
  patient.close()
  await assert.rejects(pdfFile(first, { press: patient, standard: 'ua-1', dated }), /closed/)
})

test('a machine without Typst says so once, and every document is refused for that reason', async () => {
  const complaints: string[] = []
  const without = fileURLToPath(new URL('./testing/press-without-typst.ts', import.meta.url))
  const none = openPress((words) => complaints.push(words), undefined, without)
  const attempt = () => pdfFile(documentOf(said('а')), { press: none, standard: 'ua-1', dated })
  await assert.rejects(attempt(), NoPress)
  await assert.rejects(attempt(), NoPress)
  none.close()
  assert.equal(complaints.length, 1)
  assert.match(complaints[0] ?? '', /Cannot find package/)
})
