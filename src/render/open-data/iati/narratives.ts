import { type Words, wordsIn } from '../../../core/base/language.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { languagesOf } from '../in-languages.ts'
import { element, text, type Xml } from '../xml.ts'

/** The words in each language that has them, each marked with it; in whatever language there is, where none of ours. */
export function narratives(words: Words, plan: Pick<Plan, 'language'>): Xml[] {
  const said = languagesOf(plan).flatMap((language) => {
    const own = words[language]
    return own ? [narrative(own, language)] : []
  })
  return said.length > 0 ? said : [narrative(wordsIn(words, plan.language).text)]
}

export const narrative = (words: string, language: string | null = null): Xml =>
  element('narrative', { 'xml:lang': language }, text(words))
