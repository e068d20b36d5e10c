import type { PlanLanguage } from '../../core/base/language.ts'
import type { Change } from '../../core/draft/draft-difference.ts'
import { wordDifference } from '../../core/draft/word-difference.ts'

const marks = { kept: 'span', removed: 'del', added: 'ins' } as const

/** A text with what was struck out and what was put in marked in it, word by word. */
export function TextChange(props: { change: Change; lang?: PlanLanguage; none: string }) {
  const { before, after } = props.change
  if (before === '' && after === '') return <span class="soft">{props.none}</span>
  return (
    <span class="words" lang={props.lang}>
      {wordDifference(before, after).map(({ kind, text }, place) => {
        const Mark = marks[kind]
        return <Mark key={place}>{text}</Mark>
      })}
    </span>
  )
}
