// Runs on whatever Node the machine has (20 or newer), before anything is installed: brings the
// locked packages, among them the Node that the rest of the project runs on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.merilo-installed`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''

if (installed !== wanted) {
  process.stderr.write('Installing what is missing (npm ci)...\n')
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    process.stderr.write('npm ci failed: see the lines above, then run the same command again.\n')
    process.exit(1)
  }
  writeFileSync(stampFile, wanted)
}

const bundled = existsSync(`${root}node_modules/.bin/node`)
const major = Number(process.versions.node.split('.')[0])
if (!bundled && major < 24) {
  process.stderr.write(
    `Merilo runs on Node 24 and brings it only for Linux and 64-bit Windows; this is Node ${process.versions.node}. Install Node 24 and try again.\n`,
  )
  process.exit(1)
}
