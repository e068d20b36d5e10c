import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { planLanguages } from '../core/base/language.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import type { Database } from './database.ts'
import { listPlans, listSlugsLike, selectOptionalPlan, selectPlan } from './plan.reader.ts'
import { insertPlan, keepAdoptedPlan } from './plan.writer.ts'
import { adoption, planContent } from './testing/plan-content.ts'
import { onEveryEngine } from './testing/test-database.ts'

const createdAt = '2024-01-02T03:04:05.678Z'

const keep = (database: Database, slug: string, content: PlanContent) =>
  database.transaction().execute(async (transaction) => {
    const planId = await insertPlan(transaction, { demonstration: false, createdAt })
    await keepAdoptedPlan(transaction, planId, {
      slug,
      content,
      adoption,
      by: 'Мария Петрова',
      at: createdAt,
    })
    return planId
  })

onEveryEngine('a plan', (opened) => {
  test('it comes back as it was written, down to every digit and missing value', async () => {
    const id = await keep(opened.database, 'plan-2024', planContent)
    assert.deepEqual(await selectPlan(opened.database, 'plan-2024'), {
      ...planContent,
      id,
      slug: 'plan-2024',
      status: 'adopted',
      adoption,
      demonstration: false,
    })
  })

  test('a plan without goals has measures of no goal', async () => {
    const measures = planContent.measures.map((measure) => ({ ...measure, goal: '' }))
    const content = {
      ...planContent,
      goals: [],
      glossary: [],
      measures,
      declaredMeasureCount: null,
    }
    await keep(opened.database, 'no-goals', content)
    const plan = await selectPlan(opened.database, 'no-goals')
    assert.deepEqual(plan.measures, measures)
    assert.deepEqual(plan.goals, [])
    assert.equal(plan.declaredMeasureCount, null)
  })

  test('two goals that carry one number are kept as they are', async () => {
    const goals = ['Първа', 'Друга'].map((title) => ({ number: 'I', title: { bg: title } }))
    await keep(opened.database, 'same-number', { ...planContent, goals })
    assert.deepEqual((await selectPlan(opened.database, 'same-number')).goals, goals)
  })

  test('a plan of more measures than one statement takes is written whole', async () => {
    const [measure] = planContent.measures
    assert.ok(measure)
    const measures = Array.from({ length: 2100 }, (_, index) => ({
      ...measure,
      indicators: measure.indicators.slice(0, 3),
      position: index + 1,
      code: `m${index + 1}`,
    }))
    await keep(opened.database, 'long', { ...planContent, measures })
    const plan = await selectPlan(opened.database, 'long')
    assert.equal(plan.measures.length, 2100)
    assert.deepEqual(plan.measures.at(-1), measures.at(-1))
  })

  test('there is no plan at a slug that none has, nor while it is a draft', async () => {
    await opened.database
      .transaction()
      .execute((each) => insertPlan(each, { demonstration: false, createdAt }))
    for (const slug of ['', 'plan', 'plan-2024-2', "plan-2024' or true --"])
      assert.equal(await selectOptionalPlan(opened.database, slug), undefined)
    await assert.rejects(selectPlan(opened.database, 'plan-2025'), /no adopted plan "plan-2025"/)
  })

  test('the list shows adopted plans only, the latest year first', async () => {
    await keep(opened.database, 'plan-2025', { ...planContent, year: 2025 })
    const plans = await listPlans(opened.database)
    assert.deepEqual(
      plans.map(({ slug, measures, published }) => [slug, measures, published]),
      [
        ['plan-2025', 2, null],
        ['long', 2100, null],
        ['same-number', 2, null],
        ['no-goals', 2, null],
        ['plan-2024', 2, null],
      ],
    )
    assert.deepEqual(plans[0]?.adoption, adoption)
    assert.deepEqual(await listSlugsLike(opened.database, 'plan-'), ['plan-2024', 'plan-2025'])
  })

  test('a plan in any language that plans are in comes back in it', async () => {
    for (const language of planLanguages) {
      const measures = planContent.measures.map((measure) => ({
        ...measure,
        text: { [language]: measure.text.bg },
      }))
      const content = { ...planContent, language, title: { [language]: 'План' }, measures }
      await keep(opened.database, `in-${language}`, content)
      const {
        language: kept,
        title,
        measures: back,
      } = await selectPlan(opened.database, `in-${language}`)
      assert.deepEqual(
        { language: kept, title, measures: back },
        { language, title: content.title, measures },
      )
    }
  })

  test('a slug belongs to one plan for ever', async () => {
    await assert.rejects(keep(opened.database, 'plan-2024', planContent), /plan_slug_key/)
  })

  test('the database refuses a plan that is adopted by half', async () => {
    for (const column of ['slug', 'title', 'year', 'adoption_body', 'adoption_date'])
      await assert.rejects(
        sql`update plan set ${sql.ref(column)} = null where slug = 'plan-2025'`.execute(
          opened.database,
        ),
        /plan_adopted_is_whole/,
        column,
      )
  })

  test('the database refuses a target without what its kind needs', async () => {
    for (const change of [
      "target_value = null where target_kind = 'at-least'",
      "target_high = null where target_kind = 'between'",
      "target_stages = null where target_kind = 'stages'",
      "target_value = 1 where target_kind = 'words'",
    ])
      await assert.rejects(
        sql.raw(`update indicator set ${change}`).execute(opened.database),
        /indicator_target_fits_kind/,
        change,
      )
  })
})
