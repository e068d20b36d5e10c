import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { isRefusal } from '../../core/base/refusal.ts'
import { agreesWithTheRest } from '../../core/coordination/opinion.ts'
import {
  answered,
  asked,
  decision,
  ended,
  opinion,
} from '../../core/coordination/testing/answered.ts'
import { readFile } from '../../intake/read-file.ts'
import { documentFiles } from '../document-files.ts'
import { noPress } from '../pdf/press.ts'
import { allNamed, childNamed, xmlTree } from '../testing/xml-tree.ts'

const remarks = ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1']
const opinions = Object.fromEntries(
  remarks
    .slice(0, 3)
    .map((remark, index) => [String(index + 1), opinion({ stance: 'objects', remark })]),
)
const rounds = [
  answered(
    [
      asked('МФ', { ...opinions, rest: { ...agreesWithTheRest } }, [
        decision('1', 'remark', remarks[0] ?? '', 'rejected', { reason: remarks[3] ?? '' }),
        decision('2', 'remark', remarks[1] ?? '', 'accepted', { reason: remarks[4] ?? '' }),
      ]),
    ],
    { ended },
  ),
  answered([asked('МВР', null)], { number: 2 }),
]
const draft = { title: '=План за 2025 г.', language: 'bg' } as const
const written = (language: 'bg' | 'en') =>
  documentFiles.opinions.xlsx.draw({ draft, rounds }, language, { press: noPress, dated: '' })

test('the table of opinions for Excel has a sheet for each round with the rows of its table', async () => {
  const found = await readFile({ name: 'opinions.xlsx', bytes: await written('bg') })
  assert.ok(!isRefusal(found))
  const tables = found.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  assert.deepEqual(
    [...new Set(tables.map(({ sheet }) => sheet))],
    ['1. Съгласуване № 1', '2. Съгласуване № 2'],
  )
  const rows = tables.flatMap(({ rows: all }) =>
    all.map(({ cells }) => cells.map(({ text }) => text)),
  )
  assert.ok(
    rows.some(
      (row) =>
        row.join('|') ===
        'Институция|По кой текст|Бележка или предложение|Приета / неприета|Мотиви',
    ),
  )
  const first = rows.find((row) => row[1] === 'Мярка 1')
  assert.match(first?.[2] ?? '', /\n=HYPERLINK\("http:\/\/example\.org"\)$/)
  assert.deepEqual(first?.slice(3), ['не се приема', '@SUM(A1)'])
})

test('what people wrote is text to Excel, also to whoever opens a cell and leaves it again', async () => {
  const parts = unzipSync(await written('en'))
  const tree = (name: string) => xmlTree(strFromU8(parts[name] ?? new Uint8Array()))
  const texts = tree('xl/sharedStrings.xml').children.map((each) =>
    allNamed(each, 't')
      .map(({ text }) => text)
      .join(''),
  )
  const looks = childNamed(tree('xl/styles.xml'), 'cellXfs')?.children ?? []
  const formats = new Map(
    allNamed(tree('xl/styles.xml'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  )
  const cells = allNamed(tree('xl/worksheets/sheet1.xml'), 'c')
  assert.ok(cells.every((cell) => !childNamed(cell, 'f')))
  const dangerous = cells.filter(
    ({ attributes, children }) =>
      attributes['t'] === 's' && /^\s*[=+@-]/.test(texts[Number(children[0]?.text)] ?? ''),
  )
  assert.ok(dangerous.length >= 2, `${dangerous.length} cells`)
  for (const { attributes } of dangerous)
    assert.equal(formats.get(looks[Number(attributes['s'])]?.attributes['numFmtId']), '@')
})
