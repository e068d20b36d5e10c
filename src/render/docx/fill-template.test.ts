import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { languages } from '../../core/base/language.ts'
import { publicationFrom } from '../../core/publication/kept-publication.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { templateKinds } from '../../core/publication/template-fields.ts'
import { templateProblems } from '../../core/publication/template-problems.ts'
import { findLibreOffice } from '../../intake/office/find-libre-office.ts'
import { readTemplate } from '../../intake/template/read-template.ts'
import { throughOffice } from '../testing/through-office.ts'
import { planInTemplate, reportInTemplate } from './in-template.ts'
import { roomOfSection } from './room-of-section.ts'
import { sampleTemplate } from './sample-template.ts'
import { textWith } from './testing/plans.ts'
import { partOf, unzip, wordsOf } from './testing/unzip.ts'

const kept = new URL('../../core/publication/testing/publication-1.json', import.meta.url)
const read = publicationFrom(JSON.parse(readFileSync(kept, 'utf8')) as Publication)
const measures = read.plan.measures.map((measure) => ({
  ...measure,
  text: { bg: textWith({ measure: `Мярка с код ${measure.code}` }) },
}))
const publication = { ...read, plan: { ...read.plan, measures } }

const planFrom = (plan: Uint8Array) =>
  planInTemplate(publication.plan, publication.publishedAt, 'bg', { templates: { plan } })

/** A template as a Word of another language writes it: its styles have other ids. */
function withForeignIds(template: Uint8Array): Uint8Array {
  const parts = unzipSync(template)
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    parts[name] = strToU8(
      xml
        .replaceAll('"Heading1"', '"1"')
        .replaceAll('"Normal"', '"a"')
        .replace('"Heading 1"', '"heading 1"'),
    )
  }
  return zipSync(parts)
}

test('the templates to begin with are without problems, in both languages', async () => {
  for (const kind of templateKinds)
    for (const language of languages) {
      const found = await readTemplate(await sampleTemplate(kind, language))
      assert.ok('fields' in found)
      assert.deepEqual(templateProblems(kind, found), [])
    }
})

test('the plan stands in the template with its letters and styles, and no name is left over', async () => {
  const filled = await planFrom(await sampleTemplate('plan', 'bg'))
  const document = await partOf(filled, 'word/document.xml')
  const words = wordsOf(document)
  assert.ok(words.startsWith(publication.plan.title.bg ?? '?'))
  for (const measure of publication.plan.measures)
    assert.ok(words.includes(measure.text.bg.measure))
  for (const [name, { text }] of await unzip(filled))
    if (name.endsWith('.xml')) assert.doesNotMatch(text, /\{\{/, name)
  const styles = await partOf(filled, 'word/styles.xml')
  assert.match(styles, /Times New Roman/)
  assert.match(styles, /w:styleId="TableCell"/)
  const names = [...(await unzip(filled)).keys()]
  const footer = await partOf(filled, names.find((name) => /^word\/footer\d/.test(name)) ?? '')
  assert.match(wordsOf(footer), /^2024 · /)
})

test('a name between braces that somebody typed into the plan stays as it was typed', async () => {
  const typed = 'Мярка {{план.мерки}} за {{план.година}} и {{plan.title}} г.'
  const measures = publication.plan.measures.map((measure) => ({
    ...measure,
    text: { bg: textWith({ measure: typed }) },
  }))
  const title = { bg: 'План {{план.мерки}} {{план.година}}' }
  const filled = await planInTemplate(
    { ...publication.plan, title, measures },
    ...([publication.publishedAt, 'bg'] as const),
    { templates: { plan: await sampleTemplate('plan', 'bg') } },
  )
  const words = wordsOf(await partOf(filled, 'word/document.xml'))
  assert.ok(words.startsWith(`${title.bg}\n`), words.slice(0, 80))
  assert.equal(words.split(typed).length - 1, measures.length)
  assert.equal(words.split('Мерки\n№\n').length - 1, 1, 'the table stands once')
})

test('headings of the report take the template’s heading, whatever id it has there', async () => {
  const template = withForeignIds(await sampleTemplate('report', 'en'))
  const filled = await reportInTemplate(publication, 'en', { templates: { report: template } })
  const document = await partOf(filled, 'word/document.xml')
  const headings = document.match(/<w:pStyle w:val="1"\/>/g) ?? []
  assert.ok(headings.length > 3, `${headings.length} headings`)
  assert.doesNotMatch(document, /w:val="Heading1"/)
  const styles = await partOf(filled, 'word/styles.xml')
  assert.match(styles, /w:styleId="TableCell".*?w:basedOn w:val="a"/s)
  assert.equal(styles.match(/w:name w:val="heading 1"/g)?.length, 1)
})

test('tables and pictures are as wide as the page of the template', async () => {
  const filled = await planFrom(
    await sampleTemplate('plan', 'bg').then((bytes) => {
      const parts = unzipSync(bytes)
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      parts['word/document.xml'] = strToU8(
        xml
          .replace(/w:w="\d+" w:h="\d+"/, 'w:w="8000" w:h="12000"')
          .replace(/w:left="\d+"/, 'w:left="1000"')
          .replace(/w:right="\d+"/, 'w:right="1000"'),
      )
      return zipSync(parts)
    }),
  )
  const document = await partOf(filled, 'word/document.xml')
  assert.match(document, /<w:tblW w:type="dxa" w:w="6000"\/>/)
})

test('the room is that of the section in which a name stands, in one piece or in several', () => {
  const section = (width: number) =>
    `<w:sectPr><w:pgSz w:w="${width}" w:h="9"/><w:pgMar w:top="1" w:right="500" w:left="500"/></w:sectPr>`
  const document = `<w:p><w:t>{{a}}</w:t></w:p>${section(9000)}<w:p><w:r><w:t>{{</w:t></w:r><w:r><w:t>b}}</w:t></w:r></w:p>${section(14000)}`
  assert.equal(roomOfSection(document, 'a'), 8000)
  assert.equal(roomOfSection(document, 'b'), 13000)
})

test('the same template and publication give the same bytes', async () => {
  const report = await sampleTemplate('report', 'bg')
  const fill = () => reportInTemplate(publication, 'bg', { templates: { report } })
  assert.deepEqual(await fill(), await fill())
})

const office = await findLibreOffice()

test('LibreOffice opens what was filled in', {
  skip: office === null && 'LibreOffice is not installed',
}, async () => {
  const report = await sampleTemplate('report', 'bg')
  const made = await throughOffice(
    office ?? '',
    {
      'plan.docx': await planFrom(withForeignIds(await sampleTemplate('plan', 'bg'))),
      'report.docx': await reportInTemplate(publication, 'bg', { templates: { report } }),
    },
    'txt:Text (encoded):UTF8',
  )
  assert.match(made.get('plan.txt')?.toString('utf8') ?? '', /Отговорни институции/)
  assert.match(made.get('report.txt')?.toString('utf8') ?? '', /Как се изчислява/)
})
