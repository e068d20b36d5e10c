import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/plan-degrees.ts'
import { meanSentence, tallySentence } from '../../../render/words/tally-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { shareOf } from './share-of.ts'
import { TallyBar } from './tally-bar.tsx'

/** Counts in a sentence, as a bar and as a table; the percentage after them. */
export function TallySummary({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  const rows = [
    { tone: 'met', name: words.implemented, count: tally.implemented },
    { tone: 'partly', name: words.partly, count: tally.partly },
    { tone: 'not', name: words.notImplemented, count: tally.notImplemented },
    { tone: 'unknown', name: words.unknown, count: tally.unknown },
  ]
  return (
    <div class="card tally">
      <div class="stack-tight">
        <p class="lead">{tallySentence(tally, language)}</p>
        <p class="soft">{meanSentence(tally, language)}</p>
      </div>
      <TallyBar tally={tally} />
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
          {rows.map((row) => (
            <tr key={row.tone}>
              <th scope="row">
                <span class="legend-entry">
                  <svg class={`swatch tone-${row.tone}`} viewBox="0 0 8 8" aria-hidden="true">
                    <rect x="0.5" y="0.5" width="7" height="7" rx="1" />
                  </svg>
                  <span>{row.name}</span>
                </span>
              </th>
              <td class="number">{row.count}</td>
              <td class="number soft">
                {formatPercent(shareOf(row.count, tally.measures), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
