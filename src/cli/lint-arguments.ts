import { type Severity, severities } from '../core/base/finding.ts'
import { isLanguage, type Language } from '../core/base/language.ts'

export const lintFormats = ['text', 'json', 'sarif'] as const
export type LintFormat = (typeof lintFormats)[number]

/** The least grave finding that lets the command fail; `never` lets none. */
export type FailOn = Severity | 'never'

export interface LintArguments {
  readonly file: string
  readonly format: LintFormat
  readonly failOn: FailOn
  /** Last year's plan, a file of its own. */
  readonly previous: string | null
  /** Where the pages of the rules are, for the links in SARIF; null for those that come with the program. */
  readonly rulesUrl: string | null
  /** Null when not asked for. */
  readonly language: Language | null
}

/** FILE and options in any order, each at most once; undefined when the arguments are anything else. */
export function lintArguments(args: readonly string[]): LintArguments | undefined {
  const rest = [...args]
  const format = optionOf(rest, '--format') ?? 'text'
  const failOn = optionOf(rest, '--fail-on') ?? 'error'
  const language = optionOf(rest, '--lang') ?? null
  const previous = optionOf(rest, '--previous') ?? null
  const rulesUrl = optionOf(rest, '--rules-url') ?? null
  const [file, ...more] = rest
  if (file === undefined || file.startsWith('--') || more.length > 0) return undefined
  if (!isFormat(format) || !isFailOn(failOn)) return undefined
  if (language !== null && !isLanguage(language)) return undefined
  if (previous === '' || (rulesUrl !== null && !isWebAddress(rulesUrl))) return undefined
  return { file, format, failOn, previous, rulesUrl, language }
}

/** Takes "--name value" or "--name=value" out of the arguments; '' when the value is missing. */
function optionOf(args: string[], name: string): string | undefined {
  const joined = args.findIndex((each) => each.startsWith(`${name}=`))
  if (joined !== -1) return args.splice(joined, 1)[0]?.slice(name.length + 1)
  const at = args.indexOf(name)
  return at === -1 ? undefined : (args.splice(at, 2)[1] ?? '')
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:', 'file:'].includes(new URL(text).protocol)

const isFormat = (word: string): word is LintFormat => lintFormats.some((each) => each === word)

const isFailOn = (word: string): word is FailOn =>
  word === 'never' || severities.some((each) => each === word)
