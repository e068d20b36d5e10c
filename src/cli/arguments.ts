import { isLanguage, type Language } from '../core/base/language.ts'

/** What stands after the name of a command that reads one file. */
export interface FileArguments {
  readonly file: string
  readonly json: boolean
  /** Null when not asked for. */
  readonly language: Language | null
}

/** FILE [--json] [--lang bg|en], in any order; undefined when the arguments are anything else. */
export function fileArguments(args: readonly string[]): FileArguments | undefined {
  const rest = [...args]
  const json = taken(rest, '--json') !== undefined
  const at = rest.indexOf('--lang')
  const language = at === -1 ? null : rest.splice(at, 2)[1]
  const [file, ...more] = rest
  if (file === undefined || more.length > 0 || file.startsWith('--')) return undefined
  if (language !== null && !isLanguage(language)) return undefined
  return { file, json, language }
}

function taken(args: string[], flag: string): string | undefined {
  const at = args.indexOf(flag)
  return at === -1 ? undefined : args.splice(at, 1)[0]
}
