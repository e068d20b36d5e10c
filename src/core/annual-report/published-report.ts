import { languages } from '../base/language.ts'
import type { OfIndicator } from '../degree/circumstances.ts'
import { positionsIn } from '../plan/indicator-at.ts'
import type { BindableFigure, FigureValue } from './figure.ts'
import { reportFigures } from './report-figures.ts'
import { boundIn, type SectionText } from './typed-section.ts'
import type { ReportData, YearFacts } from './year-facts.ts'

/** Who has signed in which capacity is published, not by name. */
export interface PublishedSignature {
  readonly as: 'secretariat' | 'council'
  /** ISO 8601 instant, UTC. */
  readonly at: string
}

export interface PublishedSection {
  /** The section's key. */
  readonly section: string
  /** With each figure under its address. */
  readonly text: SectionText
}

/** The annual report as it was signed off, before it is frozen. */
export interface SignedReport {
  readonly sections: readonly PublishedSection[]
  readonly signatures: readonly PublishedSignature[]
  readonly facts: YearFacts
}

/** The same as it is published: every figure in it at the value that it had then. */
export interface PublishedAnnualReport extends SignedReport {
  /** By address. */
  readonly figures: Readonly<Record<string, FigureValue>>
}

/** What a report is published with. */
type FrozenData = Omit<ReportData, 'facts'>

/**
 * Freezes a signed report beside the plan and the degrees that it is published with: what may not be
 * published of them is not in its figures either.
 *
 * @param hidden the indicators whose small counts are kept from the public
 */
export function freezeAnnualReport(
  { sections, signatures, facts }: SignedReport,
  data: FrozenData,
  hidden: readonly OfIndicator[] = [],
): PublishedAnnualReport {
  const shown = { ...facts, lastYear: publishable(facts.lastYear, data, hidden) }
  const figures = reportFigures({ ...data, facts: shown })
  return {
    sections: sections.filter(({ text }) => languages.some((each) => text[each] !== '')),
    signatures,
    facts: shown,
    figures: Object.assign({}, ...sections.map(({ text }) => boundIn(text, figures))),
  }
}

/** A value of last year is left out where this year's is kept from the public, or may be. */
function publishable(
  lastYear: YearFacts['lastYear'],
  { plan, degrees }: FrozenData,
  kept: readonly OfIndicator[],
): YearFacts['lastYear'] {
  if (lastYear === null) return null
  const hidden = new Set([
    ...kept.map(({ measure, indicator }) => `${measure} ${indicator}`),
    ...degrees.measures.flatMap(({ measure, indicators }) =>
      indicators.flatMap(({ reason }, index) =>
        reason === 'suppressed' ? [`${measure} ${positionsIn(plan, measure)[index]}`] : [],
      ),
    ),
  ])
  return {
    ...lastYear,
    values: lastYear.values.filter((each) => !hidden.has(`${each.measure} ${each.indicator}`)),
  }
}

/** A figure in the text of a published report that the data published with it does not make. */
export interface UnboundFigure {
  readonly address: string
  readonly published: string | null
  readonly recomputed: string | null
}

/** Computes the figures of a published report anew, and answers with those that differ. */
export function annualReportDifferences(
  { sections, figures: published, facts }: PublishedAnnualReport,
  data: FrozenData,
): UnboundFigure[] {
  const recomputed = reportFigures({ ...data, facts })
  const bound = new Set(sections.flatMap(({ text }) => Object.keys(boundIn(text, recomputed))))
  const addresses = new Set([...bound, ...Object.keys(published)])
  return [...addresses].flatMap((address): UnboundFigure[] => {
    const [theirs, ours] = [published[address], recomputed.get(address)]
    if (theirs && ours && isAlike(theirs, ours)) return []
    return [{ address, published: theirs?.value ?? null, recomputed: ours?.value ?? null }]
  })
}

const isAlike = (theirs: FigureValue, ours: BindableFigure): boolean =>
  theirs.value === ours.value && theirs.kind === ours.kind && theirs.reason === ours.reason

/** A figure of a published text; one that is not among the frozen was kept from the public. */
export const frozenFigure =
  ({ figures }: Pick<PublishedAnnualReport, 'figures'>) =>
  (address: string): FigureValue =>
    figures[address] ?? { kind: 'quantity', value: null, reason: 'suppressed' }

/** Whether a published report tells what an indicator was the year before whose small counts are kept back. */
export const tellsLastYearOf = (
  { facts }: PublishedAnnualReport,
  hidden: readonly OfIndicator[],
): boolean =>
  (facts.lastYear?.values ?? []).some((value) =>
    hidden.some((each) => each.measure === value.measure && each.indicator === value.indicator),
  )
