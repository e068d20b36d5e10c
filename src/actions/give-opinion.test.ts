import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { RawOpinion } from '../core/coordination/typed-opinion.ts'
import { listEntries } from '../store/audit.reader.ts'
import { listSentAnswers } from '../store/opinion.reader.ts'
import { selectOptionalRound } from '../store/round.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { closeRound } from './close-round.ts'
import { extendRound } from './extend-round.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { saveOpinion } from './save-opinion.ts'
import { sendAnswer } from './send-answer.ts'
import { contextOf } from './testing/contexts.ts'
import { agrees, answering, keepInstitutions, keepRound, objects } from './testing/coordination.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('what an institution answers', (opened) => {
  let interior: string
  let finance: string
  /** A focal point of an institution, on a day. */
  const of = (institutionId: string, day = '2024-05-06') => ({
    ...contextOf(opened.database, 'focal-point', institutionId),
    now: () => `${day}T07:08:09.010Z`,
  })
  const prepare = async () => {
    const name = await keepRound(opened.database, [interior, finance])
    return { ...name, institutionId: interior }
  }
  const sent = async (name: { planId: string; round: number; institutionId: string }) => {
    const round = await selectOptionalRound(opened.database, name.planId, name.round)
    return await listSentAnswers(opened.database, round?.id ?? '0', name.institutionId)
  }

  before(async () => {
    ;[interior = '', finance = ''] = await keepInstitutions(opened.database, 'МВР', 'МФ')
  })

  test('what is written is kept as a version, and only new words are a proposal', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    const typed: RawOpinion = {
      ...{ stance: 'agrees-with-remarks', remark: ' По-малко.  ' },
      cells: { target: '10 срещи', deadline: 'декември' },
    }
    const { entries } = await entriesWrittenBy(opened.database, () => person.save('1', typed))
    const { topics, changes } = await person.writing()
    assert.deepEqual(topics.get('1')?.opinion, {
      ...{ stance: 'agrees-with-remarks', remark: 'По-малко.', proposals: { target: '10 срещи' } },
    })
    assert.equal(changes, 1)
    assert.equal(entries[0]?.entityId, `${name.planId}/1/${interior}`)
    assert.deepEqual(entries[0]?.institutions, [interior])
    assert.deepEqual(await sent(name), [], 'saving sends nothing')
  })

  test('saving the same again changes nothing, whatever version was seen', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    await person.save('1', objects)
    const kept = await everythingKept(opened.database)
    const again = { ...name, topic: '1', typed: objects, seen: 0 } as const
    assert.deepEqual(await saveOpinion(of(interior), again), { version: 1 })
    assert.deepEqual(await everythingKept(opened.database), kept)
  })

  test('of two people of one institution the second never overwrites the first unseen', async () => {
    const name = await prepare()
    const first = saveOpinion(of(interior), { ...name, topic: '1', typed: objects, seen: 0 })
    await first
    const other = { ...objects, remark: 'Друго.' }
    const second = saveOpinion(of(interior), { ...name, topic: '1', typed: other, seen: 0 })
    assert.deepEqual(await refusalCodes(second), ['changed-meanwhile'])
    const elsewhere = { ...name, topic: '2', typed: other, seen: 0 } as const
    assert.deepEqual(await saveOpinion(of(interior), elsewhere), { version: 1 })
  })

  test('of two who save at the same moment one is refused and nothing is lost', async () => {
    const name = await prepare()
    const save = (remark: string) =>
      saveOpinion(of(interior), { ...name, topic: '1', typed: { ...objects, remark }, seen: 0 })
    const both = await Promise.allSettled([save('Едно.'), save('Друго.')])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await answering(of(interior), name).writing()).changes, 1)
  })

  test('nobody writes or sends for an institution that is not theirs, without a trace', async () => {
    const name = await prepare()
    const kept = await everythingKept(opened.database)
    const stranger = of(finance)
    const save = saveOpinion(stranger, { ...name, topic: '1', typed: objects, seen: 0 })
    assert.deepEqual(await refusalCodes(save), ['not-permitted'])
    assert.deepEqual(await refusalCodes(sendAnswer(stranger, { ...name, seen: 0 })), [
      'not-permitted',
    ])
    assert.deepEqual(await everythingKept(opened.database), kept)
  })

  test('the secretariat may enter an answer that came on paper', async () => {
    const name = await prepare()
    const person = answering(contextOf(opened.database), name)
    await person.save('rest', agrees)
    assert.deepEqual(await person.send(), { number: 1 })
  })

  test('who is not asked in a round has no part in it, nor has a measure that is not there', async () => {
    const { planId, round } = await keepRound(opened.database, [finance])
    const name = { planId, round, institutionId: interior }
    const save = { ...name, topic: '1', typed: objects, seen: 0 } as const
    assert.deepEqual(await refusalCodes(saveOpinion(of(interior), save)), ['no-such-round'])
    const asked = { ...save, institutionId: finance }
    assert.deepEqual(await refusalCodes(saveOpinion(of(finance), { ...asked, topic: '99' })), [
      'no-such-measure',
    ])
    assert.deepEqual(await refusalCodes(saveOpinion(of(finance), { ...asked, round: 7 })), [
      'no-such-round',
    ])
    const long = { ...objects, remark: 'я'.repeat(4001) }
    assert.deepEqual(await refusalCodes(saveOpinion(of(finance), { ...asked, typed: long })), [
      'field-too-long',
    ])
  })

  test('an answer is sent when nothing is missing in it', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    await person.save('1', { ...objects, remark: '' })
    assert.deepEqual(await refusalCodes(person.send()), ['remark-wanted', 'measure-unanswered'])
    await person.save('1', objects)
    await person.save('rest', agrees)
    assert.deepEqual(await person.send(), { number: 1 })
    const [answer] = await sent(name)
    assert.deepEqual(Object.keys(answer?.opinions ?? {}).sort(), ['1', 'rest'])
    assert.equal(answer?.sentBy, 'Мария Петрова')
  })

  test('an answer is replaced until the round is over, and those before it stay', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    await person.save('rest', agrees)
    await person.send()
    assert.deepEqual(await person.send(), { number: 1 }, 'two clicks send once')
    await person.save('rest', { ...agrees, stance: '' })
    await person.save('1', objects)
    await person.save('2', agrees)
    assert.deepEqual(await person.send(), { number: 2 })
    assert.equal((await sent(name)).length, 2)
    await closeRound(contextOf(opened.database), { ...name, reason: 'Така.' })
    const late = { ...name, topic: '2', typed: objects, seen: 1 } as const
    assert.deepEqual(await refusalCodes(saveOpinion(of(interior), late)), ['round-ended'])
    assert.deepEqual(await refusalCodes(person.send()), ['round-ended'])
  })

  test('nobody sends what a colleague has changed since they saw it', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    await person.save('rest', agrees)
    const { changes } = await person.writing()
    await person.save('1', objects)
    const blind = sendAnswer(of(interior), { ...name, seen: changes })
    assert.deepEqual(await refusalCodes(blind), ['changed-meanwhile'])
    assert.deepEqual(await sent(name), [])
  })

  test('an answer that meets the end of its round is either in it or refused, never after it', async () => {
    const name = await prepare()
    const person = answering(of(interior), name)
    await person.save('rest', agrees)
    const [closed, answer] = await Promise.allSettled([
      closeRound(contextOf(opened.database), { ...name, reason: 'Така.' }),
      person.send(),
    ])
    assert.equal(closed.status, 'fulfilled')
    const [entry] = await listEntries(opened.database, { limit: 1 })
    assert.ok(entry)
    const last = answer.status === 'fulfilled' ? 1 : 0
    assert.equal((await sent(name)).length, last)
    assert.equal(entry.action, 'close-round', 'nothing is written after the end')
    assert.equal((entry.new as { answered: number }).answered, last)
  })

  test('after the deadline nothing is taken until it is extended', async () => {
    const name = await prepare()
    const late = of(interior, '2024-05-21')
    const save = () => saveOpinion(late, { ...name, topic: '1', typed: objects, seen: 0 })
    assert.deepEqual(await refusalCodes(save()), ['round-deadline-passed'])
    const secretary = { ...contextOf(opened.database), now: late.now }
    await extendRound(secretary, { ...name, due: '21.05.2024', reason: 'По молба.', seen: 1 })
    assert.deepEqual(await save(), { version: 1 })
  })

  test('the institution answers on the words that it was sent, though they have been mended since', async () => {
    const name = await prepare()
    const mend = {
      planId: name.planId,
      version: 1,
      position: 1,
      cell: 'target',
      words: '9 срещи',
    } as const
    await mendDraftCell(contextOf(opened.database), mend, { institutions: [] })
    const person = answering(of(interior), name)
    await person.save('1', { ...agrees, cells: { target: '12 срещи' } })
    assert.deepEqual((await person.writing()).topics.get('1')?.opinion.proposals, {})
  })
})
