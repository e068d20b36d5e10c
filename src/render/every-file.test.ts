import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languages } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import type { ReadDocument } from '../intake/document.ts'
import { findLibreOffice } from '../intake/office/find-libre-office.ts'
import { readFile } from '../intake/read-file.ts'
import { documentFiles, fileKinds } from './document-files.ts'
import { noPress } from './pdf/press.ts'
import { mediaTypes } from './rendition.ts'
import { renditions } from './renditions.ts'
import { everyFile, type MadeFile } from './testing/every-file.ts'
import { partsOf, treeOf } from './testing/package-faults.ts'
import { throughOffice } from './testing/through-office.ts'
import { wordFaults } from './testing/word-faults.ts'
import { workbookFaults } from './testing/workbook-faults.ts'
import { childNamed } from './testing/xml-tree.ts'

const isOf = (mediaType: string) => (file: MadeFile) => file.mediaType === mediaType

for (const contents of ['usual', 'hostile'] as const) {
  test(`Word would open every Word file of ${contents} contents without mending it`, async () => {
    const files = (await everyFile(contents)).filter(isOf(mediaTypes.docx))
    assert.ok(files.length >= 20, `${files.length} files`)
    for (const { name, language, make } of files)
      assert.deepEqual(wordFaults(await make(noPress)), [], `${name} in ${language}`)
  })

  test(`Excel would open every workbook of ${contents} contents without mending it, and finds no formula`, async () => {
    const files = (await everyFile(contents)).filter(isOf(mediaTypes.xlsx))
    assert.ok(files.length >= 12, `${files.length} files`)
    for (const { name, language, make } of files)
      assert.deepEqual(workbookFaults(await make(noPress)), [], `${name} in ${language}`)
  })
}

test('plan, report, opinions, form and sheet can each be had for Word, as PDF and for Excel', () => {
  const names = renditions.map(({ name }) => name)
  for (const kind of fileKinds) {
    for (const file of [`plan.${kind}`, `report.${kind}`]) assert.ok(names.includes(file), file)
    for (const files of Object.values(documentFiles))
      assert.equal(files[kind].mediaType, mediaTypes[kind])
  }
})

test('a file says of itself what it is, in which language, and whose', async () => {
  const files = await everyFile('usual')
  const own = files.filter(({ name }) => /^(plan|report|measure)[^/]*(docx|xlsx)$/.test(name))
  assert.ok(own.length >= 14, `${own.length} files`)
  for (const { name, language, make } of own) {
    const core = treeOf(partsOf(await make(noPress)), 'docProps/core.xml')
    const said = (property: string) => childNamed(core, property)?.text
    assert.ok(said('dc:title'), name)
    assert.equal(said('dc:language'), { bg: 'bg-BG', en: 'en-GB' }[language], name)
    if (!name.startsWith('template'))
      assert.equal(
        said('dc:creator'),
        { bg: 'Съвет по миграция', en: 'Migration Council' }[language],
        name,
      )
  }
})

test('no office file is made anywhere but where these tests have looked', () => {
  const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  const finishing = sources
    .filter((name) => name.endsWith('.ts') && !/test|testing/.test(name))
    .filter((name) => {
      const source = readFileSync(new URL(name, import.meta.url), 'utf8')
      return /finishPackage\(/.test(source) && !/function finishPackage/.test(source)
    })
  assert.deepEqual(finishing.toSorted(), [
    ...['docx/fill-template.ts', 'docx/pack.ts', 'docx/sample-template.ts'],
    ...['xlsx/measure-workbook.ts', 'xlsx/plan-workbook.ts', 'xlsx/report-form.ts'],
    ...['xlsx/report-workbook.ts', 'xlsx/tables-workbook.ts'],
  ])
})

const office = await findLibreOffice()
const skip = office === null && 'LibreOffice is not installed'

/** The words of all rows of all tables, spaces and line ends alike; Writer writes „_x“ as a spreadsheet would. */
const rowsOf = ({ blocks }: ReadDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map(({ cells }) =>
          cells
            .map(({ text }) => text.replaceAll('_x005F_', '_').replace(/\s+/g, ' ').trim())
            .join(' | '),
        )
      : [],
  )

async function read(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const found = await readFile({ name, bytes })
  if (isRefusal(found)) throw new Error(found.message.en)
  return found
}

for (const language of languages)
  for (const kind of ['docx', 'xlsx'] as const)
    test(`LibreOffice saves every .${kind} in ${language} anew with the same rows`, {
      skip,
    }, async () => {
      const files = (await everyFile('usual')).filter(
        (file) => file.language === language && file.mediaType === mediaTypes[kind],
      )
      const made: Record<string, Uint8Array> = {}
      for (const { name, make } of files) made[name] = await make(noPress)
      const saved = await throughOffice(office ?? '', made, kind)
      for (const [name, bytes] of Object.entries(made)) {
        const again = saved.get(name)
        assert.ok(again, `${name} was not opened`)
        const [before, after] = [await read(name, bytes), await read(name, again)]
        assert.deepEqual(rowsOf(after), rowsOf(before), name)
      }
    })
