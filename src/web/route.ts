import type { Static, TObject } from 'typebox'
import type { Permission } from '../core/access/permissions.ts'
import type { Answer } from './answer.ts'
import type { Visit } from './visit.ts'

/** What a request brings, checked against the route's schemas before its handler sees it. */
export interface Input<P, F> {
  readonly params: P
  readonly form: F
  readonly query: Readonly<Record<string, string | undefined>>
  /** The uploaded file of a form that has one. */
  readonly file: UploadedFile | null
}

export interface UploadedFile {
  /** As the browser sent it: shown and kept, never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Behind the language, e.g. "/plans/:slug". */
  readonly url: string
  readonly needs: Permission
  readonly params: TObject
  readonly form: TObject | null
  readonly upload: boolean
  /** In bytes, what a form may hold that holds long texts; not there where the usual is enough. */
  readonly mostBytes?: number
  /** Whether everybody who has not signed in gets the same, so that it is drawn once and kept. */
  readonly isShared: boolean
  readonly handle: (visit: Visit, input: Input<unknown, unknown>) => Promise<Answer> | Answer
  /**
   * Draws the form once more for who has not signed in and whose form had an old token. It does nothing of
   * what was sent; what may stand in the form again it gets only where the browser says that it stood here.
   */
  readonly expired?: (visit: Visit, input: ExpiredInput<unknown>) => Promise<Answer> | Answer
}

interface ExpiredInput<P> {
  readonly params: P
  readonly typed: Readonly<Record<string, string>>
}

/** A page that is asked for. */
export function get<P extends TObject>(
  url: string,
  needs: Permission,
  params: P,
  handle: (visit: Visit, input: Input<Static<P>, null>) => Promise<Answer> | Answer,
): Route {
  return {
    method: 'GET',
    url,
    needs,
    params,
    form: null,
    upload: false,
    isShared: false,
    handle: handle as Route['handle'],
  }
}

/**
 * A page of what was published, the same for everybody who has not signed in: it has no form that changes
 * anything, shows nothing of who asks, and follows from what is on the shelf and from its address alone.
 */
export const getPublic = <P extends TObject>(
  url: string,
  params: P,
  handle: (visit: Visit, input: Input<Static<P>, null>) => Promise<Answer> | Answer,
): Route => ({ ...get(url, 'read-published', params, handle), isShared: true })

/** A form that is sent. The schema checks shapes only; what the words mean is core's to say. */
export function post<P extends TObject, F extends TObject>(
  url: string,
  needs: Permission,
  params: P,
  form: F,
  handle: (visit: Visit, input: Input<Static<P>, Static<F>>) => Promise<Answer> | Answer,
  { upload = false, mostBytes, expired }: PostMore<P> = {},
): Route {
  return {
    ...{ method: 'POST', url, needs, params, form, upload, isShared: false },
    handle: handle as Route['handle'],
    ...(mostBytes === undefined ? {} : { mostBytes }),
    ...(expired ? { expired: expired as NonNullable<Route['expired']> } : {}),
  }
}

interface PostMore<P extends TObject> {
  readonly upload?: boolean
  readonly mostBytes?: number
  readonly expired?: (visit: Visit, input: ExpiredInput<Static<P>>) => Promise<Answer> | Answer
}
