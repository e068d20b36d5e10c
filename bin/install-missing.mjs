// Runs on whatever Node the machine has (20 or newer), before anything is installed: brings the
// locked packages, among them the Node that the rest of the project runs on.
//   node bin/install-missing.mjs [--without-development]
// With the option an installation without the development packages is complete, too.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lockFile = `${root}.merilo-installing`
const withDevelopment = !process.argv.includes('--without-development')

refuseUnknownSystem()
if (missing().length > 0) {
  await takeLock()
  process.on('exit', () => rmSync(lockFile, { force: true }))
  // Another process may have done it while this one waited for the lock.
  if (missing().length > 0) install()
}
linkNode()
refuseOldNode()

/** The packages of package-lock.json that npm's own record of what it installed does not have. */
function missing() {
  const wanted = packagesIn(`${root}package-lock.json`)
  // npm writes this file last, so an interrupted installation has none.
  const installed = packagesIn(`${root}node_modules/.package-lock.json`)
  const chosen = wanted['']?.optionalDependencies ?? {}
  const isNeeded = (path, entry) => {
    if (path === '' || (entry.dev && !withDevelopment)) return false
    // npm leaves out optional packages that are not for this machine, for reasons of its own; those
    // that the project itself asks for are made for a platform and needed on it.
    if (entry.optional)
      return path.slice('node_modules/'.length) in chosen && isForThisMachine(entry)
    return true
  }
  return Object.entries(wanted)
    .filter(([path, entry]) => isNeeded(path, entry))
    .filter(([path, entry]) => installed[path]?.integrity !== entry.integrity)
    .map(([path]) => path.slice('node_modules/'.length))
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function isForThisMachine({ os, cpu }) {
  const fits = (wanted, actual) => wanted === undefined || [wanted].flat().includes(actual)
  return fits(os, process.platform) && fits(cpu, process.arch)
}

function install() {
  process.stderr.write('Installing what is missing (npm ci); this takes a minute or so...\n')
  const ci = ['ci', '--include=dev', '--include=optional', '--prefer-offline']
  const { status } = runNpm([...ci, '--no-fund', '--no-audit', '--loglevel=error'])
  if (status !== 0) fail('npm ci failed: see the lines above, then run the same command again.')
  const still = missing()
  if (still.length > 0) {
    fail(`npm left out ${still.join(', ')}: check the network, then run the same command again.`)
  }
}

function runNpm(args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  // Inside an npm script this is the npm that runs it, and the Node that runs that npm; the Node in
  // node_modules, first on PATH there, is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  return npm?.endsWith('npm-cli.js')
    ? spawnSync(node ?? process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Of two processes at once, one installs and the other waits for it. */
async function takeLock() {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') {
        fail(`Packages are missing and cannot be installed in ${root} (${error.code}).`)
      }
    }
    if (isAbandoned()) rmSync(lockFile, { force: true })
    else if (!told) process.stderr.write('Waiting for another installation to finish...\n')
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function isAbandoned() {
  const oneQuarter = 15 * 60 * 1000
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'))
    // The file is empty for the moment between its making and the writing of the number.
    if (pid > 0) process.kill(pid, 0)
    return Date.now() - statSync(lockFile).mtimeMs > oneQuarter
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/**
 * npm 10, which Node 20 comes with, leaves out the link to the Node that the project brings: several
 * packages offer one by that name and it forgets ours with those of the other platforms.
 */
function linkNode() {
  const link = `${root}node_modules/.bin/node`
  const brought = `node-${process.platform}-${process.arch}`
  if (existsSync(link) || !existsSync(`${root}node_modules/${brought}/bin/node`)) return
  try {
    symlinkSync(`../${brought}/bin/node`, link)
  } catch (error) {
    // Another process was faster.
    if (error.code !== 'EEXIST') fail(`${link} cannot be made (${error.code}).`)
  }
}

/** The Node and the PostgreSQL that the project brings are built for glibc. */
function refuseUnknownSystem() {
  if (process.platform !== 'linux') return
  process.report.excludeNetwork = true
  if (process.report.getReport().header.glibcVersionRuntime) return
  fail(
    'Merilo needs a Linux with glibc, such as Debian, Ubuntu or Fedora; this one (Alpine?) has another C library.',
  )
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24 || existsSync(`${root}node_modules/.bin/node`)) return
  fail(
    `Merilo runs on Node 24 and brings it only for Linux and 64-bit Windows; this is Node ${process.versions.node}. Install Node 24 and try again.`,
  )
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
