/**
 * The same question, asked by many: one is under way at a time, and each asker gets the answer to a question
 * that began after they asked.
 */
export function oneAtATime<Answer>(question: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<Answer> | undefined
  let next: Promise<Answer> | undefined
  const begin = (): Promise<Answer> => {
    next = undefined
    underWay = question().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  return () => {
    if (!underWay) return begin()
    next ??= underWay.then(begin, begin)
    return next
  }
}
