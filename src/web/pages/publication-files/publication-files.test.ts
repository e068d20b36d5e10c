import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { preparePublication, type Workshop } from '../../../actions/prepare-publication.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { type Drawing, DrawingBusy, drawHere } from '../../../render/drawing.ts'
import { noPress, type Press, type ToPrint } from '../../../render/pdf/press.ts'
import { renditions } from '../../../render/renditions.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { buildServer } from '../../server.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'

const now = () => '2026-11-29T09:00:00.000Z'

onEveryEngine('the files of a publication', (opened) => {
  const printed: ToPrint[] = []
  let turnsAway = false
  const press: Press = {
    print: async (what) => {
      printed.push(what)
      return Buffer.from('%PDF-')
    },
  }
  let server: FastifyInstance
  let withoutPress: FastifyInstance
  let secretariat: InjectVisitor
  const address = '/bg/plans/plan-2024/publications/1/files'
  const published = '/bg/published/plan-2024/v1'

  before(async () => {
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    const site = {
      ...{ database, now, register: async () => bulgarianRegister, evidenceFolder: '' },
      ...{ secure: false, trustProxy: false, log: false as const },
    }
    const here = drawHere(press)
    const drawing: Drawing = {
      draw: async (what) => {
        if (turnsAway) throw new DrawingBusy('others wait')
        return await here.draw(what)
      },
    }
    server = await buildServer({ ...site, drawing })
    withoutPress = await buildServer(site)
    secretariat = visitorOf(server)
    const who = { name: 'Мария Петрова', roles: ['secretariat'] as const, institutions: [] }
    secretariat.cookies.set('merilo-session', await sessionOfNew(database, { ...who, at: now() }))
  })

  after(async () => {
    await server.close()
    await withoutPress.close()
  })

  const prepare = async (more: Partial<Workshop> = {}) => {
    const key = await selectOptionalPreparation(opened.database, 'plan-2024', 1)
    assert.ok(key)
    const workshop = {
      renditions,
      lastFiles: [],
      press,
      site: 'http://localhost',
      closing: () => false,
    }
    await preparePublication({ database: opened.database, now }, { ...workshop, ...more }, key)
  }

  test('before they are made the quick ones are drawn, those of the press are announced', async () => {
    assert.equal((await server.inject(`${published}/report.docx`)).statusCode, 200)
    const early = await server.inject(`${published}/report.pdf`)
    assert.equal(early.statusCode, 503)
    assert.match(early.body, /Файлът се изготвя/)
    const { body } = await server.inject(published)
    assert.match(body, /Годишният отчет \(PDF\): изготвя се/)
    assert.doesNotMatch(body, /href="[^"]*report\.pdf"/)
  })

  test('whoever waits sees the page come anew by itself, and may have it stand still', async () => {
    const page = await secretariat.get(address)
    assert.equal(page.headers['refresh'], '2')
    assert.match(page.body, /aria-live="polite"/)
    const still = await secretariat.get(`${address}?still=1`)
    assert.equal(still.headers['refresh'], undefined)
    assert.match(still.body, /Обновяване отново/)
  })

  test('called off on the page, they can be asked for again there', async () => {
    await secretariat.get(address)
    const cancelled = await secretariat.post(`${address}/cancel`, {})
    assert.match(String(cancelled.headers['location']), /done=preparation-cancelled/)
    const page = await secretariat.get(address)
    assert.match(page.body, /Изготвянето е прекратено/)
    assert.equal(page.headers['refresh'], undefined)
    const again = await secretariat.post(`${address}/again`, {})
    assert.match(String(again.headers['location']), /done=preparing-again/)
  })

  test('while one is made the page says which, and how many are ready', async () => {
    let shown = ''
    const [first] = renditions
    assert.ok(first)
    const watched = {
      ...first,
      draw: async () => {
        shown ||= (await secretariat.get(address)).body
        throw new Error('not this one')
      },
    }
    await assert.rejects(prepare({ renditions: [watched] }))
    assert.match(shown, /<progress value="0" max="2"/)
    assert.match(shown, /В момента: Годишният отчет \(Word\), български/)
  })

  test('a machine without a press leaves out what it cannot print, and the page says so', async () => {
    await prepare({ press: noPress })
    const { body } = await secretariat.get(address)
    assert.match(body, /На този сървър не могат да се изготвят PDF файлове/)
    assert.match(body, /Изготвяне на липсващите/)
    const notToCome = await server.inject(`${published}/report.pdf`)
    assert.equal(notToCome.statusCode, 404, 'nobody is told to wait for what is not to come')
    assert.doesNotMatch((await server.inject(published)).body, /report\.pdf/)
  })

  test('once made, everybody gets the kept bytes, with their digest on the page', async () => {
    await secretariat.get(address)
    await secretariat.post(`${address}/again`, {})
    await prepare()
    const file = await server.inject(`${published}/report.pdf`)
    assert.equal(file.statusCode, 200)
    assert.equal(file.headers['content-type'], 'application/pdf')
    assert.equal(file.body, '%PDF-')
    assert.match((await server.inject(published)).body, /href="[^"]*\/report\.pdf"/)
    const { body } = await secretariat.get(address)
    assert.match(body, /<code class="digest">[0-9a-f]{64}<\/code>/)
    assert.doesNotMatch(body, /<progress/)
  })

  test('the sheet of a measure is drawn for whoever asks, as Word, PDF and Excel', async () => {
    for (const kind of ['docx', 'xlsx'])
      assert.equal((await server.inject(`${published}/measures/10/sheet.${kind}`)).statusCode, 200)
    printed.length = 0
    const pdf = await server.inject(`${published}/measures/10/sheet.pdf`)
    assert.equal(pdf.body, '%PDF-')
    assert.match(JSON.stringify(printed[0]?.data), /Консултирани работодатели/)
    assert.equal((await server.inject(`${published}/measures/no-such/sheet.pdf`)).statusCode, 404)
    turnsAway = true
    const busy = await server.inject(`${published}/measures/10/sheet.pdf`)
    assert.equal(busy.statusCode, 503)
    assert.match(busy.body, /Опитайте отново след минута/)
    const none = await withoutPress.inject(`/en/published/plan-2024/v1/measures/10/sheet.pdf`)
    assert.equal(none.statusCode, 503)
    assert.match(none.body, /This server cannot make PDF files/)
  })
})
