import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Един ред има една цел, един срок и една степен на изпълнение. Ако в него са записани две дейности, изпълнението на едната скрива неизпълнението на другата.',
    en: 'A row has one target, one deadline and one degree. Where it holds two things to do, the one that is done hides the one that is not.',
  },
  at: {
    row: 1,
    cell: 'measure',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            measure:
              'Ремонт на покрива на читалището.\nОбучение на библиотекарите за работа с деца.',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Ремонт на покрива на читалището и на сцената му',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            measure:
              'Repair of the roof of the library.\nTraining of librarians for work with children.',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Repair of the roof of the library and of its stage',
          },
        ],
      },
    },
  },
}
