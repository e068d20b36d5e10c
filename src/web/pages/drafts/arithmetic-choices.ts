import type { Language } from '../../../core/base/language.ts'
import { accumulations, measurements } from '../../../core/draft/accumulation.ts'
import { draftOperators } from '../../../core/draft/draft.ts'
import type { SetTarget } from '../../../core/draft/target.ts'
import {
  accumulationWords,
  measurementWords,
  operatorWords,
} from '../../../render/words/indicator-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { yearWords } from '../../words/year-words.ts'

type Choices = readonly (readonly [value: string, words: string])[]

/** How reports may come together; the first leaves it to the indicator's kind. */
export const accumulationChoices = (language: Language): Choices => [
  ['', draftWords[language].byKind],
  ...accumulations.map((each) => [each, accumulationWords(each, language)] as const),
]

/** What may be required, in an operator and a value or in fields of its own. */
export const requirementChoices = (
  setTargets: readonly SetTarget['kind'][],
  language: Language,
): Choices => [
  ...draftOperators.map((each) => [each, operatorWords(each, language)] as const),
  ...setTargets.map((kind) => [kind, yearWords[language].targets[kind]] as const),
]

/** What may be measured; the first leaves it to the indicator's kind. */
export const measurementChoices = (language: Language): Choices => [
  ['', draftWords[language].byKind],
  ...measurements.map((each) => [each, measurementWords(each, language)] as const),
]
