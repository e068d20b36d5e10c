#!/usr/bin/env node
// The command line, callable from any folder: hands over to the Node the project brings.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundled = `${root}node_modules/.bin/node`
const result = spawnSync(
  existsSync(bundled) ? bundled : process.execPath,
  ['--import', `${root}src/main/tsx-hook.mjs`, `${root}src/main/cli.ts`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(result.status ?? 1)
