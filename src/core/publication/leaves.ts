import type { Figure } from './figures.ts'

/**
 * Every single value in plain JSON under the names of the keys that lead to it, the lines of a list by their
 * titles: "money, byGoal II, undetermined".
 */
export function leavesOf(name: string, value: unknown): Figure[] {
  if (Array.isArray(value)) {
    const names = namesOf(value)
    return value.flatMap((each, index) => leavesOf(`${name} ${names[index]}`, each))
  }
  if (typeof value !== 'object' || value === null)
    return [{ figure: name, value: value === null ? null : String(value) }]
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) => leavesOf(`${name}, ${key}`, each))
}

/** What tells one line of a table from the others. */
const titles = ['measure', 'goal', 'institution', 'allocation', 'period', 'indicator'] as const

/** The titles of the lines where each has one of its own, else their order. */
function namesOf(lines: readonly unknown[]): readonly string[] {
  const found = lines.map(titleOf)
  const isUnique = new Set(found).size === lines.length && !found.includes('')
  return isUnique ? found : lines.map((_, index) => String(index + 1))
}

function titleOf(line: unknown): string {
  if (typeof line !== 'object' || line === null) return ''
  const keys = new Map<string, unknown>(Object.entries(line))
  const title = titles.map((key) => keys.get(key)).find((each) => each !== undefined)
  return typeof title === 'string' || typeof title === 'number' ? String(title) : ''
}
