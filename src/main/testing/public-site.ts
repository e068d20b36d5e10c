import type { FastifyInstance } from 'fastify'
import type { Route } from '../../web/route.ts'

/** What stands at each address that the public can get to, byte for byte. */
export type PublicSite = ReadonlyMap<string, Buffer>

/** Where a stranger begins: the first pages, what is said to machines, and questions to the search. */
const first = [
  ...[
    '/bg',
    '/en',
    '/robots.txt',
    '/sitemap.xml',
    '/catalog.jsonld',
    '/bg/feed.atom',
    '/en/feed.atom',
  ],
  ...['/api/v1', '/api/v1/openapi.json', '/api/v1/plans'],
  ...['брой', '1', '2', '3', '4', 'c', 'мярка 2'].map(
    (q) => `/bg/search?q=${encodeURIComponent(q)}`,
  ),
]

/** Follows every link there is, whatever it stands in, as a stranger with much time does. */
export async function publicSite(server: FastifyInstance): Promise<PublicSite> {
  const site = new Map<string, Buffer>()
  const waiting = [...first]
  for (const url of waiting) {
    if (site.has(url)) continue
    const response = await server.inject({ url })
    site.set(url, response.rawPayload)
    const { location } = response.headers
    const isText = /text|json|xml/.test(String(response.headers['content-type']))
    const links = isText ? [...response.body.matchAll(link)].map(([, path = '']) => path) : []
    waiting.push(
      ...[...links, ...(location === undefined ? [] : [location])]
        .map((path) => path.replaceAll('&amp;', '&'))
        .filter((path) => !isOfVisit.test(path)),
    )
  }
  return site
}

const link = /(?:https?:\/\/[^/"'<>\s]+)?(\/(?:bg|en|api)(?:\/[^"'<>\s#\\]*|(?=["'<\s#])))/g

/** A form for signing in is of each visit. */
const isOfVisit = /^\/\w\w\/sign-in(?:\/|\?|$)/

/** What is in the one site and not, or otherwise, in the other. */
export const differencesOf = (one: PublicSite, other: PublicSite): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (url) => !one.get(url)?.equals(other.get(url) ?? Buffer.alloc(0)),
  )

/** The public pages at which nothing that was read stands: a new one has to be linked, or named where one begins. */
export function neverReached(site: PublicSite, routes: readonly Route[]): string[] {
  const read = [...site.keys()].map((url) => url.replace(/^\/\w\w/, '').replace(/\?.*/, ''))
  return routes
    .filter(
      ({ method, needs, url }) =>
        method === 'GET' && needs === 'read-published' && !isOfPerson.test(url),
    )
    .filter(({ url }) => {
      const pattern = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`)
      return !read.some((each) => pattern.test(each))
    })
    .map(({ url }) => url)
}

/** For whoever has got a secret address, or is about to sign in. */
const isOfPerson = /^\/(?:stop-mail|calendar|sign-in|invitation)/
