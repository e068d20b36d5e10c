import assert from 'node:assert/strict'
import { readFile as readBytes, readdir } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { isRefusal } from '../core/base/refusal.ts'
import { cellKeys, type Draft } from '../core/draft/draft.ts'
import type { Block } from './document.ts'
import { findLibreOffice } from './office/find-libre-office.ts'
import { readFile } from './read-file.ts'
import { readPlan } from './read-plan.ts'
import { bulgarianRegister } from './register.ts'

const folder = new URL('../../conformance/intake/files/', import.meta.url)
const names = await readdir(folder)
const libreOffice = await findLibreOffice()

const needsLibreOffice = /\.(?:doc|odt|rtf)$/
const skipOf = (name: string) =>
  needsLibreOffice.test(name) && libreOffice === null ? 'LibreOffice is not installed' : false

async function draftIn(name: string): Promise<Draft> {
  const bytes = new Uint8Array(await readBytes(new URL(name, folder)))
  // A name without an ending: what the file is stands in its bytes.
  const plan = await readPlan({ name: 'план', bytes }, bulgarianRegister)
  assert.ok(!isRefusal(plan), `${name} is read`)
  return plan.draft
}

/** What a measure says, without the place where it stood. */
const measuresOf = (draft: Draft) =>
  draft.measures.map(({ number, goal, text, indicators, funding, deadline }) => ({
    number,
    goal,
    text: cellKeys.map((key) => text[key]),
    indicators,
    funding,
    deadline,
  }))

describe('one plan, written by different programs in different formats, is one plan', () => {
  test('in nine formats', () =>
    assert.deepEqual(names.map((name) => name.split('.')[1]).sort(), [
      'csv',
      'doc',
      'docx',
      'html',
      'ods',
      'odt',
      'rtf',
      'xls',
      'xlsx',
    ]))

  test('of five measures under two goals', async () => {
    const { title, year, goals, measures } = await draftIn('plan.docx')
    assert.equal(title, 'План за действие за чисти реки през 2026 г.')
    assert.equal(year, 2026)
    assert.deepEqual(
      goals.map((goal) => goal.title),
      ['По-малко отпадъци по бреговете', 'По-добър контрол'],
    )
    assert.deepEqual(
      measures.map(({ number, goal, indicators }) => [number, goal, indicators.length]),
      [
        ['1', '1', 1],
        ['2', '1', 2],
        ['3', '1', 1],
        ['4', '2', 1],
        ['5', '2', 1],
      ],
    )
  })

  for (const name of names)
    test(name, { skip: skipOf(name) }, async () => {
      const [draft, word] = [await draftIn(name), await draftIn('plan.docx')]
      assert.equal(draft.title, word.title)
      assert.deepEqual(draft.goals, word.goals)
      assert.deepEqual(measuresOf(draft), measuresOf(word))
    })
})

test('a document is known by its bytes, whatever its name says', {
  skip: libreOffice === null ? 'LibreOffice is not installed' : false,
}, async () => {
  const bytes = new Uint8Array(await readBytes(new URL('plan.rtf', folder)))
  const document = await readFile({ name: 'план.docx', bytes })
  assert.ok('blocks' in document)
  assert.equal(tablesIn(document.blocks), 1)
})

const tablesIn = (blocks: readonly Block[]): number =>
  blocks.filter(({ kind }) => kind === 'table').length

test('an office file that is neither a text nor a spreadsheet is refused with what to do', async () => {
  const presentation = new Uint8Array(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(30)]))
  const result = await readFile({ name: 'x.pptx', bytes: presentation })
  assert.ok('code' in result)
  assert.match(result.message.bg, /\.$/)
})
