import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../core/base/period.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { listPreviousValues } from '../store/previous-value.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { confirmLineage } from './confirm-lineage.ts'
import { enterPreviousValue } from './enter-previous-value.ts'
import { enterValue } from './enter-value.ts'
import { lineageOfPlan } from './lineage-of-plan.ts'
import { setLineage } from './set-lineage.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepOpenYear, yearContent } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

/** The plan of the next year as it would come from Word: nothing ties it to the one before. */
const nextContent: PlanContent = { ...yearContent, year: 2025 }

onEveryEngine('what a plan goes on from', (opened) => {
  let pairs = 0
  const twoPlans = async () => {
    pairs += 1
    const [last, slug] = [`lineage-${pairs}`, `lineage-${pairs}-next`]
    await keepOpenYear(opened.database, last)
    const context = contextOf(opened.database)
    await enterValue(context, {
      ...{ slug: last, measure: '1', indicator: 1, period: '2024-Q1' as Period },
      ...{ reported: { value: decimal('120') }, note: null, revision: 0 },
    })
    await keepPlan(opened.database, slug, nextContent)
    const lineage = async () => {
      const found = await lineageOfPlan(opened.database, slug, last)
      assert.ok(found)
      return found
    }
    const planId = (await selectPlan(opened.database, slug)).id
    const previous = async () => (await listPreviousValues(opened.database, planId)).at(-1)
    return { last, slug, planId, context, lineage, previous }
  }
  type Plans = Awaited<ReturnType<typeof twoPlans>>

  const confirm = async ({ context, slug, last, lineage }: Plans, which: 'sure' | string[]) =>
    confirmLineage(context, { slug, before: last, seen: (await lineage()).seen, which })
  const set = async (
    { context, slug, last, lineage }: Plans,
    previous: string,
    indicators: Record<number, string>,
  ) =>
    setLineage(context, {
      ...{ slug, measure: '1', before: last, seen: (await lineage()).seen },
      ...{ previous, indicators },
    })
  const linksOf = async ({ slug }: Plans) =>
    (await listIndicatorLinks(opened.database))
      .filter(({ of }) => of.slug === slug)
      .map(({ of, previous }) => [
        `${of.measure}/${of.indicator}`,
        `${previous.measure}/${previous.indicator}`,
      ])

  test('a plan that came from Word is proposed what it goes on from, and goes on from it once confirmed', async () => {
    const plans = await twoPlans()
    const states = async () => (await plans.lineage()).lines.map(({ state }) => state)
    assert.deepEqual([await states(), await linksOf(plans)], [['proposed', 'proposed'], []])
    const { entries } = await entriesWrittenBy(opened.database, () => confirm(plans, 'sure'))
    assert.deepEqual(await states(), ['confirmed', 'confirmed'])
    assert.deepEqual((await linksOf(plans)).slice(0, 3), [
      ['1/1', '1/1'],
      ['1/2', '1/2'],
      ['1/3', '1/3'],
    ])
    const [entry] = entries
    assert.ok(entry)
    assert.equal(entry.action, 'confirm-lineage')
    assert.equal((entry.new as { links: unknown[] }).links.length, 2)
  })

  test('with it comes what was reported last year, and goes when a person says otherwise', async () => {
    const plans = await twoPlans()
    await confirm(plans, ['1'])
    const value = await plans.previous()
    assert.deepEqual([value?.value, value?.period, value?.endedAt], ['120', '2024', null])
    const judgedBy = async () =>
      (await selectCircumstances(opened.database, plans.planId, '2099-01-01' as never)).previous
    assert.equal((await judgedBy())?.length, 1)
    await set(plans, '1', { 2: '1/2' })
    assert.deepEqual((await linksOf(plans)).slice(0, 1), [['1/2', '1/2']])
    assert.equal((await plans.previous())?.endedAt, moment)
    assert.deepEqual(await judgedBy(), [])
    await set(plans, '1', { 1: '1/1' })
    assert.deepEqual([(await plans.previous())?.version, (await judgedBy())?.length], [2, 1])
  })

  test('a value that somebody entered is not taken over', async () => {
    const plans = await twoPlans()
    await enterPreviousValue(plans.context, {
      ...{ slug: plans.slug, measure: '1', indicator: 1, language: 'bg', seen: 0 },
      previous: { value: '7', period: '2024', source: 'Доклад' },
    })
    await confirm(plans, 'sure')
    assert.deepEqual([(await plans.previous())?.value, (await plans.previous())?.version], ['7', 1])
  })

  test('what begins with this plan is said to, and is proposed no more', async () => {
    const plans = await twoPlans()
    await set(plans, '', {})
    const [line] = (await plans.lineage()).lines
    assert.deepEqual([line?.state, line?.previous], ['begins', null])
    await set(plans, '2', {})
    assert.equal((await plans.lineage()).lines[0]?.previous?.measure, '2')
  })

  test('what the plan before does not have is refused beside its field', async () => {
    const plans = await twoPlans()
    const before = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(set(plans, '9', { 1: '1/9', 2: 'nonsense' })), [
      'nothing-of-that-plan',
      'nothing-of-that-plan',
      'nothing-of-that-plan',
    ])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('what another person said meanwhile is not overwritten, and nothing is confirmed unseen', async () => {
    const plans = await twoPlans()
    const { seen } = await plans.lineage()
    await set(plans, '', {})
    const { context, slug, last } = plans
    const late = confirmLineage(context, { slug, before: last, seen, which: 'sure' })
    assert.deepEqual(await refusalCodes(late), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(confirm(plans, [])), ['nothing-to-confirm'])
  })
})
