import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { type CountedGroup, dueGroups, otherGroups } from '../../../render/chart/counted-groups.ts'
import { groupWords } from '../../../render/words/group-words.ts'
import { tallyHeadline, unknownLines } from '../../../render/words/tally-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DegreePanel } from './degree-panel.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import { shareOf } from './share-of.ts'
import { Swatch } from './swatch.tsx'
import { TallyBar } from './tally-bar.tsx'

/** Counts first, as a sentence, a bar and a table; the percentage after them. */
export function TallySummary(props: { tally: Tally; criteria: string; language: Language }) {
  const { tally, criteria, language } = props
  const words = planWords[language]
  if (tally.measures === 0) return <p class="empty">{words.noMeasures}</p>
  const { figure, rest } = tallyHeadline(tally, language)
  return (
    <div class="panels">
      <div class="card stack">
        <p class="headline">
          <strong class="figure">{figure}</strong> <span>{rest}</span>
        </p>
        <TallyBar tally={tally} language={language} />
        <CountsTable tally={tally} language={language} />
        <UnknownBecause tally={tally} language={language} />
        <p class="small for-screen">
          <a href={criteria}>{words.byWhichCriteria}</a>
        </p>
      </div>
      <div class="stack">
        {tally.due > 0 ? <DegreePanel tally={tally} language={language} /> : null}
        <SchedulePanel tally={tally} language={language} />
      </div>
    </div>
  )
}

/** The legend of the bar and its numbers in one. */
function CountsTable({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  return (
    <table class="compact">
      <caption class="for-screen-readers">{words.measuresBy}</caption>
      <thead class="for-screen-readers">
        <tr>
          <th scope="col">{words.measuresBy}</th>
          <th scope="col">{words.measures}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {dueGroups(tally).map(({ group, count }) => (
          <tr key={group}>
            <Legend group={group} language={language} />
            <td class="number strong">{count}</td>
            <td class="number soft">
              {tally.due > 0 ? formatPercent(shareOf(count, tally.due), language) : null}
            </td>
          </tr>
        ))}
        {otherGroups(tally).map(({ group, count }) => (
          <tr key={group}>
            <Legend group={group} language={language} />
            <td class="number strong">{count}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Legend = ({ group, language }: { group: CountedGroup; language: Language }) => (
  <th scope="row">
    <span class="legend-entry">
      <Swatch group={group} />
      <span>{groupWords[group][language]}</span>
    </span>
  </th>
)

/** What cannot be judged, and why: each reason with its number. */
function UnknownBecause({ tally, language }: { tally: Tally; language: Language }) {
  const lines = unknownLines(tally, language)
  if (lines.length === 0) return null
  return (
    <div class="stack-tight">
      <p class="small strong">{planWords[language].whyUnknown}</p>
      <ul class="plain small soft reasons">
        {lines.map(({ count, reason }) => (
          <li key={reason}>
            <span class="count">{count}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
