import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { tableOfOpinions } from '../core/coordination/table-of-opinions.ts'
import { listAnsweredRounds } from '../store/answered-round.reader.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { listRevisions } from '../store/draft-revision.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { agreeDraft } from './agree-draft.ts'
import { applyOpinion } from './apply-opinion.ts'
import { closeRound } from './close-round.ts'
import { decideOpinion } from './decide-opinion.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { noteAgreements } from './note-agreements.ts'
import { contextOf } from './testing/contexts.ts'
import { agrees, answering, keepInstitutions, keepRound } from './testing/coordination.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = { institutions: [] }
const typed = {
  ...{ stance: 'agrees-with-remarks', remark: 'По-малко срещи.' },
  cells: { target: '10 срещи' },
}

onEveryEngine('what becomes of an opinion', (opened) => {
  let interior: string
  let finance: string
  const context = () => contextOf(opened.database)

  before(async () => {
    ;[interior = '', finance = ''] = await keepInstitutions(opened.database, 'МВР', 'МФ')
  })

  /** МВР has answered on measure 1 with a remark and another target, and agrees with the rest. */
  const prepare = async () => {
    const { planId, round } = await keepRound(opened.database, [interior, finance])
    const name = { planId, round, institutionId: interior }
    const person = answering(contextOf(opened.database, 'focal-point', interior), name)
    await person.save('1', typed)
    await person.save('rest', agrees)
    await person.send()
    return { ...name, person }
  }
  type Prepared = Awaited<ReturnType<typeof prepare>>
  const target = ({ planId, round }: Prepared) =>
    ({ planId, round, institutionId: interior, topic: '1', part: 'target' }) as const
  const decide = (
    name: Prepared,
    outcome: string,
    reason = '',
    seen = { words: '10 срещи', version: 0 },
  ) => decideOpinion(context(), { ...target(name), outcome, reason, seen })
  const apply = (name: Prepared, version = 1, words = '10 срещи') =>
    applyOpinion(context(), { ...target(name), version, words }, register)
  const rows = async ({ planId }: Prepared) =>
    tableOfOpinions(await listAnsweredRounds(opened.database, planId))
  const outcomes = async (name: Prepared) =>
    (await rows(name)).map(({ said, decided }) => `${said.kind} ${decided?.outcome ?? '-'}`)

  test('each remark and proposal is decided on by itself, with a reason where it is not taken whole', async () => {
    const name = await prepare()
    assert.deepEqual(await refusalCodes(decide(name, 'rejected')), ['field-required'])
    assert.deepEqual(await refusalCodes(decide(name, '')), ['outcome-wanted'])
    const { entries } = await entriesWrittenBy(opened.database, () =>
      decide(name, 'partly-accepted', 'Единадесет срещи.'),
    )
    assert.deepEqual(await outcomes(name), [
      'agreement -',
      'remark -',
      'proposal partly-accepted',
      'silence -',
    ])
    assert.deepEqual(entries[0]?.new, {
      ...{ institution: 'МВР', topic: '1', part: 'target', words: '10 срещи' },
      ...{ outcome: 'partly-accepted', reason: 'Единадесет срещи.' },
    })
  })

  test('a decision is changed by a later one, but not over one that nobody saw', async () => {
    const name = await prepare()
    await decide(name, 'accepted')
    assert.deepEqual(await refusalCodes(decide(name, 'rejected', 'Не.')), ['changed-meanwhile'])
    await decide(name, 'rejected', 'Не.', { words: '10 срещи', version: 1 })
    assert.equal((await outcomes(name))[2], 'proposal rejected')
  })

  test('what the institution has replaced since is not decided on unseen, and the old decision holds no more', async () => {
    const name = await prepare()
    await decide(name, 'accepted')
    await name.person.save('1', { ...typed, cells: { target: '8 срещи' } })
    await name.person.send()
    assert.equal((await outcomes(name))[2], 'proposal -')
    const again = decide(name, 'accepted', '', { words: '10 срещи', version: 1 })
    assert.deepEqual(await refusalCodes(again), ['no-such-opinion'])
    await decide(name, 'accepted', '', { words: '8 срещи', version: 1 })
    assert.equal((await outcomes(name))[2], 'proposal accepted')
  })

  test('nothing is decided of what was only written and not sent', async () => {
    const name = await prepare()
    await name.person.save('2', { ...typed, cells: { deadline: 'юни' } })
    const unsent = { ...target(name), topic: '2', part: 'deadline' } as const
    const seen = { words: 'юни', version: 0 }
    const decided = decideOpinion(context(), { ...unsent, outcome: 'accepted', reason: '', seen })
    assert.deepEqual(await refusalCodes(decided), ['no-such-opinion'])
  })

  test('a proposal is put into the draft as one more version, read anew and linted, and is accepted by it', async () => {
    const name = await prepare()
    const { result, entries } = await entriesWrittenBy(opened.database, () => apply(name))
    assert.deepEqual(result, { version: 2 })
    const kept = await selectOptionalDraft(opened.database, name.planId)
    const [first] = kept?.draft.measures ?? []
    assert.equal(first?.text.target, '10 срещи')
    assert.equal(first?.indicators[0]?.target.value, '10')
    const [revision] = await listRevisions(opened.database, name.planId, { limit: 1 })
    assert.deepEqual(revision?.about, {
      ...{ position: 1, number: '1', cell: 'target', proposedBy: 'МВР', round: 1 },
    })
    assert.equal((await outcomes(name))[2], 'proposal accepted')
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['apply-opinion'],
    )
  })

  test('a proposal that would break the draft brings its finding with it', async () => {
    const name = await prepare()
    await name.person.save('1', { ...typed, cells: { target: '' } })
    await name.person.send()
    await apply(name, 1, '')
    const kept = await selectOptionalDraft(opened.database, name.planId)
    assert.ok(
      kept?.findings.some(({ rule, position }) => rule === 'missing-target' && position === 1),
    )
  })

  test('a decision that stands is not overwritten by putting the proposal in', async () => {
    const name = await prepare()
    await decide(name, 'partly-accepted', 'Единадесет.')
    await apply(name)
    assert.equal((await outcomes(name))[2], 'proposal partly-accepted')
  })

  test('what was put in is taken back like any other change', async () => {
    const name = await prepare()
    await apply(name)
    await undoDraftChange(context(), { planId: name.planId, version: 2 }, register)
    const kept = await selectOptionalDraft(opened.database, name.planId)
    assert.equal(kept?.draft.measures[0]?.text.target, '12 срещи')
  })

  test('nothing is put over words that have changed since the person saw them', async () => {
    const name = await prepare()
    const mend = {
      planId: name.planId,
      version: 1,
      position: 1,
      cell: 'target',
      words: '9 срещи',
    } as const
    await mendDraftCell(context(), mend, register)
    const kept = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(apply(name)), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(apply(name, 2, '11 срещи')), ['no-such-opinion'])
    assert.deepEqual(await everythingKept(opened.database), kept)
    assert.deepEqual(await apply(name, 2), { version: 3 })
  })

  test('agreements are noted all at once, those of the silent are not', async () => {
    const name = await prepare()
    const note = () => noteAgreements(context(), { planId: name.planId, round: 1 })
    const { entries } = await entriesWrittenBy(opened.database, note)
    assert.deepEqual(entries[0]?.new, { round: 1, of: ['МВР'] })
    const again = await entriesWrittenBy(opened.database, note)
    assert.equal(again.entries.length, 0, 'nothing is left to note')
    const other = noteAgreements(context(), { planId: name.planId, round: 9 })
    assert.deepEqual(await refusalCodes(other), ['no-such-round'])
  })

  test('when the draft is agreed nothing more is decided or put in', async () => {
    const name = await prepare()
    await decide(name, 'accepted')
    const remark = { ...target(name), part: 'remark', outcome: 'accepted', reason: '' } as const
    await decideOpinion(context(), { ...remark, seen: { words: 'По-малко срещи.', version: 0 } })
    await closeRound(context(), { ...name, reason: 'Няма да отговори.' })
    await agreeDraft(context(), { planId: name.planId, version: 1 })
    assert.deepEqual(await refusalCodes(apply(name)), ['wrong-plan-status'])
    const late = decide(name, 'rejected', 'Не.', { words: '10 срещи', version: 1 })
    assert.deepEqual(await refusalCodes(late), ['wrong-plan-status'])
  })
})
