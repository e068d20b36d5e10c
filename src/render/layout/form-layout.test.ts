import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { readDocx } from '../../intake/docx/read-docx.ts'
import { documentFiles } from '../document-files.ts'
import { noPress } from '../pdf/press.ts'
import { formWith, lineWith } from '../xlsx/testing/forms.ts'
import { formLayout } from './form-layout.ts'

const fields = { 'value-1': '1 000,5', done: '=1+1\nВтори ред' }
const content = formWith(
  lineWith({ status: 'draft', version: 1, content: { language: 'bg', fields } }),
)

test('the form for Word has a table for values, words and money, with what is known in the reader’s signs', async () => {
  const bytes = await documentFiles.form.docx.draw(content, 'bg', { press: noPress, dated: '' })
  const document = await readDocx(bytes)
  assert.ok(!isRefusal(document))
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  const texts = tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
  assert.deepEqual(
    texts.map(([heads]) => heads?.slice(0, 2)),
    Array.from({ length: 3 }, () => ['№', 'Мярка']),
  )
  assert.ok(
    tables.every(({ rows: [first] }) => first?.header),
    'repeated on every page',
  )
  const [values = [], words = []] = texts
  const column = values[0]?.indexOf('Стойност') ?? -1
  assert.equal(values[1]?.[column]?.replace(/\s/g, ' '), '1 000,5')
  assert.ok(words.flat().includes('=1+1\nВтори ред'))
})

test('a column is as wide as the longest word of its heading wants', () => {
  for (const language of ['bg', 'en'] as const)
    for (const block of formLayout(content, language).blocks) {
      if (block.kind !== 'table') continue
      const all = block.shares.reduce((sum, share) => sum + share, 0)
      for (const [index, { words }] of (block.header[0] ?? []).entries()) {
        const [longest = 0] = [words]
          .flat()
          .flatMap(({ text }) => text.split(/\s+/))
          .map(({ length }) => length)
          .toSorted((one, other) => other - one)
        // A line of bold letters across the page holds some 150.
        assert.ok(((block.shares[index] ?? 0) / all) * 150 >= longest, JSON.stringify(words))
      }
    }
})
