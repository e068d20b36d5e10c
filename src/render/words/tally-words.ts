import { formatPercent } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import { type DegreeReason, degreeReasons } from '../../core/degree/verdict.ts'
import { reasonClause, reasonSentence } from './reason-words.ts'

/** In both languages only one thing alone takes the singular: „21 мерки“, "21 measures". */
const pick = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** „85 мерки“, "1 measure". */
export const measuresWords = (count: number, language: Language): string =>
  ({
    bg: `${count}\u00a0${pick(count, 'мярка', 'мерки')}`,
    en: `${count}\u00a0${pick(count, 'measure', 'measures')}`,
  })[language]

/** The first count of all, apart from what it is of: „18“, „от 85 мерки са изпълнени“. */
export function tallyHeadline(
  { implemented, due, notDue, measures }: Tally,
  language: Language,
): { figure: string; rest: string } {
  if (due === 0 && notDue > 0) return { figure: String(notDue), rest: noneDue(notDue, language) }
  const whose = due === measures ? '' : { bg: ' с настъпил срок', en: ' due' }[language]
  const agreeing = due === 1 ? 1 : implemented
  const rest = {
    bg: `от ${measuresWords(due, language)}${whose} ${pick(agreeing, 'е изпълнена', 'са изпълнени')}`,
    en: `of ${measuresWords(due, language)}${whose} ${pick(agreeing, 'is', 'are')} implemented`,
  }[language]
  return { figure: String(implemented), rest }
}

const noneDue = (count: number, language: Language): string =>
  ({
    bg: pick(count, 'мярка, чийто срок още не е настъпил', 'мерки, чийто срок още не е настъпил'),
    en: pick(count, 'measure, not due yet', 'measures, none of them due yet'),
  })[language]

function implementedWords(tally: Tally, language: Language): string {
  if (tally.due === 0 && tally.notDue > 0)
    return { bg: 'Още няма мерки с настъпил срок', en: 'No measure is due yet' }[language]
  const { figure, rest } = tallyHeadline(tally, language)
  return `${figure} ${rest}`
}

const partlyWords = (count: number, language: Language): string =>
  ({
    bg: `${count} ${pick(count, 'е изпълнена', 'са изпълнени')} частично`,
    en: `${count} ${pick(count, 'is', 'are')} partly implemented`,
  })[language]

const notImplementedWords = (count: number, language: Language): string =>
  ({
    bg: `${count} ${pick(count, 'не е изпълнена', 'не са изпълнени')}`,
    en: `${count} ${pick(count, 'is', 'are')} not implemented`,
  })[language]

const reasonsOf = (because: Tally['unknownBecause']): DegreeReason[] =>
  degreeReasons.filter((reason) => (because[reason] ?? 0) > 0)

/** Why measures cannot be judged, each reason as a sentence with how many it holds for. */
export const unknownLines = (
  { unknownBecause }: Tally,
  language: Language,
): { count: number; reason: string }[] =>
  reasonsOf(unknownBecause).map((reason) => ({
    count: unknownBecause[reason] ?? 0,
    reason: reasonSentence(reason, language),
  }))

/** „защото няма отчетена стойност“, or each reason with its count. */
function unknownBecauseWords(because: Tally['unknownBecause'], language: Language): string {
  const word = language === 'bg' ? 'защото' : 'because'
  const counted = (reason: DegreeReason): number => because[reason] ?? 0
  const reasons = reasonsOf(because)
  const comma = language === 'bg' ? ', ' : ' '
  if (reasons.length === 0) return ''
  if (reasons.length === 1) {
    return comma + reasons.map((reason) => `${word} ${reasonClause(reason, language)}`).join('')
  }
  const parts = reasons.map(
    (reason) => `${counted(reason)}${comma}${word} ${reasonClause(reason, language)}`,
  )
  return `: ${parts.join('; ')}`
}

function unknownWords({ unknown, unknownBecause }: Tally, language: Language): string {
  const judged = {
    bg: pick(unknown, 'не може да бъде оценена', 'не могат да бъдат оценени'),
    en: 'cannot be judged',
  }[language]
  return `${unknown} ${judged}${unknownBecauseWords(unknownBecause, language)}`
}

function notDueWords({ notDue, implementedEarly }: Tally, language: Language): string {
  const early = {
    bg: `, от тях ${pick(implementedEarly, 'вече е изпълнена', 'вече са изпълнени')} ${implementedEarly}`,
    en: `, of which ${implementedEarly} ${pick(implementedEarly, 'is', 'are')} implemented already`,
  }[language]
  const words = {
    bg: `${notDue} ${pick(notDue, 'е', 'са')} с ненастъпил срок`,
    en: `${notDue} ${pick(notDue, 'is', 'are')} not yet due`,
  }[language]
  return implementedEarly > 0 ? words + early : words
}

const carriedOverWords = (count: number, language: Language): string =>
  ({
    bg: `${count} ${pick(count, 'е пренесена', 'са пренесени')} за следващия план`,
    en: `${count} ${pick(count, 'is', 'are')} carried over to the next plan`,
  })[language]

const droppedWords = (count: number, language: Language): string =>
  ({
    bg: `${count} ${pick(count, 'е отпаднала', 'са отпаднали')} с решение`,
    en: `${count} ${pick(count, 'was', 'were')} dropped by decision`,
  })[language]

/**
 * How many measures are where, as one sentence of counts: „62 от 85 мерки са изпълнени; 6 са изпълнени
 * частично; 17 не могат да бъдат оценени, защото няма отчетена стойност.“
 */
export function tallySentence(tally: Tally, language: Language): string {
  if (tally.measures === 0) return { bg: 'Няма мерки.', en: 'There are no measures.' }[language]
  const parts = [
    implementedWords(tally, language),
    ...(tally.partly > 0 ? [partlyWords(tally.partly, language)] : []),
    ...(tally.notImplemented > 0 ? [notImplementedWords(tally.notImplemented, language)] : []),
    ...(tally.unknown > 0 ? [unknownWords(tally, language)] : []),
    ...(tally.notDue > 0 ? [notDueWords(tally, language)] : []),
    ...(tally.carriedOver > 0 ? [carriedOverWords(tally.carriedOver, language)] : []),
    ...(tally.dropped > 0 ? [droppedWords(tally.dropped, language)] : []),
  ]
  return `${parts.join('; ')}.`
}

/** The percentage that comes after the counts: one figure when all are known, else the two ends. */
export function meanSentence({ due, degree, interval }: Tally, language: Language): string {
  if (due === 0) return ''
  if (degree !== null || interval.low === interval.high) {
    const figure = formatPercent(degree ?? interval.low, language, 1)
    return {
      bg: `Средната степен на изпълнение е ${figure}.`,
      en: `The mean degree of implementation is ${figure}.`,
    }[language]
  }
  const [low, high] = [
    formatPercent(interval.low, language, 1),
    formatPercent(interval.high, language, 1),
  ]
  return {
    bg: `Средната степен на изпълнение е между ${low} и ${high} в зависимост от неизвестните стойности.`,
    en: `The mean degree of implementation lies between ${low} and ${high}, depending on the values not known.`,
  }[language]
}
