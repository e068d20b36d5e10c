import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../../actions/create-first-account.ts'
import { findingsAfterMending } from '../../../../actions/findings-after-mending.ts'
import { mendDraftCell } from '../../../../actions/mend-draft-cell.ts'
import { contextOf } from '../../../../actions/testing/contexts.ts'
import { draft, keepDraft } from '../../../../actions/testing/keep-draft.ts'
import type { Finding } from '../../../../core/base/finding.ts'
import type { CellKey, Draft, DraftMeasure } from '../../../../core/draft/draft.ts'
import { bulgarianRegister } from '../../../../intake/register.ts'
import { selectOptionalDraft } from '../../../../store/draft.reader.ts'
import { onEveryEngine } from '../../../../store/testing/test-database.ts'
import { kindFields } from '../../../parts/plan/kind-fields.tsx'
import { type InjectVisitor, visitorOf } from '../../../testing/inject-visitor.ts'
import { siteOf } from '../../../testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'
const register = bulgarianRegister
const [first, second] = draft.measures
assert.ok(first && second)

/** Of each measure the deadline alone is doubtful; texts and meanings that no rule complains of. */
const doubtful: Draft = {
  ...draft,
  measures: [first, second].map((measure) => ({
    ...measure,
    deadline: { ...measure.deadline, confidence: 'likely' },
  })),
}

const proposal: Finding = {
  rule: 'of-reading',
  severity: 'warning',
  measure: '1',
  position: 1,
  cell: 'objective',
  actual: '',
  expected: '',
  message: { bg: 'Сгрешена дума.', en: 'A misspelt word.' },
  source: { table: 1, row: 3 },
  mend: { kind: 'words', position: 1, cell: 'objective', words: 'По-добър ред' },
}

onEveryEngine('the review screen', (opened) => {
  let server: FastifyInstance
  let password: string

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    server = await siteOf({ database, register: async () => register, now })
  })

  after(() => server.close())

  async function signedIn(): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password })
    await visitor.get('/bg/plans')
    return visitor
  }

  /** A draft with its doubtful cells, somebody to review it, and what they work with. */
  async function prepared(kept: Draft = doubtful, findings: readonly Finding[] = []) {
    const planId = await keepDraft(opened.database, kept, findings)
    const visitor = await signedIn()
    const address = `/bg/drafts/${planId}`
    const at = (cell: string, position = 1) => `${address}/review/${position}/${cell}`
    const version = async () =>
      String((await selectOptionalDraft(opened.database, planId))?.version)
    const measure = async (position = 1): Promise<DraftMeasure> => {
      const draftNow = (await selectOptionalDraft(opened.database, planId))?.draft
      const found = draftNow?.measures[position - 1]
      assert.ok(found)
      return found
    }
    const accept = async (where: string) => {
      const { body } = await visitor.get(where)
      const digest = /name="digest" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''
      return await visitor.post(`${where}/accept`, { digest })
    }
    /** What another person makes of a cell. */
    const other = async (position: number, cell: CellKey, words: string) => {
      const request = { planId, version: Number(await version()), position, cell, words }
      await mendDraftCell(contextOf(opened.database), request, register)
    }
    return { planId, visitor, address, at, version, measure, accept, other }
  }

  /** The fields of a range, of stages and of a direction, left empty. */
  const ofOtherKinds = (suffix = '') =>
    Object.fromEntries(kindFields.map((field) => [`${field}${suffix}`, '']))
  const indicatorForm = (name: string, target: string, suffix = '') => ({
    ...ofOtherKinds(suffix),
    ...shortForm(name, target, suffix),
  })
  /** The form on the page of the whole measure, which has no such fields. */
  const shortForm = (name: string, target: string, suffix = '') => ({
    [`name${suffix}`]: name,
    [`kind${suffix}`]: 'count',
    [`unit${suffix}`]: 'срещи',
    [`baseline${suffix}`]: '0',
    [`operator${suffix}`]: 'at-least',
    [`target${suffix}`]: target,
    [`accumulates${suffix}`]: '',
    [`measured${suffix}`]: '',
  })

  test('it leads from the draft through every doubtful cell to the end, and can be resumed', async () => {
    const { visitor, address, at, accept } = await prepared()
    const start = await visitor.get(address)
    assert.match(start.body, /Преглед на 2 съмнителни клетки<\/a>/)
    assert.equal((await visitor.get(`${address}/review`)).headers.location, at('deadline'))
    assert.equal((await accept(at('deadline'))).headers.location, at('deadline', 2))
    const resumed = await signedIn()
    assert.equal((await resumed.get(`${address}/review`)).headers.location, at('deadline', 2))
    assert.match((await resumed.get(at('deadline', 2))).body, /Прегледани 1 от 2/)
    assert.equal((await accept(at('deadline', 2))).headers.location, `${address}/review`)
    assert.match((await visitor.get(`${address}/review`)).body, /Прегледът е завършен/)
    assert.match((await visitor.get(address)).body, /Всички съмнителни клетки са прегледани/)
    const list = (await visitor.get(`${address}/review/all`)).body
    assert.equal(list.match(/Потвърдено от Секретариат/g)?.length, 2)
  })

  test('the focus lands on the cell’s heading, and the first thing after it says that it is right', async () => {
    const { visitor, at } = await prepared()
    const { body } = await visitor.get(at('deadline'))
    assert.equal(body.match(/autofocus/g)?.length, 1)
    const afterHeading = body.slice(body.indexOf('<h1'))
    assert.match(afterHeading, /^<h1[^>]*autofocus/)
    const reachable = [...afterHeading.matchAll(/<(button|a|summary|textarea|select)\b[^>]*>/g)]
    assert.match(String(reachable[0]?.[0]), /<button type="submit" accesskey="1"/)
    const keys = [...body.matchAll(/accesskey="(\d)"/g)].map(([, key]) => key)
    assert.deepEqual(keys, [...new Set(keys)], 'no key does two things')
  })

  test('it shows the whole row with its place, and marks the cell in question', async () => {
    const { visitor, at } = await prepared()
    const { body } = await visitor.get(at('deadline'))
    assert.match(body, /таблица 1, ред 3/)
    assert.match(body, /Законна миграция/)
    for (const words of Object.values(first.text)) assert.ok(body.includes(words), words)
    assert.match(body, /Срок за изпълнение <span class="tag">клетката за преглед/)
    assert.match(body, /Срокът вероятно е разбран правилно/)
  })

  test('a cell can be left for later, from the last on to the first', async () => {
    const { visitor, at } = await prepared()
    assert.match(
      (await visitor.get(at('deadline'))).body,
      new RegExp(`href="${at('deadline', 2)}"`),
    )
    const last = (await visitor.get(at('deadline', 2))).body
    assert.match(last, new RegExp(`href="${at('deadline')}"[^>]*>По-късно`))
    assert.match(last, new RegExp(`href="${at('deadline')}"[^>]*>← Предишна`))
  })

  test('what was done is offered for undoing at once, and then for doing again', async () => {
    const { visitor, at, accept, address, version } = await prepared()
    await accept(at('deadline'))
    const next = (await visitor.get(at('deadline', 2))).body
    assert.match(next, /Отмяна: Потвърдена клетка · Мярка 1 · Срок за изпълнение/)
    const undone = await visitor.post(`${address}/undo`, { version: await version() })
    assert.equal(undone.headers.location, `${at('deadline')}?done=undone`)
    const again = (await visitor.get(at('deadline'))).body
    assert.match(again, /Прегледани 0 от 2/)
    assert.match(again, /Повтаряне: Потвърдена клетка/)
    assert.doesNotMatch(again, /Отмяна:/)
  })

  test('a deadline is set by fields, and what is wrong with them is said beside them', async () => {
    const { visitor, at, measure } = await prepared()
    const send = async (fields: Record<string, string>) =>
      visitor.post(`${at('deadline')}/deadline`, {
        version: '1',
        kind: 'range',
        from: '03.2024',
        to: '09.2024',
        every: '',
        phases: '',
        ...fields,
      })
    const wrong = await send({ to: 'септември' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="to-error"/)
    assert.match(wrong.body, /value="септември"/, 'what was typed')
    assert.equal((await send({})).headers.location, at('deadline'))
    assert.deepEqual((await measure()).deadline, {
      kind: 'range',
      from: '2024-03',
      to: '2024-09',
      every: null,
      phases: [],
    })
  })

  test('an indicator is split by a form that keeps what was typed, and says of each field what is wrong', async () => {
    const { visitor, at, measure } = await prepared()
    const form = { ...indicatorForm('а', '5'), ...indicatorForm('б', 'x', '2') }
    const split = `${at('target')}/indicators/1/split`
    const wrong = await visitor.post(split, { version: '1', ...form })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="target2-error"/)
    assert.doesNotMatch(wrong.body, /id="target-error"/)
    await visitor.post(split, { version: '1', ...form, target2: '7' })
    assert.deepEqual(
      (await measure()).indicators.map(({ name, target }) => [name, target.value]),
      [
        ['а', '5'],
        ['б', '7'],
        ['обучени служители', '12'],
      ],
    )
  })

  test('that a count of things that exist is a level is stated on the screen', async () => {
    const { visitor, at, measure, version } = await prepared()
    const change = `${at('target')}/indicators/1`
    const form = { ...indicatorForm('центрове', '5'), accumulates: 'last', measured: 'level' }
    const wrong = await visitor.post(change, {
      version: await version(),
      ...form,
      accumulates: 'mean',
      measured: 'change',
      baseline: '',
    })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="accumulates-error">Изберете от списъка/)
    assert.match(wrong.body, /id="measured-error">Изминатото от базовата стойност/)
    assert.match(wrong.body, /<option value="change" selected/, 'what was chosen stays')
    const done = await visitor.post(change, { version: await version(), ...form })
    assert.equal(done.statusCode, 303)
    const [first, other] = (await measure()).indicators
    assert.deepEqual([first?.accumulates, first?.measured], ['last', 'level'])
    assert.equal(other?.accumulates, undefined, 'the others stay as they were')
    const { body } = await visitor.get(at('target'))
    assert.match(body, /брой · важи последното отчетено · достигнатото спрямо целта/)
    const english = await visitor.get(`${at('target').replace('/bg/', '/en/')}?form=change-1`)
    assert.match(english.body, /<option value="last" selected[^>]*>the last report counts/)
  })

  test('a range, stages with their days and a direction are set on the screen', async () => {
    const { visitor, address, at, measure, version } = await prepared()
    const change = `${at('target')}/indicators/1`
    const form = indicatorForm('закон', '')
    const staged = { ...form, operator: 'stages', stage1: 'проект', weight1: '40', stage2: 'приет' }
    const wrong = await visitor.post(change, { version: await version(), ...staged, weight2: '-1' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="weight2-error">Въведете тежест над 0/)
    assert.match(wrong.body, /name="stage1" [^>]*value="проект"/, 'what was typed stays')
    const days = { weight2: '60', due1: '31.05.2026', due2: '30.11.2026' }
    const done = await visitor.post(change, { version: await version(), ...staged, ...days })
    assert.equal(done.statusCode, 303)
    assert.deepEqual((await measure()).indicators[0]?.set, {
      kind: 'stages',
      stages: [
        { name: 'проект', weight: '40', due: '2026-05-31' },
        { name: 'приет', weight: '60', due: '2026-11-30' },
      ],
    })
    assert.match(
      (await visitor.get(at('target'))).body,
      /проект \(тежест\u00a040, срок 31\.05\.2026/,
    )
    const again = await visitor.get(`${at('target')}?form=change-1`)
    assert.match(again.body, /<option value="stages" selected/)
    assert.match(again.body, /name="due2" [^>]*value="30\.11\.2026/)
    const onDraftPage = await visitor.post(`${address}/measures/1/indicators/1`, {
      version: await version(),
      ...shortForm('закон за пътищата', ''),
      operator: 'stages',
    })
    assert.equal(onDraftPage.statusCode, 303)
    const kept = (await measure()).indicators[0]
    assert.deepEqual([kept?.name, kept?.set?.kind], ['закон за пътищата', 'stages'])
    const falls = {
      operator: 'trend',
      direction: 'fall',
      tolerance: '5',
      toleranceKind: 'per-cent',
    }
    await visitor.post(change, { version: await version(), ...form, ...falls })
    assert.match(
      (await visitor.get(at('target'))).body,
      /намаление спрямо предходната година \(отклонение до 5/,
    )
    await visitor.post(change, {
      version: await version(),
      ...form,
      operator: 'at-least',
      target: '3',
    })
    assert.equal((await measure()).indicators[0]?.set, undefined, 'a value takes its place')
  })

  test('a split sets two targets, each by its own fields', async () => {
    const { visitor, at, measure, version } = await prepared()
    const split = await visitor.post(`${at('target')}/indicators/1/split`, {
      version: await version(),
      ...{ ...indicatorForm('а', ''), operator: 'between', low: '5', high: '9' },
      ...{ ...indicatorForm('б', '', '2'), operator2: 'stages' },
      ...{ stage12: 'първи', weight12: '1', stage22: 'втори', weight22: '3' },
    })
    assert.equal(split.statusCode, 303)
    const [first, second] = (await measure()).indicators
    assert.deepEqual(first?.set, { kind: 'between', low: '5', high: '9' })
    assert.deepEqual(second?.set, {
      kind: 'stages',
      stages: [
        { name: 'първи', weight: '1' },
        { name: 'втори', weight: '3' },
      ],
    })
  })

  test('indicators are changed, joined, added and removed from the screen', async () => {
    const { visitor, at, measure, version } = await prepared()
    const send = async (to: string, fields: Record<string, string>) => {
      const answer = await visitor.post(`${at('target')}/indicators${to}`, {
        version: await version(),
        ...fields,
      })
      assert.equal(answer.statusCode, 303, to)
    }
    await send('/1', indicatorForm('а', '5'))
    await send('', indicatorForm('в', '6'))
    await send('/1/join', { other: '2', ...indicatorForm('аб', '11') })
    await send('/2/remove', {})
    assert.deepEqual(
      (await measure()).indicators.map(({ name }) => name),
      ['аб'],
    )
  })

  test('money, whose money it is, and institutions are set from the screen', async () => {
    const { visitor, at, measure, version } = await prepared()
    const send = async (to: string, fields: Record<string, string>) =>
      visitor.post(to, { version: await version(), ...fields })
    const sum = { source: 'ФУМИ', amount: '1 500', currency: 'EUR', basis: 'total' }
    await send(`${at('budget')}/funding/1`, sum)
    await send(`${at('budget')}/sharing`, { numbers: '2', reason: '' })
    const refusal = await send(`${at('budget')}/sharing`, { numbers: '', reason: '' })
    assert.match(refusal.body, /id="reason-error"/)
    const name = 'АЗ – Агенция по заетостта'
    await send(`${at('partners')}/institutions/1`, { name })
    const unknown = await send(`${at('partners')}/institutions/2`, { name: 'Никоя' })
    assert.match(unknown.body, /value="Никоя"/)
    assert.match(unknown.body, /<datalist id="register"><option value="/)
    const { funding, sharedFundingWith, partners } = await measure()
    assert.deepEqual(
      [funding[0]?.amount, sharedFundingWith, partners.map((each) => each.name)],
      ['1500', ['2'], ['АЗ']],
    )
    await send(`${at('budget')}/funding/1/remove`, {})
    await send(`${at('partners')}/institutions/1/remove`, {})
    const bare = await measure()
    assert.deepEqual([bare.funding, bare.partners], [[], []])
  })

  test('what a finding proposes takes one click, on the screen and among the findings', async () => {
    const { visitor, address, at, measure } = await prepared(doubtful, [proposal])
    assert.match((await visitor.get(at('objective'))).body, /По-добър ред/)
    const page = (await visitor.get(address)).body
    assert.match(page, /таблица 1, ред 3/)
    assert.match(page, /Прочетено: 1 стратегическа цел, 2 мерки, 4 индикатора\./)
    const mend = /name="mend" value="([^"]+)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const answer = await visitor.post(`${address}/mend`, { mend, back: 'findings' })
    assert.equal(answer.headers.location, `${address}?done=mended`)
    assert.equal((await measure()).text.objective, 'По-добър ред')

    const gone = { mend: mend.replace('По-', 'Най-'), back: '1/objective' }
    const again = await visitor.post(`${address}/mend`, gone)
    assert.equal(again.headers.location, `${at('objective')}?done=no-proposal`, 'proposed no more')
    assert.match((await visitor.get(String(again.headers.location))).body, /вече е приложено/)
  })

  test('what is far too long is refused beside its field, and stays there', async () => {
    const { visitor, address, at } = await prepared()
    const long = 'я'.repeat(20_000)
    const tried: [where: string, fields: Record<string, string>, id: string][] = [
      [`${at('target')}/indicators/1`, { ...indicatorForm(long, '1') }, 'name'],
      [`${at('target')}/indicators/1`, { ...indicatorForm('x', '1'), unit: long }, 'unit'],
      [
        `${at('budget')}/funding/1`,
        { source: long, amount: '', currency: '', basis: '' },
        'source',
      ],
      [`${at('budget')}/sharing`, { numbers: long, reason: '' }, 'numbers'],
      [`${at('responsible')}/institutions/1`, { name: long }, 'name'],
      [`${at('number')}/words`, { words: long }, 'words'],
      [`${address}/heading`, { title: long, year: '2024' }, 'title'],
    ]
    for (const [where, fields, id] of tried) {
      const answer = await visitor.post(where, { version: '1', ...fields })
      assert.equal(answer.statusCode, 422, where)
      assert.match(answer.body, new RegExp(`id="${id}-error"`), where)
      assert.ok(answer.body.includes(long), where)
    }
  })

  test('a title stays as it was typed when the year beside it is refused', async () => {
    const { visitor, address } = await prepared()
    const heading = { version: '1', title: 'Новото заглавие', year: 'двайсет' }
    const { statusCode, body } = await visitor.post(`${address}/heading`, heading)
    assert.equal(statusCode, 422)
    for (const typed of ['Новото заглавие', 'двайсет'])
      assert.match(body, new RegExp(`value="${typed}"`))
  })

  test('a draft that is gone says so on a page that leads on', async () => {
    const { visitor, address } = await prepared()
    await visitor.post(`${address}/discard`, { version: '1' })
    const again = await visitor.post(`${address}/discard`, { version: '1' })
    assert.equal(again.statusCode, 409)
    assert.match(again.body, /<h1>Действието не е извършено<\/h1>/)
    assert.match(again.body, /<main[\s\S]*href="\/bg\/plans"[\s\S]*<\/main>/)
  })

  test('another measure that somebody changed meanwhile stands in nobody’s way', async () => {
    const { visitor, at, other, measure } = await prepared()
    await other(2, 'target', '99 срещи')
    const answer = await visitor.post(`${at('objective')}/words`, { version: '1', words: 'Ред' })
    assert.equal(answer.headers.location, at('objective'))
    assert.deepEqual(
      [(await measure(1)).text.objective, (await measure(2)).text.target],
      ['Ред', '99 срещи'],
    )
  })

  test('of one measure that two change both changes are shown, and either can stay', async () => {
    const { visitor, at, other, measure } = await prepared()
    await other(1, 'deadline', 'юни 2024 г.')
    const fields = indicatorForm('мой индикатор', '41')
    const change = `${at('target')}/indicators/1`
    const met = await visitor.post(change, { version: '1', ...fields })
    assert.equal(met.statusCode, 409)
    assert.match(met.body, /Мария Петрова[^<]*:[^<]*Поправена клетка · Мярка 1 · Срок/)
    assert.match(met.body, /<p class="words">декември<\/p>/, 'when the page was opened')
    assert.match(met.body, /<p class="words">юни 2024 г\.<\/p>/, 'now')
    assert.match(met.body, /мой индикатор/, 'what was to be saved')
    assert.match(met.body, new RegExp(`href="${at('target')}"`), 'keep theirs')
    assert.notEqual((await measure()).indicators[0]?.name, 'мой индикатор', 'nothing is saved yet')

    const hidden = [...met.body.matchAll(/<input type="hidden" name="(\w+)" value(?:="([^"]*)")?/g)]
    const again = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    const { csrf: _, ...mine } = again
    assert.deepEqual(mine, { version: '2', ...fields })
    assert.equal((await visitor.post(change, mine)).statusCode, 303)
    const { indicators, text } = await measure()
    assert.deepEqual([indicators[0]?.name, text.deadline], ['мой индикатор', 'юни 2024 г.'])
  })

  test('a title that two change is shown with both, too', async () => {
    const { visitor, address } = await prepared()
    await visitor.post(`${address}/heading`, { version: '1', title: 'Първи', year: '2024' })
    const met = await visitor.post(`${address}/heading`, {
      version: '1',
      title: 'Втори',
      year: '2024',
    })
    assert.equal(met.statusCode, 409)
    for (const words of ['План за 2024 г.', 'Първи', 'Втори']) assert.ok(met.body.includes(words))
  })

  test('a cell that changed before it was found right is shown as it is now', async () => {
    const { visitor, at, other } = await prepared()
    const { body } = await visitor.get(at('deadline'))
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''
    await other(1, 'deadline', 'юни или юли')
    const late = await visitor.post(`${at('deadline')}/accept`, { digest })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /Междувременно/)
    assert.match(late.body, /юни или юли/)
  })

  test('the history names every version and leads back to any', async () => {
    const { visitor, address, at, accept, measure, other } = await prepared()
    await other(1, 'target', '40 срещи')
    await accept(at('deadline', 2))
    const history = (await visitor.get(`${address}/history`)).body
    assert.match(history, /Мария Петрова/)
    assert.match(history, /Потвърдена клетка · Мярка 2 · Срок/)
    const back = await visitor.post(`${address}/restore`, { version: '3', restore: '1' })
    assert.equal(back.headers.location, `${address}/history?done=restored`)
    assert.equal((await measure()).text.target, '12 срещи')
    const stale = await visitor.post(`${address}/restore`, { version: '3', restore: '2' })
    assert.equal(stale.statusCode, 409)
    assert.match((await visitor.get(`${address}/history?before=3`)).body, /Въведен план/)
  })

  test('what is no cell, no measure and no version is answered with a page of ours', async () => {
    const { visitor, address, at } = await prepared()
    for (const url of [at('colour'), at('target', 3), at('target', 0), '/bg/drafts/999999/review'])
      assert.equal((await visitor.get(url)).statusCode, 404, url)
    assert.equal((await visitor.get(`${at('target')}?form=<script>`)).statusCode, 200)
    const words = await visitor.post(`${at('row')}/words`, { version: '1', words: 'x' })
    assert.equal(words.statusCode, 422)
    const role = await visitor.post(`${at('target')}/institutions/1`, { version: '1', name: 'АЗ' })
    assert.equal(role.statusCode, 422)
    const undo = await visitor.post(`${address}/undo`, { version: '7' })
    assert.equal(undo.statusCode, 409)
    const long = await visitor.post(`${at('target')}/words`, {
      version: '1',
      words: 'x'.repeat(100_001),
    })
    assert.equal(long.statusCode, 400)
  })

  test('the doubtful cells of a large plan are listed in pages', async () => {
    const measures = Array.from({ length: 450 }, (_, index) => ({
      ...first,
      position: index + 1,
      number: String(index + 1),
      deadline: { ...first.deadline, confidence: 'likely' as const },
    }))
    const { visitor, address } = await prepared({ ...draft, measures })
    const numbers = async (url: string) => {
      const { body } = await visitor.get(url)
      const named = [...body.matchAll(/<h2 class="small">Мярка (\d+)</g)].map(([, each]) => each)
      return [named.length, named[0], /\?from=\d+(?=">Следващи)/.exec(body)?.[0]]
    }
    const list = `${address}/review/all`
    assert.deepEqual(await numbers(list), [200, '1', '?from=201'])
    assert.deepEqual(await numbers(`${list}?from=201`), [200, '201', '?from=401'])
    assert.deepEqual(await numbers(`${list}?from=401`), [50, '401', undefined])
    assert.deepEqual(await numbers(`${list}?from=x`), [200, '1', '?from=201'])
  })

  test('a draft without doubtful cells says so', async () => {
    const sure = { ...draft, measures: [{ ...first, text: { ...first.text } }] }
    const findings = findingsAfterMending([], sure, register).filter(
      ({ severity }) => severity === 'info',
    )
    const { visitor, address } = await prepared(sure, findings)
    assert.match((await visitor.get(address)).body, /Няма съмнителни клетки/)
    assert.match((await visitor.get(`${address}/review`)).body, /Прегледът е завършен/)
    assert.match((await visitor.get(`${address}/review/all`)).body, /Няма съмнителни клетки/)
  })

  test('what the document says stands as words, never as markup', async () => {
    const words = '<script>alert(1)</script>"><img src=x>'
    const text = { ...first.text, target: words, deadline: words }
    const hostile: Draft = {
      ...draft,
      measures: [
        {
          ...first,
          number: words,
          text,
          indicators: first.indicators.map((each) => ({
            ...each,
            name: words,
            confidence: 'unsure',
          })),
        },
      ],
    }
    const { visitor, address, at, other } = await prepared(hostile)
    for (const url of [at('target'), `${at('target')}?form=split-1`, `${address}/review/all`])
      assert.doesNotMatch((await visitor.get(url)).body, /<script>|<img/, url)
    await other(1, 'objective', words)
    const met = await visitor.post(`${at('target')}/words`, { version: '1', words })
    assert.equal(met.statusCode, 409)
    assert.doesNotMatch(met.body, /<script>|<img/)
  })
})
