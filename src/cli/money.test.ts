import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { CliIo } from './cli-io.ts'
import { run } from './money.ts'

const header = '№\tМярка\tТекуща стойност\tЦелева стойност\tБюджет\tСрок\tОтговорни институции'
const planOf = (year: number, ...budgets: string[]): string =>
  [
    `План за ${year} г.`,
    header,
    'I. Достъп',
    ...budgets.map(
      (budget, index) =>
        `${index + 1}.\tРемонт ${index + 1}\tБрой ремонти – 0\tБрой ремонти – 5\t${budget}\tЮни ${year} г.\tМВР`,
    ),
  ].join('\n')

async function answer(args: string[], plan: string | Uint8Array, said: Partial<CliIo> = {}) {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await run(
    args,
    {
      out: (text) => out.push(text),
      error: (text) => error.push(text),
      readFile: async () => (typeof plan === 'string' ? new TextEncoder().encode(plan) : plan),
      writeFile: async () => assert.fail('adding up writes nothing'),
      language: 'bg',
      ...said,
    },
    () => assert.fail('a file needs no database'),
  )
  return { code, out: out.join('\n'), error }
}

const jsonOf = async (plan: string | Uint8Array, name = 'plan.txt') => {
  const { code, out } = await answer([name, '--json'], plan)
  assert.equal(code, 0)
  return JSON.parse(out)
}

test('a program gets the totals in the shape of merilo-money/1', async () => {
  const json = await jsonOf(
    planOf(
      2024,
      'Фонд „Мост“ – 6 000 000 лв.',
      'Фонд „Мост“; общо с мярка 1 – 6 000 000 лв.',
      'Държавен бюджет',
    ),
  )
  assert.equal(json.format, 'merilo-money/1')
  assert.deepEqual(json.asWritten, { BGN: '12000000.00' })
  assert.equal(json.countedOnce.BGN, '6000000.00')
  assert.deepEqual(json.countedOnce.proposed, [['1', '2']])
  assert.deepEqual(json.countedOnce.ifAllRefused, { BGN: '12000000.00' })
  assert.deepEqual(json.perYear, {})
  assert.equal(json.withAmount, 2)
  assert.equal(json.undetermined, 1)
  assert.equal(json.euro.countedOnce, '3067751.29')
})

test('a plan in euro, and one in both currencies', async () => {
  const euro = await jsonOf(planOf(2026, 'Фонд „Мост“ – 1 234,56 евро'))
  assert.deepEqual(euro.asWritten, { EUR: '1234.56' })
  assert.equal(euro.euro.countedOnce, '1234.56')
  const both = await jsonOf(planOf(2025, 'Фонд „Мост“ – 1 955,83 лв.', 'Фонд „Мост“ – 500 евро'))
  assert.deepEqual(both.asWritten, { BGN: '1955.83', EUR: '500.00' })
  assert.equal(both.euro.countedOnce, '1500.00')
})

test('per year, for so many months, shared by three, and no amount at all', async () => {
  const yearly = await jsonOf(planOf(2024, 'Фонд „Мост“ – 100 000 лв. годишно'))
  assert.deepEqual(yearly.asWritten, {})
  assert.deepEqual(yearly.perYear, { BGN: '100000.00' })
  assert.equal(yearly.withAmount, 1)
  const months = await jsonOf(
    planOf(2024, 'Фонд „Мост“; 30 месеца наем – 300 000 лв. (120 000 лв. годишно)'),
  )
  assert.deepEqual(months.asWritten, { BGN: '300000.00' })
  assert.deepEqual(months.perYear, { BGN: '120000.00' })
  assert.equal(months.measures[0].allocations[0].months, 30)
  assert.deepEqual(months.signals, [])
  const three = await jsonOf(
    planOf(
      2024,
      'Фонд „Мост“; общо с мерки 2 и 3 – 90 000 лв.',
      'Фонд „Мост“ – 90 000 лв.',
      'Фонд „Мост“ – 90 000 лв.',
    ),
  )
  assert.deepEqual(three.asWritten, { BGN: '270000.00' })
  assert.equal(three.countedOnce.BGN, '90000.00')
  const none = await jsonOf(planOf(2024, 'Държавен бюджет', 'Държавен бюджет'))
  assert.deepEqual(none.asWritten, {})
  assert.equal(none.euro.countedOnce, null)
  assert.equal(none.undetermined, 2)
})

test('a person sees euro first and the original beside it, within the width of the terminal', async () => {
  const plan = planOf(
    2024,
    'Фонд „Мост“ – 6 000 000 лв.',
    'Общо с мярка 1, Фонд „Мост“ – 6 000 000 лв.',
  )
  const { code, out } = await answer(['plan.txt'], plan, { columns: 90 })
  assert.equal(code, 0)
  assert.match(
    out,
    /Броено веднъж +3\u00a0067\u00a0751,29\u00a0EUR \(6\u00a0000\u00a0000\u00a0лв\.\)/,
  )
  assert.match(out, /1 = 2: .*предложено/)
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 90),
    [],
  )
  const english = await answer(['plan.txt', '--lang', 'en'], plan)
  assert.match(english.out, /Counted once +EUR\u00a03,067,751\.29 \(BGN\u00a06,000,000\)/)
})

test('wrong usage ends with 2, a file that is no plan with 1 and a reason', async () => {
  assert.equal((await answer([], '')).code, 2)
  assert.equal((await answer(['a', 'b'], '')).code, 2)
  const { code, out, error } = await answer(['plan.txt', '--json'], 'no plan')
  assert.equal(code, 1)
  assert.equal(JSON.parse(out).format, 'merilo-refusal/1')
  assert.equal(error.length, 1)
})

const official = new URL('../../../shared/inputs/plan-2024.docx', import.meta.url)
const missing = existsSync(official) ? false : '../shared/inputs/plan-2024.docx is not here'

test('the official plan: 54 496 781 as written, 48 496 781 counted once', {
  skip: missing,
}, async () => {
  const json = await jsonOf(await readFile(official), 'plan-2024.docx')
  assert.deepEqual(json.asWritten, { BGN: '54496781.00' })
  assert.equal(json.countedOnce.BGN, '48496781.00')
  assert.deepEqual(json.countedOnce.proposed, [['6', '34']])
  assert.deepEqual(json.perYear, { BGN: '13164983.20' })
  assert.equal(json.withAmount, 21)
  assert.equal(json.undetermined, 64)
  assert.equal(json.euro.countedOnce, '24796010.39')
})
