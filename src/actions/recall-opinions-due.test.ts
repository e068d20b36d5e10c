import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { closeRound } from './close-round.ts'
import { extendRound } from './extend-round.ts'
import { sendDueReminders } from './send-due-reminders.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { agrees, answering, keepInstitutions, keepRound } from './testing/coordination.ts'
import { sessionOfNew } from './testing/session-of-new.ts'

onEveryEngine('recalling that opinions are due', (opened) => {
  let institutions: string[]
  /** What was put into the mail on a morning. */
  async function mailsOn(day: string) {
    const { database } = opened
    const last = await database
      .selectFrom('mail')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst()
    await sendDueReminders({ database, now: () => `${day}T05:30:00.000Z` })
    return await database
      .selectFrom('mail')
      .select(['to_name as to', 'content'])
      .where('id', '>', last?.id ?? '0')
      .orderBy('id')
      .execute()
  }

  /** What is told on a morning, "who: what until when", of drafts for opinion. */
  async function toldOn(day: string): Promise<string[]> {
    const mails = await mailsOn(day)
    return mails.flatMap(({ to, content }) =>
      content.sections
        .filter(({ heading }) => heading === 'Очаквани становища')
        .flatMap(({ lines }) =>
          lines.map(({ text }) => `${to}: ${/до (\d\d\.\d\d)/.exec(text)?.[1]}`),
        ),
    )
  }

  before(async () => {
    const { database } = opened
    institutions = await keepInstitutions(database, 'МВР', 'МФ')
    for (const [name, id] of [
      ['мвр', institutions[0]],
      ['мф', institutions[1]],
    ] as const)
      await sessionOfNew(database, {
        ...{ name, roles: ['focal-point'], institutions: [id ?? ''], at: moment },
      })
  })

  test('those who have not answered are reminded in the last days and on the last one, once each', async () => {
    const name = await keepRound(opened.database, institutions)
    const [interior = ''] = institutions
    const person = answering(contextOf(opened.database, 'focal-point', interior), {
      ...{ ...name, institutionId: interior },
    })
    await person.save('rest', agrees)
    await person.send()
    assert.deepEqual(await toldOn('2024-05-16'), [])
    assert.deepEqual(await toldOn('2024-05-17'), ['мф: 20.05'])
    assert.deepEqual(await toldOn('2024-05-18'), [])
    assert.deepEqual(await toldOn('2024-05-20'), ['мф: 20.05'])
    const secretary = { ...contextOf(opened.database), now: () => '2024-05-21T08:00:00.000Z' }
    await extendRound(secretary, { ...name, due: '24.05.2024', reason: 'По молба.', seen: 1 })
    assert.deepEqual(await toldOn('2024-05-22'), ['мф: 24.05'])
    await closeRound(contextOf(opened.database), { ...name, reason: 'Така.' })
    assert.deepEqual(await toldOn('2024-05-24'), [])
  })

  test('an opinion that is late is recalled, to the head and the secretariat as well, until it comes', async () => {
    const { database } = opened
    const [interior = ''] = institutions
    await sessionOfNew(database, {
      ...{ name: 'секретар', roles: ['secretariat'], institutions: [], at: moment },
    })
    await database
      .updateTable('institution')
      .set({ head_name: 'Иван Иванов', head_email: 'head@example.org', head_language: 'en' })
      .where('id', '=', interior)
      .execute()
    const name = await keepRound(database, [interior])
    const lateOn = async (day: string) => {
      const mails = await mailsOn(day)
      return mails.flatMap(({ to, content }) =>
        content.sections.map(({ heading, lines }) => `${to}: ${heading} (${lines.length})`),
      )
    }
    await lateOn('2024-05-20')
    assert.deepEqual(await lateOn('2024-05-21'), ['мвр: Просрочени становища (1)'])
    assert.deepEqual(await lateOn('2024-05-22'), [])
    assert.deepEqual(await lateOn('2024-05-27'), ['Иван Иванов: Opinions overdue (1)'])
    assert.deepEqual(await lateOn('2024-06-03'), [
      'мвр: Просрочени становища (1)',
      'секретар: Институции с просрочени становища (1)',
      'Иван Иванов: Opinions overdue (1)',
    ])
    const person = answering(contextOf(database, 'focal-point', interior), {
      ...{ ...name, institutionId: interior },
    })
    await person.save('rest', agrees)
    await person.send()
    assert.deepEqual(
      (await lateOn('2024-06-12')).filter((each) => /просрочени|overdue/i.test(each)),
      [],
    )
  })
})
