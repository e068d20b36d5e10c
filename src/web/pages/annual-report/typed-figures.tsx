import { type TypedFigure, typedFigures } from '../../../core/annual-report/typed-figures.ts'
import { languages } from '../../../core/base/language.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { SectionPageProps } from './section-page.tsx'

/** The numbers of a text that no figure stands for: a hint, nothing stops at them. */
export function TypedFigures({ visit, scene, at }: SectionPageProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  const text = at.latest?.text
  const typed = text
    ? languages.flatMap((each) => typedFigures(text[each], each, scene.figures))
    : []
  if (typed.length === 0) return null
  const said = ({ typed: written, same }: TypedFigure) =>
    same.length === 0 ? (
      words.typedAlone(written)
    ) : (
      <>
        {words.typedSame(written)}{' '}
        {same.map((address) => `{{${scene.figures.get(address)?.name[language]}}}`).join(', ')}
      </>
    )
  return (
    <section class="section stack-tight" aria-labelledby="typed">
      <h2 id="typed">{words.typedTitle}</h2>
      <p>{words.typedHint}</p>
      {scene.hasSensitive ? <p class="message">{words.sensitiveHint}</p> : null}
      <ul>
        {typed.map((each) => (
          <li key={`${each.language} ${each.typed}`}>{said(each)}</li>
        ))}
      </ul>
    </section>
  )
}
