import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { keysFrom } from '../../../actions/keys.ts'
import { fingerprintOf, publicKeyOfPem } from '../../../actions/signature.ts'
import { signingKey } from '../../../actions/signing-key.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { everythingKept } from '../../../actions/testing/everything-kept.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { languages } from '../../../core/base/language.ts'
import { listSigningKeys } from '../../../store/signing-key.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-29T12:00:00.000Z'
const keys = keysFrom(Buffer.alloc(32, 7))

onEveryEngine('the pages of the signing keys', (opened) => {
  let server: FastifyInstance
  let administrator: InjectVisitor

  before(async () => {
    const { database } = opened
    server = await siteOf({ database, now, keys })
    administrator = visitorOf(server)
    const session = { name: 'Администратор', roles: ['administrator'], at: now() } as const
    administrator.cookies.set('merilo-session', await sessionOfNew(database, session))
  })
  after(() => server.close())

  const get = (url: string) => server.inject({ url })
  const ring = async () => (await get('/.well-known/merilo-keys.json')).json()

  test('before the first key they say that there is none, and looking makes none', async () => {
    for (const language of languages)
      assert.match((await get(`/${language}/keys`)).body, /Още няма ключ|There is no key yet/)
    assert.deepEqual(await ring(), { format: 'merilo-keys/1', keys: [] })
    const { body } = await administrator.get('/bg/keys/replacement')
    assert.match(body, /Още няма ключ/)
    assert.ok(!body.includes('name="reason"'))
    assert.deepEqual(await listSigningKeys(opened.database), [])
  })

  test('anybody sees the key in use, takes it along and finds it where programs look', async () => {
    const { fingerprint } = await signingKey(contextOf(opened.database), keys)
    const { body } = await get('/en/keys')
    assert.ok(body.includes(fingerprint.replace(/.{4}(?=.)/g, '$& ')))
    assert.ok(!body.includes('/en/keys/replacement'), 'a stranger is not offered to replace it')
    const file = await get(`/en/keys/${fingerprint}.pem`)
    const key = publicKeyOfPem(file.body)
    assert.equal(key && fingerprintOf(key), fingerprint)
    assert.match(String(file.headers['content-disposition']), /merilo-[0-9a-f]{16}\.pem/)
    const answer = await get('/.well-known/merilo-keys.json')
    assert.equal(answer.headers['access-control-allow-origin'], '*')
    assert.equal(answer.json().keys[0].fingerprint, fingerprint)
    assert.equal((await get(`/en/keys/${'0'.repeat(64)}.pem`)).statusCode, 404)
  })

  test('without a reason nothing is replaced: it is said beside the field, and what was chosen stays', async () => {
    const [key] = await listSigningKeys(opened.database)
    assert.match((await administrator.get('/en/accounts')).body, /href="\/en\/keys\/replacement"/)
    await administrator.get('/en/keys/replacement')
    const before = await everythingKept(opened.database)
    const { statusCode, body } = await administrator.post('/en/keys/replacement', {
      ...{ seen: key?.fingerprint ?? '', cause: 'compromised', reason: ' ' },
    })
    assert.equal(statusCode, 422)
    assert.match(body, /<p class="field-error" id="reason-error">/)
    assert.match(body, /value="compromised" checked/)
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('the administrator replaces it; the old one stays on the page with why it is not in use', async () => {
    const [old] = await listSigningKeys(opened.database)
    await administrator.get('/en/keys/replacement')
    const sent = { seen: old?.fingerprint ?? '', cause: 'compromised', reason: 'Мария напусна.' }
    const { headers } = await administrator.post('/en/keys/replacement', sent)
    assert.equal(headers.location, '/en/keys?done=key-replaced')
    const { body } = await get('/bg/keys')
    assert.match(body, /Сменен, защото може да е станал известен на други/)
    assert.ok(!body.includes('Мария'), 'the reason is not for the public')
    const { keys: listed } = await ring()
    assert.equal(listed.length, 2)
    assert.equal(listed[1].follows, old?.fingerprint)
    const again = await administrator.post('/en/keys/replacement', sent)
    assert.equal(again.statusCode, 422)
    assert.equal((await listSigningKeys(opened.database)).length, 2, 'and not twice')
  })
})
