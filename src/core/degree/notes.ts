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

/** Of a quarter and its months the quarter counts: the same time is never counted twice. */
export const within = (inner: Period, outer: Period): InBothLanguages => ({
  bg: `Отчетеното за ${inner} се съдържа в отчетеното за ${outer} и не е броено отново.`,
  en: `What was reported for ${inner} lies within what was reported for ${outer} and was not counted again.`,
})

export const sideBySide = (period: Period): InBothLanguages => ({
  bg: `За ${period} има повече от един отчет; събрани са като негови части.`,
  en: `There is more than one report for ${period}; they were added as its parts.`,
})

export const partsDisagree = (outer: Period, whole: string, parts: string): InBothLanguages => ({
  bg: `За ${outer} е отчетено ${whole}, а за частите му общо ${parts}.`,
  en: `For ${outer} ${whole} was reported, for its parts ${parts} in all.`,
})

export const notReportedOn = (periods: readonly Period[]): InBothLanguages => ({
  bg: `Няма отчет за ${periods.join(', ')}. Липсващото не е нула.`,
  en: `There is no report for ${periods.join(', ')}. What is missing is not zero.`,
})

export const reportedLate = (periods: readonly Period[]): InBothLanguages => ({
  bg: `Отчетено след срока: ${periods.join(', ')}.`,
  en: `Reported after the day on which it was due: ${periods.join(', ')}.`,
})

export const withinTolerance = (tolerance: string): InBothLanguages => ({
  bg: `Отклонението от границата е в допустимото по критериите: ${tolerance} %.`,
  en: `The bound is missed by no more than the criteria let pass: ${tolerance} %.`,
})

export const comparedWithBaseline: InBothLanguages = {
  bg: 'Няма приета стойност за предходната година; сравнено е с базовата стойност на плана.',
  en: 'There is no accepted value of last year; it was compared with the baseline of the plan.',
}

export const analysisIsDue: InBothLanguages = {
  bg: 'Планът изисква анализ спрямо предходната година: той се изготвя и оценява от длъжностно лице.',
  en: 'The plan asks for an analysis against last year: a person makes and judges it.',
}

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
