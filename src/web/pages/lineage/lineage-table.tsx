import type { LineageOfPlan } from '../../../actions/lineage-of-plan.ts'
import { areSaidAlike, type Language } from '../../../core/base/language.ts'
import type { LineageLine, LineageState } from '../../../core/plan/lineage.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { lineageWords } from '../../words/lineage-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** A row for each measure: what it goes on from with its indicators, and who says so. */
export function LineageTable(props: {
  lineage: LineageOfPlan
  /** Whether the visitor may confirm and change. */
  maySet: boolean
  language: Language
}) {
  const { lineage, maySet, language } = props
  const { plan, before, lines } = lineage
  const words = lineageWords[language]
  return (
    <TableFrame label={words.measures}>
      <table class="by-year stacks">
        <thead>
          <tr>
            <th scope="col">{plan.year}</th>
            <th scope="col">{words.goesOn}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.measure.code}>
              <th scope="row">
                {maySet && !isSettled(line) ? (
                  <input
                    type="checkbox"
                    name={`tick-${line.measure.code}`}
                    value="yes"
                    aria-label={words.tick(line.measure.number)}
                  />
                ) : null}{' '}
                {line.measure.number}.{' '}
                <Said words={measureTitle(line.measure)} language={language} />
              </th>
              <td data-head={words.goesOn}>
                <Previous line={line} before={before} language={language} />
                <Indicators line={line} before={before} language={language} />
              </td>
              <td>
                <State line={line} language={language} />
                {maySet ? (
                  <p class="small">
                    <a
                      href={paths.lineageOf(language, plan.slug, line.measure.code, before?.slug)}
                      aria-label={words.changeOf(line.measure.number)}
                    >
                      {words.change}
                    </a>
                  </p>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Said by a person: there is nothing left to be confirmed. */
export const isSettled = ({ state }: Pick<LineageLine, 'state'>): boolean =>
  state === 'confirmed' || state === 'begins'

const looks: Readonly<Record<LineageState, string>> = {
  confirmed: 'tag added',
  begins: 'tag added',
  told: 'tag info',
  proposed: 'tag warning',
  open: 'tag info',
}

function State({ line, language }: { line: LineageLine; language: Language }) {
  const words = lineageWords[language]
  return (
    <>
      <span class={looks[line.state]} title={words.stateHint[line.state]}>
        {words.states[line.state]}
      </span>
      {line.isSure ? <span class="small soft"> {words.sure}</span> : null}
    </>
  )
}

interface Of {
  readonly line: LineageLine
  readonly before: Plan | null
  readonly language: Language
}

function Previous({ line: { previous }, before, language }: Of) {
  const words = lineageWords[language]
  if (!previous) return <span class="soft">{words.nothing}</span>
  const measure =
    previous.slug === before?.slug
      ? before.measures.find(({ code }) => code === previous.measure)
      : undefined
  const name = planWords[language].measure(measure?.number ?? previous.measure)
  return (
    <>
      <a href={paths.measure(language, previous.slug, previous.measure)}>{name}</a>
      {measure ? (
        <>
          . <Said words={measureTitle(measure)} language={language} />
        </>
      ) : (
        ` (${previous.slug})`
      )}
    </>
  )
}

function Indicators({ line, before, language }: Of) {
  const { previous, indicators } = line
  if (!previous || indicators.length === 0) return null
  if (indicators.every((each) => isSame(each, line, before)))
    return <p class="small soft">{lineageWords[language].allAlike(indicators.length)}</p>
  return (
    <ul class="small">
      {line.indicators.map((each) => (
        <li key={each.indicator.position}>
          <Said words={each.indicator.name} language={language} />
          {' – '}
          <span class="soft">
            <IndicatorBefore {...each} line={line} before={before} language={language} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What an indicator goes on from: its name only where that differs, its measure only where it is another. */
function IndicatorBefore(props: Of & LineageLine['indicators'][number]) {
  const { line, before, language, previous } = props
  const words = lineageWords[language]
  if (previous === null) return words.newIndicator
  const measure = before?.measures.find(({ code }) => code === previous.measure)
  const of = measure?.indicators.find(({ position }) => position === previous.indicator)
  if (!measure || !of || previous.slug !== before?.slug)
    return `${previous.slug}, ${previous.measure}/${previous.indicator}`
  if (isSame(props, line, before)) return words.sameName
  const isOfLine = previous.measure === line.previous?.measure
  return (
    <>
      {words.goesOn.toLowerCase()}: <Said words={of.name} language={language} />
      {isOfLine ? null : ` (${planWords[language].measure(measure.number)})`}
    </>
  )
}

/** Whether an indicator goes on from the one of its name in the measure that its own goes on from. */
function isSame(
  { indicator, previous }: LineageLine['indicators'][number],
  line: LineageLine,
  before: Plan | null,
): boolean {
  if (previous?.slug !== before?.slug || previous?.measure !== line.previous?.measure) return false
  const of = before?.measures
    .find(({ code }) => code === previous?.measure)
    ?.indicators.find(({ position }) => position === previous?.indicator)
  return of !== undefined && areSaidAlike(of.name, indicator.name)
}
