import { formatPeriod } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { Period } from '../../core/base/period.ts'
import type { NotDue, RhythmKind } from '../../core/report/what-is-due.ts'

/** For which periods a measure reports, and why nothing is due for the others. */
interface DueWords {
  readonly notDue: (why: NotDue) => string
  /** In a word, where there is no room for the reason. */
  readonly notDueShort: (count: number) => string
  readonly nothingDue: (count: number) => string
  readonly enteredShort: (count: number) => string
  readonly mayReport: string
  readonly title: string
  readonly lead: string
  readonly kinds: Readonly<Record<RhythmKind, string>>
  readonly kind: string
  readonly chosen: string
  readonly chosenHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly byDeadline: (periods: readonly string[]) => string
  readonly entry: string
  readonly entryHint: string
  readonly counts: string
  readonly leavesOwed: string
}

const month = (monthOrDay: string, language: Language): string =>
  formatPeriod(monthOrDay.slice(0, 7) as Period, language)

const bg: DueWords = {
  notDue: (why) => {
    switch (why.kind) {
      case 'taken-out':
        return 'По решение мярката не се изпълнява тази година.'
      case 'entered':
        return 'Секретариатът е въвел стойностите за периода; те се смятат за отчет на институцията.'
      case 'not-chosen':
        return 'Секретариатът е определил мярката да се отчита за други периоди.'
      case 'not-begun':
        return `Мярката започва през ${month(why.from, 'bg')}`
      case 'ended':
        return `Срокът на мярката е ${month(why.to, 'bg')}; последният ѝ отчет е за ${formatPeriod(why.last, 'bg')}`
      case 'between':
        return why.every === 'year'
          ? 'Мярката се отчита веднъж годишно, за периода, в който годината свършва.'
          : 'Мярката се отчита всяко тримесечие, за периода, в който тримесечието свършва.'
    }
  },
  notDueShort: (count) => (count === 1 ? '1 не се дължи' : `${count} не се дължат`),
  nothingDue: (count) =>
    count === 1 ? 'По 1 мярка не се дължи отчет' : `По ${count} мерки не се дължи отчет`,
  enteredShort: (count) =>
    count === 1 ? '1 въведен от секретариата' : `${count} въведени от секретариата`,
  mayReport: 'Можете да подадете отчет и без да се дължи.',
  title: 'За кои периоди се отчита мярката',
  lead: 'По правило мярката се отчита според срока си: от периода, в който започва, до периода, в който свършва срокът ѝ. Ако това не е вярно за нея, определете друго и посочете защо. Вече отчетеното остава.',
  kinds: {
    'by-deadline': 'според срока на мярката',
    'every-period': 'за всеки период от календара',
    'chosen-periods': 'само за отметнатите периоди',
  },
  kind: 'Отчита се',
  chosen: 'Периоди',
  chosenHint: 'Отметнати са тези, за които мярката се отчита сега.',
  reason: 'Основание',
  reasonHint: 'Не е нужно, когато мярката се отчита според срока си.',
  byDeadline: (periods) =>
    periods.length === 0
      ? 'Според срока си мярката не дължи отчет за нито един период.'
      : `Според срока си мярката се отчита за: ${periods.join(', ')}`,
  entry: 'Отчет на институцията за този период',
  entryHint:
    'Щом по всички индикатори на мярката за периода има стойност, въведена от секретариата, институцията не дължи отчет за него и не получава напомняния.',
  counts: 'въведеното се смята за неин отчет',
  leavesOwed: 'институцията въпреки това трябва да отчете',
}

const en: DueWords = {
  notDue: (why) => {
    switch (why.kind) {
      case 'taken-out':
        return 'By decision the measure is not carried out this year.'
      case 'entered':
        return 'The secretariat entered the values of the period; they count as the institution’s report.'
      case 'not-chosen':
        return 'The secretariat has the measure reported on for other periods.'
      case 'not-begun':
        return `The measure begins in ${month(why.from, 'en')}.`
      case 'ended':
        return `The measure’s deadline is ${month(why.to, 'en')}; its last report is that for ${formatPeriod(why.last, 'en')}.`
      case 'between':
        return why.every === 'year'
          ? 'The measure is reported on once a year, for the period in which the year ends.'
          : 'The measure is reported on every quarter, for the period in which the quarter ends.'
    }
  },
  notDueShort: (count) => `${count} not due`,
  nothingDue: (count) =>
    count === 1 ? 'No report is due on 1 measure' : `No report is due on ${count} measures`,
  enteredShort: (count) => `${count} entered by the secretariat`,
  mayReport: 'You may report although nothing is due.',
  title: 'For which periods the measure is reported on',
  lead: 'As a rule a measure is reported on by its deadline: from the period in which it begins to the one in which its deadline is. If that is not right for it, set otherwise and say why. What is reported already stays.',
  kinds: {
    'by-deadline': 'by the measure’s deadline',
    'every-period': 'for every period of the calendar',
    'chosen-periods': 'only for the periods marked',
  },
  kind: 'It is reported on',
  chosen: 'Periods',
  chosenHint: 'Those for which it is reported on now are marked.',
  reason: 'Reason',
  reasonHint: 'Not needed where the measure is reported on by its deadline.',
  byDeadline: (periods) =>
    periods.length === 0
      ? 'By its deadline the measure owes a report for no period.'
      : `By its deadline the measure is reported on for: ${periods.join(', ')}.`,
  entry: 'The institution’s report for this period',
  entryHint:
    'Once every indicator of the measure has a value for the period that the secretariat entered, the institution owes no report for it and is not reminded.',
  counts: 'what is entered counts as its report',
  leavesOwed: 'the institution still has to report',
}

export const dueWords: Readonly<Record<Language, DueWords>> = { bg, en }
