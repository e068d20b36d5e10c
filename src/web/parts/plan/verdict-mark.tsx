import type { Language } from '../../../core/base/language.ts'
import type { Verdict } from '../../../core/degree/verdict.ts'
import { toneOf } from '../../../render/chart/paint.ts'
import { measureVerdictWords, verdictWords } from '../../../render/words/verdict-words.ts'

/** Shapes on a 16 x 16 field, told apart without colour. */
const shapes: Readonly<Record<Verdict, string>> = {
  exceeded: 'M8 1.5 14.5 8H11v6.5H5V8H1.5z',
  met: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.6 4.3 1.1 1.1-5.4 5.4L3.6 8.1l1.1-1.1 2.6 2.6z',
  partly: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6v10.8A5.4 5.4 0 0 1 8 2.6z',
  'not-met': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6z',
  worsened: 'M8 14.5 1.5 8H5V1.5h6V8h3.5z',
  unknown: 'M2 7h3v2H2zm4.5 0h3v2h-3zM11 7h3v2h-3z',
  'carried-over': 'M8 2.5 14.5 8 8 13.5V9.5H1.5v-3H8z',
  dropped:
    'M2.6 1.5 8 6.9l5.4-5.4 1.1 1.1L9.1 8l5.4 5.4-1.1 1.1L8 9.1l-5.4 5.4-1.1-1.1L6.9 8 1.5 2.6z',
}

/** A verdict as shape, word and colour. */
export function VerdictMark(props: {
  verdict: Verdict
  of: 'measure' | 'indicator'
  /** Whether the page has `VerdictShapes`, so that the shape is named and not drawn again. */
  shared?: boolean
  language: Language
}) {
  const { verdict, shared = false, language } = props
  const said = props.of === 'measure' ? measureVerdictWords : verdictWords
  return (
    <span class={`verdict tone-${toneOf(verdict)}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shared ? <use href={`#verdict-${verdict}`} /> : <path d={shapes[verdict]} />}
      </svg>
      {said(verdict, language)}
    </span>
  )
}

/** The shapes of verdicts once for a page that has hundreds of them. */
export const VerdictShapes = ({ verdicts }: { verdicts: readonly Verdict[] }) => (
  <svg class="shapes" aria-hidden="true">
    {[...new Set(verdicts)].map((verdict) => (
      <symbol key={verdict} id={`verdict-${verdict}`} viewBox="0 0 16 16">
        <path d={shapes[verdict]} />
      </symbol>
    ))}
  </svg>
)
