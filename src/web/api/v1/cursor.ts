import { createHash } from 'node:crypto'
import type { Problem } from '../problem.ts'

/** Where a list goes on, and of what version it is: pages of one walk are of one version, whatever is published meanwhile. */
interface Cursor {
  readonly version: number | null
  /** The place of the first item of the page, or what the last item of the page before was ordered by. */
  readonly from: number | string
}

/** The address of a list without what only says which page of it is wanted. */
function listOf(address: string): string {
  const url = new URL(address, 'http://list')
  for (const name of ['cursor', 'limit', 'lang', 'version']) url.searchParams.delete(name)
  url.searchParams.sort()
  return `${url.pathname}?${url.searchParams}`
}

const markOf = (address: string): string =>
  createHash('sha256').update(listOf(address)).digest('base64url').slice(0, 12)

const written = (address: string, { version, from }: Cursor): string =>
  Buffer.from(JSON.stringify([version, from, markOf(address)])).toString('base64url')

/** The page after: the same address with where it goes on. */
export function addressAfter(address: string, cursor: Cursor): string {
  const url = new URL(address, 'http://list')
  url.searchParams.set('cursor', written(address, cursor))
  return `${url.pathname}${url.search}`
}

/** What a cursor says; a problem where it is none of this list's. */
export function cursorIn(address: string, cursor: string | undefined): Cursor | null | Problem {
  if (cursor === undefined) return null
  const parts = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== 3) return bad
  const [version, from, mark]: unknown[] = parts
  const isVersion = version === null || (Number.isSafeInteger(version) && Number(version) > 0)
  const isPlace = typeof from === 'string' || (Number.isSafeInteger(from) && Number(from) >= 0)
  if (!isVersion || !isPlace || mark !== markOf(address)) return bad
  return { version: version as number | null, from: from as number | string }
}

const bad: Problem = { problem: 'bad-cursor' }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
