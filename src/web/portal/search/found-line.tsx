import { type Language, wordsIn } from '../../../core/base/language.ts'
import { markedText, type Piece, snippetOf } from '../../../core/publication/search/snippet.ts'
import { DegreeLine } from '../../parts/plan/degree-panel.tsx'
import { InstitutionNames } from '../../parts/plan/institution-name.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { degreeOfMeasure } from '../../parts/plan/plan-view.ts'
import { VerdictMark } from '../../parts/plan/verdict-mark.tsx'
import { paths } from '../../paths.ts'
import { planWords } from '../../words/plan-words.ts'
import { measurePart } from '../published/edition.ts'
import type { FoundMeasure } from './find.ts'

/** A measure that was found: its words with what was looked for marked, where else it stands, how far it is. */
export function FoundLine(props: { found: FoundMeasure; isOnePlan: boolean; language: Language }) {
  const { found, isOnePlan, language } = props
  const { kept, measure, searched, stems } = found
  const { slug, publication } = kept
  const title = wordsIn(measureTitle(measure), language)
  const snippet = snippetOf(searched, stems, language)
  const degree = degreeOfMeasure(publication, measure.code)
  const isShown = snippet?.pieces.map(({ text }) => text).join('') === title.text
  return (
    <li class="measure-line">
      <span class="ordinal">{measure.number}</span>
      <div class="stack-tight">
        <a
          href={paths.publishedMeasure(
            language,
            slug,
            measure.code,
            undefined,
            measurePart(kept, measure.code, language),
          )}
          lang={title.language === language ? undefined : title.language}
        >
          <Pieces pieces={markedText(title.text, stems)} />
        </a>
        {snippet && !isShown ? (
          <p class="small" lang={snippet.language === language ? undefined : snippet.language}>
            <Pieces pieces={snippet.pieces} />
          </p>
        ) : null}
        <p class="small soft">
          {[
            ...(isOnePlan ? [] : [wordsIn(publication.plan.title, language).text]),
            ...(measure.goal === '' ? [] : [planWords[language].goal(measure.goal)]),
          ].map((part) => `${part} · `)}
          <InstitutionNames of={measure.responsible} view={publication} language={language} />
        </p>
      </div>
      {degree ? (
        <div class="verdict-line">
          <VerdictMark of="measure" verdict={degree.verdict} language={language} />
          {degree.judged > 0 ? <DegreeLine interval={degree.interval} language={language} /> : null}
        </div>
      ) : null}
    </li>
  )
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ text, isMarked }, index) =>
      isMarked ? <mark key={`${index} ${text}`}>{text}</mark> : text,
    )}
  </>
)
