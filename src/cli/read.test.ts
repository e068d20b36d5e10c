import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { CliIo } from './cli-io.ts'
import { run } from './read.ts'

const plan = [
  'План за 2025 г.',
  '№\tМярка\tТекуща стойност\tЦелева стойност\tБюджет\tСрок\tОтговорни институции',
  'I. Достъп',
  '1.\tРемонт на читалища\tБрой ремонти – 0\tБрой ремонти – 7 500\t4 800 000 лв. от ФУМИ\tЮни 2025 г.\tМВР',
  '1.\tКурсове\tБрой курсове – 2\tБрой курсове –\tДържавен бюджет\tМай 2025 г.\tМВР, МТСП',
].join('\n')

async function answer(args: string[], said: Partial<CliIo> = {}) {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await run(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    readFile: async () => new TextEncoder().encode(plan),
    writeFile: async () => assert.fail('reading writes nothing'),
    language: 'bg',
    ...said,
  })
  return { code, out: out.join('\n'), error }
}

test('a person sees goals, measures and findings within the width of the terminal', async () => {
  const { code, out } = await answer(['plan.txt'], { columns: 90 })
  assert.equal(code, 0)
  assert.match(out, /^План за 2025 г\.\n2025 г\. · 2 мерки · 1 цел\n/)
  assert.match(out, /^I {3}Достъп +2 мерки$/m)
  assert.match(out, /Брой ремонти: 0 → 7\u00A0500/)
  assert.match(out, /4\u00A0800\u00A0000\u00A0лв\./)
  assert.match(out, /^Грешки \(2\)$/m)
  assert.match(out, /• Мярка 1, номер: Номер 1 вече има друга мярка/)
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 90),
    [],
  )
})

test('a program gets the draft in the shape of merilo-draft/1', async () => {
  const { code, out } = await answer(['--json', 'plan.txt'])
  assert.equal(code, 0)
  const json = JSON.parse(out)
  assert.equal(json.format, 'merilo-draft/1')
  assert.deepEqual(json.plan, { title: 'План за 2025 г.', year: 2025, language: 'bg' })
  assert.deepEqual(json.goals, [{ number: 'I', title: 'Достъп' }])
  const [first] = json.measures
  assert.equal(first.position, 1)
  assert.equal(first.text.budget, '4 800 000 лв. от ФУМИ')
  assert.equal(first.indicators[0].target.value, '7500')
  assert.equal(first.funding[0].amount, '4800000')
  assert.deepEqual(first.source, { table: 1, row: 3 })
  const keys = ['rule', 'severity', 'measure', 'position', 'cell', 'actual', 'expected', 'message']
  for (const finding of json.findings) for (const key of keys) assert.ok(key in finding, key)
})

test('the answer can be had in another language than the document’s', async () => {
  const { out } = await answer(['plan.txt', '--lang', 'en'])
  assert.match(out, /Another measure already has number 1/)
})

test('a file without a plan is refused in one line, and in JSON where asked', async () => {
  const readFile = async () => new TextEncoder().encode('Покана за среща')
  const { code, out, error } = await answer(['plan.txt', '--json'], { readFile })
  assert.equal(code, 1)
  assert.equal(error.length, 1)
  assert.doesNotMatch(error[0] ?? '', /\n/)
  const json = JSON.parse(out)
  assert.deepEqual([json.format, json.code], ['merilo-refusal/1', 'no-plan-table'])
})

test('a file that is not there is refused', async () => {
  const { code } = await answer(['x'], { readFile: () => Promise.reject(new Error('ENOENT')) })
  assert.equal(code, 1)
})

test('wrong usage says how to use it', async () => {
  const { code, error } = await answer(['--jsn'])
  assert.equal(code, 2)
  assert.match(error[0] ?? '', /merilo read/)
})

const real = '../shared/inputs/plan-2024.docx'
test('the real plan fits a terminal of 100 characters', {
  skip: existsSync(real) ? false : 'the real plan is not here',
}, async () => {
  const { code, out } = await answer([real], { readFile })
  assert.equal(code, 0)
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 100),
    [],
  )
  assert.match(out, /· 85 мерки · 7 цели/)
})
