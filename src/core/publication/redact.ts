import { freezeAnnualReport, tellsLastYearOf } from '../annual-report/published-report.ts'
import { withoutTellingTexts } from '../annual-report/redacted-texts.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { degreesOfPlan } from '../degree/plan-degrees.ts'
import { disclosed } from './disclosed.ts'
import { type DisclosureRule, keyOf, type Redaction } from './disclosure.ts'
import { knownSums } from './indicator-sums.ts'
import { arithmeticOf, publicationFrom } from './kept-publication.ts'
import type { Publication } from './publication.ts'
import { toldBefore } from './told-before.ts'
import { type Told, withhold } from './withhold.ts'

/**
 * A published version as it is to be served once more of its indicators are sensitive, every degree computed anew by
 * the arithmetic that it was computed by; null where it told nothing that is to be kept back.
 *
 * @param earlier the versions before it, as they are to be served
 */
export function redact(
  kept: Publication,
  rule: DisclosureRule,
  earlier: readonly Pick<Publication, 'reports'>[],
  redaction: Redaction,
): Publication | null {
  const publication = publicationFrom(kept)
  const { plan, reports, circumstances, criteria, evidence, annualReport } = publication
  const before: Told = { plan, reports, circumstances }
  const told = withhold(before, rule, toldBefore(earlier))
  const hidden = [...rule.sensitive, ...rule.carried]
  const isToldInText = annualReport !== undefined && tellsLastYearOf(annualReport, hidden)
  const isSame = canonicalJson(nothingLeftOut(told)) === canonicalJson(nothingLeftOut(before))
  if (isSame && !isToldInText) return null
  const arithmetic = arithmeticOf(publication)
  const { disclosure } = disclosed(rule)
  const { isSensitive } = knownSums(rule)
  const redacted: Publication = {
    ...publication,
    ...told,
    // Whoever has a list of three names could try its digest.
    ...(evidence ? { evidence: evidence.filter((each) => !isSensitive(keyOf(each))) } : {}),
    format: 'merilo-publication/3',
    ...(arithmetic === 1 ? { arithmetic } : {}),
    degrees: degreesOfPlan(
      { ...told.plan, criteria },
      told.reports,
      told.circumstances,
      arithmetic,
    ),
    ...(disclosure ? { disclosure: { ...disclosure, redaction } } : {}),
  }
  if (!annualReport) return redacted
  const signed = withoutTellingTexts(annualReport, plan, newlyKept(publication, rule))
  const { facts } = signed
  // How all of last year's measures stood tells of those that are kept back since.
  const shown = isToldInText ? { ...signed, facts: { ...facts, lastYear: null } } : signed
  return { ...redacted, annualReport: freezeAnnualReport(shown, redacted, hidden) }
}

/** The measures of whose indicators more is kept back by this rule than a version kept back, or may be. */
function newlyKept({ plan, disclosure }: Publication, rule: DisclosureRule): Set<string> {
  const { isSensitive } = knownSums(rule)
  const before = new Set(disclosure?.sensitive.map(keyOf))
  const summed = rule.sums.flatMap(({ total, parts }) => [total, ...parts])
  const touched = new Set([...rule.carried, ...summed].map(keyOf))
  const isTouched = (of: string) => touched.has(of) || !before.has(of)
  return new Set(
    plan.measures
      .filter(({ code, indicators }) =>
        indicators
          .map(({ position }) => keyOf({ measure: code, indicator: position }))
          .some((of) => isSensitive(of) && isTouched(of)),
      )
      .map(({ code }) => code),
  )
}

/** What was left out is as good as empty. */
const nothingLeftOut = ({ circumstances, ...told }: Told): Told => ({
  ...told,
  circumstances: { judgements: [], previous: [], ...circumstances },
})
