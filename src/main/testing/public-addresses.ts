import { apiBase } from '../../web/api/api-base.ts'
import { allApiRoutes } from '../../web/api/serve-api.ts'
import { apiRoutes } from '../../web/api/v1/routes.ts'
import { pagesOfForms } from '../../web/pages-of-forms.ts'
import { routes } from '../../web/routes.ts'
import { queriesOf } from './api-queries.ts'

/** What a server answers: its method and the shape of its address, as it was registered. */
export interface ServedRoute {
  readonly method: string
  readonly url: string
}

/** What stands in the place of each name in an address. A new name has to be given here, or nothing is read at all. */
const named: Readonly<Record<string, readonly string[]>> = {
  language: ['bg', 'en'],
  slug: ['plan-2024'],
  version: ['1', '2'],
  goal: ['I', 'II'],
  code: ['1', '2', '5'],
  list: ['signals', 'shared', 'sources', 'institutions'],
  part: ['introduction', 'goal-I', 'measures-I', 'unknown'],
  page: ['1', '2'],
  words: ['grizha-za-detsa-1'],
  institution: ['dazd'],
  address: apiRoutes.map(({ name }) => name),
}

/** An address that the public can get to, in each of its shapes. */
export interface PublicAddress {
  /** As the server has it: each has to be read somewhere. */
  readonly shape: string
  readonly addresses: readonly string[]
}

/** For whoever is about to sign in or has been sent a secret address, and what never changes with what is published. */
const isOfVisit = /^\/(?:stop-mail|calendar|sign-in|sign-out|invitation)(?:\/|$)/
const isOfEveryDay = /^\/(?:assets\/|$)/

/** Who asks has to be somebody. */
const isForWork = new Set(
  [...routes, ...pagesOfForms(routes)]
    .filter(({ needs }) => needs !== 'read-published')
    .map(({ method, url }) => `${method}${url}`),
)

const inLanguage = /^\/:language\(.*?\)\$?\)/

/**
 * Every public address of a server, from what the server itself says that it answers: what is added to it later is read,
 * too.
 *
 * @param fingerprint of the key that all is signed with
 */
export const publicAddresses = (
  served: readonly ServedRoute[],
  fingerprint: string,
): PublicAddress[] =>
  served
    .filter(({ method, url }) => method === 'GET' && !isOfEveryDay.test(url))
    .map(({ url }) => ({ shape: url, path: url.replace(inLanguage, '') }))
    .filter(({ path }) => !isOfVisit.test(path) && !isForWork.has(`GET${path}`))
    .map(({ shape }) => ({
      shape,
      addresses: shape.startsWith(apiBase)
        ? programs(shape)
        : filled(shape.replace(inLanguage, '/:language'), {
            ...named,
            fingerprint: [fingerprint],
            indicator: ['1'],
          }).concat(shape.endsWith('/search') ? searches : []),
    }))

/** Each list whole, by each of its filters, and in pages of one. */
function programs(shape: string): string[] {
  const route = allApiRoutes.find(({ url }) => `${apiBase}${url}` === shape)
  if (!route) throw new Error(`${shape} is not described`)
  const paths = filled(shape, {
    ...{ plan: ['plan-2024'], goal: ['I', 'III'], measure: ['2', '5'] },
    indicator: ['1.1', '2.1', '5.1'],
  })
  return paths.flatMap((path) => queriesOf(route.query).map((query) => `${path}?${query}`))
}

const searches = [
  ...['брой', 'мярка 2', '[c]', 'прикрита', 'three', 'три', 'две'],
  ...['0', '1', '2', '3', '4', '5'],
].map((words) => `/bg/search?q=${encodeURIComponent(words)}`)

function filled(shape: string, values: Readonly<Record<string, readonly string[]>>): string[] {
  const [name] = /(?<=:)\w+/.exec(shape) ?? []
  if (name === undefined) return [shape]
  const own = values[name]
  if (!own) throw new Error(`say what :${name} may be, so that ${shape} is read`)
  return own.flatMap((value) => filled(shape.replace(`:${name}`, value), values))
}
