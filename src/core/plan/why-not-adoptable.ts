import type { Refusal } from '../base/refusal.ts'
import type { Draft } from '../draft/draft.ts'

/** Everything that keeps a draft from becoming a plan; each can be mended in the draft. */
export const whyNotAdoptable = (draft: Draft, translations: readonly Draft[]): Refusal[] => [
  ...(draft.title.trim() === '' ? [noTitle] : []),
  ...(draft.year === null ? [noYear] : []),
  ...(draft.measures.length === 0 ? [noMeasures] : []),
  ...outsideAnyGoal(draft),
  ...translations.filter((translation) => !speaksOfTheSame(draft, translation)).map(notTheSame),
]

const noTitle: Refusal = {
  code: 'plan-without-title',
  field: 'title',
  message: {
    bg: 'Планът няма заглавие. Въведете го, преди да отбележите приемането.',
    en: 'The plan has no title. Enter it before you record the adoption.',
  },
}

const noYear: Refusal = {
  code: 'plan-without-year',
  field: 'year',
  message: {
    bg: 'Не е посочено за коя година е планът. Въведете я, преди да отбележите приемането.',
    en: 'The plan does not say which year it is for. Enter it before you record the adoption.',
  },
}

const noMeasures: Refusal = {
  code: 'plan-without-measures',
  message: {
    bg: 'В плана няма нито една мярка.',
    en: 'The plan has no measures.',
  },
}

/** A table without sections has no goals, and then its measures belong to none. */
function outsideAnyGoal(draft: Draft): Refusal[] {
  const goals = new Set(draft.goals.map(({ number }) => number))
  if (goals.size === 0) goals.add('')
  return draft.measures
    .filter(({ goal }) => !goals.has(goal))
    .map(({ number, position, goal }) => ({
      code: 'measure-in-unknown-goal',
      message: {
        bg: `Мярка ${number} (поред ${position}) е отнесена към цел „${goal}“, а в плана няма такава цел.`,
        en: `Measure ${number} (row ${position} in order) is under goal "${goal}", which the plan does not have.`,
      },
    }))
}

const speaksOfTheSame = (draft: Draft, translation: Draft): boolean =>
  translation.language !== draft.language &&
  translation.measures.length === draft.measures.length &&
  translation.measures.every(
    (measure, index) =>
      measure.position === draft.measures[index]?.position &&
      measure.number === draft.measures[index]?.number,
  )

const notTheSame = ({ language }: Draft): Refusal => ({
  code: 'translation-of-another-plan',
  message: {
    bg: `Преводът на плана („${language}“) няма същите мерки в същия ред.`,
    en: `The translation of the plan ("${language}") does not have the same measures in the same order.`,
  },
})
