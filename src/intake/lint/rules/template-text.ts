import { cellKeys } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { templateWords } from '../../words/template-words.ts'
import { page } from '../pages/template-text.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'template-text'
const severity = 'error'

export const templateText: Rule = {
  name,
  severity,
  about: {
    bg: 'В клетката е останал текст, който е трябвало да бъде попълнен.',
    en: 'A cell still holds text that was to be filled in.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) =>
      cellKeys.flatMap((cell) => {
        const left = leftIn(measure.text[cell])
        if (left === undefined) return []
        return [
          {
            ...placeOf(measure, cell),
            rule: name,
            severity,
            actual: shortened(left, 60),
            expected: inLanguageOf(draft, { bg: 'попълнена клетка', en: 'a cell filled in' }),
            message: {
              bg: `„${shortened(left, 60)}“ е място за попълване; впишете самите думи или стойност.`,
              en: `“${shortened(left, 60)}” holds a place; write the words or the value themselves.`,
            },
          },
        ]
      }),
    ),
}

const fillers = new Set(templateWords)
/** "xxx", "???", "[...]", "____", "<name>": signs that hold a place. An ellipsis ends a list, too. */
const signs =
  /(?<![\p{L}\p{N}])(?:[xх]{3,}|\?{2,}|_{3,}|\.{4,}|…{2,}|\[\s*(?:\.{3}|…|[xх]+)?\s*\])(?![\p{L}\p{N}])/iu
const longest = 60

/** Words that hold a place and are a line, an item after a dash or brackets of their own. */
function leftIn(text: string): string | undefined {
  const sign = maybe.test(text) ? signs.exec(text)?.[0] : undefined
  if (sign !== undefined) return sign
  if (!words.test(text)) return undefined
  return text
    .split(/[\n;:()[\]<>]|\s[–—-]\s/u)
    .find((part) => part.length <= longest && fillers.has(plain(part)))
    ?.trim()
}

/** Quick looks that let nearly every cell pass. */
const maybe = /xxx|ххх|XXX|ХХХ|\?\?|___|\.{4}|……|\[/
const words = new RegExp([...new Set(templateWords.map((each) => each.slice(0, 7)))].join('|'), 'i')

const plain = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[\s.!*…]+/gu, ' ')
    .trim()
