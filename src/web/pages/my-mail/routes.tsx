import { Type } from 'typebox'
import { setMailPreference } from '../../../actions/set-mail-preference.ts'
import { may } from '../../../core/access/permissions.ts'
import { languages } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { rhythms, usualPreference } from '../../../core/mail/account-mail.ts'
import { selectOptionalPreference } from '../../../store/mail-preference.reader.ts'
import { page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { calendarPageWords } from '../../words/calendar-page-words.ts'
import { mailWords } from '../../words/mail-words.ts'

const Choice = Type.String({ maxLength: 20 })

/** How whoever has an account wants its mail. */
export const myMailRoutes: readonly Route[] = [
  get('/my-mail', 'choose-mail', Type.Object({}), (visit) => formPage(visit, {}, [])),
  post(
    '/my-mail',
    'choose-mail',
    Type.Object({}),
    Type.Object({
      language: Choice,
      reminders: Choice,
      news: Choice,
      seen: Type.String({ pattern: '^[0-9]{1,6}$' }),
    }),
    async (visit, { form }) => {
      const { language, reminders, news, seen } = form
      const done = await attempt(() =>
        setMailPreference(actionContext(visit), {
          ...{ language, reminders, news: news === 'yes', seen: Number(seen) },
        }),
      )
      if ('refused' in done) return formPage(visit, { language, reminders, news }, done.refused)
      return redirect(paths.myMail(visit.language), 'mail-chosen')
    },
  ),
]

async function formPage(
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
) {
  const words = mailWords[visit.language]
  const kept = await selectOptionalPreference(visit.database, actionContext(visit).actor.accountId)
  const preference = kept ?? { ...usualPreference, version: 0 }
  const fields = fieldKit(typed, refusals, visit.language)
  return page(
    words.myTitle,
    <>
      <h1>{words.myTitle}</h1>
      <p>{words.myLead}</p>
      <ErrorSummary refusals={refusals} language={visit.language} />
      <Form visit={visit} action={paths.myMail(visit.language)}>
        <input type="hidden" name="seen" value={preference.version} />
        <div class="stack">
          {fields.choice(
            'language',
            words.language,
            preference.language,
            languages.map((each) => [each, words.languages[each]]),
          )}
          {fields.choice(
            'reminders',
            words.reminders,
            preference.reminders,
            rhythms.map((each) => [each, words.rhythms[each]]),
            { hint: words.remindersHint },
          )}
          {fields.choice(
            'news',
            words.news,
            preference.news ? 'yes' : 'no',
            [
              ['yes', words.yes],
              ['no', words.no],
            ],
            { hint: words.newsHint },
          )}
          <p>{words.formal}</p>
          <p class="actions">
            <button type="submit">{words.record}</button>
          </p>
        </div>
      </Form>
      {may(visit, 'subscribe-to-calendar') ? (
        <p>
          <a href={paths.calendars(visit.language)}>{calendarPageWords[visit.language].title}</a>
        </p>
      ) : null}
    </>,
    refusals.length > 0 ? 422 : 200,
  )
}
