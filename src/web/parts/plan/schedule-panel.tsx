import type { Language } from '../../../core/base/language.ts'
import { scheduleStatuses } from '../../../core/degree/schedule.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { planWords } from '../../words/plan-words.ts'
import { ScheduleMark } from './schedule-mark.tsx'

/** How many measures are where in time: a count of its own beside that of implementation. */
export function SchedulePanel({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  const counted = scheduleStatuses.filter((status) => tally.schedule[status] > 0)
  if (counted.length === 0) return null
  return (
    <div class="card">
      <table class="compact">
        <caption class="panel-name">{words.bySchedule}</caption>
        <thead class="for-screen-readers">
          <tr>
            <th scope="col">{words.bySchedule}</th>
            <th scope="col">{words.measures}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((status) => (
            <tr key={status}>
              <th scope="row">
                <ScheduleMark status={status} language={language} />
              </th>
              <td class="number strong">{tally.schedule[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
