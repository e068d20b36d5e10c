import { nowhere, type Severity } from '../../../core/base/finding.ts'
import type { InBothLanguages } from '../../../core/base/language.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { page } from '../pages/column-missing.ts'
import { inLanguageOf, isEmpty, type Rule, seldomFilled } from '../rule.ts'

const name = 'column-missing'
const severity = 'error'

/** The cells that a measure cannot be followed without, beside what it is. */
const cells = {
  baseline: {
    severity: 'warning',
    what: { bg: 'текуща стойност', en: 'a current value' },
  },
  target: { severity: 'error', what: { bg: 'целева стойност', en: 'a target' } },
  budget: { severity: 'warning', what: { bg: 'финансиране', en: 'funding' } },
  deadline: { severity: 'error', what: { bg: 'срок', en: 'a deadline' } },
  responsible: {
    severity: 'error',
    what: { bg: 'отговорна институция', en: 'a responsible institution' },
  },
} as const satisfies Readonly<Record<string, { severity: Severity; what: InBothLanguages }>>

/** Said once for the plan; the rules about single cells are silent about such a column. */
export const columnMissing: Rule = {
  name,
  severity,
  about: {
    bg: 'Никоя мярка не казва нещо, без което изпълнението не може да се проследи.',
    en: 'No measure says something without which its implementation cannot be followed.',
  },
  page,
  check: (draft) =>
    (Object.keys(cells) as (keyof typeof cells)[])
      .filter(
        (cell) => seldomFilled(draft, cell) && !(cell === 'baseline' && standsWithTargets(draft)),
      )
      .map((cell) => {
        const { what } = cells[cell]
        const elsewhere = cell === 'target' && draft.measures.some(reachesSomething)
        const all = draft.measures.length
        const filled = draft.measures.filter(({ text }) => !isEmpty(text[cell])).length
        return {
          ...nowhere,
          rule: name,
          severity: elsewhere ? 'warning' : cells[cell].severity,
          actual: filled === 0 ? '' : String(filled),
          expected: inLanguageOf(draft, what),
          message: elsewhere ? toldElsewhere : saidOf(filled, all, what),
        }
      }),
}

/** The values to reach were found in another cell, and a person should see where. */
const toldElsewhere: InBothLanguages = {
  bg: 'Няма колона за целеви стойности; стойностите, които трябва да се достигнат, са прочетени от други клетки. Проверете ги.',
  en: 'There is no column of targets; the values to reach were read in other cells. Check them.',
}

/** "12 → 20": how things stand is said in the cells of the targets. */
const standsWithTargets = ({ measures }: Draft): boolean => {
  const told = measures.filter(({ indicators }) =>
    indicators.some(({ baseline }) => baseline.value !== null),
  )
  return told.length * 2 > measures.length
}

const reachesSomething = ({ indicators }: DraftMeasure): boolean =>
  indicators.some(({ target }) => target.operator !== 'none')

const saidOf = (filled: number, all: number, what: InBothLanguages): InBothLanguages =>
  filled === 0
    ? {
        bg: `При нито една от мерките (${all}) няма ${what.bg}; проверете дали в таблицата има колона за това.`,
        en: `None of the ${all} measures has ${what.en}; check whether the table has a column for it.`,
      }
    : {
        bg: `Само при ${filled} от ${all} мерки има ${what.bg}; проверете дали колоната е попълнена докрай.`,
        en: `Only ${filled} of ${all} measures have ${what.en}; check whether the column was filled in to the end.`,
      }
