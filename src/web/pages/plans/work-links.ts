import { may, mayFor } from '../../../core/access/permissions.ts'
import type { PlanLinks } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { DayAsked } from './as-of.ts'

/** Where the pages of a plan at work lead: to the same day that was asked for, and to what the visitor may do. */
export function workLinks(
  visitor: Visitor,
  slug: string,
  { day, today }: DayAsked,
  outOfSight: ReadonlySet<string>,
): PlanLinks {
  const { language } = visitor
  const onTheDay = day === today ? '' : `?asOf=${day}`
  const mayDecide = may(visitor, 'decide-measure')
  const maySet = may(visitor, 'set-plan-criteria')
  const mayEnter = may(visitor, 'enter-value')
  type OfIndicator = (code: string, indicator: number) => string
  const enterValue: OfIndicator = (code, at) => paths.indicator(language, slug, code, at)
  const judge: OfIndicator = (code, at) => paths.judgeIndicator(language, slug, code, at)
  const revise: OfIndicator = (code, at) => paths.reviseTarget(language, slug, code, at)
  const previous: OfIndicator = (code, at) => paths.previousValue(language, slug, code, at)
  return {
    home: { to: paths.plans(language), words: draftWords[language].plans },
    plan: `${paths.plan(language, slug)}${onTheDay}`,
    goal: (goal) => `${paths.goal(language, slug, goal)}${onTheDay}`,
    measure: (code) => `${paths.measure(language, slug, code)}${onTheDay}`,
    enterValue: mayEnter ? enterValue : null,
    amendments: {
      all: paths.amendments(language, slug),
      one: (number) => paths.amendment(language, slug, number),
    },
    money: `${paths.planMoney(language, slug)}${onTheDay}`,
    reportMoney: may(visitor, 'report-spending')
      ? (code) => paths.measureMoney(language, slug, code)
      : null,
    sharedMoney: may(visitor, 'decide-shared-money') ? paths.sharedMoney(language, slug) : null,
    year: {
      decide: mayDecide ? (code) => paths.decideMeasure(language, slug, code) : null,
      // Whoever may read only its own is led there from what it owes.
      evidence: mayFor(visitor, 'read-evidence', [])
        ? (code) => (outOfSight.has(code) ? null : paths.evidence(language, slug, code))
        : null,
      activities: maySet ? (code, at) => paths.activityRule(language, slug, code, at) : null,
      weights: maySet ? (code) => paths.measureWeights(language, slug, code) : null,
      judge: may(visitor, 'judge-indicator') ? judge : null,
      revise: may(visitor, 'revise-target') ? revise : null,
      previous: mayEnter ? previous : null,
      disclosure: may(visitor, 'mark-sensitive')
        ? (code, at) => paths.indicatorDisclosure(language, slug, code, at)
        : null,
      criteria: maySet ? paths.planCriteria(language, slug) : null,
      reportingDays: maySet ? paths.reportingDays(language, slug) : null,
      reminders: maySet ? paths.reminders(language, slug) : null,
    },
  }
}
