import { setReminderLadder } from '../../../../actions/set-reminder-ladder.ts'
import { usualLadder } from '../../../../core/mail/reminder-ladder.ts'
import { rawLadder } from '../../../../core/mail/typed-ladder.ts'
import { selectOptionalLadder } from '../../../../store/reminder.reader.ts'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { reminderWords } from '../../../words/reminder-words.ts'
import { OfPlan } from '../plan-params.ts'
import { type PlanSubject, planSubject } from '../subject.ts'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

interface LadderSubject extends PlanSubject {
  readonly version: number
  readonly ladder: typeof usualLadder
}

const fields = [
  'daysBefore',
  'firstAfter',
  'thenEvery',
  'headAfter',
  'secretaryAfter',
  'mostAfter',
] as const satisfies readonly (keyof typeof usualLadder)[]

/** When who is reminded of what is not reported. */
export const reminderRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/reminders',
  needs: 'set-plan-criteria',
  params: OfPlan,
  fields,
  subject: async (visit, params) => {
    const found = await planSubject(visit, params)
    if (!found) return undefined
    const set = await selectOptionalLadder(visit.database, found.view.plan.id)
    return { ...found, ...(set ?? { version: 0, ladder: usualLadder }) }
  },
  title: ({ language }) => reminderWords[language].title,
  draw: (scene) => <LadderForm scene={scene} />,
  act: (visit, { slug }, ladder, seen) =>
    setReminderLadder(actionContext(visit), { slug, ladder, seen }),
  done: {
    to: (visit, { slug }) => paths.plan(visit.language, slug),
    notice: 'set',
    fragment: () => 'criteria',
  },
})

function LadderForm({ scene }: { scene: YearScene<LadderSubject> }) {
  const { visit, subject } = scene
  const words = reminderWords[visit.language]
  const shown = rawLadder(subject.ladder)
  return (
    <>
      <p>{words.lead}</p>
      <SentForm
        scene={scene}
        action={paths.reminders(visit.language, subject.view.plan.slug)}
        seen={subject.version}
      >
        {fields.map((field) =>
          scene.fields.text(field, words.fields[field].label, shown[field], {
            hint: words.fields[field].hint,
            short: true,
          }),
        )}
      </SentForm>
    </>
  )
}
