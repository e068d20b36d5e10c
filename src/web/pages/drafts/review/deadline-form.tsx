import { deadlineKinds, recurrences } from '../../../../core/draft/typed-deadline.ts'
import { deadlineWords } from '../../../../render/words/deadline-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { MendForm, OpenForm } from './mend-form.tsx'
import type { Scene } from './scene.ts'

/** By when a measure is due, as it was understood, and the form that sets it. */
export function Deadline({ scene }: { scene: Scene }) {
  const { language } = scene.visit
  const words = reviewWords[language]
  const { deadline } = scene.measure
  return (
    <>
      <p>{deadlineWords(deadline, language)}</p>
      <p class="actions small">
        <OpenForm scene={scene} form="deadline" title={words.setDeadline} />
      </p>
      <MendForm scene={scene} form="deadline" title={words.setDeadline} to={['deadline']}>
        {(fields) => (
          <>
            {fields.choice(
              'kind',
              words.deadlineKind,
              deadline.kind,
              deadlineKinds.map((kind) => [kind, words.deadlineKinds[kind]]),
            )}
            {fields.text('from', words.from, typedMonth(deadline.from), {
              hint: words.monthHint,
              short: true,
            })}
            {fields.text('to', words.to, typedMonth(deadline.to), {
              hint: words.monthHint,
              short: true,
            })}
            {fields.choice(
              'every',
              words.every,
              deadline.every ?? '',
              (['', ...recurrences] as const).map((each) => [each, words.recurrences[each]]),
            )}
            {fields.area(
              'phases',
              words.phases,
              deadline.phases.map(({ to, what }) => `${typedMonth(to)} – ${what}`).join('\n'),
              3,
              words.phasesHint,
            )}
          </>
        )}
      </MendForm>
    </>
  )
}

/** "2024-05" as people type it: "05.2024". */
const typedMonth = (month: string | null): string => month?.split('-').reverse().join('.') ?? ''
