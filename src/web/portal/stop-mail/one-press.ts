import type { FastifyInstance } from 'fastify'
import { makeMailLess } from '../../../actions/set-mail-preference.ts'
import { Refused } from '../../../core/base/refusal.ts'
import { selectOptionalPreferenceByToken } from '../../../store/mail-preference.reader.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { answerTrouble } from '../../trouble.tsx'

/** In a minute, from one address: mail programs of a whole ministry may stand behind it. */
const mostPresses = 60

/**
 * The address in the header of a mail (List-Unsubscribe, RFC 8058). A mail program sends to it without having
 * seen a page, so there is no token of a form: the token in the address is the only right there is, and it
 * reaches no further than to make one account's mail less. A person who opens it gets the page.
 */
export function serveOnePress(server: FastifyInstance, { database, now }: WebDependencies): void {
  const params = {
    type: 'object',
    properties: { token: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' } },
  }
  server.get<{ Params: { token: string } }>(
    '/stop-mail/:token',
    { schema: { params } },
    async (request, reply) => {
      const kept = await selectOptionalPreferenceByToken(database, request.params.token)
      if (!kept) return answerTrouble('not-found', 404, request, reply)
      return reply.redirect(paths.stopMail(kept.language, request.params.token), 302)
    },
  )
  server.post<{ Params: { token: string } }>(
    '/stop-mail/:token',
    { schema: { params }, config: { rateLimit: { max: mostPresses } } },
    async (request, reply) => {
      try {
        await makeMailLess({ database, now }, request.params.token)
      } catch (error) {
        if (error instanceof Refused) return answerTrouble('not-found', 404, request, reply)
        throw error
      }
      return reply.code(204).send()
    },
  )
}
