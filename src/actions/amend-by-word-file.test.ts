import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { draftOfPlan } from '../core/plan/draft-of-plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { planDocument } from '../render/docx/plan-document.ts'
import { selectOptionalDraft, selectOptionalLatestDraft } from '../store/draft.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { agreeDraft } from './agree-draft.ts'
import { closeRound } from './close-round.ts'
import { importPlan } from './import-plan.ts'
import { offerToAmendment } from './offer-to-amendment.ts'
import { recordAmendment } from './record-amendment.ts'
import { sendDraftRound } from './send-draft-round.ts'
import { startAmendment } from './start-amendment.ts'
import { takeOfferedVersion } from './take-offered-version.ts'
import { contextOf } from './testing/contexts.ts'
import { agrees, answering, keepInstitutions, rawRound } from './testing/coordination.ts'
import { draft, keepDraft } from './testing/keep-draft.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

/** A plan of a year of its own, so that no other is like it. */
const planOf = (year: number): Draft => ({
  ...draft,
  year,
  title: `План за ${year} г.`,
  goals: [...draft.goals, { number: 'II', title: 'Интеграция' }],
  measures: ['Срещи на експерти по граничен контрол', 'Езикови курсове за деца бежанци'].map(
    (words, index) => ({
      ...draft.measures[0],
      ...{ position: index + 1, number: String(index + 1), goal: index === 0 ? 'I' : 'II' },
      text: { ...draft.measures[0]?.text, measure: words },
      deadline: { kind: 'month', from: null, to: `${year}-12`, every: null, phases: [] },
    }),
  ) as Draft['measures'],
})

const amendment = {
  ...{ body: 'Съвет', act: 'Решение', number: '17', date: '06.05.2024', file: '' },
  ...{ reason: 'По-малко средства.', from: '07.05.2024', dropped: '', carriedOver: '' },
}

onEveryEngine('an amendment that goes through Word and coordination', (opened) => {
  let interior = ''
  const context = () => contextOf(opened.database)

  before(async () => {
    interior = (await keepInstitutions(opened.database, 'МВР'))[0] ?? ''
  })

  /** An adopted plan with the draft that it came from. */
  async function adopted(year: number): Promise<string> {
    const adoption = { body: 'Съвет', act: 'Решение', number: '1', date: '31.01.2024' }
    const own = await keepDraft(opened.database, planOf(year))
    return (await adoptPlan(context(), { planId: own, version: 1, adoption })).slug
  }

  /** The same, and the draft of its amendment. */
  async function beingAmended(): Promise<{ slug: string; planId: string }> {
    const slug = await adopted(2024)
    return { slug, ...(await startAmendment(context(), { slug }, bulgarianRegister)) }
  }

  /** The Word file that the plan in force would be with a change. */
  async function wordFile(slug: string, change: (of: Draft) => Draft): Promise<Uint8Array> {
    const plan = planOn(await selectPlan(opened.database, slug), null)
    const content = adoptDraft(change(draftOfPlan(plan, 'bg')))
    assert.ok(!areRefusals(content))
    return await planDocument(content, 'bg')
  }
  const version = async (planId: string) =>
    (await selectOptionalLatestDraft(opened.database, planId))?.version ?? 0

  test('the amended Word file is offered to the amendment, taken over and recorded', async () => {
    const { slug, planId } = await beingAmended()
    const bytes = await wordFile(slug, (of) => ({
      ...of,
      title: 'Изменен план за 2024 г.',
      goals: [...of.goals, { number: 'III', title: 'Граници' }],
      measures: of.measures.map((measure, index) =>
        index > 0
          ? measure
          : {
              ...measure,
              goal: 'III',
              text: { ...measure.text, target: '9 срещи', budget: 'МВР – 500 лв.' },
              indicators: measure.indicators.map((each, at) =>
                at > 0 ? each : { ...each, target: { ...each.target, value: decimal('9') } },
              ),
              funding: [
                {
                  ...{ source: 'МВР', amount: decimal('500'), currency: 'BGN' },
                  ...{ basis: 'total', note: null },
                } as const,
              ],
            },
      ),
    }))
    const file = { fileName: 'Изменение.docx', bytes }
    const offered = await importPlan(context(), file, bulgarianRegister)
    assert.ok('offerId' in offered)
    assert.equal(offered.planId, planId)
    const seen = { offerId: offered.offerId, version: await version(planId) }
    await takeOfferedVersion(context(), { ...seen, answers: new Map() }, bulgarianRegister)
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.equal(kept?.amends, slug)
    await recordAmendment(context(), {
      ...{ planId, version: await version(planId), language: 'bg', amendment },
    })
    const plan = planOn(await selectPlan(opened.database, slug), '2024-05-07' as PlainDate)
    const [measure] = plan.measures
    assert.deepEqual(plan.title, { bg: 'Изменен план за 2024 г.' })
    assert.deepEqual(
      plan.goals.map(({ number }) => number),
      ['I', 'II', 'III'],
    )
    assert.deepEqual(
      [measure?.goal, measure?.text.bg?.target, measure?.funding.map(({ amount }) => amount)],
      ['III', '9 срещи', ['500']],
    )
    assert.equal(measure?.indicators[0]?.targetRevisions?.length, 1)
  })

  test('it goes round for opinions like every draft, and is recorded once it is agreed', async () => {
    const { slug, planId } = await beingAmended()
    const bytes = await wordFile(slug, (of) => ({ ...of, title: 'Съгласуван план за 2024 г.' }))
    const file = { fileName: 'Изменение.docx', bytes }
    const offered = await importPlan(context(), file, bulgarianRegister)
    assert.ok('offerId' in offered)
    assert.equal(offered.planId, planId)
    const seen = { offerId: offered.offerId, version: await version(planId) }
    await takeOfferedVersion(context(), { ...seen, answers: new Map() }, bulgarianRegister)
    const round = { planId, version: await version(planId), round: rawRound }
    const { number } = await sendDraftRound(context(), { ...round, institutions: [interior] })
    const answer = answering(context(), { planId, round: number, institutionId: interior })
    for (const topic of ['1', '2'] as const) await answer.save(topic, agrees)
    await answer.send()
    await closeRound(context(), { planId, round: number, reason: '' })
    await agreeDraft(context(), { planId, version: await version(planId) })
    const { number: recorded } = await recordAmendment(context(), {
      ...{ planId, version: await version(planId), language: 'bg', amendment },
    })
    assert.equal(recorded, 1)
    const plan = planOn(await selectPlan(opened.database, slug), null)
    assert.equal(plan.title['bg'], 'Съгласуван план за 2024 г.')
  })

  test('a file for a plan that nobody amends yet begins its amendment, once, and waits there', async () => {
    const slug = await adopted(2031)
    const bytes = await wordFile(slug, (of) => ({ ...of, title: 'Изменен план за 2031 г.' }))
    const file = { fileName: 'Изменение.docx', bytes }
    const offered = await importPlan(context(), file, bulgarianRegister)
    assert.ok('offerId' in offered)
    const { offerId } = offered
    const { planId } = await offerToAmendment(context(), offerId, bulgarianRegister)
    const again = offerToAmendment(context(), offerId, bulgarianRegister)
    assert.deepEqual(await refusalCodes(again), ['no-such-offer'])
    assert.equal((await selectOptionalDraft(opened.database, planId))?.amends, slug)
    assert.deepEqual(await startAmendment(context(), { slug }, bulgarianRegister), { planId })
    const seen = { offerId, version: await version(planId), answers: new Map() }
    await takeOfferedVersion(context(), seen, bulgarianRegister)
    await recordAmendment(context(), {
      ...{ planId, version: await version(planId), language: 'bg', amendment },
    })
    const plan = planOn(await selectPlan(opened.database, slug), null)
    assert.equal(plan.title['bg'], 'Изменен план за 2031 г.')
  })

  test('a second file for it is offered to the amendment in hand', async () => {
    const slug = await adopted(2032)
    const bring = async (title: string) => {
      const bytes = await wordFile(slug, (of) => ({ ...of, title }))
      const offered = await importPlan(context(), { fileName: 'a.docx', bytes }, bulgarianRegister)
      assert.ok('offerId' in offered)
      return offered
    }
    const [first, second] = [await bring('Първи за 2032 г.'), await bring('Втори за 2032 г.')]
    const { planId } = await offerToAmendment(context(), first.offerId, bulgarianRegister)
    assert.deepEqual(await offerToAmendment(context(), second.offerId, bulgarianRegister), {
      planId,
    })
  })
})
