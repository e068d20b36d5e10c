import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { listAsked, listRoundDeadlines, listRounds } from '../store/round.reader.ts'
import { adoption } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { agreeDraft } from './agree-draft.ts'
import { closeRound } from './close-round.ts'
import { decideOpinion } from './decide-opinion.ts'
import { discardDraft } from './discard-draft.ts'
import { extendRound } from './extend-round.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { sendDraftRound } from './send-draft-round.ts'
import { contextOf } from './testing/contexts.ts'
import {
  agrees,
  answering,
  keepInstitutions,
  keepRound,
  objects,
  rawRound,
} from './testing/coordination.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft, keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const register = { institutions: [] }

onEveryEngine('the coordination of a draft', (opened) => {
  let interior: string
  let finance: string
  const context = (day = '2024-05-06') => ({
    ...contextOf(opened.database),
    now: () => `${day}T07:08:09.010Z`,
  })
  const statusOf = async (planId: string) =>
    (await selectOptionalDraft(opened.database, planId))?.status
  const roundsOf = (planId: string) => listRounds(opened.database, planId)
  const send = (planId: string, version = 1, said: Partial<typeof rawRound> = {}) =>
    sendDraftRound(context(), {
      ...{ planId, version, round: { ...rawRound, ...said } },
      institutions: [interior, finance],
    })
  /** The institution answers on measure 1, and its answer is sent. */
  const answer = async (planId: string, institutionId: string, typed = objects) => {
    const person = answering(contextOf(opened.database, 'focal-point', institutionId), {
      ...{ planId, round: 1, institutionId },
    })
    await person.save('1', typed)
    await person.save('rest', agrees)
    await person.send()
  }

  before(async () => {
    ;[interior = '', finance = ''] = await keepInstitutions(opened.database, 'МВР', 'МФ')
  })

  test('a draft is sent as it is, to those who were chosen, and is in coordination from then on', async () => {
    const planId = await keepDraft(opened.database)
    const { result, entries } = await entriesWrittenBy(opened.database, () => send(planId))
    assert.deepEqual(result, { number: 1 })
    assert.equal(await statusOf(planId), 'in-coordination')
    const [round, ...more] = await roundsOf(planId)
    assert.ok(round)
    assert.equal(more.length, 0)
    assert.deepEqual(
      [round.number, round.draftVersion, round.due, round.message, round.ended],
      [1, 1, '2024-05-20', 'Моля за становище.', null],
    )
    const asked = await listAsked(opened.database, round.id)
    assert.deepEqual(
      asked.map(({ shortName }) => shortName),
      ['МВР', 'МФ'],
    )
    assert.deepEqual(entries[0]?.institutions, [interior, finance].sort())
  })

  test('what is wrong with a round is told all at once and nothing is sent', async () => {
    const planId = await keepDraft(opened.database)
    const kept = await everythingKept(opened.database)
    const round = { ...rawRound, due: '05.05.2024' }
    const wrong = sendDraftRound(context(), { planId, version: 1, round, institutions: [] })
    assert.deepEqual(await refusalCodes(wrong), ['date-too-early', 'nobody-asked'])
    const unknown = { planId, version: 1, round: rawRound, institutions: ['999999'] }
    assert.deepEqual(await refusalCodes(sendDraftRound(context(), unknown)), ['unknown-addressee'])
    assert.deepEqual(await everythingKept(opened.database), kept)
  })

  test('nobody sends what has changed since they saw it, or a draft without measures', async () => {
    const planId = await keepDraft(opened.database)
    assert.deepEqual(await refusalCodes(send(planId, 2)), ['changed-meanwhile'])
    const empty = await keepDraft(opened.database, { ...draft, measures: [] })
    assert.deepEqual(await refusalCodes(send(empty)), ['draft-without-measures'])
    assert.deepEqual(await refusalCodes(send('999999')), ['no-such-draft'])
  })

  test('while one round is open there is no other; when it is closed there is', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    assert.deepEqual(await refusalCodes(send(planId)), ['round-open-already'])
    await closeRound(context('2024-05-21'), { planId, round: 1, reason: '' })
    assert.deepEqual(await send(planId), { number: 2 })
  })

  test('a mend during coordination is a version more, and the round keeps the one it was sent with', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    const mend = { planId, version: 1, position: 1, cell: 'target', words: '9 срещи' } as const
    assert.deepEqual(await mendDraftCell(context(), mend, register), { version: 2 })
    assert.equal((await roundsOf(planId))[0]?.draftVersion, 1)
  })

  test('a draft in coordination is neither adopted nor discarded', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    const seen = { planId, version: 1 }
    assert.deepEqual(await refusalCodes(adoptPlan(context(), { ...seen, adoption })), [
      'wrong-plan-status',
    ])
    assert.deepEqual(await refusalCodes(discardDraft(context(), seen)), ['wrong-plan-status'])
  })

  test('a deadline is extended with a reason, and every one that there was stays', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    const extend = (due: string, reason: string, seen = 1) =>
      extendRound(context('2024-05-22'), { planId, round: 1, due, reason, seen })
    assert.deepEqual(await refusalCodes(extend('21.05.2024', '')), [
      'date-too-early',
      'field-required',
    ])
    await extend('31.05.2024', 'По молба на МВР.')
    const [round] = await roundsOf(planId)
    assert.equal(round?.due, '2024-05-31')
    const deadlines = await listRoundDeadlines(opened.database, round?.id ?? '0')
    assert.deepEqual(
      deadlines.map(({ due, reason }) => [due, reason]),
      [
        ['2024-05-20', ''],
        ['2024-05-31', 'По молба на МВР.'],
      ],
    )
    assert.deepEqual(await refusalCodes(extend('01.06.2024', 'Пак.')), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(extend('30.05.2024', 'Пак.', 2)), ['not-later'])
  })

  test('before its day a round is closed without a reason only when everybody has answered', async () => {
    const { planId } = await keepRound(opened.database, [interior, finance])
    const close = (reason = '') => closeRound(context(), { planId, round: 1, reason })
    await answer(planId, interior)
    assert.deepEqual(await refusalCodes(close()), ['closed-early-for-no-reason'])
    assert.deepEqual(await refusalCodes(close('я'.repeat(2001))), ['field-too-long'])
    await answer(planId, finance)
    await close()
    assert.equal((await roundsOf(planId))[0]?.ended?.how, 'closed')
    assert.deepEqual(await refusalCodes(close()), ['round-ended'])
  })

  test('who is silent when a round is closed stands in the log by name', async () => {
    const { planId } = await keepRound(opened.database, [interior, finance])
    await answer(planId, interior)
    const { entries } = await entriesWrittenBy(opened.database, () =>
      closeRound(context(), { planId, round: 1, reason: 'Заседанието е утре.' }),
    )
    assert.deepEqual(entries[0]?.new, {
      ...{ round: 1, reason: 'Заседанието е утре.', answered: 1, silence: 'no-answer' },
      silent: ['МФ'],
    })
    assert.deepEqual(entries[0]?.institutions, [finance])
  })

  test('what is over is not extended, and what is not there is not closed', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    await closeRound(context('2024-05-21'), { planId, round: 1, reason: '' })
    const extension = { planId, round: 1, due: '31.05.2024', reason: 'Защо не.', seen: 1 }
    assert.deepEqual(await refusalCodes(extendRound(context(), extension)), ['round-ended'])
    const other = { planId, round: 2, reason: 'Така.' }
    assert.deepEqual(await refusalCodes(closeRound(context(), other)), ['no-such-round'])
  })

  test('a draft is taken back with a reason; its round is over, and it may be sent again', async () => {
    const { planId } = await keepRound(opened.database, [interior])
    const withdraw = (reason: string) => withdrawDraft(context(), { planId, version: 1, reason })
    assert.deepEqual(await refusalCodes(withdraw(' ')), ['field-required'])
    await withdraw('Ще дойде нов проект.')
    assert.equal(await statusOf(planId), 'draft')
    const [round] = await roundsOf(planId)
    assert.deepEqual(
      [round?.ended?.how, round?.ended?.reason],
      ['withdrawn', 'Ще дойде нов проект.'],
    )
    assert.deepEqual(await refusalCodes(withdraw('Пак.')), ['wrong-plan-status'])
    assert.deepEqual(await send(planId), { number: 2 })
  })

  test('a draft is agreed when no round is open and every remark has its decision; then its words stand', async () => {
    const { planId, round } = await keepRound(opened.database, [interior])
    await answer(planId, interior)
    const agree = () => agreeDraft(context(), { planId, version: 1 })
    assert.deepEqual(await refusalCodes(agree()), ['round-is-open', 'not-all-decided'])
    await closeRound(context(), { planId, round, reason: '' })
    assert.deepEqual(await refusalCodes(agree()), ['not-all-decided'])
    await decideOpinion(context(), {
      ...{ planId, round, institutionId: interior, topic: '1', part: 'remark' },
      ...{ outcome: 'rejected', reason: 'Средствата са осигурени.' },
      seen: { words: 'Няма средства.', version: 0 },
    })
    await agree()
    assert.equal(await statusOf(planId), 'agreed')
    const mend = { planId, version: 1, position: 1, cell: 'target', words: '9 срещи' } as const
    assert.deepEqual(await refusalCodes(mendDraftCell(context(), mend, register)), [
      'wrong-plan-status',
    ])
  })

  test('an agreed draft is adopted, or sent round once more', async () => {
    const agreed = async () => {
      const { planId, round } = await keepRound(opened.database, [interior])
      await closeRound(context('2024-05-21'), { planId, round, reason: '' })
      await agreeDraft(context(), { planId, version: 1 })
      return planId
    }
    const again = await agreed()
    assert.deepEqual(await send(again), { number: 2 })
    assert.equal(await statusOf(again), 'in-coordination')
    const adopted = await agreed()
    await adoptPlan(context(), { planId: adopted, version: 1, adoption })
    assert.equal(await statusOf(adopted), undefined)
    assert.deepEqual(await refusalCodes(send(adopted)), ['wrong-plan-status'])
    assert.equal((await roundsOf(adopted)).length, 1, 'its rounds stay')
  })

  test('a small council may adopt a draft that nobody was asked about', async () => {
    const planId = await keepDraft(opened.database)
    assert.deepEqual(await refusalCodes(agreeDraft(context(), { planId, version: 1 })), [
      'wrong-plan-status',
    ])
    await adoptPlan(context(), { planId, version: 1, adoption })
    assert.equal(await statusOf(planId), undefined)
  })
})
