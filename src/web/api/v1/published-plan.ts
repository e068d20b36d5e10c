import type { Publication } from '../../../core/publication/publication.ts'
import {
  selectOptionalPublication,
  selectOptionalVersion,
} from '../../../store/publication.reader.ts'
import type { Asked } from '../api-route.ts'
import { isProblem, type Problem } from '../problem.ts'
import { limitOf } from './common.ts'
import { addressAfter, cursorIn } from './cursor.ts'

interface OfPlan {
  readonly plan: string
}
interface Paged {
  readonly version?: number
  readonly limit?: number
  readonly cursor?: string
}

/** The plan asked for, in the version asked for or the latest; a version that was withdrawn says so. */
export async function publishedPlan(
  { database, params }: Pick<Asked<OfPlan, unknown>, 'database' | 'params'>,
  version: number | undefined,
): Promise<Publication | Problem> {
  const kept = await selectOptionalPublication(database, params.plan, version ?? 'latest')
  if (kept) return kept.publication
  const known =
    version === undefined ? undefined : await selectOptionalVersion(database, params.plan, version)
  return { problem: known?.isWithdrawn ? 'withdrawn' : 'no-such-plan' }
}

/** A page of a list in a plan. The page after is of the same version, also when a newer one is out by then. */
export async function pageOfPlan<Item>(
  asked: Asked<OfPlan, Paged>,
  itemsOf: (publication: Publication) => readonly Item[] | Problem,
): Promise<
  | {
      plan: string
      version: number
      total: number
      items: Item[]
      next: string | null
    }
  | Problem
> {
  const { query, address } = asked
  const cursor = cursorIn(address, query.cursor)
  if (cursor && isProblem(cursor)) return cursor
  const publication = await publishedPlan(asked, cursor?.version ?? query.version)
  if (isProblem(publication)) return publication
  const items = itemsOf(publication)
  if ('problem' in items) return items
  const from = Number(cursor?.from ?? 0)
  if (Number.isNaN(from) || from > items.length) return { problem: 'bad-cursor' }
  const to = from + limitOf(query)
  const { version, plan } = publication
  return {
    ...{ plan: plan.slug, version, total: items.length, items: items.slice(from, to) },
    next: to < items.length ? addressAfter(address, { version, from: to }) : null,
  }
}

/** A part of a plan that may not be there. */
export async function partOfPlan<Part extends object>(
  asked: Asked<OfPlan, { readonly version?: number }>,
  partIn: (publication: Publication) => Part | undefined,
): Promise<Part | Problem> {
  const publication = await publishedPlan(asked, asked.query.version)
  if (isProblem(publication)) return publication
  return partIn(publication) ?? { problem: 'no-such-part' }
}
