import { daysLater } from '../../core/base/days-later.ts'
import { type Language, languageTags } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { calendarText, contentLine } from './content-line.ts'

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same day for ever, in every language, whatever becomes of it. */
  readonly uid: string
  readonly day: PlainDate
  /** When it was last set: ISO 8601 instant, UTC. */
  readonly setAt: string
  readonly summary: string
  readonly description: string
  /** The whole address of its page. */
  readonly address: string
}

/** A calendar that others can subscribe to (RFC 5545): the same bytes for the same days. */
export function writeCalendar(
  name: string,
  language: Language,
  days: readonly CalendarDay[],
): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Merilo//Calendar of a council//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // The name has no property in RFC 5545; calendars read the old one of some and the new one of RFC 7986.
    `NAME;LANGUAGE=${languageTags[language]}:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...days.flatMap((day) => eventLines(day, language)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map(contentLine).join(''))
}

function eventLines(of: CalendarDay, language: Language): readonly string[] {
  const tag = languageTags[language]
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(of.uid)}`,
    `DTSTAMP:${stamp(of.setAt)}`,
    `DTSTART;VALUE=DATE:${digits(of.day)}`,
    // The first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${digits(daysLater(of.day, 1))}`,
    `SUMMARY;LANGUAGE=${tag}:${calendarText(of.summary)}`,
    `DESCRIPTION;LANGUAGE=${tag}:${calendarText(of.description)}`,
    `URL:${of.address}`,
    // A last day keeps nobody from anything else on it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const digits = (day: string): string => day.replaceAll('-', '')

/** "2024-05-06T07:08:09.010Z" as "20240506T070809Z". */
const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')
