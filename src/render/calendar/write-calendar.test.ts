import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { type CalendarDay, writeCalendar } from './write-calendar.ts'

const day: CalendarDay = {
  uid: 'report-plan-2024-2024-Q2-5@merilo',
  day: '2024-07-31' as PlainDate,
  setAt: '2024-05-06T07:08:09.010Z',
  summary: 'Срок за отчитане: второ тримесечие на 2024 г.',
  description: 'Не са подадени: мерки 1, 2; и 3\nДва реда \\ и „кавички“',
  address: 'https://merilo.example.org/bg/duties/plan-2024/2024-Q2',
}

const text = (...days: readonly CalendarDay[]) =>
  Buffer.from(writeCalendar('МВР: срокове', 'bg', days)).toString()

/** As a parser that knows nothing of ours reads it. */
function read(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar))
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  return { component, events }
}

test('an independent reader finds the day with all that it says', () => {
  const { component, events } = read(text(day))
  assert.equal(component.getFirstPropertyValue('version'), '2.0')
  assert.equal(component.getFirstPropertyValue('x-wr-calname'), 'МВР: срокове')
  const [event, ...others] = events
  assert.ok(event)
  assert.equal(others.length, 0)
  assert.equal(event.uid, day.uid)
  assert.equal(event.summary, day.summary)
  assert.equal(event.description, day.description)
  assert.equal(event.startDate.toString(), '2024-07-31')
  assert.ok(event.startDate.isDate)
  assert.equal(event.endDate.toString(), '2024-08-01')
  assert.equal(event.component.getFirstPropertyValue('url'), day.address)
  assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2024-05-06T07:08:09Z')
})

test('every line ends as it should, is 75 octets at most, and no letter is cut', () => {
  const calendar = text({ ...day, summary: 'Отчет за мерките '.repeat(40) })
  assert.ok(!/[^\r]\n|\r[^\n]/.test(calendar))
  for (const line of calendar.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.doesNotMatch(line, /\uFFFD/)
  }
})

test('whatever stands in a title, the reader gets it back, and nothing of it becomes a line of its own', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const calendar = text({ ...day, summary, description })
      const { events } = read(calendar)
      const plain = (typed: string) =>
        typed.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
      assert.equal(events.length, 1)
      assert.equal(events[0]?.summary, plain(summary))
      assert.equal(events[0]?.description, plain(description))
    }),
  )
  const evil = text({ ...day, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other' })
  assert.equal(read(evil).events.length, 1)
})

test('the same days make the same bytes, and none at all is a calendar, too', () => {
  assert.equal(text(day), text(day))
  assert.equal(read(text()).events.length, 0)
})
