import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import { degreesOfPlan } from '../core/degree/plan-degrees.ts'
import type { Draft, DraftMeasure } from '../core/draft/draft.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { changesBy } from '../core/plan/recorded-amendment.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
import { recordAmendment } from './record-amendment.ts'
import { startAmendment } from './start-amendment.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { draft } from './testing/keep-draft.ts'

const typed = {
  ...{ body: 'Съвет', act: 'Решение', number: '17', date: '01.05.2024' },
  ...{ reason: 'По-малко средства.', from: '05.05.2024', file: '' },
  ...{ dropped: '', carriedOver: '' },
}

const content = adoptDraft({
  ...draft,
  goals: [...draft.goals, { number: 'II', title: 'Интеграция' }],
  measures: draft.measures.map((measure) => ({
    ...measure,
    text: { ...measure.text, measure: `${measure.text.measure} ${measure.number}` },
  })),
})
assert.ok(!areRefusals(content))
const translated = {
  ...content,
  measures: content.measures.map((measure) => {
    const { bg } = measure.text
    const en = bg && { ...bg, measure: 'Meetings', objective: 'Better work', partners: 'None' }
    return en ? { ...measure, text: { bg, en } } : measure
  }),
  title: { ...content.title, en: 'Plan for 2024' },
  goals: content.goals.map((goal) => ({ ...goal, title: { ...goal.title, en: goal.number } })),
}

onEveryEngine('what an amendment may make otherwise', (opened) => {
  let plans = 0
  const newPlan = async () => {
    plans += 1
    const slug = `otherwise-${plans}`
    await keepPlan(opened.database, slug, translated)
    return slug
  }
  const context = () => contextOf(opened.database)

  /** Records what a change of the draft comes to. */
  async function amend(
    slug: string,
    change: (draft: Draft) => Draft,
    given: Partial<typeof typed> = {},
    translations: Record<string, string> = {},
  ): Promise<void> {
    const { planId } = await startAmendment(context(), { slug }, bulgarianRegister)
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.ok(kept)
    const changed = JSON.stringify(change(kept.draft))
    await sql`update draft set content = ${changed}::jsonb where plan_id = ${planId}`.execute(
      opened.database,
    )
    await recordAmendment(context(), {
      ...{ planId, version: kept.version, language: 'bg', translations },
      amendment: { ...typed, ...given },
    })
  }
  const inMeasure =
    (change: (measure: DraftMeasure) => Partial<DraftMeasure>) =>
    (of: Draft): Draft => ({
      ...of,
      measures: of.measures.map((each, index) =>
        index === 0 ? { ...each, ...change(each) } : each,
      ),
    })
  const planAsOf = async (slug: string, asOf: string) =>
    planOn(await selectPlan(opened.database, slug), asOf as PlainDate)
  const report = (slug: string, indicator: number, period: string, value: string) =>
    enterValue(context(), {
      ...{ slug, measure: '1', indicator, period: period as Period },
      ...{ reported: { value: decimal(value) }, note: null, revision: 0 },
    })
  const degreesAsOf = async (slug: string, asOf: string) => {
    const plan = await planAsOf(slug, asOf)
    const day = asOf as PlainDate
    const circumstances = await selectCircumstances(opened.database, plan.id, day)
    const reports = await selectReportsOfPlan(opened.database, plan.id)
    return degreesOfPlan(plan, reports, circumstances).measures[0]?.indicators ?? []
  }

  test('the title and the goals: named otherwise, added, and measures moved under them', async () => {
    const slug = await newPlan()
    await amend(
      slug,
      (of) => ({
        ...inMeasure(() => ({ goal: 'III' }))(of),
        title: 'Изменен план за 2024 г.',
        goals: [
          { number: 'I', title: 'Законна миграция и труд' },
          { number: 'II', title: 'Интеграция' },
          { number: 'III', title: 'Граници' },
        ],
      }),
      {},
      { 'en-title': 'Amended plan for 2024', 'en-goal-III': 'Borders' },
    )
    const before = await planAsOf(slug, '2024-05-04')
    assert.deepEqual([before.title, before.goals], [translated.title, translated.goals])
    assert.equal(before.measures[0]?.goal, 'I')
    const after = await planAsOf(slug, '2024-05-05')
    assert.deepEqual(after.title, { bg: 'Изменен план за 2024 г.', en: 'Amended plan for 2024' })
    assert.deepEqual(after.goals, [
      { number: 'I', title: { bg: 'Законна миграция и труд' } },
      { number: 'II', title: { bg: 'Интеграция', en: 'II' } },
      { number: 'III', title: { bg: 'Граници', en: 'Borders' } },
    ])
    assert.deepEqual(
      after.measures.map(({ goal }) => goal),
      ['III', 'I'],
    )
    const { heading } = changesBy(await selectPlan(opened.database, slug), 1)
    assert.equal(heading?.after.goals.length, 3)
  })

  test('a measure may be added under a goal that the same amendment adds', async () => {
    const slug = await newPlan()
    await amend(slug, (of) => {
      const [first] = of.measures
      assert.ok(first)
      const text = { ...first.text, measure: 'Закупуване на дронове за границата' }
      return {
        ...of,
        goals: [...of.goals, { number: 'III', title: 'Граници' }],
        measures: [...of.measures, { ...first, position: 3, number: '3', goal: 'III', text }],
      }
    })
    const { measures, goals } = await planAsOf(slug, '2024-05-05')
    assert.deepEqual([measures[2]?.goal, goals[2]?.number], ['III', 'III'])
  })

  test('cells that are worded otherwise are told in the other language as typed, or not at all', async () => {
    const slug = await newPlan()
    await amend(
      slug,
      inMeasure(({ text }) => ({ text: { ...text, objective: 'Ред', partners: 'МФ' } })),
      { date: '06.05.2024', from: '07.05.2024' },
      { 'en-1-objective': ' Order ' },
    )
    const [before] = (await planAsOf(slug, '2024-05-06')).measures
    const [after] = (await planAsOf(slug, '2024-05-07')).measures
    assert.equal(before?.text.en?.objective, 'Better work')
    assert.deepEqual(
      [after?.text.en?.objective, after?.text.en?.partners, after?.text.en?.measure],
      ['Order', '', 'Meetings'],
    )
  })

  test('an indicator is taken away: its degree of the days before stays, and it counts no more', async () => {
    const slug = await newPlan()
    await report(slug, 1, '2024-Q1', '6')
    await report(slug, 2, '2024-Q1', '3')
    await amend(
      slug,
      inMeasure(({ indicators }) => ({ indicators: indicators.slice(1) })),
      { date: '06.05.2024', from: '07.05.2024' },
    )
    const seen = async (asOf: string) => [
      (await planAsOf(slug, asOf)).measures[0]?.indicators.map(({ position }) => position),
      (await degreesAsOf(slug, asOf)).map(({ degree }) => degree),
    ]
    assert.deepEqual(await seen('2024-05-06'), [
      [1, 2],
      ['50', '25'],
    ])
    assert.deepEqual(await seen('2024-05-07'), [[2], ['25']])
    const gone = changesBy(await selectPlan(opened.database, slug), 1).changed[0]?.gone
    assert.deepEqual(
      gone?.map(({ position }) => position),
      [1],
    )
  })

  test('another baseline counts from its day on, and the day before is judged as it was', async () => {
    const slug = await newPlan()
    await amend(
      slug,
      inMeasure(({ indicators: [first, ...others] }) => {
        assert.ok(first)
        const baseline = { value: decimal('6'), note: null }
        return { indicators: [{ ...first, baseline, measured: 'change' }, ...others] }
      }),
      { date: '06.05.2024', from: '07.05.2024' },
    )
    await report(slug, 1, '2024-Q1', '9')
    const degreeOn = async (asOf: string) => (await degreesAsOf(slug, asOf))[0]
    const [before, after] = [await degreeOn('2024-05-06'), await degreeOn('2024-05-07')]
    assert.deepEqual([before?.degree, before?.revision], ['75', null])
    assert.deepEqual([after?.degree, after?.explanation.formula], ['50', '(A - B) / (T - B)'])
    assert.deepEqual(after?.revision?.counting, { baseline: '6', measured: 'change' })
  })

  test('an indicator counted otherwise is another from that day on, and takes none of the old reports', async () => {
    const slug = await newPlan()
    await report(slug, 1, '2024-Q1', '9')
    await amend(
      slug,
      inMeasure(({ indicators: [first, ...others] }) => {
        assert.ok(first)
        return { indicators: [{ ...first, accumulates: 'last' }, ...others] }
      }),
      { date: '06.05.2024', from: '07.05.2024' },
    )
    const seen = async (asOf: string) => {
      const { measures } = await planAsOf(slug, asOf)
      const degrees = await degreesAsOf(slug, asOf)
      return measures[0]?.indicators.map(({ position }, index) => [
        position,
        degrees[index]?.degree,
      ])
    }
    assert.deepEqual(await seen('2024-05-06'), [
      [1, '75'],
      [2, null],
    ])
    assert.deepEqual(await seen('2024-05-07'), [
      [2, null],
      [3, null],
    ])
  })
})
