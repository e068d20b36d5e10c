/** In an address, what stands in the place of a goal's number for measures that have none. */
export const withoutGoal = 'without'

/** Where the years of a plan lead: to plans at work or to published ones. */
export interface YearsLinks {
  /** The way back up to the plan that is looked at. */
  readonly way: readonly { readonly to: string; readonly words: string }[]
  /** Where it is said what goes on from what; null where nobody can. */
  readonly lineage: string | null
  /** The years of the whole plan, and of one goal by its number or `withoutGoal`. */
  readonly years: string
  readonly goal: (number: string) => string
  readonly plan: (slug: string) => string
  readonly measure: (slug: string, code: string) => string
}
