import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { meanSentence, tallySentence } from '../../../render/words/tally-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DegreeBand } from './degree-band.tsx'
import { shareOf } from './share-of.ts'
import { Swatch } from './swatch.tsx'
import { groupsOf, TallyBar } from './tally-bar.tsx'

/** Counts in a sentence, as a bar and as a table; the percentage after them. */
export function TallySummary({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  return (
    <div class="card tally">
      <div class="stack-tight">
        <p class="lead">{tallySentence(tally, language)}</p>
        <p class="soft">{meanSentence(tally, language)}</p>
        {tally.measures > 0 ? <DegreeBand interval={tally.interval} language={language} /> : null}
      </div>
      <TallyBar tally={tally} language={language} />
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
          {groupsOf(tally).map(({ group, count }) => (
            <tr key={group}>
              <th scope="row">
                <span class="legend-entry">
                  <Swatch group={group} />
                  <span>{words.groups[group]}</span>
                </span>
              </th>
              <td class="number">{count}</td>
              <td class="number soft">{formatPercent(shareOf(count, tally.due), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
