import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { paths } from '../paths.ts'
import { draftWords } from '../words/draft-words.ts'

/** The steps that lead down to a plan at work, for the trail above what belongs to it. */
export const wayToPlan = ({ slug, title }: Pick<Plan, 'slug' | 'title'>, language: Language) => [
  { to: paths.plans(language), words: draftWords[language].plans },
  { to: paths.plan(language, slug), words: wordsIn(title, language).text },
]
