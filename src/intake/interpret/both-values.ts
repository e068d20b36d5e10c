import type { ImpliedWords, MeasureText } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart, saysOnly } from '../words/phrase-pattern.ts'

interface Printed {
  readonly text: MeasureText
  readonly implied: ImpliedWords
}

/**
 * "Обучени – 12 / 20", "не / да", "70 % / всички училища" below a header that names both values: each is read as a cell of
 * its own, with the name that stands before both and the unit that the header gives them.
 */
export function withBothValuesApart({ text, implied }: Printed, words: LanguageWords): Printed {
  const { baseline: order, ...others } = implied
  if (order !== 'target' && order !== 'behind target') return { text, implied }
  const unit = others.target === undefined ? {} : { baseline: others.target }
  const units = { ...others, ...unit }
  if (text.baseline.trim() !== '') return { text, implied: units }
  const lines = text.target.split('\n').map((line) => bothIn(line, words) ?? { second: line })
  const first = lines.flatMap((line) => ('first' in line ? [line.first] : [])).join('\n')
  if (first === '') return { text, implied: units }
  const second = lines.map((line) => line.second).join('\n')
  const [baseline, target] = order === 'target' ? [first, second] : [second, first]
  return { text: { ...text, baseline, target }, implied: units }
}

/** A slash with a space beside it or between figures, a semicolon, or the bracket around the second. */
const signs = [
  /\s+\/\s*|\s*\/\s+/gu,
  /(?<=[\d%])\/(?=[\d<>≤≥])/gu,
  /\s*;\s*/gu,
  /\s*\((?=[^()]*\)\s*$)/gu,
]

/** Both values, from a line with one pair of them. */
function bothIn(line: string, words: LanguageWords): { first: string; second: string } | undefined {
  for (const sign of signs) {
    const [found, ...others] = line.matchAll(sign)
    if (found === undefined) continue
    const first = line.slice(0, found.index)
    const second = line.slice(found.index + found[0].length).replace(/\)\s*$/u, '')
    const [name = ''] = /^.*(?:[:–—]|\s-)\s*/u.exec(first) ?? []
    const was = first.slice(name.length)
    const pair = isValue(was, words) && isValue(second, words) && ofOneThing(was, second)
    return pair && others.length === 0 ? { first, second: `${name}${second}` } : undefined
  }
  return undefined
}

/** A number, an answer, nothing or all, without a name of its own. */
const isValue = (said: string, words: LanguageWords): boolean =>
  !/[:–—]|\s-\s/u.test(said) &&
  (/\d/.test(said) ||
    [words.no, words.yes, words.nothing].some((each) => saysOnly(said, each)) ||
    phraseAtStart(said, words.all) !== '')

/** "5 обучения; 20 лица" are two things: what is counted is said once, or twice alike. */
function ofOneThing(first: string, second: string): boolean {
  if (!/\d/.test(first) || !/\d/.test(second)) return true
  const [one, other] = [countedIn(first), countedIn(second)]
  return one === '' || other === '' || one === other
}

/** What stands behind the figures. */
const countedIn = (said: string): string =>
  (/\d[\d\s.,]*([^\d]*)$/u.exec(said)?.[1] ?? '').trim().toLowerCase()
