import type { VNode } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { TextLine } from '../../../render/annual-report/printed-text.ts'
import type { ReportPart, Unit } from './report-part.ts'
import { type FigureLink, WrittenLines } from './written-text.tsx'

/** Some of what stands in a part, one below the other: lines of text together, rows in their table. */
export function PartUnits(props: {
  units: readonly Unit[]
  frame: ReportPart['frame']
  link: FigureLink
  language: Language
}) {
  const { units, frame, link, language } = props
  return (
    <>
      {runsOf(units).map((run, index) => {
        const [first] = run
        if (!first) return null
        if ('whole' in first) return <div key={index}>{first.whole}</div>
        if ('row' in first) return <div key={index}>{frame?.(run.flatMap(rowOf))}</div>
        const written = first.language
        return (
          <div key={index} class="stack written" lang={written === language ? undefined : written}>
            <WrittenLines lines={run.flatMap(lineOf)} link={link} />
          </div>
        )
      })}
    </>
  )
}

const lineOf = (unit: Unit): TextLine[] => ('line' in unit ? [unit.line] : [])
const rowOf = (unit: Unit): VNode[] => ('row' in unit ? [unit.row] : [])

/** Units of one kind that follow each other; what is whole stands by itself. */
function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (last?.[0] && kindOf(last[0]) === kindOf(unit) && !('whole' in unit)) last.push(unit)
    else runs.push([unit])
  }
  return runs
}

const kindOf = (unit: Unit): 'line' | 'row' | 'whole' =>
  'line' in unit ? 'line' : 'row' in unit ? 'row' : 'whole'
