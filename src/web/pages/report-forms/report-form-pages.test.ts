import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { strFromU8, unzipSync } from 'fflate'
import { setActivityRule } from '../../../actions/set-activity-rule.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import {
  keepInstitutions,
  keepOpenYear,
  type TestInstitutions,
  wellTyped,
} from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { verifyLog } from '../../../actions/verify-log.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { isRefusal } from '../../../core/base/refusal.ts'
import { readReportForm } from '../../../intake/report-form/read-report-form.ts'
import { withCells, withParts } from '../../../intake/report-form/testing/edit-workbook.ts'
import { selectOptionalReportPlace } from '../../../store/report-place.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

/** The sheets of a form, by their order. */
const [values, words, money] = [1, 2, 3]

onEveryEngine('the forms of reports as workbooks', (opened) => {
  let server: FastifyInstance
  let institutions: TestInstitutions
  let secretariat: InjectVisitor
  let agency: InjectVisitor
  let ministry: InjectVisitor
  let auditor: InjectVisitor
  let plans = 0
  let slug = ''
  const now = '2024-05-06T09:00:00.000Z'

  const visitorIn = async (name: string, role: AccountRole, ...of: string[]) => {
    const visitor = visitorOf(server)
    const token = await sessionOfNew(opened.database, {
      ...{ name, roles: [role], institutions: of, at: now },
    })
    visitor.cookies.set('merilo-session', token)
    return visitor
  }
  before(async () => {
    server = await siteOf({ database: opened.database, now: () => now })
    institutions = await keepInstitutions(opened.database)
    secretariat = await visitorIn('Мария Петрова', 'secretariat')
    agency = await visitorIn('Ана Иванова', 'focal-point', institutions.agency)
    ministry = await visitorIn('Петър Колев', 'focal-point', institutions.ministry)
    auditor = await visitorIn('Одитор', 'auditor')
  })
  const newYear = async () => {
    plans += 1
    slug = `plan-f${plans}`
    await keepOpenYear(opened.database, slug)
  }
  const fileOf = (
    institution: string,
    { period = '2024-Q1', language = 'bg', of = slug }: Record<string, string> = {},
  ) => `/${language}/report-forms/${of}/${period}/${institution}/form.xlsx`
  const form = async (visitor = agency, address = fileOf(institutions.agency)) => {
    const answer = await visitor.get(address)
    assert.equal(answer.statusCode, 200, answer.body)
    return new Uint8Array(answer.rawPayload)
  }
  const upload = async (bytes: Uint8Array, visitor = agency, language = 'bg') => {
    await visitor.get(`/${language}/report-forms`)
    return await visitor.upload(`/${language}/report-forms`, 'отчет.xlsx', bytes)
  }
  /** Uploads a form and answers with its page. */
  const preview = async (bytes: Uint8Array, visitor = agency, language = 'bg') => {
    const uploaded = await upload(bytes, visitor, language)
    assert.equal(uploaded.statusCode, 303, uploaded.body)
    const address = uploaded.headers.location ?? ''
    return { address, body: (await visitor.get(address)).body }
  }
  const hidden = (body: string) =>
    Object.fromEntries(
      [...body.matchAll(/name="(seen_[^"]+)" value="(\d+)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    )
  const decide = async (
    { address, body }: { address: string; body: string },
    go: 'save' | 'submit',
    choices: Record<string, string> = {},
    visitor = agency,
  ) => visitor.post(address, { ...hidden(body), ...choices, go })
  const place = async (measure = '1') => {
    const found = await selectOptionalReportPlace(
      opened.database,
      { slug, measure, period: '2024-Q1' },
      now.slice(0, 10) as PlainDate,
    )
    assert.ok(found)
    return found
  }
  /** What the web form would have done. */
  const typedOnPage = async (visitor: InjectVisitor, fields: Record<string, string>) => {
    const at = `/bg/duties/${slug}/2024-Q1/1`
    const { body } = await visitor.get(at)
    const value = (name: string) =>
      (new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '').replaceAll('&quot;', '"')
    const answer = await visitor.post(at, {
      ...{ seen: value('seen'), base: value('base'), ...fields, go: 'save' },
    })
    assert.equal(answer.statusCode, 303, answer.body)
  }
  /** Measure 1 well filled in, as numbers and choices of a spreadsheet. */
  const filled = (bytes: Uint8Array) => {
    const one = withCells(bytes, values, { J5: 100, M7: 'да', K9: 45, L9: 50 })
    const two = withCells(one, words, { E5: 'Проведени са консултации.' })
    return withCells(two, money, { G5: 1000.5, K5: 'договор 12' })
  }

  test('a focal point is offered the form where it sees what it owes, and finds what is saved in it', async () => {
    await newYear()
    const { body } = await agency.get('/bg/duties')
    assert.match(body, new RegExp(`href="${fileOf(institutions.agency)}"`))
    assert.match(body, /href="\/bg\/report-forms"/)
    await typedOnPage(agency, { 'value-1': '12,5', done: 'Среща.' })
    const answer = await agency.get(fileOf(institutions.agency))
    assert.match(String(answer.headers['content-disposition']), /^attachment; filename="[\w.-]+"$/)
    const sheet = strFromU8(
      unzipSync(new Uint8Array(answer.rawPayload))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    )
    assert.match(sheet, /<c r="J5"[^>]*><v>12.5<\/v>/)
  })

  test('what activities make of a value stands in the form, and a return with its remarks beside the cells', async () => {
    await newYear()
    const context = { ...contextOf(opened.database), now: () => now }
    const rule = { counts: 'activities', kinds: ['meeting'] }
    await setActivityRule(context, { slug, measure: '1', indicator: 1, seen: 0, rule })
    const facts = async () => {
      const read = await readReportForm(await form())
      assert.ok(!isRefusal(read))
      return read.facts
    }
    assert.equal((await facts()).reports[0]?.fields['value-1'], '0', 'none is registered')
    await decide(await preview(filled(await form())), 'submit')
    const at = `/bg/plans/${slug}/reports/2024-Q1/1`
    await secretariat.get(at)
    const returned = await secretariat.post(`${at}/return`, {
      ...{ seen: '1', remark: 'Благодаря.', 'remark-value-1': 'Колко са жените?' },
    })
    assert.equal(returned.statusCode, 303, returned.body)
    const { labels } = await facts()
    assert.equal(labels[`${slug}/2024-Q1/1/indicator-1`]?.at(-1), 'Стойност: Колко са жените?')
    assert.equal(labels[`${slug}/2024-Q1/1/words`]?.at(-1), 'Благодаря.')
  })

  test('what was filled in is shown first, and one button saves all of it as drafts', async () => {
    await newYear()
    const shown = await preview(filled(await form()))
    assert.match(shown.body, /Стойност за периода.*<ins>100<\/ins>/s)
    assert.equal((await place()).version, 0, 'nothing is saved by looking')
    const saved = await decide(shown, 'save')
    assert.equal(saved.headers.location, '/bg/duties?done=form-taken')
    const { content, status } = await place()
    assert.equal(status, 'draft')
    assert.deepEqual(content, { language: 'bg', fields: { ...wellTyped, 'spent-1': '1000,5' } })
    const again = await agency.get(shown.address)
    assert.match(again.body, /Без промяна: 1\..*няма нищо ново за записване/s)
  })

  test('what is complete is submitted by the other button, what is not is saved', async () => {
    await newYear()
    const shown = await preview(filled(await form()))
    assert.match(shown.body, /Попълнен, може да бъде подаден/)
    await decide(shown, 'submit')
    assert.equal((await place()).status, 'submitted')

    await newYear()
    const partial = await preview(withCells(await form(), values, { J5: 100 }))
    assert.match(partial.body, /За да бъде подаден, остава.*лист „Отчет“, клетка K9/s)
    await decide(partial, 'submit')
    assert.equal((await place()).status, 'draft')
  })

  test('a form in English reads English numbers, and what is saved in another language is the same number', async () => {
    await newYear()
    await typedOnPage(agency, { 'value-1': '12,5' })
    const bytes = await form(agency, fileOf(institutions.agency, { language: 'en' }))
    const shown = await preview(withCells(bytes, values, { O5: 'Sixty women' }), agency, 'en')
    assert.match(shown.body, /What will be saved/)
    assert.doesNotMatch(shown.body, /12\.5/, 'the value has not changed')
    await decide(shown, 'save')
    assert.deepEqual((await place()).content, {
      language: 'en',
      fields: { 'value-1': '12.5', 'note-1': 'Sixty women' },
    })
  })

  test('every wrong cell is named by its place, and nothing is saved of the whole file', async () => {
    await newYear()
    const bytes = withCells(filled(await form()), values, {
      J5: 'сто',
      M8: 'може би',
      K9: { type: 'e', content: '<f>1/0</f><v>#REF!</v>' },
    })
    const shown = await preview(bytes)
    assert.match(shown.body, /лист „Отчет“, клетка J5.*„сто“.*само число/s)
    assert.match(shown.body, /клетка M8.*„може би“.*„да“ или „не“/s)
    assert.match(shown.body, /клетка K9.*„#REF!“.*грешка/s)
    assert.doesNotMatch(shown.body, /name="go"/)
    const forced = await agency.post(shown.address, { seen_1: '0', go: 'save' })
    assert.equal(forced.statusCode, 409)
    assert.equal((await place()).version, 0)
  })

  test('what another saved in other fields meanwhile stays; in the same ones a person chooses', async () => {
    await newYear()
    const bytes = withCells(await form(), values, { J5: 7, O5: 'От списъка.' })
    await typedOnPage(ministry, { 'value-1': '5', next: 'Обучение.' })
    const shown = await preview(bytes)
    assert.match(shown.body, /Петър Колев е записал друго/)
    const unchosen = await decide(shown, 'save')
    assert.equal(unchosen.statusCode, 409)
    assert.match(unchosen.body, /<a href="#choice_1_value-1">Изберете кое да остане/)
    const chosen = await decide(shown, 'save', { 'choice_1_value-1': 'mine' })
    assert.equal(chosen.statusCode, 303, chosen.body)
    assert.deepEqual((await place()).content?.fields, {
      ...{ 'value-1': '7', 'note-1': 'От списъка.', next: 'Обучение.' },
    })
  })

  test('what was saved between looking and deciding is never written over', async () => {
    await newYear()
    const shown = await preview(withCells(await form(), values, { J5: 7 }))
    await typedOnPage(ministry, { 'value-1': '5' })
    const late = await decide(shown, 'save')
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /записана друга промяна/)
    assert.match(late.body, /name="choice_1_value-1"/)
    assert.equal((await place()).content?.fields['value-1'], '5')
    const kept = await decide({ address: shown.address, body: late.body }, 'save', {
      'choice_1_value-1': 'theirs',
    })
    assert.equal(kept.statusCode, 409, 'nothing is left to be saved')
    assert.equal((await place()).content?.fields['value-1'], '5')
  })

  test('of two decisions on one form at the same moment one is taken', async () => {
    await newYear()
    const shown = await preview(filled(await form()))
    const outcomes = await Promise.all([decide(shown, 'save'), decide(shown, 'save')])
    assert.deepEqual(outcomes.map(({ statusCode }) => statusCode).sort(), [303, 409])
    assert.equal((await place()).version, 1)
  })

  test('reports of several measures are saved together or not at all', async () => {
    await newYear()
    const bytes = withCells(await form(ministry, fileOf(institutions.ministry)), words, {
      E5: 'Помощ.',
      E6: 'Наръчникът е готов.',
    })
    const shown = await preview(bytes, ministry)
    await typedOnPage(agency, { 'value-1': '5' })
    assert.equal((await decide(shown, 'save', {}, ministry)).statusCode, 409)
    assert.equal((await place('2')).version, 0)
    const body = (await ministry.get(shown.address)).body
    assert.equal((await decide({ ...shown, body }, 'submit', {}, ministry)).statusCode, 303)
    assert.equal((await place('2')).status, 'submitted')
    assert.deepEqual(
      [(await place('1')).status, (await place('1')).content?.fields],
      ['draft', { 'value-1': '5', done: 'Помощ.' }],
      'whoever helps does not submit',
    )
  })

  test('a form of another institution, plan or period is refused in one sentence', async () => {
    await newYear()
    const theirs = await form(ministry, fileOf(institutions.ministry))
    const refused = await upload(theirs)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /институция, която не представлявате/)
    assert.equal((await agency.get(fileOf(institutions.ministry))).statusCode, 404)
    assert.equal(
      (await agency.get(fileOf(institutions.agency, { period: '2025-Q1' }))).statusCode,
      404,
    )
  })

  test('a row of another form is named, and the file refused', async () => {
    await newYear()
    const key = `${slug}/2024-Q1/1/indicator-1`
    for (const foreign of [`${slug}/2024-Q1/2/indicator-1`, `${slug}/2024-Q2/1/indicator-1`]) {
      const bytes = withParts(await form(), (name, xml) =>
        name === 'xl/sharedStrings.xml' ? xml.replace(`>${key}<`, `>${foreign}<`) : xml,
      )
      const refused = await upload(bytes)
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, /Лист „Отчет“, ред 5 е от формуляра на друга институция/)
    }
  })

  test('what is no form, or one whose hidden sheet was changed, is refused with what to do', async () => {
    await newYear()
    const bytes = await form()
    const changed = withParts(bytes, (name, xml) =>
      name === 'xl/sharedStrings.xml' ? xml.replace(`>${institutions.agency}<`, '>999<') : xml,
    )
    const without = withParts(bytes, (name, xml) =>
      name === 'xl/sharedStrings.xml' ? xml.replace('merilo-form-1/facts', 'x') : xml,
    )
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [changed, /Скритият лист на формуляра е променян/],
      [without, /няма формуляр за отчет/],
      [new TextEncoder().encode('не е таблица'), /./],
      [new Uint8Array(6 * 1024 * 1024), /допустими са 5 MB/],
    ]
    for (const [file, sentence] of cases) {
      const refused = await upload(file)
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, sentence)
    }
    await agency.get('/bg/report-forms')
    assert.match((await agency.post('/bg/report-forms', {})).body, /Изберете файла/)
  })

  test('an uploaded form is nowhere for other institutions, and for those who only read', async () => {
    await newYear()
    const shown = await preview(filled(await form()))
    assert.equal((await ministry.get(shown.address)).statusCode, 404)
    assert.equal((await decide(shown, 'save', {}, ministry)).statusCode, 404)
    assert.equal((await auditor.get(shown.address)).statusCode, 404)
    assert.equal((await agency.get('/bg/report-forms/999999')).statusCode, 404)
    assert.equal((await place()).version, 0)
  })

  test('the secretariat gets the forms of all institutions at once, and uploads one on behalf of another', async () => {
    await newYear()
    const period = `/bg/plans/${slug}/reports/2024-Q1`
    const zip = `/bg/report-forms/${slug}/2024-Q1/forms.zip`
    assert.match((await secretariat.get(period)).body, new RegExp(`href="${zip}"`))
    const files = unzipSync(new Uint8Array((await secretariat.get(zip)).rawPayload))
    assert.deepEqual(Object.keys(files).sort(), [
      `АЗ 2024-Q1 (${institutions.agency}).xlsx`,
      `МВР 2024-Q1 (${institutions.ministry}).xlsx`,
    ])
    assert.equal((await agency.get(zip)).statusCode, 404)
    const [file] = Object.values(files)
    const shown = await preview(filled(file ?? new Uint8Array()), secretariat)
    const done = await decide(shown, 'submit', {}, secretariat)
    assert.equal(
      done.headers.location,
      `${period}?institution=${institutions.agency}&done=form-taken`,
    )
    assert.equal((await place()).submittedBy, 'Мария Петрова')
  })

  test('what waits for the secretariat is not changed by a form that was downloaded before', async () => {
    await newYear()
    const bytes = await form()
    await decide(await preview(filled(bytes)), 'submit')
    const late = await preview(withCells(bytes, values, { J5: 7 }))
    assert.match(late.body, /вече е подаден или приет/)
    assert.doesNotMatch(late.body, /name="go"/)
    assert.equal((await agency.post(late.address, { seen_1: '1', go: 'save' })).statusCode, 409)
    assert.equal((await place()).content?.fields['value-1'], '100')
  })

  test('extra sheets, changed labels and rows of one’s own are told and not read', async () => {
    await newYear()
    const bytes = withParts(
      withCells(filled(await form()), values, { G5: 'най-малко 1 лица' }),
      (name, xml) =>
        name === 'xl/worksheets/sheet4.xml' ? xml.replace(/<c r="A1".*?<\/c>/, '') : xml,
    )
    const { body } = await preview(bytes)
    assert.match(body, /Какво не е прочетено/)
    assert.match(body, /клетка G5.*Заключена клетка е променена.*„най-малко 1 лица“/s)
    assert.match(body, /Лист „Указания“ не е част от формуляра/)
    assert.match(body, /<ins>100<\/ins>/)
  })

  test('the log says who uploaded which file and what became of each report, and is whole', async () => {
    await newYear()
    await decide(await preview(filled(await form())), 'submit')
    const rows = await opened.database
      .selectFrom('audit_log')
      .select(['action', 'entity_id', 'actor_name', 'new'])
      .orderBy('seq', 'desc')
      .limit(2)
      .execute()
    assert.deepEqual(
      rows.map((row) => [row.action, row.actor_name]),
      [
        ['submit-report', 'Ана Иванова'],
        ['receive-report-form', 'Ана Иванова'],
      ],
    )
    const [submitted, received] = rows
    const by = JSON.stringify(submitted?.new).match(/"form":"(\d+)"/)?.[1]
    assert.equal(received?.entity_id, `${slug}/2024-Q1/${by}`)
    assert.ok((await verifyLog(opened.database)).whole)
  })
})
