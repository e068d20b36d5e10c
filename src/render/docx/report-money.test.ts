import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { freeze } from '../../core/publication/freeze.ts'
import type { AllocationReports, MoneyKind } from '../../core/report/money-report.ts'
import { reportDocument } from './report-document.ts'
import { measureWith, planWith, textWith } from './testing/plans.ts'
import { cellsOf, partOf, wordsOf } from './testing/unzip.ts'

const fund = (amount: string | null) => ({
  source: 'ФВС',
  amount: amount as Decimal | null,
  currency: amount === null ? null : ('BGN' as const),
  basis: amount === null ? null : ('total' as const),
  note: null,
})
const institutions = (...names: string[]) =>
  names.map((name) => ({ name, asPrinted: name, known: true }))
const text = { bg: textWith({ measure: 'Мярка', responsible: 'МВР' }) }

const plan: Plan = {
  ...planWith({
    goals: [{ number: 'I', title: { bg: 'Сигурност', en: 'Security' } }],
    measures: [
      measureWith({ text, funding: [fund('1000')], responsible: institutions('МВР', 'МОН') }),
      measureWith({
        ...{ position: 2, number: '2', code: '2', text },
        funding: [fund(null)],
        responsible: institutions('МОН'),
      }),
    ],
  }),
  id: '7',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: { body: 'Съвет', act: 'Протокол', number: '1', date: '2024-03-05' as PlainDate },
  demonstration: false,
}

type Spending = readonly [measure: string, allocation: number, kind: MoneyKind, amount: string]

const reported = (...all: Spending[]): AllocationReports[] =>
  [...Map.groupBy(all, ([measure, allocation]) => `${measure}.${allocation}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [{ measure: first[0], allocation: first[1], reports: [first, ...others].map(reportOf) }]
        : [],
  )

const reportOf = ([, , kind, amount]: Spending): AllocationReports['reports'][number] => ({
  ...{ period: '2024-Q1' as Period, kind, amount: amount as Decimal, currency: 'BGN' },
  ...{ evidence: 'ПН 1', note: null, enteredBy: 'М. Петрова' },
  ...{ enteredAt: '2024-04-15T09:00:00Z', revision: 1, demonstration: false },
})

const spending = reported(
  ['1', 1, 'committed', '800'],
  ['1', 1, 'spent', '600'],
  ['2', 1, 'spent', '50'],
  ['2', 0, 'spent', '7'],
)

const documentOf = async (reports: readonly AllocationReports[], language: 'bg' | 'en' = 'bg') => {
  const publication = freeze({
    plan,
    version: 1,
    publishedAt: '2025-02-01T10:00:00Z',
    reports: [],
    moneyReports: reports,
  })
  const xml = await partOf(await reportDocument(publication, language), 'word/document.xml')
  return xml
}

/** The rows of all tables that begin with these words. */
const rowsOf = (xml: string, name: string) =>
  cellsOf(xml)
    .flat()
    .filter(([first]) => first === name)

const pictures = (xml: string) =>
  [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words)

test('the bars of a plan’s money stand in the report, each with its table and in words', async () => {
  const xml = await documentOf(spending)
  const said = pictures(xml)
  assert.ok(
    said.some((words) => /^Броени веднъж 511,29\u00a0EUR, .*1 мерки със сума/.test(words ?? '')),
  )
  assert.ok(
    said.some(
      (words) =>
        words === 'Планирани 511,29\u00a0EUR, поети 409,03\u00a0EUR, изразходвани 335,92\u00a0EUR.',
    ),
    said.join('\n'),
  )
  const beside = (name: string) => rowsOf(xml, name)[0]?.[1]
  assert.equal(beside('Броени веднъж'), '511,29\u00a0EUR (1\u00a0000\u00a0лв.)')
  assert.equal(beside('Планирани'), '511,29\u00a0EUR (1\u00a0000\u00a0лв.)')
  assert.equal(beside('Без посочена сума'), '1 мярка')
})

test('each line by goal, source and institution says what was committed and spent of it', async () => {
  const xml = await documentOf(spending)
  const lineOf = (name: string) => rowsOf(xml, name).at(-1)?.slice(2, 4)
  assert.deepEqual(rowsOf(xml, 'I. Сигурност')[1]?.slice(2, 4), [
    '409,03\u00a0EUR (800\u00a0лв.)',
    '335,92\u00a0EUR (657\u00a0лв.)',
  ])
  assert.deepEqual(lineOf('ФВС'), [
    '409,03\u00a0EUR (800\u00a0лв.)',
    '332,34\u00a0EUR (650\u00a0лв.)',
  ])
  assert.deepEqual(lineOf('МОН'), [
    '204,52\u00a0EUR (400\u00a0лв.)',
    '182,53\u00a0EUR (357\u00a0лв.)',
  ])
  assert.match(
    wordsOf(xml),
    /изразходвани 3,58\u00a0EUR \(7\u00a0лв\.\) от средства, които планът не посочва/,
  )
})

test('where nothing was reported there is no bar and no column of it', async () => {
  const xml = await documentOf([])
  assert.ok(!pictures(xml).some((words) => words?.startsWith('Планирани')))
  assert.ok(!cellsOf(xml).flat(2).includes('Изразходвани'))
})

test('overspending and spending without a plan are sentences of the report, in both languages', async () => {
  const over = reported(['1', 1, 'spent', '1000.01'], ['2', 1, 'spent', '50'])
  assert.match(
    wordsOf(await documentOf(over)),
    /Мярка 1: изразходвани са 1\u00a0000,01\u00a0лв\. при планирани 1\u00a0000\u00a0лв\..*Мярка 2: изразходвани са 50\u00a0лв\., без планът да посочва сума\./s,
  )
  assert.match(
    wordsOf(await documentOf(over, 'en')),
    /Measure 1: BGN\u00a01,000\.01 spent where BGN\u00a01,000 was planned\..*Measure 2: BGN\u00a050 spent where the plan names no amount\./s,
  )
})

test('the same report gives the same bytes, whatever was drawn before', async () => {
  const publication = freeze({
    plan,
    version: 1,
    publishedAt: '2025-02-01T10:00:00Z',
    reports: [],
    moneyReports: spending,
  })
  assert.deepEqual(await reportDocument(publication, 'bg'), await reportDocument(publication, 'bg'))
})
