import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import type { ReportFields } from './report-content.ts'
import { fieldsOf, type ReportSubject } from './report-fields.ts'

/** What is said to a report when it is returned, as typed: on the whole of it, and by field. */
export interface TypedRemarks {
  readonly remark: string
  readonly remarks: Readonly<Record<string, string | undefined>>
}

export interface Remarks {
  readonly remark: string | null
  readonly remarks: ReportFields
}

const longestRemark = 3000

/** What is to be mended; a report is not returned without a word. */
export function readRemarks(typed: TypedRemarks, subject: ReportSubject): Remarks | Refusal {
  const remark = typedText(typed.remark)
  const remarks: Record<string, string> = {}
  for (const field of fieldsOf(subject).keys()) {
    const said = typedText(typed.remarks[field] ?? '')
    if (said !== '') remarks[field] = said
  }
  if (remark === '' && Object.keys(remarks).length === 0) return remarkWanted
  const tooLong = [...Object.entries(remarks), ['', remark] as const].find(
    ([, said]) => [...said].length > longestRemark,
  )
  return tooLong
    ? remarkTooLong(tooLong[0] === '' ? 'remark' : remarkField(tooLong[0]))
    : { remark: remark === '' ? null : remark, remarks }
}

/** The field of the form in which a remark on another field is typed. */
export const remarkField = (field: string): string => `remark-${field}`

/** Why an accepted report is opened again: never without a reason. */
export function readReason(typed: string): { readonly remark: string } | Refusal {
  const remark = typedText(typed)
  if (remark === '') return reasonWanted
  return [...remark].length > longestRemark ? remarkTooLong('reason') : { remark }
}

const remarkWanted: Refusal = {
  code: 'remark-wanted',
  field: 'remark',
  message: {
    bg: 'Напишете какво трябва да се поправи: по отчета като цяло или до отделно поле.',
    en: 'Write what is to be mended: on the report as a whole or beside a field.',
  },
}

const reasonWanted: Refusal = {
  code: 'reason-wanted',
  field: 'reason',
  message: {
    bg: 'Напишете защо приетият отчет се отваря отново.',
    en: 'Write why the accepted report is opened again.',
  },
}

const remarkTooLong = (field: string): Refusal => ({
  code: 'field-too-long',
  field,
  message: {
    bg: 'Съкратете текста до 3000 знака.',
    en: 'Shorten the text to 3,000 characters.',
  },
})
