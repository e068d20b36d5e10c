import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { setDisclosure } from '../../../actions/set-disclosure.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { verifyLog } from '../../../actions/verify-log.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import { differenceFrom } from '../../../core/publication/difference.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { selectOptionalAnnualReport } from '../../../store/annual-report.reader.ts'
import { selectOptionalPublication } from '../../../store/publication.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const report = '/bg/plans/plan-2024/report'
const section = (key: string) => `${report}/sections/${key}`

onEveryEngine('the pages of the annual report', (opened) => {
  let now = '2025-02-03T08:00:00.000Z'
  let server: FastifyInstance
  let secretariat: InjectVisitor
  let colleague: InjectVisitor
  let council: InjectVisitor
  let auditor: InjectVisitor

  before(async () => {
    const { database } = opened
    await loadSample({ database, now: () => now }, bulgarianRegister)
    server = await siteOf({ database, register: async () => bulgarianRegister, now: () => now })
    secretariat = await visitorAs('Мария', 'secretariat')
    colleague = await visitorAs('Иван', 'secretariat')
    council = await visitorAs('Елена', 'council-member', 'secretariat')
    auditor = await visitorAs('Одитор', 'auditor')
  })

  async function visitorAs(name: string, ...roles: AccountRole[]): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    const account = { name, roles, at: '2025-02-03T07:00:00.000Z' }
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, account))
    await visitor.get('/bg/plans')
    return visitor
  }

  const planId = async () =>
    (await opened.database.selectFrom('plan').select('id').executeTakeFirstOrThrow()).id
  const kept = async () => {
    const found = await selectOptionalAnnualReport(opened.database, await planId())
    assert.ok(found)
    return found
  }
  const versionOf = async (key: string) =>
    (await kept()).sections.find((each) => each.section === key)?.version ?? 0

  /** Writes a section as whoever has just opened it. */
  async function write(visitor: InjectVisitor, key: string, bg: string, en = 'Text.') {
    const seen = String(await versionOf(key))
    return await visitor.post(section(key), { seen, 'text-bg': bg, 'text-en': en, go: 'save' })
  }
  async function move(visitor: InjectVisitor, step: string, fields: Record<string, string> = {}) {
    const seen = String((await kept()).version)
    return await visitor.post(`${report}/${step}`, { seen, ...fields })
  }

  test('it is begun with a drafted text in every section, once', async () => {
    assert.match((await secretariat.get(report)).body, /Отчетът още не е започнат/)
    assert.equal((await secretariat.get(section('result'))).statusCode, 404)
    assert.equal((await secretariat.post(report, {})).statusCode, 303)
    const { body } = await secretariat.get(report)
    assert.equal(body.match(/редакция 1, проект от данните/g)?.length, 13)
    const again = await secretariat.post(report, {})
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /вече е започнат/)
  })

  test('a section is edited with the names of figures and read with their values', async () => {
    const { body } = await secretariat.get(section('goal-I'))
    assert.match(body, /\{\{мярка 10 индикатор 1 стойност\}\}/)
    assert.match(body, /\{\{measure 10 indicator 1 value\}\}/)
    assert.match(body, /<a href="\/bg\/plans\/plan-2024\/measures\/10">8.005.лица<\/a>/)
    assert.match(body, />8,005.persons<\/a>/)
  })

  test('a figure is found by the words of its measure and put where it is wanted', async () => {
    const typed = {
      seen: '1',
      'text-bg': 'Общо {{?}} лица.',
      'text-en': 'Text',
      find: 'EURES 10 1',
    }
    const found = await secretariat.post(section('money'), { ...typed, go: 'find' })
    assert.match(found.body, /мярка 10 индикатор 1 стойност/)
    assert.match(found.body, />Общо \{\{\?\}\} лица\.<\/textarea>/)
    const put = await secretariat.post(section('money'), {
      ...typed,
      insert: 'measure 10 indicator 1 value',
    })
    assert.match(put.body, />Общо \{\{мярка 10 индикатор 1 стойност\}\} лица\.<\/textarea>/)
    assert.match(put.body, />Text<\/textarea>/)
    assert.equal(await versionOf('money'), 1)
  })

  test('a figure that there is not is said beside the field, and what was typed stays', async () => {
    const refused = await write(secretariat, 'money', 'Изразходвани са {{пари колкото}}.')
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /id="text-bg-error">Няма показател с име \{\{пари колкото\}\}/)
    assert.match(refused.body, />Изразходвани са \{\{пари колкото\}\}\.<\/textarea>/)
    assert.equal(await versionOf('money'), 1)
  })

  test('what is saved is a version more, and a number typed by hand is pointed out', async () => {
    const saved = await write(
      secretariat,
      'introduction',
      'Планът за 2024 г. има {{план мерки}} мерки. Обучени са 7777 лица, консултирани са 8 005.',
      '',
    )
    assert.equal(saved.statusCode, 303)
    const { body } = await secretariat.get(section('introduction'))
    assert.match(body, /„7777“ не е свързано с показател/)
    assert.match(body, /„8 005“ не е свързано. Същата стойност днес имат:[^<]*мярка 10 индикатор 1/)
    assert.doesNotMatch(body, /„2024“/)
    assert.match(body, /Няма текст на английски/)
    const versions = await secretariat.get(`${section('introduction')}/versions`)
    assert.match(versions.body, /<h3>редакция 1<\/h3>/)
    assert.match(versions.body, /<ins>[^<]*7777/)
  })

  test('who saves over what another saved meanwhile is shown both texts, and nothing is lost', async () => {
    const seen = String(await versionOf('events'))
    assert.equal((await write(colleague, 'events', 'Текст на колегата.')).statusCode, 303)
    const late = { seen, 'text-bg': 'Моят текст.', 'text-en': 'Mine.', go: 'save' }
    const refused = await secretariat.post(section('events'), late)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Междувременно тук е записана друга промяна/)
    assert.match(refused.body, /<del>[^<]*колегата/)
    assert.match(refused.body, />Моят текст\.<\/textarea>/)
    const lines = { ...late, 'text-bg': 'Текст на колегата.', 'text-en': 'Text.\r\nMine.' }
    const { body: other } = await secretariat.post(section('events'), lines)
    const differs = other.slice(other.indexOf('id="meanwhile"'), other.indexOf('id="section-form"'))
    assert.doesNotMatch(differs, /колегата/, 'what is the same in a language is not shown')
    assert.doesNotMatch(differs, /<(?:ins|del)>[^<]*↓<\/(?:ins|del)><(?:ins|del)>[^<]*↓/)
    assert.equal(
      (await kept()).sections.find((each) => each.section === 'events')?.text.bg,
      'Текст на колегата.',
    )
  })

  test('a form of a session that has ended gives everything back', async () => {
    const stranger = visitorOf(server)
    const lost = await stranger.post(section('events'), {
      ...{ seen: '2', 'text-bg': 'Дълъг текст за годината.', 'text-en': '', go: 'save' },
    })
    assert.equal(lost.statusCode, 403)
    assert.match(lost.body, /Дълъг текст за годината\./)
  })

  test('when the data changes, the section says which figure, what it was, what it is and by which report', async () => {
    now = '2025-02-03T08:20:00.000Z'
    const entered = await secretariat.post('/bg/plans/plan-2024/measures/10/indicators/2', {
      ...{ period: '2024-Q4', value: '20', numerator: '', denominator: '', note: 'Поправка.' },
      seen: '2024-Q1:1,2024-Q2:1,2024-Q3:1,2024-Q4:1',
    })
    assert.equal(entered.statusCode, 303, /error[^<]*>[^<]*/.exec(entered.body)?.[0])
    const { body } = await secretariat.get(report)
    assert.match(body, /[1-9] променени показателя/)
    const flagged = await secretariat.get(section('goal-I'))
    assert.match(flagged.body, /Показатели, които са се променили/)
    assert.match(
      flagged.body,
      /<strong>мярка 10 индикатор 2 стойност<\/strong>: беше 88, <strong>сега е 91<\/strong><\/p><p class="small"><a[^>]*>Последен отчет по мярка 10 за IV.трим\. 2024.г\. от 03\.02\.2025/,
    )
    assert.doesNotMatch((await secretariat.get(section('goal-II'))).body, /са се променили/)
  })

  test('nobody signs while a figure is changed; once the text is confirmed it can be sent', async () => {
    const refused = await move(secretariat, 'send')
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /показатели, които са се променили/)
    for (const { section: key, version } of (await kept()).sections) {
      const confirmed = await secretariat.post(`${section(key)}/confirm`, { seen: String(version) })
      assert.equal(confirmed.statusCode, 303)
    }
    const drafted = (await kept()).sections.find((each) => each.section === 'goal-II')
    assert.deepEqual([drafted?.version, drafted?.origin], [2, 'confirmed'])
    await secretariat.post(`${section('goal-II')}/confirm`, { seen: '2' })
    assert.equal(await versionOf('goal-II'), 2, 'what was read and has not changed is read')
    assert.doesNotMatch((await secretariat.get(report)).body, /променен(и)? показател/)
    assert.equal((await move(secretariat, 'send')).statusCode, 303)
    assert.equal((await kept()).status, 'in-review')
  })

  test('comments are kept by section with who and when, and are dealt with once', async () => {
    await council.get(section('goal-II'))
    const said = await council.post(`${section('goal-II')}/comments`, {
      comment: 'Добавете <b>срок</b>.',
    })
    assert.equal(said.statusCode, 303)
    assert.equal(
      (await council.post(`${section('goal-II')}/comments`, { comment: ' ' })).statusCode,
      422,
    )
    const { body } = await auditor.get(section('goal-II'))
    assert.match(body, /Елена[^<]*<\/p><p class="words">Добавете &lt;b>срок&lt;\/b>\.<\/p>/)
    assert.doesNotMatch(body, /<textarea/)
    assert.match((await secretariat.get(report)).body, /1 неуредена бележка/)
    assert.equal((await secretariat.post(`${report}/comments/1`, {})).statusCode, 303)
    assert.match((await auditor.get(section('goal-II'))).body, /Уредена: Мария/)
    assert.equal((await secretariat.post(`${report}/comments/1`, {})).statusCode, 409)
  })

  test('the secretariat signs, another signs for the council, and each signs the text they saw', async () => {
    const seen = String((await kept()).version)
    await write(colleague, 'result', 'Изпълнени са {{план изпълнени}} мерки.')
    const stale = await secretariat.post(`${report}/sign`, { seen })
    assert.equal(stale.statusCode, 422)
    assert.match(stale.body, /Междувременно/)
    assert.equal((await kept()).status, 'in-review')
    await council.get(report)
    assert.equal((await move(council, 'sign')).statusCode, 303)
    const same = await move(council, 'sign-off')
    assert.equal(same.statusCode, 422)
    assert.match(same.body, /Отчетът се подписва от двама души/)
    assert.equal((await move(council, 'return', { reason: '' })).statusCode, 422)
    assert.equal((await move(council, 'return', { reason: 'Ще подпише Мария.' })).statusCode, 303)
    await move(secretariat, 'send')
    await move(secretariat, 'sign')
    assert.equal((await move(auditor, 'sign-off')).statusCode, 404)
    assert.equal((await move(council, 'sign-off')).statusCode, 303)
    const { body } = await auditor.get(report)
    assert.match(body, /подписан за съвета<\/strong>: Елена/)
    assert.match(body, /Ще подпише Мария\./)
  })

  test('an edit after the signatures makes it a draft again, which is said before', async () => {
    assert.match(
      (await secretariat.get(section('money'))).body,
      /Всяка промяна в текста го връща в проект/,
    )
    await write(secretariat, 'money', 'Средства: {{средства изразходвани}}.', '')
    assert.equal((await kept()).status, 'draft')
    const { body } = await secretariat.get('/bg/plans/plan-2024/publish')
    assert.match(body, /още не е подписан от съвета/)
    assert.match(body, /name="report" value="0"/)
  })

  test('the signed report is published with its figures frozen, and recomputes', async () => {
    await move(secretariat, 'send')
    await move(secretariat, 'sign')
    await move(council, 'sign-off')
    const { body } = await secretariat.get('/bg/plans/plan-2024/publish')
    assert.match(body, /Подписаният годишен отчет се публикува с тази версия/)
    const version = String((await kept()).version)
    assert.match(body, new RegExp(`name="report" value="${version}"`))
    const without = await secretariat.post('/bg/plans/plan-2024/publish', {
      seen: '1',
      report: '0',
    })
    assert.equal(without.statusCode, 409)
    assert.match(without.body, /Междувременно годишният отчет е променен/)
    const done = await secretariat.post('/bg/plans/plan-2024/publish', {
      seen: '1',
      report: version,
    })
    assert.equal(done.statusCode, 303)
    const published = await selectOptionalPublication(opened.database, 'plan-2024', 2)
    assert.ok(published)
    const { annualReport } = published.publication
    assert.equal(annualReport?.figures['plan measures']?.value, '85')
    assert.deepEqual(
      annualReport?.signatures.map(({ as }) => as),
      ['secretariat', 'council'],
    )
    assert.doesNotMatch(published.content, /Мария|Елена|Иван/)
    assert.equal(differenceFrom(published.publication), null)
  })

  test('everybody reads it on the portal, in both languages; the version before has none', async () => {
    const everybody = visitorOf(server)
    const { body, statusCode } = await everybody.get('/bg/published/plan-2024/report')
    assert.equal(statusCode, 200)
    assert.match(body, /Подписан за секретариата на 03\.02\.2025.г\. и за съвета/)
    assert.match(body, /<a href="\/bg\/published\/plan-2024\/report\/goal-II">/)
    const read = (page: string) => everybody.get(`/bg/published/plan-2024/report/${page}`)
    assert.match(
      (await read('goal-I')).body,
      /<a href="\/bg\/published\/plan-2024\/measures\/10">8.005.лица<\/a>/,
    )
    const english = (page: string) => everybody.get(`/en/published/plan-2024/v2/report/${page}`)
    assert.match((await english('money')).body, /has not been translated into English yet/)
    assert.match((await english('goal-I')).body, /v2\/measures\/10">8,005.persons/)
    for (const none of ['v1/report', 'v1/report/goal-I', 'report/goal-IX'])
      assert.equal((await everybody.get(`/bg/published/plan-2024/${none}`)).statusCode, 404, none)
  })

  test('the table of measures says what a person found, why, and what the rules alone say', async () => {
    const rowOf = async (goal: string, measure: string) => {
      const url = `/bg/published/plan-2024/report/measures-${goal}`
      const { body } = await visitorOf(server).get(url)
      return new RegExp(`<tr><td>${measure}<th.*?(?=<tr>|</tbody>)`, 's').exec(body)?.[0] ?? ''
    }
    const judged = await rowOf('III', '49')
    assert.match(judged, /<td class="whole">не може да се оцени<p class="small">/)
    assert.match(
      judged,
      /Преценка на човек: изпълнен \(20\.12\.2024.г\.\)\. Анализът е допълнен[^.]*\. Изчислено: /,
    )
    const beside = await rowOf('I', '10')
    assert.match(beside, /<td class="whole">частично изпълнена<p class="small">/)
    assert.match(
      beside,
      /Преценка на човек: изпълнен .*поискали това\. Изчислено: частично изпълнен, /,
    )
  })

  test('its annexes are on the portal as well: criteria, what cannot be judged, abbreviations', async () => {
    const read = (page: string) => visitorOf(server).get(`/bg/published/plan-2024/report/${page}`)
    assert.match((await read('criteria')).body, /Липсваща стойност не е нула/)
    assert.match((await read('unknown')).body, /Планът не посочва стойност/)
    assert.match((await read('glossary')).body, /<th scope="row">ДАБ/)
  })

  test('a small count of a sensitive indicator is in no published text: not in the next version, not in those before', async () => {
    const list = (body: string) => /Национален план за Пакта[^(]*/.exec(body)?.[0]
    const everybody = visitorOf(server)
    const before = await everybody.get('/bg/published/plan-2024/v2/report/goal-III')
    assert.match(list(before.body) ?? '', /measures\/44">1<\/a> при/)
    assert.doesNotMatch(
      (await secretariat.get(`${report}/preview`)).body,
      /чувствителни индикатори/,
    )
    await setDisclosure(
      { ...contextOf(opened.database), now: () => now },
      {
        ...{ slug: 'plan-2024', measure: '44', indicator: 1, language: 'bg', seen: 0 },
        typed: { sensitive: 'yes', partOf: '', reason: 'Данни за малко хора' },
      },
    )
    const { body: preview } = await secretariat.get(`${report}/preview`)
    assert.match(preview, /чувствителни индикатори/)
    assert.match(list(preview) ?? '', /measures\/44">\[c\]<\/a> при/)
    const asked = await secretariat.get('/bg/plans/plan-2024/publish')
    assert.match(
      asked.body,
      /name="report" value="0"/,
      'it was written of figures that have changed',
    )
    const confirmed = /name="confirmed"[^>]*value="([0-9a-f]+)"/.exec(asked.body)?.[1]
    const sent = { seen: '2', report: '0', ...(confirmed ? { confirmed } : {}) }
    const done = await secretariat.post('/bg/plans/plan-2024/publish', sent)
    assert.equal(done.statusCode, 303)
    const { body } = await everybody.get('/bg/published/plan-2024/v2/report/goal-III')
    assert.match(body, /заличен след публикуването/)
    assert.doesNotMatch(body, /measures\/44"/)
    for (const version of [2, 3]) {
      const published = await selectOptionalPublication(opened.database, 'plan-2024', version)
      assert.ok(published)
      assert.equal(differenceFrom(published.publication), null, `version ${version}`)
    }
  })

  test('the preview reads as it will be published; the log of it all is whole', async () => {
    const { body } = await auditor.get(`${report}/preview`)
    assert.match(body, /8.005.лица/)
    assert.ok((await verifyLog(opened.database)).whole)
  })
})
