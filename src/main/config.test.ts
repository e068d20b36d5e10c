import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Refused } from '../core/base/refusal.ts'
import { configFrom, terminalLanguage } from './config.ts'
import type { Environment } from './env.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

function refusalsOf(environment: Environment): string[] {
  try {
    configFrom(environment, '/here')
    return []
  } catch (error) {
    assert.ok(error instanceof Refused)
    return error.refusals.map((refusal) => refusal.message.en)
  }
}

test('nothing set: the embedded database in the project, on this machine only', () => {
  assert.deepEqual(configFrom({}, '/here'), {
    dataFolder: resolve(project, 'data'),
    database: { kind: 'embedded', folder: resolve(project, 'data') },
    evidenceFolder: resolve(project, 'data', 'evidence'),
    host: '127.0.0.1',
    port: 8080,
    baseUrl: null,
    secureCookies: false,
    provider: null,
    mail: { kind: 'folder', folder: resolve(project, 'data/mail') },
    mailFrom: { name: 'Merilo', address: 'merilo@localhost' },
  })
})

test('everything set', () => {
  const environment = {
    DATABASE_URL: 'postgresql://merilo:secret@db.example.bg/merilo',
    HOST: '0.0.0.0',
    PORT: '0',
    MERILO_BASE_URL: 'https://merilo.example.bg/',
    MERILO_SMTP_URL: 'smtp://merilo:secret@mail.example.bg:587',
    MERILO_MAIL_FROM: 'Мерило <merilo@example.bg>',
  }
  assert.deepEqual(configFrom(environment, '/here'), {
    dataFolder: resolve(project, 'data'),
    database: { kind: 'server', url: environment.DATABASE_URL },
    evidenceFolder: resolve(project, 'data', 'evidence'),
    host: '0.0.0.0',
    port: 0,
    baseUrl: 'https://merilo.example.bg',
    secureCookies: true,
    provider: null,
    mail: { kind: 'smtp', url: environment.MERILO_SMTP_URL },
    mailFrom: { name: 'Мерило', address: 'merilo@example.bg' },
  })
})

test('a relative data folder starts where the person typed the command', () => {
  const folderOf = (MERILO_DATA: string) => configFrom({ MERILO_DATA }, '/here').database
  const mailOf = (MERILO_DATA: string) => configFrom({ MERILO_DATA }, '/here').mail
  assert.deepEqual(folderOf('kept'), { kind: 'embedded', folder: '/here/kept' })
  assert.deepEqual(folderOf('/srv/merilo'), { kind: 'embedded', folder: '/srv/merilo' })
  assert.deepEqual(mailOf('kept'), { kind: 'folder', folder: '/here/kept/mail' })
})

test('files of evidence are in the data folder, whatever the database', () => {
  const DATABASE_URL = 'postgres://merilo@db.example.bg/merilo'
  for (const environment of [
    { MERILO_DATA: '/srv/merilo' },
    { MERILO_DATA: '/srv/merilo', DATABASE_URL },
  ])
    assert.equal(configFrom(environment, '/here').evidenceFolder, '/srv/merilo/evidence')
})

test('a database server outranks a data folder', () => {
  const environment = { DATABASE_URL: 'postgres:///merilo?host=/run/postgresql', MERILO_DATA: 'x' }
  assert.equal(configFrom(environment, '/here').database.kind, 'server')
})

test('every bad value is named, with what would do', () => {
  for (const PORT of ['http', '-1', '65536', '80.5', '0x50', '1e3']) {
    assert.match(refusalsOf({ PORT })[0] ?? '', /PORT=.* 0 to 65535/)
  }
  for (const MERILO_BASE_URL of [
    'merilo.bg',
    'ftp://m.bg',
    'https://m.bg/path',
    'https://u@m.bg',
  ]) {
    assert.match(refusalsOf({ MERILO_BASE_URL })[0] ?? '', /MERILO_BASE_URL=/)
  }
  assert.equal(refusalsOf({ PORT: 'x', MERILO_BASE_URL: 'y', DATABASE_URL: 'z' }).length, 3)
})

test('a bad database address is refused without repeating the password in it', () => {
  const [message = ''] = refusalsOf({ DATABASE_URL: 'mysql://root:hunter2@db/merilo' })
  assert.match(message, /DATABASE_URL/)
  assert.doesNotMatch(message, /hunter2/)
})

test('mail comes from an address alone, or from one with a name', () => {
  const fromOf = (MERILO_MAIL_FROM: string) => configFrom({ MERILO_MAIL_FROM }, '/here').mailFrom
  assert.deepEqual(fromOf('m@example.bg'), { name: '', address: 'm@example.bg' })
  assert.deepEqual(fromOf('Съвет <m@example.bg>'), { name: 'Съвет', address: 'm@example.bg' })
  for (const MERILO_MAIL_FROM of [
    'm',
    'Съвет m@example.bg',
    'a@b.bg, c@d.bg',
    'x <y>',
    'x\n<a@b.bg>',
  ])
    assert.match(refusalsOf({ MERILO_MAIL_FROM })[0] ?? '', /MERILO_MAIL_FROM=/)
})

test('a bad address of a mail server is refused without repeating the password in it', () => {
  for (const MERILO_SMTP_URL of [
    'mail.example.bg',
    'http://u:hunter2@mail',
    'smtp://',
    'smtp:///x',
  ]) {
    const [message = ''] = refusalsOf({ MERILO_SMTP_URL })
    assert.match(message, /MERILO_SMTP_URL/)
    assert.doesNotMatch(message, /hunter2/)
  }
})

test('the terminal speaks Bulgarian where its locale does', () => {
  assert.equal(terminalLanguage({ LANG: 'bg_BG.UTF-8' }), 'bg')
  assert.equal(terminalLanguage({ LANG: 'bg_BG.UTF-8', LC_ALL: 'C' }), 'en')
  assert.equal(terminalLanguage({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'bg' }), 'bg')
  assert.equal(terminalLanguage({ LANG: 'bgn_PK' }), 'en')
  assert.equal(terminalLanguage({}), 'en')
})
