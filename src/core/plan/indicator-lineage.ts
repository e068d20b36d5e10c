/** Where an indicator stands: the plan, the code of its measure, and its place there from 1. */
export interface IndicatorPlace {
  readonly slug: string
  readonly measure: string
  readonly indicator: number
}

/** An indicator of a plan and the one of an earlier plan that it goes on from. */
export interface IndicatorLink {
  readonly of: IndicatorPlace
  readonly previous: IndicatorPlace
}

export const samePlace = (a: IndicatorPlace, b: IndicatorPlace): boolean =>
  a.slug === b.slug && a.measure === b.measure && a.indicator === b.indicator

/**
 * Every place of an indicator in the plans: what it goes on from, itself, and what goes on from it. There
 * are several in one plan where it was split; what else came out of an earlier one is not its own.
 */
export const placesOf = (
  start: IndicatorPlace,
  links: readonly IndicatorLink[],
): IndicatorPlace[] => [
  ...reached(start, samePlace, (place) =>
    links.filter(({ of }) => samePlace(of, place)).map(({ previous }) => previous),
  ).toReversed(),
  start,
  ...reached(start, samePlace, (place) =>
    links.filter(({ previous }) => samePlace(previous, place)).map(({ of }) => of),
  ),
]

/** The plans that a plan goes on from, itself, and those that go on from it. */
export const plansOfStrategy = (slug: string, links: readonly IndicatorLink[]): string[] => [
  ...reached(slug, isSame, (plan) =>
    links.filter(({ of }) => of.slug === plan).map(({ previous }) => previous.slug),
  ).toReversed(),
  slug,
  ...reached(slug, isSame, (plan) =>
    links.filter(({ previous }) => previous.slug === plan).map(({ of }) => of.slug),
  ),
]

const isSame = (a: string, b: string): boolean => a === b

/** What one comes to step by step, the nearest first; nothing twice, however the links lead. */
function reached<Item>(
  start: Item,
  same: (a: Item, b: Item) => boolean,
  next: (item: Item) => readonly Item[],
): Item[] {
  const all = [start]
  for (const item of all)
    for (const each of next(item)) if (!all.some((known) => same(known, each))) all.push(each)
  return all.slice(1)
}
