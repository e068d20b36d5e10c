import type { FastifyInstance } from 'fastify'
import { languages } from '../../core/base/language.ts'
import { routes } from '../../web/routes.ts'
import { apiAddresses } from './api-addresses.ts'

/** What stands at each address that the public can get to, byte for byte. */
export type PublicSite = ReadonlyMap<string, Buffer>

/** What stands in the place of each name in an address. A new name has to be given here, or nothing is read at all. */
const named: Readonly<Record<string, readonly string[]>> = {
  slug: ['plan-2024'],
  version: ['1', '2'],
  goal: ['I', 'II'],
  code: ['1', '2', '5'],
  indicator: ['1'],
  page: ['1', '2'],
  words: ['x'],
  institution: ['nobody'],
  fingerprint: ['none'],
  address: ['none'],
}

/** For whoever has got a secret address or is about to sign in; and what is signed with a key of each house. */
const isOfVisit = /^\/(?:stop-mail|calendar|sign-in|invitation)|bundle\.zip/

const filled = (url: string): string[] => {
  const [name] = /(?<=:)\w+/.exec(url) ?? []
  if (name === undefined) return [url]
  const values = named[name]
  if (!values) throw new Error(`say what :${name} may be, so that ${url} is read`)
  return values.flatMap((value) => filled(url.replace(`:${name}`, value)))
}

/** Every public address there is, of pages, files and programs, and questions to the search. */
const addresses = (): string[] => [
  ...routes
    .filter(({ method, needs }) => method === 'GET' && needs === 'read-published')
    .filter(({ url }) => !isOfVisit.test(url))
    .flatMap(({ url }) => languages.flatMap((language) => filled(`/${language}${url}`))),
  ...apiAddresses('plan-2024', [1, 2]),
  ...['/robots.txt', '/sitemap.xml', '/catalog.jsonld', '/api/v1/openapi.json'],
  ...['брой', '1', '3', '[c]', 'мярка 2'].map((q) => `/bg/search?q=${encodeURIComponent(q)}`),
]

/** What is there at every address, and at each to which a page leads. */
export async function publicSite(server: FastifyInstance): Promise<PublicSite> {
  const site = new Map<string, Buffer>()
  const waiting = addresses()
  for (const url of waiting) {
    if (site.has(url)) continue
    const response = await server.inject({ url })
    site.set(url, response.rawPayload)
    if (!/html|xml/.test(String(response.headers['content-type']))) continue
    waiting.push(
      ...[...response.body.matchAll(/(?:href|src)="(\/(?:bg|en)\/published\/[^"#]*)/g)].map(
        ([, path = '']) => path.replaceAll('&amp;', '&'),
      ),
    )
  }
  return site
}

/** What is in the one site and not, or otherwise, in the other. */
export const differencesOf = (one: PublicSite, other: PublicSite): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (url) => !one.get(url)?.equals(other.get(url) ?? Buffer.alloc(0)),
  )
