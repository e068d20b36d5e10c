/** What of a revision tells whether it can be taken back. */
interface Revision {
  readonly version: number
  readonly undoes: number | null
  readonly madeById: string
}

/**
 * What a person may take back: the last thing they did that still stands; and what they may do again:
 * what they took back last, unless they did something else after it.
 *
 * @param revisions the latest first
 */
export function lastChangeOf<Kept extends Revision>(
  revisions: readonly Kept[],
  accountId: string,
): { readonly undo: Kept | undefined; readonly redo: Kept | undefined } {
  const undone = new Set<number>()
  for (const { version, undoes } of revisions)
    if (undoes !== null && !undone.has(version)) undone.add(undoes)
  const own = revisions.filter(({ madeById }) => madeById === accountId)
  const undo = own.find(
    ({ version, undoes }) => version > 1 && undoes === null && !undone.has(version),
  )
  const [last] = own
  const redo = last && last.undoes !== null && !undone.has(last.version) ? last : undefined
  return { undo, redo }
}
