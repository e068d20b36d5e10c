import type { Plan } from '../../../core/plan/plan.ts'
import { inLanguages } from '../in-languages.ts'
import { planColumn } from '../of-publication.ts'
import { tableMaker } from '../table.ts'

type Entry = Plan['glossary'][number]

/** The abbreviations that the plan explains. */
export const glossaryTable = tableMaker<Entry>({
  name: 'glossary',
  title: { bg: 'Използвани съкращения', en: 'Abbreviations' },
  rows: ({ plan }) => plan.glossary,
  columns: (publication) => [
    planColumn(publication),
    {
      ...{ name: 'abbreviation', type: 'string', required: true },
      of: ({ abbreviation }) => abbreviation,
      title: { bg: 'Съкращение', en: 'Abbreviation' },
    },
    ...inLanguages<Entry>(
      publication.plan,
      'meaning',
      { bg: 'Значение', en: 'Meaning' },
      (each) => each.meaning,
    ),
  ],
})
