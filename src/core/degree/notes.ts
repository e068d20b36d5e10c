import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'

/** A report whose kind the rule has no use for, such as stages where a number is due. */
export const reportLeftOut = (period: Period): InBothLanguages => ({
  bg: `Отчетеното за ${period} е от друг вид и не е взето предвид.`,
  en: `What was reported for ${period} is of another kind and was not counted.`,
})

/** Values of overlapping periods may hold the same thing twice. */
export const overlapping = (earlier: Period, later: Period): InBothLanguages => ({
  bg: `Периодите ${earlier} и ${later} се припокриват; нещо може да е броено два пъти.`,
  en: `The periods ${earlier} and ${later} overlap; something may have been counted twice.`,
})

export const nothingToDivideBy: InBothLanguages = {
  bg: 'Знаменателят е 0: няма случаи, от които да се изчисли дял.',
  en: 'The denominator is 0: there were no cases to take a share of.',
}

export const wholeIsNotKnown: InBothLanguages = {
  bg: 'Не се знае колко са всички: нито планът, нито отчетите го казват.',
  en: 'It is not known how many there are in all: neither the plan nor the reports say.',
}

export const unknownStage = (name: string): InBothLanguages => ({
  bg: `Планът няма етап „${name}“; отчетеното за него не е взето предвид.`,
  en: `The plan has no stage "${name}"; what was reported for it was not counted.`,
})
