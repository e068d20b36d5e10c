import type { FastifyInstance } from 'fastify'

/** What stands at each address that the public can get to, byte for byte. */
export type PublicSite = ReadonlyMap<string, Buffer>

/** Follows every link there is from the first pages, as a stranger with much time does. */
export async function publicSite(
  server: FastifyInstance,
  first: readonly string[],
): Promise<PublicSite> {
  const site = new Map<string, Buffer>()
  const waiting = [...first]
  for (const url of waiting) {
    if (site.has(url)) continue
    const response = await server.inject({ url })
    site.set(url, response.rawPayload)
    const { location } = response.headers
    const links = [
      ...(location === undefined ? [] : [location]),
      ...[...response.body.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, link = '']) => link),
    ].map((link) => link.replaceAll('&amp;', '&'))
    waiting.push(...links.filter((link) => !isOfMachine.test(link)))
  }
  return site
}

/** Style, letters and scripts are the same whatever is published, and a form for signing in is of each visit. */
const isOfMachine = /^\/(?:assets|\w\w\/sign-in)(?:\/|$)/

/** What is in the one site and not, or otherwise, in the other. */
export const differencesOf = (one: PublicSite, other: PublicSite): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (url) => !one.get(url)?.equals(other.get(url) ?? Buffer.alloc(0)),
  )
