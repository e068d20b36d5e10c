import type { PlanLanguage, Words } from '../base/language.ts'
import type { Draft, DraftIndicator, DraftMeasure, MeasureText } from '../draft/draft.ts'
import type { PlanContent } from './plan.ts'

/** What drafts of one plan in several languages say of the same thing, side by side. */
export interface Translations {
  title(): Words
  goal(number: string): Words
  text(position: number): Readonly<Partial<Record<PlanLanguage, MeasureText>>>
  indicator(position: number, index: number, what: 'name' | 'unit'): Words
  glossary(): PlanContent['glossary']
}

export function translationsOf(draft: Draft, translations: readonly Draft[]): Translations {
  const all = [draft, ...translations].map((each) => ({
    draft: each,
    goals: new Map(each.goals.map(({ number, title }) => [number, title])),
    measures: new Map(each.measures.map((measure) => [measure.position, measure])),
  }))
  type Known = (typeof all)[number]
  const inEach = <Told>(told: (known: Known) => Told | null | undefined) =>
    Object.fromEntries(
      all.flatMap((known) => {
        const words = told(known)
        return words ? [[known.draft.language, words]] : []
      }),
    ) as Partial<Record<PlanLanguage, Told>>
  const indicators = (measure: DraftMeasure | undefined): readonly DraftIndicator[] =>
    measure?.indicators ?? []

  return {
    title: () => inEach((known) => known.draft.title),
    goal: (number) => inEach((known) => known.goals.get(number)),
    text: (position) => inEach((known) => known.measures.get(position)?.text),
    indicator(position, index, what) {
      const count = indicators(all[0]?.measures.get(position)).length
      return inEach((known) => {
        const theirs = indicators(known.measures.get(position))
        // Another number of indicators means that they were read differently: none can be matched.
        return theirs.length === count ? theirs[index]?.[what] : undefined
      })
    },
    glossary() {
      const meanings = new Map<string, Words>()
      for (const { draft: each } of all) {
        for (const { abbreviation, meaning } of each.glossary) {
          const known = meanings.get(abbreviation)
          meanings.set(abbreviation, { [each.language]: meaning, ...known })
        }
      }
      return [...meanings].map(([abbreviation, meaning]) => ({ abbreviation, meaning }))
    },
  }
}
