import { type PlainDate, parseTypedDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import type { Adoption } from './plan.ts'

/** The fields of the form as they were typed. */
export type RawAdoption = Readonly<Record<keyof Adoption, string>>

const longest = 200

const missing = {
  body: {
    bg: 'Въведете кой е приел плана.',
    en: 'Enter the body that adopted the plan.',
  },
  act: {
    bg: 'Въведете вида на акта, например „Протокол“ или „Решение“.',
    en: 'Enter the kind of act, for example "Minutes" or "Decision".',
  },
  number: {
    bg: 'Въведете номера на акта.',
    en: 'Enter the number of the act.',
  },
} as const

/** The act of adoption as typed into a form, or a refusal for each field that is wrong. */
export function parseAdoption(raw: RawAdoption, today: PlainDate): Adoption | Refusal[] {
  const body = line(raw.body)
  const act = line(raw.act)
  const number = line(raw.number)
  const date = dayUntil(today, raw.date)
  const refusals = [
    ...refusalOfLine('body', body),
    ...refusalOfLine('act', act),
    ...refusalOfLine('number', number),
  ]
  if (areRefusals(date)) return [...refusals, ...date]
  return refusals.length > 0 ? refusals : { body, act, number, date: date.day }
}

/** One line of text: white space folded, controls and other invisible characters taken out. */
const line = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()

function refusalOfLine(field: keyof typeof missing, text: string): Refusal[] {
  if (text === '') return [{ code: 'field-required', field, message: missing[field] }]
  if ([...text].length <= longest) return []
  return [
    {
      code: 'field-too-long',
      field,
      message: {
        bg: `Съкратете текста до ${longest} знака.`,
        en: `Shorten the text to ${longest} characters.`,
      },
    },
  ]
}

/** No plan that is reported on was adopted before; a slip of a digit may say so. */
const earliest = '1990-01-01' as PlainDate

function dayUntil(today: PlainDate, typed: string): { day: PlainDate } | Refusal[] {
  const day = parseTypedDate(typed)
  const refusal = (code: string, bg: string, en: string): Refusal[] => [
    { code, field: 'date', message: { bg, en } },
  ]
  if (typed.trim() === '') {
    return refusal('field-required', 'Въведете датата на акта.', 'Enter the date of the act.')
  }
  if (day === undefined) {
    return refusal(
      'no-such-date',
      'Няма такава дата. Въведете я като 05.03.2024.',
      'There is no such date. Enter it as 2024-03-05 or 05.03.2024.',
    )
  }
  if (day < earliest) {
    return refusal(
      'date-too-early',
      'Проверете годината: датата на акта е твърде отдавна.',
      'Check the year: the date of the act is too long ago.',
    )
  }
  if (day > today) {
    return refusal(
      'date-in-future',
      'Датата на акта е в бъдещето.',
      'The date of the act is in the future.',
    )
  }
  return { day }
}
