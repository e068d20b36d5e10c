import type { InBothLanguages } from '../base/language.ts'

/** The council that answers for the plan, as the public is told of it. */
export interface Council {
  readonly name: InBothLanguages
  /** What it is called where there is little room; null where that is its name. */
  readonly shortName: InBothLanguages | null
  readonly email: string
  readonly phone: string | null
  /** The address of its own site. */
  readonly site: string | null
  /** Who hears complaints about the accessibility of its pages; null where nobody was named. */
  readonly supervisor: InBothLanguages | null
}

/** What it is called in a heading or beside other names. */
export const shortNameOf = ({ name, shortName }: Council): InBothLanguages => shortName ?? name
