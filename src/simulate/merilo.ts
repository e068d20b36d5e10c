import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** `merilo`, at a terminal that knows nothing but what it is given; answers with what it said once all is well. */
export async function merilo(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const command = ['--import', './src/main/tsx-hook.mjs', 'src/main/cli.ts', ...args]
  const program = spawn(process.execPath, command, { cwd: project, env })
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const [code] = await once(program, 'close')
  assert.equal(code, 0, said)
  return said.trim()
}
