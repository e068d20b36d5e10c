import type { Said } from './column-said.ts'
import { stemOf } from './header-stems.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { spaced } from './spaced.ts'

/** "Results and indicators" names what is counted, where no other header does and values stand beside it. */
export function withIndicatorsAmongResults(
  said: readonly Said[],
  texts: readonly (readonly string[])[],
  words: HeaderWords,
): readonly Said[] {
  const has = (wanted: ColumnKey): boolean => said.some(({ key }) => key === wanted)
  if (has('indicators') || !(has('target') || has('baseline'))) return said
  return said.map((each, index): Said => {
    const text = texts[index]?.at(-1) ?? ''
    return each.key === 'expectedResults' && namesIndicators(text, words)
      ? { ...each, key: 'indicators' }
      : each
  })
}

const namesIndicators = (text: string, { stems }: HeaderWords): boolean =>
  spaced(text)
    .split(' ')
    .some((word) => stemOf(word, stems)?.key === 'indicators')
