/**
 * Whether an answer is of the shape of another, whatever its words and figures are: members of the same names and
 * kinds; in a list, something like each that stands in the other.
 */
export function isShapedLike(answer: unknown, other: unknown): boolean {
  if (Array.isArray(other))
    return (
      Array.isArray(answer) &&
      (other.length > 0 || answer.length === 0) &&
      other.every((wanted) => answer.some((each) => isShapedLike(each, wanted)))
    )
  if (answer === null || other === null) return answer === other
  if (typeof answer !== 'object' || typeof other !== 'object') return typeof answer === typeof other
  const [own, wanted] = [new Map(Object.entries(answer)), new Map(Object.entries(other))]
  return (
    own.size === wanted.size &&
    [...wanted].every(([name, value]) => own.has(name) && isShapedLike(own.get(name), value))
  )
}
