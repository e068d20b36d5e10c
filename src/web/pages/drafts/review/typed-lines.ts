import type { Language } from '../../../../core/base/language.ts'
import { accumulations, measurements } from '../../../../core/draft/accumulation.ts'
import { draftOperators, indicatorKinds } from '../../../../core/draft/draft.ts'
import {
  accumulationWords,
  kindWords,
  measurementWords,
  operatorWords,
} from '../../../../render/words/indicator-words.ts'
import { kindFields } from '../../../parts/plan/kind-fields.tsx'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { yearWords } from '../../../words/year-words.ts'

/** The fields of a form as they were typed, each by its label, but for those left empty. */
export const typedLines = (
  typed: Readonly<Record<string, string>>,
  language: Language,
): { readonly field: string; readonly label: string; readonly value: string }[] =>
  Object.entries(typed)
    .filter(([field, value]) => value !== '' && !field.startsWith('was-'))
    .map(([field, value]) => ({
      field,
      label: labelOf(field, language),
      value: valueWords(ofFirst(field), value, language),
    }))

const named = kindFields as readonly string[]

/** The field of the first indicator that one of a second has beside it: "name2", and "stage12" for its first stage. */
const ofFirst = (field: string): string => (named.includes(field) ? field : field.replace(/2$/, ''))

function labelOf(field: string, language: Language): string {
  const words = reviewWords[language]
  const ofDraft = draftWords[language]
  const labels: Readonly<Record<string, string>> = {
    name: ofDraft.indicatorName,
    kind: ofDraft.kind,
    unit: ofDraft.unit,
    baseline: ofDraft.baseline,
    operator: ofDraft.operator,
    target: ofDraft.target,
    accumulates: ofDraft.accumulates,
    measured: ofDraft.measured,
    words: ofDraft.newWords,
    title: ofDraft.headingTitle,
    year: ofDraft.headingYear,
    other: words.joinWith,
    from: words.from,
    to: words.to,
    every: words.every,
    phases: words.phases,
    source: words.fundingSource,
    amount: words.amount,
    currency: words.currency,
    basis: words.basis,
    numbers: words.numbers,
    reason: words.reason,
    number: ofDraft.placeNumber,
    goal: ofDraft.placeGoal,
  }
  const [, part, place] = /^(number|title)-(\d+)$/.exec(field) ?? []
  if (part) return `${part === 'number' ? ofDraft.goalNumber : ofDraft.goalTitle} (${place})`
  const ofKind = kindFieldLabel(field, language)
  if (ofKind) return ofKind
  if (field.endsWith('2')) return `${labelOf(field.slice(0, -1), language)} (${words.second})`
  return labels[field] ?? field
}

function kindFieldLabel(field: string, language: Language): string | undefined {
  if (!named.includes(field)) return undefined
  const words = yearWords[language]
  const [, part, line] = /^(stage|weight|due)(\d)$/.exec(field) ?? []
  if (part && line) {
    const stage = words.stage(Number(line))
    return part === 'stage' ? stage : `${stage}: ${part === 'weight' ? words.weight : words.due}`
  }
  return words[field as 'low' | 'high' | 'direction' | 'tolerance' | 'toleranceKind']
}

/** A value that was chosen, as the list of choices says it; any other as it was typed. */
function valueWords(field: string, value: string, language: Language): string {
  const words = reviewWords[language]
  const kind = indicatorKinds.find((each) => each === value)
  const operator = draftOperators.find((each) => each === value)
  if (field === 'kind' && kind) return kindWords(kind, language)
  const accumulates = accumulations.find((each) => each === value)
  const measured = measurements.find((each) => each === value)
  if (field === 'accumulates' && accumulates) return accumulationWords(accumulates, language)
  if (field === 'measured' && measured) return measurementWords(measured, language)
  if (field === 'operator' && operator) return operatorWords(operator, language)
  const ofYear = yearWords[language]
  const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: words.deadlineKinds,
    operator: ofYear.targets,
    direction: ofYear.directions,
    toleranceKind: ofYear.toleranceKinds,
    every: words.recurrences,
    basis: words.bases,
  }
  return chosen[field]?.[value] ?? value
}
