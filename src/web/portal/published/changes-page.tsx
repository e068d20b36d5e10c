import type { ComponentChildren } from 'preact'
import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import {
  isUnchanged,
  type PublicationChanges,
  type ReportChange,
} from '../../../core/publication/changes.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { reportedValueWords } from '../../../render/words/reported-value-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { type PageOf, weightOfWords } from '../../parts/paging/page-of.ts'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { goalOf, measureOf } from '../../parts/plan/plan-view.ts'
import { VerdictMark } from '../../parts/plan/verdict-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { changesWords } from '../../words/changes-words.ts'
import { planWords } from '../../words/plan-words.ts'
import type { Scene } from './framed.tsx'

/** A line of the page: of a measure that changed, or of a reported value that was corrected. */
export type ChangeLine =
  | { readonly measure: PublicationChanges['measures'][number] }
  | { readonly corrected: ReportChange }

/** All lines in their order: a page of them stays light however much has changed. */
export const linesOf = ({ measures, corrected }: PublicationChanges): ChangeLine[] => [
  ...measures.map((measure) => ({ measure })),
  ...corrected.map((each) => ({ corrected: each })),
]

/** About what a line weighs beside its words, in bytes. */
const weightOfLine = 1000

/** About what a line weighs. */
export const weightOfChange =
  (publication: Publication) =>
  (line: ChangeLine): number => {
    if ('measure' in line) {
      const measure = measureOf(publication, line.measure.measure)
      return weightOfLine + weightOfWords(measure && measureTitle(measure))
    }
    const { measure: code, indicator, after } = line.corrected
    const found = measureOf(publication, code)?.indicators.find(
      ({ position }) => position === indicator,
    )
    return weightOfLine + weightOfWords(found?.name, after?.note)
  }

export function ChangesPage(props: {
  scene: Scene
  /** Undefined for the first version. */
  before: KeptPublication | undefined
  changes: PublicationChanges | undefined
  shown: PageOf<ChangeLine>
}) {
  const { scene, before, changes, shown } = props
  const { edition, links, language, line } = scene
  const { publication, slug, version } = edition.kept
  const words = changesWords[language]
  const measures = shown.items.flatMap((line) => ('measure' in line ? line.measure : []))
  const corrected = shown.items.flatMap((line) => ('corrected' in line ? line.corrected : []))
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          links.home,
          { to: links.plan, words: wordsIn(publication.plan.title, language).text },
        ]}
      />
      <h1>{words.title}</h1>
      {line}
      {publication.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {before && changes ? (
        <>
          <Summary changes={changes} language={language} />
          <p class="soft">
            {words.since(before.version, formatInstant(before.publishedAt, language))}
          </p>
          {shown.page === 1 ? <Counts changes={changes} scene={scene} /> : null}
          <Measures measures={measures} before={before.publication} scene={scene} />
          <Corrected corrected={corrected} before={before.publication} scene={scene} />
          <PageLinks
            {...shown}
            to={(page) => paths.publishedChanges(language, slug, version, page)}
            language={language}
          />
          {changes.figures.length > 0 ? (
            <p>
              {words.figures(changes.figures.length)}{' '}
              <a href={paths.publishedChangesData(language, slug, version)}>{words.allFigures}</a>
            </p>
          ) : null}
        </>
      ) : (
        <p class="empty">{words.first}</p>
      )}
    </>
  )
}

/** What changed, in a sentence; nothing where only figures beside measures and reports did. */
function Summary({ changes, language }: { changes: PublicationChanges; language: Language }) {
  const words = changesWords[language]
  const said = isUnchanged(changes)
    ? words.none
    : words.summary(changes.measures.length, changes.corrected.length, changes.reported)
  return said === '' ? null : <p class="lead">{said}</p>
}

/** A table of what was and what is. */
function BeforeAfter(props: {
  title: string
  id: string
  language: Language
  children: ComponentChildren
}) {
  const { title, id, language, children } = props
  const words = changesWords[language]
  return (
    <div class="section">
      <h2 id={id}>{title}</h2>
      <TableFrame label={title}>
        <table class="before-after">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function Counts({ changes, scene }: { changes: PublicationChanges; scene: Scene }) {
  const { edition, links, language } = scene
  const words = changesWords[language]
  if (!changes.plan && changes.goals.length === 0) return null
  return (
    <BeforeAfter title={planWords[language].howFar} id="counts" language={language}>
      {changes.plan ? (
        <tr>
          <th scope="row">{words.inAll}</th>
          <Counted tally={changes.plan.before} language={language} />
          <Counted tally={changes.plan.after} language={language} />
        </tr>
      ) : null}
      {changes.goals.map(({ goal, before, after }) => {
        const known = goalOf(edition.kept.publication, goal)
        return (
          <tr key={goal}>
            <th scope="row">
              {known ? (
                <a href={links.goal(goal)}>
                  {goal}. <Said words={known.title} language={language} />
                </a>
              ) : (
                goal
              )}
            </th>
            <Counted tally={before} language={language} />
            <Counted tally={after} language={language} />
          </tr>
        )
      })}
    </BeforeAfter>
  )
}

function Counted({ tally, language }: { tally: Tally | null; language: Language }) {
  const words = planWords[language]
  if (!tally) return <td>—</td>
  return (
    <td>
      <strong>{words.countOf(tally.implemented, tally.due)}</strong> {words.implementedOf}
      <br />
      <span class="small soft">{betweenWords(tally.interval, language)}</span>
    </td>
  )
}

function Measures(props: {
  measures: PublicationChanges['measures']
  before: Publication
  scene: Scene
}) {
  const { measures, before, scene } = props
  const { edition, links, language } = scene
  const words = changesWords[language]
  if (measures.length === 0) return null
  return (
    <BeforeAfter title={words.measures} id="measures" language={language}>
      {measures.map((change) => {
        const { measure: code } = change
        const now = measureOf(edition.kept.publication, code)
        const measure = now ?? measureOf(before, code)
        return (
          <tr key={code}>
            <th scope="row">
              <span class="ordinal">{measure?.number ?? code}</span>{' '}
              {measure ? (
                <span class="clamp">
                  {now ? (
                    <a href={links.measure(code)}>
                      <Said words={measureTitle(measure)} language={language} />
                    </a>
                  ) : (
                    <Said words={measureTitle(measure)} language={language} />
                  )}
                </span>
              ) : null}
              {isSameAsWhole(change) ? (
                <span class="small soft">{words.indicatorsOnly}</span>
              ) : null}
            </th>
            <Stood degree={change.before} otherwise={words.isNew} language={language} />
            <Stood degree={change.after} otherwise={words.isGone} language={language} />
          </tr>
        )
      })}
    </BeforeAfter>
  )
}

/** The measure as a whole stands where it stood; only something in it moved. */
const isSameAsWhole = ({ before, after }: PublicationChanges['measures'][number]): boolean =>
  before !== null &&
  after !== null &&
  before.verdict === after.verdict &&
  before.interval.low === after.interval.low &&
  before.interval.high === after.interval.high

function Stood(props: { degree: MeasureDegree | null; otherwise: string; language: Language }) {
  const { degree, otherwise, language } = props
  if (!degree) return <td class="soft">{otherwise}</td>
  return (
    <td>
      <VerdictMark of="measure" verdict={degree.verdict} language={language} />
      {degree.indicators.length > 0 ? (
        <>
          <br />
          <span class="small soft">{betweenWords(degree.interval, language)}</span>
        </>
      ) : null}
    </td>
  )
}

function Corrected(props: {
  corrected: readonly ReportChange[]
  before: Publication
  scene: Scene
}) {
  const { corrected, before, scene } = props
  const { edition, links, language } = scene
  const words = changesWords[language]
  if (corrected.length === 0) return null
  return (
    <BeforeAfter title={words.corrected} id="corrected" language={language}>
      {corrected.map((change) => {
        const measure =
          measureOf(edition.kept.publication, change.measure) ?? measureOf(before, change.measure)
        const indicator = measure?.indicators.find(({ position }) => position === change.indicator)
        const unit = indicator?.unit ?? null
        return (
          <tr key={`${change.measure}/${change.indicator}/${change.period}`}>
            <th scope="row">
              <a href={`${links.measure(change.measure)}#indicator-${change.indicator}`}>
                {planWords[language].measure(measure?.number ?? change.measure)}
              </a>
              {indicator ? (
                <>
                  {': '}
                  <Said words={indicator.name} language={language} />
                </>
              ) : null}
              <br />
              <span class="small soft">{formatPeriod(change.period, language)}</span>
            </th>
            <td>
              {change.before ? reportedValueWords(change.before.reported, unit, language) : '—'}
            </td>
            <td>
              {change.after ? (
                reportedValueWords(change.after.reported, unit, language)
              ) : (
                <span class="soft">{words.noLonger}</span>
              )}
              {change.after?.note ? (
                <p class="small soft">
                  <Said words={change.after.note} language={language} />
                </p>
              ) : null}
            </td>
          </tr>
        )
      })}
    </BeforeAfter>
  )
}
