import type { Language } from '../../core/base/language.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { paragraph } from './blocks.ts'
import type { Paragraph } from './document.ts'

/** What stands on top of every document of a plan whose values are invented. */
export const demonstrationNote = (
  { demonstration }: { readonly demonstration?: boolean },
  language: Language,
): Paragraph[] =>
  demonstration
    ? [paragraph({ text: demonstrationNotice[language], language }, { style: 'note' })]
    : []
