import type { Language } from '../../../core/base/language.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import type { PlanLinks } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { reportWords } from '../../words/report-words.ts'

/** A published version as it was asked for: by its number, or as whatever is the latest. */
export interface Edition {
  readonly kept: KeptPublication
  /** The number in the address; undefined where the latest was asked for. */
  readonly asked: number | undefined
  readonly latest: number
}

export const editionLinks = ({ kept, asked }: Edition, language: Language): PlanLinks => ({
  home: { to: paths.home(language), words: reportWords[language].homeTitle },
  plan: paths.published(language, kept.slug, asked),
  goal: (goal) => paths.publishedGoal(language, kept.slug, goal, asked),
  measure: (code) => paths.publishedMeasure(language, kept.slug, code, asked),
  enterValue: null,
  year: null,
  amendments: null,
  money: paths.publishedMoney(language, kept.slug, asked),
  reportMoney: null,
  sharedMoney: null,
})
