import type { Language } from '../../../core/base/language.ts'
import { accumulations, measurements } from '../../../core/draft/accumulation.ts'
import { accumulationWords, measurementWords } from '../../../render/words/indicator-words.ts'
import { draftWords } from '../../words/draft-words.ts'

type Choices = readonly (readonly [value: string, words: string])[]

/** How reports may come together; the first leaves it to the indicator's kind. */
export const accumulationChoices = (language: Language): Choices => [
  ['', draftWords[language].byKind],
  ...accumulations.map((each) => [each, accumulationWords(each, language)] as const),
]

/** What may be measured; the first leaves it to the indicator's kind. */
export const measurementChoices = (language: Language): Choices => [
  ['', draftWords[language].byKind],
  ...measurements.map((each) => [each, measurementWords(each, language)] as const),
]
