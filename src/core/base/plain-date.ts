/** A calendar day as ISO 8601 "2024-03-31". Days compare as strings. */
export type PlainDate = string & { readonly __plainDate: true }

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day a text spells in ISO notation, or undefined when there is no such day. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? (text as PlainDate) : undefined
}

/** The day as a person types it: "2024-03-05", "05.03.2024", "5.3.2024 г.". */
export function parseTypedDate(typed: string): PlainDate | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim()
  const parts = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}) ?(?:г\.?)?$/u.exec(text)
  if (!parts) return parsePlainDate(text)
  const [, day = '', month = '', year = ''] = parts
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
