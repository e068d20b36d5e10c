import { foldedName, type Institution, namesOf } from '../access/institution.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import type { Measure } from './plan.ts'

/** What an institution has to do with the reports of a measure: it writes and submits them, or helps to write. */
export const dutyKinds = ['reports', 'contributes'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Who owes the reports of a measure, by the ids of institutions. */
export interface Duty {
  readonly reports: string
  readonly contributes: readonly string[]
}

/** What the plan itself says of who owes a measure's reports, as far as the register knows them. */
export interface ProposedDuty {
  readonly reports: Institution | null
  readonly contributes: readonly Institution[]
  /** The plan's words for those that the register does not know. */
  readonly unmatched: readonly string[]
}

/** The first of those responsible reports, the others contribute. */
export function proposeDuty(
  { responsible }: Pick<Measure, 'responsible'>,
  register: readonly Institution[],
): ProposedDuty {
  const found = responsible.map(({ name, asPrinted }) => ({
    asPrinted,
    institution: institutionCalled(name, register) ?? institutionCalled(asPrinted, register),
  }))
  const known = [...new Set(found.flatMap(({ institution }) => institution ?? []))]
  const [first, ...others] = known
  const firstIsUnknown = found[0] !== undefined && found[0].institution === undefined
  return {
    // Where the plan names first somebody unknown, nobody else is put into their place unasked.
    reports: firstIsUnknown ? null : (first ?? null),
    contributes: firstIsUnknown ? known : others,
    unmatched: found.flatMap(({ institution, asPrinted }) => (institution ? [] : [asPrinted])),
  }
}

/** The institution that a name stands for: its short name, a full name or an alias, whatever the case. */
export const institutionCalled = (
  name: string,
  register: readonly Institution[],
): Institution | undefined => {
  const wanted = foldedName(name)
  if (wanted === '') return undefined
  return (
    register.find(({ shortName }) => foldedName(shortName) === wanted) ??
    register.find((each) => namesOf(each).some((known) => foldedName(known) === wanted))
  )
}

/** Who owes the reports of a measure, as typed: names as the register has them. */
export interface TypedDuty {
  readonly reports: string
  /** Apart by commas. */
  readonly contributes: string
}

/**
 * The duty that was typed, or everything that is wrong with it.
 *
 * @param fields the names of the two fields in the form
 */
export function parseTypedDuty(
  typed: TypedDuty,
  register: readonly Institution[],
  fields: { readonly reports: string; readonly contributes: string },
): Duty | Refusal[] {
  const wrong: Refusal[] = []
  const reports = institutionCalled(typed.reports, register)
  if (typed.reports.trim() === '')
    wrong.push(refusal('measure-without-owner', fields.reports, withoutOwner))
  else if (!reports) wrong.push(unknown(fields.reports, typed.reports))
  const names = typed.contributes.split(/[,;\n]/u).map((name) => name.trim())
  const contributes = names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const found = institutionCalled(name, register)
      if (!found) wrong.push(unknown(fields.contributes, name))
      return found ? [found.id] : []
    })
  if (wrong.length > 0 || !reports) return wrong
  return {
    reports: reports.id,
    contributes: [...new Set(contributes)].filter((id) => id !== reports.id),
  }
}

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

const withoutOwner: InBothLanguages = {
  bg: 'Изберете коя институция отчита мярката. Без това годината не може да започне.',
  en: 'Choose the institution that reports on the measure. The year cannot be opened without it.',
}

const unknown = (field: string, name: string): Refusal =>
  refusal('unknown-institution', field, {
    bg: `В регистъра няма институция „${name.trim()}“. Въведете кратко име от списъка.`,
    en: `The register has no institution “${name.trim()}”. Enter a short name from the list.`,
  })
