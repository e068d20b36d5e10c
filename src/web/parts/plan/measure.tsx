import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import { type CellKey, cellKeys } from '../../../core/draft/draft.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { MeasureMoneySection } from '../money/measure-money.tsx'
import { Said } from '../said.tsx'
import { AmendedNote } from './amended-note.tsx'
import { criteriaOnPage } from './criteria.tsx'
import { IndicatorInShort } from './indicator-in-short.tsx'
import { IndicatorOfMeasure } from './indicator-of-measure.tsx'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureRecord } from './measure-record.tsx'
import { cellOf } from './measure-title.ts'
import { isTooMuch } from './measure-weight.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'
import { Standing } from './standing.tsx'

/** One measure: how far it is, its indicators, what stands behind it, and the plan's own words. */
export function MeasureOverview(props: {
  measure: Measure
  view: PlanView
  links: PlanLinks
  /** What institutions said in words; nothing where nobody has signed in. */
  notes: ComponentChildren
  language: Language
}) {
  const { measure, view, links, notes, language } = props
  const words = planWords[language]
  const degree = degreeOfMeasure(view, measure.code)
  const isInShort = links.indicator !== undefined && isTooMuch(measure, view)
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {degree ? (
        <Standing
          degree={degree}
          criteria={`${links.plan}${criteriaOnPage}`}
          council={view.council}
          language={language}
        />
      ) : null}
      <AmendedNote measure={measure} plan={view.plan} links={links} language={language} />
      <MeasureRecord measure={measure} view={view} links={links} language={language} />
      <section class="section" aria-labelledby="indicators">
        <h2 id="indicators">{words.indicators}</h2>
        {measure.indicators.length === 0 ? (
          <p class="empty">{words.noIndicators}</p>
        ) : (
          <ol class="rows">
            {measure.indicators.map((indicator) =>
              isInShort ? (
                <IndicatorInShort key={indicator.position} {...props} indicator={indicator} />
              ) : (
                <IndicatorOfMeasure key={indicator.position} {...props} indicator={indicator} />
              ),
            )}
          </ol>
        )}
      </section>
      {notes}
      <MeasureMoneySection measure={measure} view={view} links={links} language={language} />
      <section class="section" aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <MeasureFacts measure={measure} links={links} view={view} language={language} />
      </section>
      <AsPrinted measure={measure} language={language} />
      <Neighbours measure={measure} view={view} links={links} language={language} />
    </>
  )
}

function AsPrinted({ measure, language }: { measure: Measure; language: Language }) {
  const words = planWords[language]
  const cells = cellKeys
    .map((cell) => ({ cell, printed: cellOf(measure, cell) }))
    .filter(
      (each): each is { cell: CellKey; printed: NonNullable<typeof each.printed> } =>
        each.printed !== null,
    )
  return (
    <section class="section">
      <details>
        <summary>{words.asPrinted}</summary>
        <div class="card stack">
          <dl class="facts">
            {cells.map(({ cell, printed }) => (
              <div key={cell}>
                <dt>{cellWords(cell, language)}</dt>
                <dd class="words">
                  <Said words={printed} language={language} />
                </dd>
              </div>
            ))}
          </dl>
          {measure.source ? (
            <p class="soft">{words.source(measure.source.table, measure.source.row)}</p>
          ) : null}
        </div>
      </details>
    </section>
  )
}

function Neighbours(props: {
  measure: Measure
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { measure, view, links, language } = props
  const words = planWords[language]
  const previous = view.plan.measures[measure.position - 2]
  const next = view.plan.measures[measure.position]
  return (
    <nav class="actions" aria-label={words.measures}>
      {previous ? (
        <a href={links.measure(previous.code)} rel="prev">
          ← {words.previous}: {previous.number}
        </a>
      ) : null}
      {next ? (
        <a href={links.measure(next.code)} rel="next">
          {words.next}: {next.number} →
        </a>
      ) : null}
    </nav>
  )
}
