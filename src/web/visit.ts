import type { ActionContext, Actor } from '../actions/action-context.ts'
import type { IdentityProvider } from '../actions/identity-provider.ts'
import type { importPlan } from '../actions/import-plan.ts'
import type { Keys } from '../actions/keys.ts'
import { type Subject, stranger } from '../core/access/roles.ts'
import type { Language } from '../core/base/language.ts'
import type { Drawing } from '../render/drawing.ts'
import type { Database } from '../store/database.ts'

/** The institutions that plans are matched against, as the action that reads plans takes them. */
export type ImportRegister = Parameters<typeof importPlan>[2]

/** Who looks at a page and how: all that the frame of a page needs to know. */
export interface Visitor extends Subject {
  readonly language: Language
  /** The address asked for, with its query. */
  readonly address: string
  /** null when nobody has signed in. */
  readonly account: Actor | null
  /** Goes into every form; see security/csrf.ts. */
  readonly csrf: string
  /** Where the person reached the site: scheme, host and port. */
  readonly origin: string
  /** A sentence about what was just done, shown once. */
  readonly notice: string | null
}

/** One request as the handlers see it: who asks, and what to answer from. */
export interface Visit extends Visitor {
  readonly now: () => string
  readonly database: Database
  readonly register: () => Promise<ImportRegister>
  /** The folder in which files of evidence are kept. */
  readonly evidenceFolder: string
  readonly drawing: Drawing
  readonly remoteAddress: string
  readonly userAgent: string
  /** The session's token, to end it by, and its id; null when nobody has signed in. */
  readonly sessionToken: string | null
  readonly sessionId: string | null
  /** The token of who has shown one factor of two; null when there is none. */
  readonly stepToken: string | null
  /** What second factors are kept with; absent where they are not offered. */
  readonly keys: Keys | undefined
  /** Where people may sign in as well; absent where no provider is configured. */
  readonly provider: IdentityProvider | undefined
  /** What the browser keeps of a visit there, sealed. */
  readonly providerCookie: string | undefined
}

/** What an action needs to know of the visit. Routes that call actions need a permission that only accounts have. */
export function actionContext(visit: Visit): ActionContext {
  const { database, now } = visit
  return { database, now, actor: visit.account ?? { accountId: '', name: '', ...stranger } }
}
