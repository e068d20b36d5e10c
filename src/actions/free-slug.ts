import type { Transaction } from '../store/database.ts'
import { listSlugsLike } from '../store/plan.reader.ts'

/** "plan-2024", or "plan-2024-2" for the second plan of a year. Who calls it has locked the plans. */
export async function freeSlug(transaction: Transaction, year: number): Promise<string> {
  const wanted = `plan-${year}`
  const taken = new Set(await listSlugsLike(transaction, wanted))
  let slug = wanted
  for (let bearer = 2; taken.has(slug); bearer += 1) slug = `${wanted}-${bearer}`
  return slug
}
