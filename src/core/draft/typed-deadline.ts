import type { Refusal } from '../base/refusal.ts'
import type { DraftDeadline } from './draft.ts'

/** The fields of the form that sets a deadline, as they were typed. */
export interface TypedDeadline {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly every: string
  /** One phase in a line: its month, then what is to be done by then. */
  readonly phases: string
}

export const deadlineKinds = ['month', 'range', 'recurring', 'phased', 'open'] as const
export const recurrences = ['month', 'quarter', 'year'] as const

/** The deadline as a person set it, or everything that is wrong with the fields that its kind has. */
export function parseTypedDeadline(typed: TypedDeadline): DraftDeadline | readonly Refusal[] {
  switch (typed.kind) {
    case 'month':
      return between({ ...typed, from: '' }, 'month')
    case 'range':
    case 'open':
    case 'recurring':
      return between(typed, typed.kind)
    case 'phased':
      return inPhases(typed.phases)
    default:
      return [kindWanted]
  }
}

function between(
  typed: TypedDeadline,
  kind: Exclude<DraftDeadline['kind'], 'phased'>,
): DraftDeadline | readonly Refusal[] {
  const [from, to] = [optionalMonth(typed.from), optionalMonth(typed.to)]
  if (from === undefined || to === undefined) {
    return [
      ...(from === undefined ? [{ ...monthWanted, field: 'from' }] : []),
      ...(to === undefined ? [{ ...monthWanted, field: 'to' }] : []),
    ]
  }
  const missing = [
    ...(kind === 'range' && from === null ? [startWanted] : []),
    ...((kind === 'range' || kind === 'month') && to === null ? [endWanted] : []),
  ]
  if (missing.length > 0) return missing
  if (from && to && from > to) return [endBeforeStart]
  const every = recurrences.find((each) => kind === 'recurring' && each === typed.every) ?? null
  return { kind, from, to, every, phases: [] }
}

function inPhases(typed: string): DraftDeadline | readonly Refusal[] {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const phases = lines.map(phaseOf).filter((phase) => phase !== undefined)
  if (phases.length === 0 || phases.length < lines.length) return [phasesWanted]
  if (phases.some(({ what }) => [...what].length > longestPhase)) return [phaseTooLong]
  const to = phases
    .map((phase) => phase.to)
    .sort()
    .at(-1)
  return { kind: 'phased', from: null, to: to ?? null, every: null, phases }
}

/** "2024-05", "05.2024", "5/2024", "05.2024 г."; null when empty, undefined when it is no month. */
function optionalMonth(typed: string): string | null | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim()
  if (text === '') return null
  const [, yearFirst, monthSecond] = /^([1-9]\d{3})-(\d{1,2})$/.exec(text) ?? []
  const [, monthFirst, yearSecond] = /^(\d{1,2}) ?[./-] ?([1-9]\d{3})(?: ?г\.?)?$/u.exec(text) ?? []
  const month = Number(monthSecond ?? monthFirst)
  if (!(month >= 1 && month <= 12)) return undefined
  return `${yearFirst ?? yearSecond}-${String(month).padStart(2, '0')}`
}

/** "06.2024 – first stage": the month, then after a dash, a colon or a space what is to be done. */
function phaseOf(line: string): { readonly to: string; readonly what: string } | undefined {
  const [start = ''] = /^[\d./-]+/.exec(line) ?? []
  const to = optionalMonth(start.replace(/[./-]+$/, ''))
  if (!to) return undefined
  return { to, what: line.slice(start.length).replace(/^[\s:–—-]+/u, '') }
}

const longestPhase = 500

const kindWanted: Refusal = {
  code: 'deadline-kind-wanted',
  field: 'kind',
  message: { bg: 'Изберете вид на срока от списъка.', en: 'Choose a kind of deadline.' },
}

const monthWanted: Refusal = {
  code: 'not-a-month',
  message: {
    bg: 'Въведете месец и година с цифри, например 05.2024.',
    en: 'Enter the month and the year in digits, for example 05.2024.',
  },
}

const endWanted: Refusal = {
  code: 'deadline-end-wanted',
  field: 'to',
  message: {
    bg: 'Въведете крайния месец или изберете „без краен срок“.',
    en: 'Enter the last month, or choose “no end date”.',
  },
}

const startWanted: Refusal = {
  code: 'deadline-start-wanted',
  field: 'from',
  message: {
    bg: 'Въведете началния месец или изберете „до месец“.',
    en: 'Enter the first month, or choose “by a month”.',
  },
}

const endBeforeStart: Refusal = {
  code: 'deadline-ends-before-it-starts',
  field: 'to',
  message: {
    bg: 'Краят е преди началото: проверете двата месеца.',
    en: 'The end is before the start: check both months.',
  },
}

const phaseTooLong: Refusal = {
  code: 'deadline-phase-too-long',
  field: 'phases',
  message: {
    bg: `Съкратете думите за всеки етап до ${longestPhase} знака.`,
    en: `Shorten the words for each phase to ${longestPhase} characters.`,
  },
}

const phasesWanted: Refusal = {
  code: 'deadline-phases-wanted',
  field: 'phases',
  message: {
    bg: 'Въведете всеки етап на отделен ред: месец с цифри, после какво се изпълнява, например „06.2024 – проект“.',
    en: 'Enter each phase on a line of its own: its month in digits, then what is done, for example “06.2024 – draft”.',
  },
}
