import type { Draft } from '../../core/draft/draft.ts'

export interface PlanYears {
  readonly first: number
  readonly last: number
}

/** The stretch in a title such as "План 2024–2026 г."; the years of a strategy it serves stand last. */
const stretch = /(?<!\d)(20\d\d)\s*[–—/-]\s*(20\d\d)(?!\d)/u

/** "Plan 2025/26": the year begins in one calendar year and ends in the next. */
const acrossNewYear = /(?<!\d)(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?!\d)/gu

const isAcross = (title: string, year: number): boolean =>
  [...title.matchAll(acrossNewYear)].some(
    ([, from, to]) => Number(from) === year && Number(to) === (year + 1) % 100,
  )

/** The years that a plan is for: its one year, or the stretch that its title names; else unknown. */
export function planYears({ year, title }: Draft): PlanYears | undefined {
  if (year !== null) return { first: year, last: isAcross(title, year) ? year + 1 : year }
  const [, first, last] = stretch.exec(title) ?? []
  if (first === undefined || last === undefined || first > last) return undefined
  return { first: Number(first), last: Number(last) }
}

/** "2025 г.", "2024–2026 г." */
export const yearsText = ({ first, last }: PlanYears): string =>
  first === last ? String(first) : `${first}–${last}`
