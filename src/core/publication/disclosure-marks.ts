import type { OfIndicator } from '../degree/circumstances.ts'
import { type IndicatorLink, type IndicatorPlace, placesOf } from '../plan/indicator-lineage.ts'
import { type DisclosureRule, type IndicatorSum, keyOf } from './disclosure.ts'
import type { Publication } from './publication.ts'

/** What a person has said of an indicator: that it tells of vulnerable people, and in which total it is counted. */
export interface DisclosureMark extends IndicatorPlace {
  readonly sensitive: boolean
  /** Of the same plan. */
  readonly partOf: OfIndicator | null
}

/**
 * The rule that a plan is published by. An indicator is sensitive in every plan once it is in one, since what goes over
 * into the next plan is what this one was.
 */
export function disclosureRuleOf(
  slug: string,
  marks: readonly DisclosureMark[],
  links: readonly IndicatorLink[],
  carried: readonly OfIndicator[] = [],
): DisclosureRule {
  const places = marks.filter(({ sensitive }) => sensitive).flatMap((mark) => placesOf(mark, links))
  const sensitive = [...new Map(places.filter(isOf(slug)).map((of) => [keyOf(of), of])).values()]
  return {
    sensitive: sensitive
      .map(({ measure, indicator }) => ({ measure, indicator }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    sums: sumsOf(marks.filter(isOf(slug))),
    carried,
  }
}

/** The same rule, with what was sensitive when earlier versions were published: what they kept back stays back. */
export function withThoseBefore(
  rule: DisclosureRule,
  earlier: readonly Pick<Publication, 'disclosure'>[],
): DisclosureRule {
  const before = earlier.flatMap(({ disclosure }) => disclosure?.sensitive ?? [])
  const all = new Map([...rule.sensitive, ...before].map((of) => [keyOf(of), of]))
  return {
    ...rule,
    sensitive: [...all.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}

const isOf =
  (slug: string) =>
  (place: IndicatorPlace): boolean =>
    place.slug === slug

function sumsOf(marks: readonly DisclosureMark[]): IndicatorSum[] {
  const sums = new Map<string, { total: OfIndicator; parts: OfIndicator[] }>()
  for (const { measure, indicator, partOf } of marks) {
    if (!partOf) continue
    const sum = sums.get(keyOf(partOf)) ?? { total: partOf, parts: [] }
    sum.parts.push({ measure, indicator })
    sums.set(keyOf(partOf), sum)
  }
  return [...sums.values()]
}

/** The plans in which an indicator stands under one place or another. */
export const slugsOf = (place: IndicatorPlace, links: readonly IndicatorLink[]): string[] => [
  ...new Set(placesOf(place, links).map(({ slug }) => slug)),
]

/** The places of earlier plans that the indicators of a plan go on from. */
export const formerPlaces = (
  slug: string,
  links: readonly IndicatorLink[],
): { readonly of: OfIndicator; readonly former: IndicatorPlace }[] =>
  links
    .filter(({ of }) => of.slug === slug)
    .map(({ of: { measure, indicator }, previous }) => ({
      of: { measure, indicator },
      former: previous,
    }))

/** Whether a total would be counted in itself, through whatever lies between. */
export function isCountedInItself(
  part: OfIndicator,
  total: OfIndicator,
  marks: readonly DisclosureMark[],
): boolean {
  const seen = new Set<string>()
  for (let at: OfIndicator | null | undefined = total; at && !seen.has(keyOf(at)); ) {
    if (keyOf(at) === keyOf(part)) return true
    seen.add(keyOf(at))
    const here: string = keyOf(at)
    at = marks.find((mark) => keyOf(mark) === here)?.partOf
  }
  return false
}
