import type { InBothLanguages } from '../base/language.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import type { ReminderLadder } from './reminder-ladder.ts'

/** The fields of the form that sets when people are reminded, as they were typed. */
export type RawLadder = Readonly<Record<keyof ReminderLadder, string>>

const mostDays = 366
const mostReminders = 10

/** When people are reminded as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedLadder(raw: RawLadder): ReminderLadder | Refusal[] {
  const daysBefore = severalDays('daysBefore', raw.daysBefore)
  const firstAfter = oneDay('firstAfter', raw.firstAfter)
  const thenEvery = oneDay('thenEvery', raw.thenEvery)
  const headAfter = dayOrNever('headAfter', raw.headAfter)
  const secretaryAfter = dayOrNever('secretaryAfter', raw.secretaryAfter)
  const mostAfter = oneDay('mostAfter', raw.mostAfter)
  if (
    areRefusals(daysBefore) ||
    areRefusals(firstAfter) ||
    areRefusals(thenEvery) ||
    areRefusals(headAfter) ||
    areRefusals(secretaryAfter) ||
    areRefusals(mostAfter)
  )
    return [daysBefore, firstAfter, thenEvery, headAfter, secretaryAfter, mostAfter]
      .filter((each) => areRefusals(each))
      .flat()
  return {
    daysBefore: daysBefore.days,
    firstAfter: firstAfter.day,
    thenEvery: thenEvery.day,
    headAfter: headAfter.day,
    secretaryAfter: secretaryAfter.day,
    mostAfter: mostAfter.day,
  }
}

/** The ladder in the words of the form. */
export const rawLadder = (ladder: ReminderLadder): RawLadder => ({
  daysBefore: ladder.daysBefore.join(', '),
  firstAfter: String(ladder.firstAfter),
  thenEvery: String(ladder.thenEvery),
  headAfter: String(ladder.headAfter ?? ''),
  secretaryAfter: String(ladder.secretaryAfter ?? ''),
  mostAfter: String(ladder.mostAfter),
})

/** "14, 3": the furthest first, each once. */
function severalDays(
  field: string,
  typed: string,
): { readonly days: readonly number[] } | Refusal[] {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== '')
  const days = [...new Set(parts.map(daysIn))]
  if (days.includes(null) || days.length > mostReminders)
    return [{ code: 'no-such-days', field, message: severalWanted }]
  return { days: days.flatMap((day) => day ?? []).toSorted((a, b) => b - a) }
}

function oneDay(field: OneNumber, typed: string): { readonly day: number } | Refusal[] {
  const day = daysIn(typed.trim())
  return day === null ? [{ code: 'no-such-days', field, message: oneWanted[field] }] : { day }
}

const dayOrNever = (
  field: OneNumber,
  typed: string,
): { readonly day: number | null } | Refusal[] =>
  typed.trim() === '' ? { day: null } : oneDay(field, typed)

function daysIn(typed: string): number | null {
  if (!/^\d{1,3}$/.test(typed)) return null
  const days = Number(typed)
  return days >= 1 && days <= mostDays ? days : null
}

type OneNumber = Exclude<keyof ReminderLadder, 'daysBefore'>

const oneWanted: Readonly<Record<OneNumber, InBothLanguages>> = {
  firstAfter: {
    bg: `Въведете колко дни след срока се напомня за първи път: от 1 до ${mostDays}, например 1.`,
    en: `Enter how many days after the last day the first reminder goes: from 1 to ${mostDays}, for example 1.`,
  },
  thenEvery: {
    bg: `Въведете на колко дни се напомня след това: от 1 до ${mostDays}, например 7.`,
    en: `Enter every how many days it goes on: from 1 to ${mostDays}, for example 7.`,
  },
  headAfter: {
    bg: `Въведете след колко дни се пише и до ръководителя: от 1 до ${mostDays}, например 7, или оставете празно.`,
    en: `Enter after how many days the head is told, too: from 1 to ${mostDays}, for example 7, or leave it empty.`,
  },
  secretaryAfter: {
    bg: `Въведете след колко дни се пише и до секретариата: от 1 до ${mostDays}, например 14, или оставете празно.`,
    en: `Enter after how many days the secretariat is told, too: from 1 to ${mostDays}, for example 14, or leave it empty.`,
  },
  mostAfter: {
    bg: `Въведете колко пъти най-много се напомня след срока: от 1 до ${mostDays}, например 8.`,
    en: `Enter how many times at most reminders go after the last day: from 1 to ${mostDays}, for example 8.`,
  },
}

const severalWanted: InBothLanguages = {
  bg: `Въведете до ${mostReminders} броя дни от 1 до ${mostDays}, разделени със запетая, например 14, 3.`,
  en: `Enter up to ${mostReminders} numbers of days from 1 to ${mostDays} with commas between, for example 14, 3.`,
}
