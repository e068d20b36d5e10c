import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Refused } from '../../core/base/refusal.ts'
import { findBinaries, packageRoot } from './binaries.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

/** A package as npm leaves it when install scripts are switched off. */
function packageWithoutLinks(): string {
  const root = join(scratch, 'package')
  mkdirSync(join(root, 'native/bin'), { recursive: true })
  mkdirSync(join(root, 'native/lib'))
  for (const file of ['bin/initdb', 'bin/postgres', 'lib/libpq.so.5.18']) {
    writeFileSync(join(root, 'native', file), '')
    chmodSync(join(root, 'native', file), 0o644)
  }
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(root, 'native/pg-symlinks.json'), JSON.stringify(links))
  return root
}

test('missing links and executable bits are made without writing links into the package', async () => {
  const root = packageWithoutLinks()
  const links = join(scratch, 'links')
  for (const _ of ['first start', 'second start']) {
    const { initdb, environment } = await findBinaries(links, root)
    assert.equal(statSync(initdb).mode & 0o777, 0o755)
    assert.equal(readlinkSync(join(links, 'libpq.so.5')), join(root, 'native/lib/libpq.so.5.18'))
    assert.ok(Object.values(environment).includes(`${links}:${join(root, 'native/lib')}`))
  }
})

test('the real package works without the links that an install script makes', async () => {
  const root = join(scratch, 'copy')
  cpSync(packageRoot(`${process.platform}-${process.arch}`), root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  })
  const { postgres, initdb, environment } = await findBinaries(join(scratch, 'real-links'), root)
  for (const program of [postgres, initdb]) {
    const { status, stdout } = spawnSync(program, ['--version'], { env: environment })
    assert.equal(status, 0)
    assert.match(String(stdout), /PostgreSQL\) 18\./)
  }
})

test('the server is told nothing of our environment', async () => {
  process.env['SECRET_OF_OURS'] = 'secret'
  const { environment } = await findBinaries(join(scratch, 'links'))
  assert.deepEqual(
    Object.keys(environment).filter((name) => !name.endsWith('LIBRARY_PATH')),
    ['PATH', 'LC_ALL', 'TZ'],
  )
})

test('a platform without PostgreSQL is told of DATABASE_URL in one line', () => {
  assert.throws(
    () => packageRoot('sunos-sparc'),
    (error) => error instanceof Refused && /^.*sunos-sparc.*DATABASE_URL.*$/.test(error.message),
  )
})
