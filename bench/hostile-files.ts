// What files made to wear a reader out cost: node bench/hostile-files.ts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRefusal } from '../src/core/base/refusal.ts'
import { cell, makeDocx, paragraph, row, table } from '../src/intake/docx/testing/make-docx.ts'
import { makeZip } from '../src/intake/package/testing/make-zip.ts'
import type { GivenFile } from '../src/intake/read-file.ts'
import { readPlan } from '../src/intake/read-plan.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { makeXlsx } from '../src/intake/sheet/testing/make-xlsx.ts'
import { peakMemory } from './peak-memory.ts'

const columns = [
  '№',
  'Мярка',
  'Текущи стойности',
  'Целеви стойности',
  'Бюджет',
  'Срок',
  'Отговорни институции',
]
const sound = [
  '1',
  'Обучение на учители',
  'Учители – 5',
  'Учители – 10',
  '5 000 лв.',
  'юни 2024',
  'МОН',
]

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words)

const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n')

/** What fills a cell of a hundred thousand characters. */
const fillings = [
  ...[
    '7',
    '1 ',
    '-',
    '– ',
    ', ',
    '(',
    ')',
    '()',
    '„',
    '"',
    'и, ',
    'а',
    'А',
    ';',
    '. ',
    '/',
    '%',
    ' ',
    ': ',
    '1.',
    '1/',
    '№ ',
  ],
  ...[
    '1. 2. ',
    'от 1 до 2 ',
    'март и ',
    '31.12.',
    '2024 ',
    'декември – ',
    'до ',
    'МВР, ',
    'МВР ',
    'Министерство на ',
    'и ',
  ],
  ...[
    '5 000 лв. ',
    '100 % от ',
    'Агенция Нещо, ',
    'А-',
    'б-\u00a0',
    'Брой 5 и 6 ',
    '(МВР ',
    'партньори: МВР; ',
    'общо с мярка 3, ',
    'X: 5; ',
  ],
  ...['1 → 2 ', 'една от ', 'сто и ', 'I', 'всеки ', 'а. А', 'ДА/НЕ ', 'ООО', '5-6 ', '5x6 лв. = '],
]

const filled = (filling: string, column: number): GivenFile => {
  const long = filling.repeat(Math.ceil(100_000 / filling.length))
  const rows = [columns, sound, sound.map((each, at) => (at === column ? long : each)), sound]
  return { name: 'plan.txt', bytes: utf8(tabbed(rows)) }
}

const plan = (count: number, width: number): string =>
  table(
    [columns, ...Array.from({ length: count }, () => sound)].map((cells) =>
      row(Array.from({ length: width }, (_, index) => cell(cells[index] ?? 'x'))),
    ),
  )

const makeWorkbook = (content: string): Uint8Array => makeXlsx([{ content }])

const nested = (depth: number): string =>
  depth === 0 ? paragraph('край') : table([row([cell(nested(depth - 1)), cell('x')])])

const files: Readonly<Record<string, () => Uint8Array>> = {
  '2,000 tables': () => makeDocx(Array(2000).fill(plan(2, 7)).join('<w:p/>')),
  '20,000 rows of 60 columns': () => makeDocx(plan(20_000, 60)),
  '20,000 rows of 60 columns as text': () =>
    utf8(
      tabbed(
        Array(20_000)
          .fill([...sound, ...Array(53).fill('x')])
          .with(0, columns),
      ),
    ),
  'tables in tables, 50 deep': () => makeDocx(plan(2, 7) + nested(50)),
  '1,000,000 empty paragraphs': () => makeDocx(plan(2, 7) + '<w:p/>'.repeat(1_000_000)),
  'a csv of 20 MB': () => utf8(`${columns.join(';')}\n${`${sound.join(';')}\n`.repeat(150_000)}`),
  'a csv of 20 MB that is no plan': () => utf8('a;b;c\n'.repeat(3_500_000)),
  'a csv of 20 MB in one line': () => utf8('a;'.repeat(10_000_000)),
  'a page of 20 MB': () => utf8(`<table>${'<tr><td>1<td>Мярка<td>5'.repeat(700_000)}`),
  'a workbook of 1,000,000 rows': () =>
    makeWorkbook('<row><c><v>1</v></c></row>'.repeat(1_000_000)),
  'a zip bomb of 400 MB': () =>
    makeZip([{ name: 'word/document.xml', content: new Uint8Array(400 * 1024 * 1024) }]),
}

/** What one costs the processor, and the most memory that the process has held until now. */
async function told(name: string, file: GivenFile) {
  const start = process.cpuUsage()
  const read = await readPlan(file, bulgarianRegister)
  const { user, system } = process.cpuUsage(start)
  return {
    file: name,
    outcome: isRefusal(read) ? read.code : `${read.draft.measures.length} measures`,
    milliseconds: Math.round((user + system) / 1000),
    megabytes: peakMemory(),
  }
}

type Told = Awaited<ReturnType<typeof told>>

/** Of so many cells those that cost most. */
async function worstCells(): Promise<Told[]> {
  const all: Told[] = []
  for (const filling of fillings)
    for (const [column, name] of columns.entries())
      all.push(await told(`${JSON.stringify(filling)} in ${name}`, filled(filling, column)))
  return all.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12)
}

const [folder, wanted] = process.argv.slice(2)
if (folder !== undefined && wanted !== undefined) {
  const bytes = readFileSync(join(folder, wanted))
  process.stdout.write(JSON.stringify(await told(wanted, { name: wanted, bytes })))
} else {
  console.log('cells of 100,000 signs, those that cost most')
  console.table(await worstCells())
  const own = mkdtempSync(join(tmpdir(), 'hostile-'))
  const all = Object.entries(files).map(([name, make]): Told => {
    writeFileSync(join(own, name), make())
    const self = fileURLToPath(import.meta.url)
    const answer = execFileSync(process.execPath, ['--max-semi-space-size=8', self, own, name])
    rmSync(join(own, name))
    return JSON.parse(answer.toString())
  })
  rmSync(own, { recursive: true })
  console.log('files, each in a process of its own')
  console.table(all)
}
