import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import { readPlanApart } from './read-plan-apart.ts'
import { bulgarianRegister } from './register.ts'

const plan = [
  'План за 2026 г.',
  ['№', 'Мярка', 'Целеви стойности', 'Срок', 'Отговорни институции'].join('\t'),
  ['1', 'Прегледи', 'Прегледи – 5', 'Декември 2026', 'МЗ'].join('\t'),
].join('\n')
const fileOf = (text: string) => ({ name: 'план.txt', bytes: new TextEncoder().encode(text) })

test('a plan read apart is the same as one read here', async () => {
  const here = await readPlan(fileOf(plan), bulgarianRegister)
  assert.deepEqual(await readPlanApart(fileOf(plan), bulgarianRegister), here)
})

test('a refusal comes back as a refusal, and the next document is read all the same', async () => {
  const both = await Promise.all([
    readPlanApart(fileOf('Няма таблица.'), bulgarianRegister),
    readPlanApart(fileOf(plan), bulgarianRegister),
  ])
  assert.deepEqual(
    both.map((each) => ('code' in each ? each.code : 'read')),
    ['no-plan-table', 'read'],
  )
})

test('while a document is read, the program goes on', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, row) => `${row + 1}\tМярка\tПрегледи – 5\tДекември 2026\tМЗ`,
  )
  const large = `${plan.split('\n').slice(0, 2).join('\n')}\n${rows.join('\n')}`
  let turns = 0
  const turning = setInterval(() => {
    turns += 1
  }, 1)
  try {
    await readPlanApart(fileOf(large), bulgarianRegister)
  } finally {
    clearInterval(turning)
  }
  assert.ok(turns > 10, `${turns} turns`)
})

test('what the stack has no room for is refused, and is no bug', async () => {
  const description = 'щ'.repeat(5_000_000)
  const xml = `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"><StrategicPlanCore><Goal><Objective><Name>Мярка</Name><Description>${description}</Description></Objective></Goal></StrategicPlanCore></PerformancePlanOrReport>`
  const answer = await readPlanApart(fileOf(xml), bulgarianRegister)
  assert.equal('code' in answer ? answer.code : 'read', 'document-too-complex')
})

test('a bug in reading is thrown, not swallowed, and the next document is read all the same', async () => {
  const broken = { institutions: null } as unknown as typeof bulgarianRegister
  const bug = readPlanApart(fileOf(plan), broken)
  const next = readPlanApart(fileOf(plan), bulgarianRegister)
  await assert.rejects(bug, TypeError)
  assert.ok('draft' in (await next))
})
