import { Type } from 'typebox'
import { acceptInvitation } from '../../../actions/accept-invitation.ts'
import { invitedBy } from '../../../actions/invited-by.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type Answer, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { formIsOld } from '../sign-in/form-is-old.ts'
import { InvitationPage, OverPage } from './invitation-page.tsx'

const OfLink = Type.Object({ token: Type.String({ pattern: '^[\\w-]{43}$' }) })

/** Choosing a password by a link; whoever has the link is let in, so no permission is asked for. */
export const invitationRoutes: readonly Route[] = [
  get('/invitation/:token', 'read-published', OfLink, (visit, { params: { token } }) =>
    invitationAnswer(visit, token, []),
  ),

  post(
    '/invitation/:token',
    'read-published',
    OfLink,
    Type.Object({ password: Type.String({ maxLength: 500 }) }),
    async (visit, { params: { token }, form: { password } }) => {
      const { database, now, language } = visit
      const accepted = await attempt(() => acceptInvitation({ database, now }, { token, password }))
      if ('refused' in accepted) return invitationAnswer(visit, token, accepted.refused)
      return redirect(paths.signIn(language), 'password-chosen')
    },
    { expired: (visit, { params: { token } }) => invitationAnswer(visit, token, [formIsOld]) },
  ),
]

async function invitationAnswer(
  visit: Visit,
  token: string,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const { database, now, language } = visit
  const words = ownAccountWords[language]
  const invited = await invitedBy({ database, now }, token)
  if (!invited) return page(words.linkIsOver, <OverPage visit={visit} />, 410)
  return page(
    words.choosePassword,
    <InvitationPage {...{ visit, token, refusals }} {...invited} />,
    refusals.length > 0 ? 422 : 200,
  )
}
