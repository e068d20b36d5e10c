import { contains } from '../base/period.ts'
import type { DisclosureRule } from './disclosure.ts'
import { type KnownSums, knownSums } from './indicator-sums.ts'
import type { ProtectedValue } from './protected-values.ts'
import { hasSmallRemainder, sharesMonth } from './small-remainders.ts'

/** What earlier versions have told, by the keys of the revisions: it can neither be taken back nor told after all. */
export interface ToldBefore {
  readonly shown: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
}

interface Asked {
  readonly sums: KnownSums
  readonly before: ToldBefore
}

/**
 * The keys of the revisions that are not published. Values that hang together, in time or because one indicator adds
 * up others, are looked at together. Where nothing among them is small and nothing small follows from them, all
 * are told. Else only the innermost are, those that are not small: whatever adds up anything is kept back, so that no
 * equation is left in which a kept value stands.
 */
export function keptBack(
  values: readonly ProtectedValue[],
  rule: Pick<DisclosureRule, 'sensitive' | 'sums'>,
  before: ToldBefore,
): Set<string> {
  const asked: Asked = {
    sums: knownSums(rule),
    before,
  }
  const concerned = values.filter(({ of }) => asked.sums.isSensitive(of))
  return new Set(
    groupsOf(concerned, asked.sums)
      .filter((group) => tellsTooMuch(group, asked))
      .flatMap((group) => group.filter((value) => isKept(value, group, asked)))
      .map(({ key }) => key),
  )
}

/** Whether one value adds up, or may add up, the other: in time, or as a total. */
const addsUp = (whole: ProtectedValue, part: ProtectedValue, sums: KnownSums): boolean =>
  whole.cell !== part.cell &&
  sharesMonth(whole.span, part.span) &&
  (whole.of === part.of ? contains(whole.span, part.span) : sums.isPartOf(part.of, whole.of))

/** Values that hang together, through whatever lies between them. */
function groupsOf(values: readonly ProtectedValue[], sums: KnownSums): ProtectedValue[][] {
  const groups: ProtectedValue[][] = []
  const waiting = new Set(values)
  for (const first of values) {
    if (!waiting.delete(first)) continue
    const group = [first]
    for (const member of group)
      for (const other of waiting)
        if (hangTogether(member, other, sums) && waiting.delete(other)) group.push(other)
    groups.push(group)
  }
  return groups
}

const hangTogether = (a: ProtectedValue, b: ProtectedValue, sums: KnownSums): boolean =>
  a.cell === b.cell || addsUp(a, b, sums) || addsUp(b, a, sums)

const tellsTooMuch = (group: readonly ProtectedValue[], asked: Asked): boolean =>
  group.some((value) => isNeverTold(value, asked)) ||
  hasSmallRemainder(group) ||
  group.some((value) => !isToldInParts(value, group, asked.sums))

const isNeverTold = ({ key, isSmall }: ProtectedValue, { before }: Asked): boolean =>
  before.kept.has(key) || isSmall

/** A total of which some part is not told of the same time leaves that part to be worked out. */
function isToldInParts(
  { of: total, span }: ProtectedValue,
  group: readonly ProtectedValue[],
  { partsOf }: KnownSums,
): boolean {
  const parts = partsOf(total)
  const isTold = (part: string) =>
    group.some(
      ({ of, span: { first, last } }) => of === part && first === span.first && last === span.last,
    )
  const isBegun = group.some(
    ({ of, span: other }) => parts.includes(of) && sharesMonth(span, other),
  )
  return !isBegun || parts.every(isTold)
}

function isKept(value: ProtectedValue, group: readonly ProtectedValue[], asked: Asked): boolean {
  const { sums, before } = asked
  if (isNeverTold(value, asked)) return true
  if (before.shown.has(value.key)) return false
  return group.some(
    (other) =>
      addsUp(value, other, sums) || (isHeldFast(other, before) && addsUp(other, value, sums)),
  )
}

/** What its parts must not add up to: it has been told, or it is kept back so that a whole cannot be completed. */
const isHeldFast = ({ key, isOfWhole }: ProtectedValue, { shown, kept }: ToldBefore): boolean =>
  shown.has(key) || (isOfWhole && kept.has(key))
