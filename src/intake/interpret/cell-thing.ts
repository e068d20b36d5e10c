import type { Thing } from './thing.ts'

/** A thing with the heading it stands under in its cell ("Външна реклама: ..."). */
export interface CellThing extends Thing {
  readonly parent: string | null
  /** The heading is the label of the thing before it, which counts several units. */
  readonly shared: boolean
  /** It is a part of what its heading counts: "от които 10 жени". */
  readonly part?: true
}

/** A label under its heading, as one name. */
export const under = (parent: string | null, label: string): string =>
  parent === null ? label : `${parent}: ${label}`
