import type { Language } from '../../../core/base/language.ts'
import type { ScheduleStatus } from '../../../core/degree/schedule.ts'
import type { Tone } from '../../../render/chart/paint.ts'
import { scheduleWords } from '../../../render/words/schedule-words.ts'

/** Shapes on a 16 x 16 field, all angular: those of verdicts are round. */
const looks: Readonly<Record<ScheduleStatus, { shape: string; tone: Tone }>> = {
  done: {
    shape: 'M1.5 1.5h13v13h-13zm10 3.6-4.3 4.6-2.6-2.6-1.1 1.1 3.7 3.7L12.6 6.2z',
    tone: 'met',
  },
  'on-time': { shape: 'M3 1.5 14 8 3 14.5z', tone: 'met' },
  'behind-but-moving': { shape: 'M3 1.5 14 8 3 14.5zm1.6 2.8v7.4L11 8z', tone: 'partly' },
  'behind-and-still': { shape: 'M2.5 2h4v12h-4zM9.5 2h4v12h-4z', tone: 'not' },
  overdue: { shape: 'M8 .8 15.2 8 8 15.2.8 8zM7.1 4v5h1.8V4zm0 6.2V12h1.8v-1.8z', tone: 'not' },
  'not-due': { shape: 'M3 1.5h10v2L9.2 8l3.8 4.5v2H3v-2L6.8 8 3 3.5z', tone: 'unknown' },
}

/** Where something is in time, apart from how far it has come: in a frame, as shape, word and colour. */
export function ScheduleMark({ status, language }: { status: ScheduleStatus; language: Language }) {
  const { shape, tone } = looks[status]
  return (
    <span class={`schedule tone-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shape} />
      </svg>
      {scheduleWords(status, language)}
    </span>
  )
}
