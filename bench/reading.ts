// What reading a plan costs and how that grows: node bench/reading.ts
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import sample from '../sample/plan-2024.json' with { type: 'json' }
import { isRefusal } from '../src/core/base/refusal.ts'
import { cellKeys } from '../src/core/draft/draft.ts'
import { makeDocx, paragraph } from '../src/intake/docx/testing/make-docx.ts'
import { draftOf } from '../src/intake/draft-of.ts'
import { lint } from '../src/intake/lint/lint.ts'
import { readFile } from '../src/intake/read-file.ts'
import { bulgarianRegister } from '../src/intake/register.ts'
import { findPlan } from '../src/intake/tables/find-plan.ts'

const sizes = [85, 170, 425, 850, 1842, 5000, 10_000, 20_000]
const header = [
  '№',
  'Мярка',
  'Цел',
  'Очаквани резултати',
  'Текущи стойности',
  'Целеви стойности',
  'Бюджет',
  'Срок за изпълнение',
  'Отговорни институции',
  'Партньори',
]

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const cell = (text: string): string =>
  `<w:tc>${text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')}</w:tc>`

const row = (cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`

/** No two measures say quite the same, so that nothing that was remembered of one saves work on the next. */
const varied = (text: string, index: number): string =>
  text.replace(/[1-9]\d{1,2}(?![\d.]|\s?г)/g, (number) => String(Number(number) + (index % 89)))

/** The sample plan's measures, over and over, as a Word file. */
function planOf(size: number): Uint8Array {
  const rows = Array.from({ length: size }, (_, index) => {
    const { bg } = sample.measures[index % sample.measures.length] ?? { bg: undefined }
    const cells = cellKeys.map((key) => (bg ? varied(bg[key], index) : ''))
    return row([`${index + 1}.`, `${cells[0]} (${index + 1})`, ...cells.slice(1)])
  })
  const table = `<w:tbl>${[row(header), ...rows].join('')}</w:tbl>`
  return makeDocx(paragraph('План за 2024 г.') + table)
}

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Cost {
  readonly size: number
  readonly file: number
  readonly tables: number
  readonly words: number
  readonly rules: number
}

async function costOf(bytes: Uint8Array, size: number): Promise<Cost> {
  const start = processor()
  const document = await readFile({ name: 'plan.docx', bytes })
  if (isRefusal(document)) throw new Error(document.message.en)
  const read = processor()
  const found = findPlan(document)
  const seen = processor()
  const draft = draftOf(found, bulgarianRegister)
  const understood = processor()
  lint(draft, bulgarianRegister)
  const end = processor()
  if (draft.measures.length !== size) throw new Error(`read ${draft.measures.length} of ${size}`)
  return {
    size,
    file: read - start,
    tables: seen - read,
    words: understood - seen,
    rules: end - understood,
  }
}

const whole = ({ file, tables, words, rules }: Cost): number => file + tables + words + rules

/** Once to warm up, then the cheapest of some: what others do on the machine only makes it dearer. */
async function warm(size: number): Promise<Cost> {
  const small = planOf(85)
  for (let run = 0; run < 8; run += 1) await costOf(small, 85)
  const bytes = planOf(size)
  const costs: Cost[] = []
  for (let run = 0; run < (size > 2000 ? 2 : 7); run += 1) costs.push(await costOf(bytes, size))
  return costs.sort((a, b) => whole(a) - whole(b))[0] ?? (await costOf(bytes, size))
}

const [only] = process.argv.slice(2).map(Number)
if (only) {
  const cost = await warm(only)
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(JSON.stringify({ ...cost, peak }))
} else {
  console.log('CPU time, warm, in milliseconds; memory is the peak of the whole process\n')
  console.log('rows     file  tables   words   rules     all   per row   memory')
  for (const size of sizes) {
    const answer = execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(size)])
    const cost: Cost & { peak: number } = JSON.parse(answer.toString())
    const ms = (value: number) => Math.round(value).toString().padStart(8)
    console.log(
      `${String(size).padEnd(6)}${ms(cost.file)}${ms(cost.tables)}${ms(cost.words)}${ms(cost.rules)}` +
        `${ms(whole(cost))}${(whole(cost) / size).toFixed(2).padStart(10)}${ms(cost.peak)} MB`,
    )
  }
}
