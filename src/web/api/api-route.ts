import type { Static, TObject, TSchema } from 'typebox'
import type { Permission } from '../../core/access/permissions.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Database } from '../../store/database.ts'
import type { Problem } from './problem.ts'

/** A request of a program, checked against the route's schemas. Nobody has signed in: only what is published is answered. */
export interface Asked<Params, Query> {
  readonly params: Params
  readonly query: Query
  readonly language: Language
  readonly database: Database
  /** Where the program reached the site: scheme, host and port. */
  readonly site: string
  /** The path with its query, as it was asked for. */
  readonly address: string
}

/** An address for programs. Its schemas are the check, the type of the answer and what the documentation is made of. */
export interface ApiRoute {
  /** After the version of the interface: "/plans/:plan". */
  readonly url: string
  /** Stable, for programs that are made from the description. */
  readonly name: string
  readonly needs: Permission
  readonly title: InBothLanguages
  readonly params: TObject
  readonly query: TObject
  readonly answer: TSchema
  /** A request that the sample plan answers. */
  readonly example: Example
  readonly handle: (asked: Asked<unknown, unknown>) => Promise<object | Problem>
}

export interface Example {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** A route whose handler answers what its schema says, or with a problem. */
export const apiGet = <Params extends TObject, Query extends TObject, Body extends TSchema>(
  route: Omit<ApiRoute, 'needs' | 'params' | 'query' | 'answer' | 'handle'> & {
    readonly params: Params
    readonly query: Query
    readonly answer: Body
    readonly handle: (
      asked: Asked<Static<Params>, Static<Query>>,
    ) => Promise<Static<Body> | Problem>
  },
): ApiRoute => ({
  ...route,
  needs: 'read-published',
  handle: route.handle as ApiRoute['handle'],
})
