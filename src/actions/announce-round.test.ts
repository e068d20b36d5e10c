import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { listUntoldNotices } from '../store/notice.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { closeRound } from './close-round.ts'
import { extendRound } from './extend-round.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { agrees, answering, keepInstitutions, keepRound } from './testing/coordination.ts'
import { sessionOfNew } from './testing/session-of-new.ts'
import { withdrawDraft } from './withdraw-draft.ts'

onEveryEngine('who is told of a round', (opened) => {
  let interior: string
  let finance: string
  let people: Record<string, string>

  before(async () => {
    const { database } = opened
    ;[interior = '', finance = ''] = await keepInstitutions(database, 'МВР', 'МФ')
    const of = { at: moment }
    await sessionOfNew(database, {
      ...of,
      name: 'мвр',
      roles: ['focal-point'],
      institutions: [interior],
    })
    await sessionOfNew(database, {
      ...of,
      name: 'мф',
      roles: ['focal-point'],
      institutions: [finance],
    })
    await sessionOfNew(database, { ...of, name: 'секретар', roles: ['secretariat'] })
    const accounts = await database.selectFrom('account').select(['id', 'name']).execute()
    people = Object.fromEntries(accounts.map(({ id, name }) => [id, name]))
  })

  /** What an action lets people know, as "who: what". */
  async function toldBy(act: () => Promise<unknown>): Promise<string[]> {
    const known = new Set((await listUntoldNotices(opened.database)).map(({ id }) => id))
    await act()
    const notices = await listUntoldNotices(opened.database)
    return notices
      .filter(({ id }) => !known.has(id))
      .map(({ accountId, kind }) => `${people[accountId]}: ${kind}`)
      .sort()
  }
  const context = () => contextOf(opened.database)

  test('those who are asked are told of the round, of more time and of its end; others are not', async () => {
    let name = { planId: '', round: 0 }
    const sent = await toldBy(async () => {
      name = await keepRound(opened.database, [interior])
    })
    assert.deepEqual(sent, ['мвр: sent-for-opinion'])
    const extension = { ...name, due: '31.05.2024', reason: 'По молба.', seen: 1 }
    assert.deepEqual(await toldBy(() => extendRound(context(), extension)), [
      'мвр: opinions-due-later',
    ])
    const again = { ...extension, due: '10.06.2024', seen: 2 }
    assert.deepEqual(await toldBy(() => extendRound(context(), again)), ['мвр: opinions-due-later'])
    assert.deepEqual(await toldBy(() => closeRound(context(), { ...name, reason: 'Така.' })), [
      'мвр: round-closed',
    ])
  })

  test('they are told of a draft that is taken back from coordination', async () => {
    const { planId } = await keepRound(opened.database, [interior, finance])
    const withdrawal = { planId, version: 1, reason: 'Нов проект.' }
    assert.deepEqual(await toldBy(() => withdrawDraft(context(), withdrawal)), [
      'мвр: draft-withdrawn',
      'мф: draft-withdrawn',
    ])
  })

  test('the secretariat is told of each answer, and not twice of one', async () => {
    const name = await keepRound(opened.database, [interior])
    const person = answering(contextOf(opened.database, 'focal-point', interior), {
      ...{ ...name, institutionId: interior },
    })
    await person.save('rest', agrees)
    assert.deepEqual(await toldBy(person.send), ['секретар: answer-received'])
    assert.deepEqual(await toldBy(person.send), [])
  })
})
