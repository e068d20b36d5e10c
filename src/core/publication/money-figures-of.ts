import type { MoneyFigures } from '../money/money-figures.ts'
import type { Figure } from './figures.ts'

/**
 * Every figure of a plan's money under the name by which a person finds it: "money, totals, countedOnce,
 * written, BGN", "money, byGoal II, undetermined".
 */
export const figuresOfMoney = (money: MoneyFigures): Figure[] => leaves('money', money)

function leaves(name: string, value: unknown): Figure[] {
  if (Array.isArray(value)) {
    const names = namesOf(value)
    return value.flatMap((each, index) => leaves(`${name} ${names[index]}`, each))
  }
  if (typeof value !== 'object' || value === null)
    return [{ figure: name, value: value === null || value === undefined ? null : String(value) }]
  return Object.entries(value).flatMap(([key, each]) => leaves(`${name}, ${key}`, each))
}

/** What tells one line of a table from the others. */
const titles = ['measure', 'goal', 'institution', 'allocation', 'period'] as const

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
