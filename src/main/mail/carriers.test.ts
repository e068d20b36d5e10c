import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { RefusedForGood } from '../../actions/mail-office.ts'
import { folderCarrier } from './folder-carrier.ts'
import { smtpCarrier } from './smtp-carrier.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const letter = {
  key: 'digest/7/2024-05-06',
  from: 'merilo@example.org',
  to: 'maria@example.org',
  bytes: Buffer.from('Subject: x\r\n\r\nЗдравейте\r\n.\r\nкрай\r\n'),
}

/** A mail server that takes in what it is given, but nothing for "nobody" and nothing while it is busy. */
async function startServer(options: { readonly busy?: boolean } = {}) {
  const taken: { from: string; to: string[]; bytes: string; user: string | undefined }[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username }) : done(new Error('wrong password')),
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('nobody'))
        done(Object.assign(new Error('no such'), { responseCode: 550 }))
      else done()
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (options.busy) return done(Object.assign(new Error('busy'), { responseCode: 451 }))
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          bytes: Buffer.concat(parts).toString(),
          user: session.user,
        })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  after(() => server.close())
  return { taken, at: `127.0.0.1:${port}` }
}

test('a letter becomes a file of its own name that only we may read, and stays one file', async () => {
  const folder = join(scratch, 'mail', 'out')
  await folderCarrier(folder).carry(letter)
  await folderCarrier(folder).carry(letter)
  assert.deepEqual(readdirSync(folder), ['digest_7_2024-05-06.eml'])
  const file = join(folder, 'digest_7_2024-05-06.eml')
  assert.deepEqual(readFileSync(file), letter.bytes)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(statSync(folder).mode & 0o777, 0o700)
})

test('a mail server is given the letter byte for byte, for its one recipient', async () => {
  const server = await startServer()
  await smtpCarrier(`smtp://${server.at}`).carry(letter)
  const [taken] = server.taken
  assert.equal(taken?.from, 'merilo@example.org')
  assert.deepEqual(taken?.to, ['maria@example.org'])
  assert.equal(taken?.bytes, letter.bytes.toString())
})

test('it signs in with the name and the password of the address', async () => {
  const server = await startServer()
  await smtpCarrier(`smtp://merilo:right@${server.at}`).carry(letter)
  assert.equal(server.taken[0]?.user, 'merilo')
  const wrong = smtpCarrier(`smtp://merilo:wrong@${server.at}`).carry(letter)
  await assert.rejects(wrong, (error: Error) => {
    assert.ok(!(error instanceof RefusedForGood), 'a password can be mended')
    assert.doesNotMatch(error.message, /wrong@/)
    return true
  })
})

test('no such recipient is no for good; a busy server and no server at all are not', async () => {
  const server = await startServer()
  await assert.rejects(
    smtpCarrier(`smtp://${server.at}`).carry({ ...letter, to: 'nobody@example.org' }),
    RefusedForGood,
  )
  const busy = await startServer({ busy: true })
  const notForGood = (error: Error) => !(error instanceof RefusedForGood)
  await assert.rejects(smtpCarrier(`smtp://${busy.at}`).carry(letter), notForGood)

  const nowhere = createServer()
  nowhere.listen(0, '127.0.0.1')
  await once(nowhere, 'listening')
  const { port } = nowhere.address() as { port: number }
  nowhere.close()
  await assert.rejects(smtpCarrier(`smtp://127.0.0.1:${port}`).carry(letter), notForGood)
})
