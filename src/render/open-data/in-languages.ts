import {
  type InBothLanguages,
  languages,
  type PlanLanguage,
  type Words,
} from '../../core/base/language.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Column } from './table.ts'

const names: Readonly<Record<PlanLanguage, InBothLanguages>> = {
  bg: { bg: 'на български', en: 'in Bulgarian' },
  en: { bg: 'на английски', en: 'in English' },
  ru: { bg: 'на руски', en: 'in Russian' },
  sr: { bg: 'на сръбски', en: 'in Serbian' },
  mk: { bg: 'на македонски', en: 'in Macedonian' },
  ro: { bg: 'на румънски', en: 'in Romanian' },
}

/** Both languages of the interface, and the plan's own where it is another. */
export const languagesOf = ({ language }: Pick<Plan, 'language'>): readonly PlanLanguage[] => [
  ...new Set<PlanLanguage>([...languages, language]),
]

/** A column for each language: `name_bg`, `name_en`. Empty where there is no translation. */
export const inLanguages = <Row>(
  plan: Pick<Plan, 'language'>,
  name: string,
  title: InBothLanguages,
  words: (row: Row) => Words | null,
): Column<Row>[] =>
  languagesOf(plan).map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    title: {
      bg: `${title.bg} ${names[language].bg}`,
      en: `${title.en} ${names[language].en}`,
    },
    of: (row) => words(row)?.[language] ?? null,
  }))
