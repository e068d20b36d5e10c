import type { Language } from '../../../core/base/language.ts'
import {
  type FigureSource,
  printedText,
  type TextLine,
  type TextRun,
} from '../../../render/annual-report/printed-text.ts'

/** Where the figure of an address is shown with how it was computed; null where it has no page of its own. */
export type FigureLink = (address: string) => string | null

/** A text in one language, with its figures as they are printed. */
export function PrintedLines(props: {
  text: string
  figures: FigureSource
  link: FigureLink
  language: Language
}) {
  const { text, figures, link, language } = props
  return <WrittenLines lines={printedText(text, figures, language)} link={link} />
}

/** Lines of a text, with their figures as they are printed. */
export function WrittenLines({ lines, link }: { lines: readonly TextLine[]; link: FigureLink }) {
  return (
    <>
      {joined(lines).map((lines, index) =>
        lines[0]?.kind === 'item' ? (
          <ul key={index}>
            {lines.map(({ runs }, item) => (
              <li key={item}>
                <Runs runs={runs} link={link} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={index}>
            <Runs runs={lines[0]?.runs ?? []} link={link} />
          </p>
        ),
      )}
    </>
  )
}

/** Items that follow each other are one list; a paragraph stands alone. */
function joined(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (line.kind === 'item' && last?.[0]?.kind === 'item') last.push(line)
    else groups.push([line])
  }
  return groups
}

const Runs = ({ runs, link }: { runs: readonly TextRun[]; link: FigureLink }) => (
  <>
    {runs.map(({ text, address, isMissing }, index) => {
      if (address === null) return text
      if (isMissing) return <mark key={index}>{text}</mark>
      const to = link(address)
      return to === null ? (
        <data key={index} value={address}>
          {text}
        </data>
      ) : (
        <a key={index} href={to}>
          {text}
        </a>
      )
    })}
  </>
)

const ofMeasure = /^measure (\S+) /
const ofGoal = /^goal (\S+) /

/** A figure of a measure leads to its page, one of a goal to that of the goal. */
export const figureLink =
  (to: {
    readonly measure: (code: string) => string
    readonly goal: (goal: string) => string
  }): FigureLink =>
  (address) => {
    const code = ofMeasure.exec(address)?.[1]
    if (code !== undefined) return to.measure(code)
    const goal = ofGoal.exec(address)?.[1]
    return goal === undefined ? null : to.goal(goal)
  }
