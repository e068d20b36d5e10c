import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { isRefusal } from '../../core/base/refusal.ts'
import { modelText } from '../../core/draft/model.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import type { Amendment, Plan } from '../../core/plan/plan.ts'
import { amendableOf, planOn, withTargetsInForce } from '../../core/plan/plan-on.ts'
import type { DecidedMeasure } from '../../core/plan/separate-acts.ts'
import { planOfRoads } from '../../core/plan/testing/plans-in-force.ts'
import { readPlan } from '../../intake/read-plan.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { planDocument } from '../docx/plan-document.ts'
import { planAmendments } from './plan-amendments.ts'

const day = (text: string) => text as PlainDate
const adopted = planOfRoads()
const [first, second] = adopted.measures
const [bridges] = first?.indicators ?? []
assert.ok(first && second && bridges && first.text.bg)
const act = (number: string, date: string) => ({
  ...{ body: 'Съвет', act: 'Решение', number },
  date: day(date),
})
const amendment = (number: number, from: string, more: Partial<Amendment>): Amendment => ({
  ...{ number, from: day(from), file: null, reason: { bg: 'Причина' }, measures: [] },
  act: act(String(number), '2025-04-01'),
  ...more,
})
const target = (value: string) => ({ kind: 'at-least' as const, value: value as Decimal })
const revision = { from: day('2025-04-01'), reason: { bg: 'Причина' } }

const kept: Plan = {
  ...adopted,
  measures: [
    {
      ...first,
      indicators: [
        {
          ...bridges,
          targetRevisions: [
            { ...revision, act: act('1', '2025-04-01'), target: target('9'), amendment: 1 },
            { ...revision, act: act('8', '2025-05-05'), target: target('7') },
          ],
        },
        { ...bridges, position: 2, name: { bg: 'Огледи' } },
      ],
    },
    second,
    { ...second, position: 3, number: '3', code: '3', addedBy: 2 },
  ],
  amendments: [
    amendment(1, '2025-04-01', {
      heading: { title: { bg: 'План за пътища и тунели' }, goals: [] },
      measures: [
        {
          measure: '1',
          content: {
            ...amendableOf(first),
            text: { bg: { ...first.text.bg, deadline: 'септември' } },
            removedIndicators: [2],
          },
        },
      ],
    }),
    amendment(2, '2025-07-01', { measures: [] }),
  ],
}
const decisions: readonly DecidedMeasure[] = [
  { measure: '2', kind: 'dropped', reason: {}, act: act('1', '2025-04-01') },
]

const told = (asOf: string, language: 'bg' | 'en' = 'bg') =>
  planAmendments(planOn(kept, day(asOf)), decisions, language, day(asOf)).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? [block.words.text.replace(/\u00a0/gu, ' ')]
      : [],
  )

test('a plan that reads as it was adopted lists nothing', () => {
  assert.deepEqual(told('2025-03-31'), [])
})

test('each act is listed with its date and what it changed, the earliest first', () => {
  assert.deepEqual(told('2025-05-05'), [
    'Изменения на плана',
    'Изменение 1: Съвет, Решение № 1 от 01.04.2025 г.',
    'Заглавие на плана: „План за пътищата“ → „План за пътища и тунели“',
    'Мярка 1. Срок за изпълнение: „декември“ → „септември“',
    'Мярка 1. Отпада индикатор: „Огледи“ → –',
    'Мярка 1. Цел: Ремонтирани мостове: „най-малко 12“ → „най-малко 9“',
    'Мярка 2 отпада.',
    'Съвет, Решение № 8 от 05.05.2025 г., в сила от 01.04.2025 г.',
    'Мярка 1. Цел: Ремонтирани мостове: „най-малко 9“ → „най-малко 7“',
  ])
})

test('an amendment that is still to come is not in it, and one that is there says from when', () => {
  assert.equal(told('2025-06-30').length, told('2025-05-05').length)
  assert.deepEqual(told('2025-07-01', 'en').slice(-4, -2), [
    'Amendment 2: Съвет, Decision No 2 of 1 April 2025, in force from 1 July 2025',
    'Measure 3 was added.',
  ])
})

test('the plan in force is read back from its Word file to the same model, list and all', async () => {
  const asOf = day('2025-07-01')
  const plan = planOn(kept, asOf)
  const bytes = await planDocument({ ...plan, decisions, asOf }, 'bg')
  const back = await readPlan({ name: 'plan.docx', bytes }, bulgarianRegister)
  assert.ok(!isRefusal(back))
  const inForce = draftOfPlan(withTargetsInForce(plan, asOf), 'bg')
  assert.equal(modelText(back.draft), modelText(inForce))
  assert.deepEqual(back.draft.measures[0]?.indicators[0]?.target.value, '7')
})
