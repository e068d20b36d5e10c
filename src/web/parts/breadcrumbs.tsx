import type { Language } from '../../core/base/language.ts'
import { siteWords } from '../words/site-words.ts'

/** The way back up. The page itself is not repeated: its heading follows. */
export function Breadcrumbs(props: {
  language: Language
  steps: readonly { readonly to: string; readonly words: string }[]
}) {
  return (
    <nav class="breadcrumbs" aria-label={siteWords[props.language].youAreHere}>
      <ol>
        {props.steps.map((step) => (
          <li key={step.to}>
            <a href={step.to}>{step.words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
