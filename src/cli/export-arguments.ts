import { parseArgs } from 'node:util'
import { isLanguage, type Language } from '../core/base/language.ts'

const formats = ['docx', 'xlsx'] as const

export interface ExportArguments {
  /** The address of an adopted plan ("plan-2024"), or the path of a file with a plan. */
  readonly plan: string
  readonly from: 'database' | 'file'
  readonly to: string
  /** What the name of the file to write ends in. */
  readonly format: (typeof formats)[number]
  /** Null when not asked for: then the plan's own. */
  readonly language: Language | null
  readonly report: boolean
}

/** An address is small letters, digits and hyphens; the path of a file has a dot or a slash in it. */
const address = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** PLAN --to FILE.docx|FILE.xlsx [--lang bg|en] [--report]; undefined when the arguments are anything else. */
export function exportArguments(args: readonly string[]): ExportArguments | undefined {
  const parsed = parsedArguments(args)
  if (parsed === undefined) return undefined
  const { values, positionals } = parsed
  const [plan, ...more] = positionals
  const { to, report = false, lang } = values
  const format = formats.find((each) => to?.toLowerCase().endsWith(`.${each}`))
  if (!plan || more.length > 0 || !to || !format) return undefined
  if (report && format !== 'docx') return undefined
  if (lang !== undefined && !isLanguage(lang)) return undefined
  const from = address.test(plan) ? 'database' : 'file'
  if (from === 'file' && (report || plan === to)) return undefined
  return { plan, from, to, format, language: lang ?? null, report }
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        lang: { type: 'string' },
        report: { type: 'boolean' },
      },
    })
  } catch {
    // parseArgs throws on an option that it does not know or that lacks its value.
    return undefined
  }
}
