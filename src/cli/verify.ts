import { fingerprintsIn } from '../actions/trusted-keys.ts'
import {
  type NamedBundle,
  type NamedVerification,
  verifyBundles,
} from '../actions/verify-bundles.ts'
import { isRefusal, type Refusal } from '../core/base/refusal.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { verificationJson } from './verify-json.ts'
import { verificationLines } from './verify-text.ts'

const usage = {
  bg: 'Употреба: merilo verify ПАКЕТ.zip… [--key ФАЙЛ|ОТПЕЧАТЪК] [--json]',
  en: 'Usage: merilo verify BUNDLE.zip… [--key FILE|FINGERPRINT] [--json]',
}

/**
 * `merilo verify`: checks published bundles with nothing but themselves, without a database and without a
 * network: signature, digests, the log's chain, and every figure computed anew.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const asked = parse(args)
  if (!asked) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const verified = await verify(asked, io)
  if (isRefusal(verified)) return answerRefusal(verified, io, asked.json)
  if (asked.json) io.out(verificationJson(verified))
  else for (const line of verificationLines(verified, io.language)) io.out(line)
  return verified.every(({ verdict }) => verdict === 'same') ? exitCodes.done : exitCodes.refused
}

async function verify(
  { files, key }: Asked,
  io: CliIo,
): Promise<readonly NamedVerification[] | Refusal> {
  const trusted = key === null ? null : await trustedKeys(key, io)
  if (trusted && isRefusal(trusted)) return trusted
  const bundles: NamedBundle[] = []
  for (const name of files) {
    const bytes = await readNamedFile(name, io)
    if (isRefusal(bytes)) return bytes
    bundles.push({ name, bytes })
  }
  return await verifyBundles(bundles, trusted)
}

async function trustedKeys(given: string, io: CliIo): Promise<readonly string[] | Refusal> {
  const typed = fingerprintsIn(given)
  if (typed) return typed
  const bytes = await readNamedFile(given, io)
  if (isRefusal(bytes)) return bytes
  return fingerprintsIn(Buffer.from(bytes).toString()) ?? noKey(given)
}

interface Asked {
  readonly files: readonly string[]
  readonly key: string | null
  readonly json: boolean
}

function parse(args: readonly string[]): Asked | undefined {
  const rest = args.filter((each) => each !== '--json')
  const at = rest.indexOf('--key')
  const [, key = null] = at === -1 ? [] : rest.splice(at, 2)
  const isWrong = at !== -1 && (key === null || key.startsWith('--'))
  if (isWrong || rest.length === 0 || rest.some((each) => each.startsWith('--'))) return undefined
  return { files: rest, key, json: args.includes('--json') }
}

const noKey = (given: string): Refusal => ({
  code: 'no-key',
  message: {
    bg: `„${given}“ не е нито отпечатък от 64 шестнадесетични знака, нито файл с ключ (PEM) или със списъка на ключовете.`,
    en: `"${given}" is neither a fingerprint of 64 hexadecimal digits nor a file with a key (PEM) or with the list of keys.`,
  },
})
