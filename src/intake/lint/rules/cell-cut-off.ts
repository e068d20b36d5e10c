import type { CellKey, Draft } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'cell-cut-off'
const severity = 'warning'

/** Lists of values and of institutions end in dashes and commas without anything being lost. */
const proseCells: readonly CellKey[] = ['measure', 'objective', 'expectedResults', 'budget']

export const cellCutOff: Rule = {
  name,
  severity,
  about: {
    bg: 'Текстът в клетката изглежда прекъснат.',
    en: 'The text of a cell seems to have been cut off.',
  },
  check: (draft) =>
    draft.measures.flatMap((measure) =>
      proseCells.flatMap((cell) => {
        const end = cutOffEnd(measure.text[cell], draft)
        if (end === undefined) return []
        const onlyComma = measure.text[cell].endsWith(',')
        return [
          {
            ...placeOf(measure, cell),
            rule: name,
            severity: onlyComma ? 'info' : severity,
            actual: end,
            expected: inLanguageOf(draft, { bg: 'завършен текст', en: 'a complete text' }),
            message: {
              bg: `Текстът изглежда прекъснат: „${end}“.`,
              en: `The text seems to have been cut off: “${end}”.`,
            },
          },
        ]
      }),
    ),
}

/** The last words of a text that stops in the middle: at a preposition, a dash or an open bracket. */
function cutOffEnd(text: string, draft: Draft): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  const [last = ''] = /[^\s]+$/.exec(line) ?? []
  const words = wordsOf[draft.language].dangling
  const dangles = words.includes(last.toLowerCase()) && last === last.toLowerCase()
  const stops = /(?:[,(„]|\s[–—-])$/u.test(line)
  const open = line.lastIndexOf('(')
  const unclosed = open !== -1 && !line.slice(open).includes(')')
  if (line === '' || !(dangles || stops || unclosed)) return undefined
  return unclosed && !dangles && !stops
    ? shortened(line.slice(open), 60)
    : `…${line.slice(-40).replace(/^\S*\s/, '')}`
}
