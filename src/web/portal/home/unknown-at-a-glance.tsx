import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { unknownLines } from '../../../render/words/tally-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { portalWords } from '../../words/portal-words.ts'

/** What cannot be told of the plan, and why: as prominent as what can. */
export function UnknownAtAGlance(props: { kept: KeptPublication; language: Language }) {
  const { kept, language } = props
  const { tally } = kept.publication.degrees
  const words = portalWords[language]
  return (
    <section class="card stack-tight" aria-labelledby="unknown">
      <h2 id="unknown">{words.unknownTitle}</h2>
      <p>{leadOf(tally, language)}</p>
      <ul class="plain reasons">
        {unknownLines(tally, language).map(({ count, reason }) => (
          <li key={reason}>
            <span class="count">{count}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {tally.unknown > 0 ? (
        <p class="small for-screen">
          <a href={`${paths.search(language)}?plan=${kept.slug}&verdict=unknown`}>
            {words.whichUnknown}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function leadOf({ due, unknown }: Tally, language: Language): string {
  const words = portalWords[language]
  if (due === 0) return words.nothingDue
  return unknown === 0 ? words.nothingUnknown : words.unknownLead(unknown)
}
