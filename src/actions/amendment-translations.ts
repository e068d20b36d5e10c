import { type PlanLanguage, planLanguages, type Words } from '../core/base/language.ts'
import type { ChangedHeading } from '../core/plan/changed-heading.ts'
import type { AmendableContent, PlanHeading } from '../core/plan/plan.ts'
import { type ChangedMeasure, cellsReworded } from '../core/plan/proposed-amendment.ts'

/** What was typed in other languages for whatever an amendment makes otherwise, by the names of the fields. */
type TypedTranslations = Readonly<Record<string, string | undefined>>

/** The name of the field for a changed cell in another language. */
export const translationField = (language: PlanLanguage, code: string, cell: string): string =>
  `${language}-${code}-${cell}`

/** The names of the fields for the title and for a goal in another language. */
export const titleField = (language: PlanLanguage): string => `${language}-title`
export const goalField = (language: PlanLanguage, number: string): string =>
  `${language}-goal-${number}`

/** The title and the goals with the words that were typed for them in other languages. */
export function translatedHeading(
  { before, after }: ChangedHeading,
  own: PlanLanguage,
  translations: TypedTranslations,
): PlanHeading {
  const inAll = (words: Words, field: (language: PlanLanguage) => string): Words => ({
    ...words,
    ...Object.fromEntries(
      otherLanguagesOf(before.title, own).flatMap((language) => {
        const typed = (translations[field(language)] ?? '').trim()
        return words[language] === undefined && typed !== '' ? [[language, typed]] : []
      }),
    ),
  })
  return {
    title: inAll(after.title, titleField),
    goals: after.goals.map((goal) => ({
      ...goal,
      title: inAll(goal.title, (language) => goalField(language, goal.number)),
    })),
  }
}

/** The languages beside the plan's own that its title is told in. */
export const otherLanguagesOf = (title: Words, own: PlanLanguage): readonly PlanLanguage[] =>
  planLanguages.filter((each) => each !== own && title[each] !== undefined)

/** A changed measure with the words that were typed for its other languages. */
export function translated(
  change: ChangedMeasure,
  own: PlanLanguage,
  translations: TypedTranslations,
): ChangedMeasure {
  const { before, after } = change
  const cells = cellsReworded(change, own)
  const text = Object.fromEntries(
    Object.entries(after.text).map(([language, words]) => {
      if (language === own) return [language, words]
      const said = cells.map((cell) => [
        cell,
        (translations[translationField(language as PlanLanguage, before.code, cell)] ?? '').trim(),
      ])
      return [language, { ...words, ...Object.fromEntries(said) }]
    }),
  ) as AmendableContent['text']
  return { ...change, after: { ...after, text } }
}
