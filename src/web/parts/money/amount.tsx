import type { Language } from '../../../core/base/language.ts'
import type { ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { euroWords, originalWords } from '../../../render/words/money-words.ts'

/** Euro first, what was written in leva beside it. */
export function Amount({ of, language }: { of: ShownAmounts; language: Language }) {
  const original = originalWords(of, language)
  return (
    <>
      <span class="figure">{euroWords(of, language)}</span>
      {original === '' ? null : (
        <>
          {' '}
          <span class="soft small figure">({original})</span>
        </>
      )}
    </>
  )
}
