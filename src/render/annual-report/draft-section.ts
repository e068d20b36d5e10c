import type { FigureTable } from '../../core/annual-report/figure.ts'
import { reportFigures } from '../../core/annual-report/report-figures.ts'
import type { WrittenSection } from '../../core/annual-report/section.ts'
import type { SectionText } from '../../core/annual-report/typed-section.ts'
import type { ReportData } from '../../core/annual-report/year-facts.ts'
import type { Language } from '../../core/base/language.ts'
import { typedText } from '../../core/base/typed-text.ts'
import { draftEvents } from './draft-events.ts'
import { draftGoal } from './draft-goal.ts'
import { draftInstitutions } from './draft-institutions.ts'
import { draftIntroduction } from './draft-introduction.ts'
import { draftMoney } from './draft-money.ts'
import { draftNotCarriedOut } from './draft-not-carried-out.ts'
import { drafting, paragraphs, together } from './sentences.ts'
import {
  bestGoalSentence,
  lastYearSentence,
  meanSentenceOf,
  tallySentenceOf,
} from './tally-sentences.ts'

/** What a section says at first: drafted from the data in both languages, for a person to go on with. */
export function draftSection(
  section: WrittenSection,
  data: ReportData,
  figures: FigureTable = reportFigures(data),
): SectionText {
  // As it will be kept when somebody saves it, so that versions differ by what was written alone.
  const inLanguage = (language: Language) => typedText(drafted(section, data, figures, language))
  return { bg: inLanguage('bg'), en: inLanguage('en') }
}

function drafted(
  { kind, goal }: WrittenSection,
  data: ReportData,
  figures: FigureTable,
  language: Language,
): string {
  switch (kind) {
    case 'introduction':
      return draftIntroduction(data, drafting(figures, language))
    case 'goal':
      return draftGoal(data, goal ?? '', figures, language)
    case 'result':
      return draftResult(data, figures, language)
    case 'money':
      return draftMoney(data, drafting(figures, language))
    case 'not-carried-out':
      return draftNotCarriedOut(data, drafting(figures, language))
    case 'institutions':
      return draftInstitutions(data, drafting(figures, language))
    case 'events':
      return draftEvents(data, language)
  }
}

function draftResult(
  { degrees: { goals } }: ReportData,
  figures: FigureTable,
  language: Language,
): string {
  const draft = drafting(figures, language)
  const judged = draft.count('plan judged by a person')
  const figure = draft.put('plan judged by a person')
  return paragraphs(
    tallySentenceOf('plan', draft),
    together(
      meanSentenceOf('plan', draft),
      lastYearSentence('plan', draft),
      bestGoalSentence(goals, draft),
    ),
    judged === 0
      ? ''
      : {
          bg: `Оценката на ${figure} ${judged === 1 ? 'мярка' : 'мерки'} почива изцяло или отчасти на преценка на длъжностно лице и е отбелязана в таблицата.`,
          en: `The verdict on ${figure} ${judged === 1 ? 'measure' : 'measures'} rests wholly or in part on a person's judgement, and is marked in the table.`,
        }[language],
  )
}
