import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { preparePublication } from '../../../actions/prepare-publication.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { docxEntries } from '../../../intake/docx/testing/make-docx.ts'
import { makeZip } from '../../../intake/package/testing/make-zip.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { partOf, wordsOf } from '../../../render/docx/testing/unzip.ts'
import { noPress } from '../../../render/pdf/press.ts'
import { renditions } from '../../../render/renditions.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-29T09:00:00.000Z'

const templateOf = (...lines: readonly string[]) =>
  makeZip(docxEntries(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')))

onEveryEngine('Word templates of one’s own', (opened) => {
  let server: FastifyInstance
  let secretariat: InjectVisitor

  before(async () => {
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
    secretariat = visitorOf(server)
    const who = { name: 'Мария Петрова', roles: ['secretariat'] as const, institutions: [] }
    secretariat.cookies.set('merilo-session', await sessionOfNew(database, { ...who, at: now() }))
  })

  after(() => server.close())

  const give = (bytes: Uint8Array, seen = '0', kind = 'plan') =>
    secretariat.upload(`/bg/templates/${kind}`, 'бланка.docx', bytes, { seen })

  test('the page names every field in both languages and has a template to begin with', async () => {
    const { body } = await secretariat.get('/bg/templates')
    assert.match(body, /\{\{план\.мерки\}\}.*\{\{plan\.measures\}\}/s)
    assert.match(body, /Не се използва шаблон/)
    const sample = await secretariat.get('/bg/templates/plan/sample.docx')
    const words = wordsOf(await partOf(new Uint8Array(sample.rawPayload), 'word/document.xml'))
    assert.match(words, /\{\{план\.мерки\}\}/)
    assert.equal((await secretariat.get('/bg/templates/plan/try.docx')).statusCode, 404)
  })

  test('a template that lacks or misspells something is not kept, and all of it is told', async () => {
    const answer = await give(templateOf('{{план.заглавиe2}}', 'x {{план.година'))
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Липсва \{\{план\.мерки\}\}/)
    assert.match(answer.body, /Няма поле \{\{план\.заглавиe2\}\}/)
    assert.match(answer.body, /Скоби, които не ограждат нищо.*x \{\{план\.година/s)
    assert.match((await secretariat.get('/bg/templates')).body, /Не се използва шаблон/)
  })

  test('a hostile or foreign file is refused beside the field', async () => {
    const macro = makeZip([...docxEntries('<w:p/>'), { name: 'word/vbaProject.bin', content: 'x' }])
    const answer = await give(macro)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /id="file-plan-error"[^>]*>[^<]*макроси/)
    assert.match((await give(new Uint8Array([1, 2, 3]))).body, /file-plan-error/)
  })

  test('one that reads well but cannot be filled in is refused, so that no publication waits for it', async () => {
    const entries = docxEntries('<w:p><w:r><w:t>{{план.мерки}}</w:t></w:r></w:p>')
    const changed = (name: string, change: (xml: string) => string | Uint8Array) =>
      makeZip(
        entries.map((each) =>
          each.name === name ? { name, content: change(String(each.content)) } : each,
        ),
      )
    const unfillable = {
      entities: changed('word/document.xml', (xml) => xml.replace('{{', '&#123;&#123;')),
      pieces: changed('word/document.xml', (xml) => xml.replace('{{', '<![CDATA[{{]]>')),
      sixteen: changed('word/document.xml', (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le')),
      prefix: changed('word/document.xml', (xml) => xml.replaceAll(/(<\/?|xmlns:)w\b/g, '$1q')),
    }
    for (const [what, bytes] of Object.entries(unfillable)) {
      const answer = await give(bytes)
      assert.equal(answer.statusCode, 422, what)
      assert.match(answer.body, /id="file-plan-error"[^>]*>[^<]*не може да бъде попълнен/, what)
    }
    const damaged = makeZip([...entries, { name: 'word/theme/theme1.xml', content: '<a:x><b>' }])
    assert.match((await give(damaged)).body, /id="file-plan-error"[^>]*>[^<]*повреден/)
  })

  test('accepted, it is in use, can be tried, and whatever is prepared then is filled into it', async () => {
    const kept = await give(templateOf('{{План.Заглавие}} – {{plan.year}}', '{{план.мерки}}'))
    assert.match(String(kept.headers['location']), /done=template-kept/)
    assert.match(
      (await secretariat.get('/bg/templates')).body,
      /Използва се версия 1: „бланка\.docx“/,
    )
    const tried = await secretariat.get('/bg/templates/plan/try.docx')
    const words = wordsOf(await partOf(new Uint8Array(tried.rawPayload), 'word/document.xml'))
    assert.match(words, /^План за 2024 г\. по .* – 2024\n/)
    assert.match(words, /Законови промени/)

    const key = await selectOptionalPreparation(opened.database, 'plan-2024', 1)
    assert.ok(key)
    const chosen = renditions.filter(({ template }) => template !== undefined)
    const workshop = {
      renditions: chosen,
      lastFiles: [],
      press: noPress,
      site: '',
      closing: () => false,
    }
    await preparePublication({ database: opened.database, now }, workshop, key)
    const file = await server.inject('/bg/published/plan-2024/v1/plan-in-template.docx')
    assert.deepEqual(file.rawPayload, tried.rawPayload)
    const body = (await server.inject('/bg/published/plan-2024')).body
    assert.match(body, /plan-in-template\.docx/)
    assert.doesNotMatch(body, /report-in-template\.docx/, 'there is no template of a report')
  })

  test('what another has kept meanwhile is not overwritten', async () => {
    const answer = await give(templateOf('{{план.мерки}}'), '0')
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Междувременно/)
  })

  test('a name in pieces is taken with a remark; given up, the file stays in the history', async () => {
    const split = makeZip(
      docxEntries('<w:p><w:r><w:t>{{plan</w:t></w:r><w:r><w:t>.measures}}</w:t></w:r></w:p>'),
    )
    const answer = await give(split, '1')
    assert.equal(answer.statusCode, 200)
    assert.match(answer.body, /Шаблонът е приет.*на части с различен вид/s)
    const tried = await secretariat.get('/bg/templates/plan/try.docx')
    assert.match(
      wordsOf(await partOf(new Uint8Array(tried.rawPayload), 'word/document.xml')),
      /Законови/,
    )
    await secretariat.get('/bg/templates')
    const gone = await secretariat.post('/bg/templates/plan/give-up', { seen: '2' })
    assert.match(String(gone.headers['location']), /done=template-given-up/)
    const { body } = await secretariat.get('/bg/templates')
    assert.match(body, /Не се използва шаблон/)
    assert.equal((await secretariat.get('/bg/templates/plan/v1.docx')).statusCode, 200)
    assert.equal((await secretariat.get('/bg/templates/plan/try.docx')).statusCode, 404)
  })
})
