import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Който отговаря, трябва да получи напомняне и да отчете. Непозната институция няма кой да бъде попитан. Партньор може да е всеки; при тях се търсят само правописни грешки в познати имена.',
    en: 'Whoever is responsible must be reminded and must report. An institution that nobody knows cannot be asked. A partner may be anybody; among them only slips in known names are told.',
  },
  at: {
    row: 1,
    cell: 'responsible',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            responsible: 'Министерство на кутурата',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Министерство на културата',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            responsible: 'Ministry of Cuture',
          },
          {},
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Ministry of Culture',
          },
          {},
        ],
      },
    },
  },
}
