import type { DraftInstitution } from '../../../core/draft/draft.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { planColumn } from '../of-publication.ts'
import { tableMaker } from '../table.ts'

const roles = ['responsible', 'partner'] as const

interface InstitutionRow extends DraftInstitution {
  readonly measure: Measure
  readonly role: (typeof roles)[number]
  readonly position: number
}

const rowsOf = (measure: Measure): InstitutionRow[] =>
  [
    ...measure.responsible.map((each, index) => ({ ...each, role: roles[0], position: index + 1 })),
    ...measure.partners.map((each, index) => ({ ...each, role: roles[1], position: index + 1 })),
  ].map((each) => ({ ...each, measure }))

/** Who answers for a measure and who takes part, in the order of the plan. */
export const institutionsTable = tableMaker<InstitutionRow>({
  name: 'institutions',
  title: { bg: 'Институции по мерки', en: 'Institutions of measures' },
  key: ['measure_id', 'role', 'position'],
  refersTo: [{ columns: ['measure_id'], table: 'measures', their: ['measure_id'] }],
  rows: ({ plan }) => plan.measures.flatMap(rowsOf),
  columns: (publication) => [
    planColumn(publication),
    {
      ...{ name: 'measure_id', type: 'string', required: true, of: ({ measure }) => measure.code },
      title: { bg: 'Мярка', en: 'Measure' },
    },
    {
      ...{ name: 'role', type: 'string', required: true, values: roles, of: ({ role }) => role },
      title: { bg: 'Отговорна или партньор', en: 'Responsible or partner' },
    },
    {
      ...{ name: 'position', type: 'integer', required: true, of: ({ position }) => position },
      title: { bg: 'Ред в клетката', en: 'Order in the cell' },
    },
    {
      ...{ name: 'institution', type: 'string', required: true, of: ({ name }) => name },
      title: {
        bg: 'Кратко наименование от регистъра, иначе както е отпечатана',
        en: 'Short name of the register, else as printed',
      },
    },
    {
      ...{ name: 'as_printed', type: 'string', of: ({ asPrinted }) => asPrinted },
      title: { bg: 'Както е отпечатана', en: 'As printed' },
    },
    {
      ...{ name: 'is_registered', type: 'boolean', required: true, of: ({ known }) => known },
      title: { bg: 'В регистъра', en: 'In the register' },
    },
  ],
})
