import { formatDate } from '../../core/base/format.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { DecisionStep } from '../../core/plan/decision.ts'
import type { DecidingAct } from '../../core/plan/plan.ts'
import { namedAct } from './act-words.ts'

export const amendmentsHeading: InBothLanguages = {
  bg: 'Изменения на плана',
  en: 'Amendments to the plan',
}

/** An act with its date, and the day from which it holds where that is another. */
export function amendmentActWords(
  number: number | null,
  { number: of, date, ...decided }: DecidingAct,
  from: PlainDate | undefined,
  language: Language,
  council: InBothLanguages | null = null,
): string {
  const name =
    number === null ? '' : { bg: `Изменение ${number}: `, en: `Amendment ${number}: ` }[language]
  const { act, body } = namedAct(decided, language, council)
  const day = formatDate(date, language)
  const said = {
    bg: `${body}, ${act} №\u00a0${of} от ${day}`,
    en: `${body}, ${act} No\u00a0${of} of ${day}`,
  }[language]
  const since = from && from !== date ? formatDate(from, language) : ''
  const holds = { bg: `, в сила от ${since}`, en: `, in force from ${since}` }[language]
  return `${name}${said}${since === '' ? '' : holds}`
}

/** What changed in a measure, or in the plan as a whole: old and new, or only what where they are long. */
export function changeWords(
  measure: string | null,
  label: string,
  { before, after }: { readonly before: string; readonly after: string },
  language: Language,
): string {
  const of =
    measure === null ? '' : { bg: `Мярка ${measure}. `, en: `Measure ${measure}. ` }[language]
  const [was, is] = [oneLine(before), oneLine(after)]
  if (was.length > longest || is.length > longest)
    return `${of}${label}: ${{ bg: 'нов текст, по-горе', en: 'new text, above' }[language]}`
  const quoted = (text: string) =>
    text === '' ? '–' : { bg: `„${text}“`, en: `“${text}”` }[language]
  return `${of}${label}: ${quoted(was)} → ${quoted(is)}`
}

const longest = 200

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export const addedMeasureWords = (number: string, language: Language): string =>
  ({ bg: `Добавена е мярка ${number}.`, en: `Measure ${number} was added.` })[language]

export const decidedMeasureWords = (
  number: string,
  step: DecisionStep,
  language: Language,
): string =>
  ({
    dropped: { bg: `Мярка ${number} отпада.`, en: `Measure ${number} is dropped.` },
    'carried-over': {
      bg: `Мярка ${number} се пренася за следващия план.`,
      en: `Measure ${number} is carried over into the next plan.`,
    },
    'taken-back': {
      bg: `Мярка ${number} остава в плана: предишното решение е отменено.`,
      en: `Measure ${number} stays in the plan: the decision before is taken back.`,
    },
  })[step][language]
