import { channel } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import { bundleName } from '../../actions/bundle-file.ts'
import { apiBase } from '../../web/api/api-base.ts'
import { partsOfBundle } from './parts-of-bundle.ts'
import { publicAddresses, type ServedRoute } from './public-addresses.ts'

/** What stands at each address that the public can get to: how it was answered, and with which bytes. */
export interface PublicSite {
  readonly answers: ReadonlyMap<string, Buffer>
  /** The shapes of addresses, as the server has them, at which nothing was found however they were filled. */
  readonly unread: readonly string[]
  /** What the signed bundles say of the log, all of it salted: no two sites have any of it in common. */
  readonly salted: readonly string[]
}

interface Made {
  readonly hook: (name: 'onRoute', see: (route: ServedRoute) => void) => void
}

/** A server, and every route that it was ever told to answer. */
export async function withItsRoutes(
  build: () => Promise<FastifyInstance>,
): Promise<{ readonly server: FastifyInstance; readonly served: readonly ServedRoute[] }> {
  const served: ServedRoute[] = []
  const see = (message: unknown) => {
    const { fastify } = message as { fastify: { addHook: Made['hook'] } }
    fastify.addHook('onRoute', (route) => {
      for (const method of [route.method].flat()) served.push({ method, url: route.url })
    })
  }
  const made = channel('fastify.initialization')
  made.subscribe(see)
  try {
    return { server: await build(), served }
  } finally {
    made.unsubscribe(see)
  }
}

/** What is there at every address, and at each to which a page or a list leads. */
export async function publicSite(
  server: FastifyInstance,
  served: readonly ServedRoute[],
  fingerprint: string,
): Promise<PublicSite> {
  const answers = new Map<string, Buffer>()
  const found = new Set<string>()
  const [unread, salted]: [string[], string[]] = [[], []]
  for (const { shape, addresses } of publicAddresses(served, fingerprint)) {
    const waiting = [...addresses]
    for (const url of waiting) {
      if (answers.has(url)) continue
      const { isFound, links } = await read(server, url, { answers, salted })
      if (isFound) found.add(url)
      waiting.push(...links)
    }
    if (!addresses.some((url) => found.has(url))) unread.push(shape)
  }
  return { answers, unread, salted }
}

/** What tells the moment of asking, or how often somebody asked, and nothing of what was answered. */
const isOfAsking = /^(?:date|set-cookie|x-ratelimit-.*)$/

async function read(
  server: FastifyInstance,
  url: string,
  { answers, salted }: { answers: Map<string, Buffer>; salted: string[] },
): Promise<{ isFound: boolean; links: string[] }> {
  const response = await server.inject({ url })
  const { statusCode, headers, rawPayload, body } = response
  const isFound = statusCode === 200
  const told = Object.entries(headers).filter(([name]) => !isOfAsking.test(name))
  answers.set(`${url} headers`, Buffer.from(JSON.stringify([statusCode, told.sort()])))
  const type = String(headers['content-type'])
  if (isFound && url.endsWith(`/${bundleName}`)) {
    const parts = partsOfBundle(rawPayload)
    for (const [name, bytes] of parts.files) answers.set(`${url} ${name}`, bytes)
    salted.push(...parts.salted)
    answers.set(url, Buffer.from('its parts'))
    return { isFound, links: [] }
  }
  answers.set(url, rawPayload)
  if (type.startsWith('application/json') && url.startsWith(apiBase))
    return { isFound, links: nextOf(body) }
  if (!/html|xml/.test(type)) return { isFound, links: [] }
  const links = [...body.matchAll(/(?:href|src)="(\/(?:bg|en)\/published\/[^"#]*)/g)]
  return { isFound, links: links.map(([, path = '']) => path.replaceAll('&amp;', '&')) }
}

function nextOf(body: string): string[] {
  const { next } = JSON.parse(body) as { next?: string | null }
  return next ? [next] : []
}

/** What is in the one site and not, or otherwise, in the other. */
export const differencesOf = ({ answers: one }: PublicSite, { answers: other }: PublicSite) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (url) => !one.get(url)?.equals(other.get(url) ?? Buffer.alloc(0)),
  )
