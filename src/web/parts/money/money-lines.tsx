import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { ReportedFigures, ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { TableFrame } from '../table-frame.tsx'
import { Amount } from './amount.tsx'
import { AmountCell } from './amount-cell.tsx'

/** A line of a table of money. */
export interface MoneyLine {
  readonly key: string
  readonly name: ComponentChildren
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  readonly reported?: ReportedFigures
}

/** Money line by line: counted once, what was reported of it, and how many measures name no amount. */
export function MoneyLines(props: {
  title: string
  first: string
  rule?: string
  /** With the whole of each line's measures beside its own part. */
  involved?: boolean
  /** What was reported in no line. */
  beside?: ReportedFigures | undefined
  lines: readonly MoneyLine[]
  language: Language
}) {
  const { title, first, rule, involved, beside, lines, language } = props
  const words = moneyPageWords[language]
  if (lines.length === 0) return null
  const kinds = (['committed', 'spent'] as const).filter((kind) =>
    lines.some(({ reported }) => reported && reported[kind].euro !== null),
  )
  return (
    <section class="section">
      <h2>{title}</h2>
      {rule ? <p class="small soft">{rule}</p> : null}
      <TableFrame label={title}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col" class="number">
                {words.countedOnce}
              </th>
              {involved ? (
                <th scope="col" class="number">
                  {words.involved}
                </th>
              ) : null}
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {words[kind]}
                </th>
              ))}
              <th scope="col" class="number">
                {words.measures}
              </th>
              <th scope="col" class="number">
                {words.without}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.name}</th>
                <AmountCell of={line.countedOnce} head={words.countedOnce} language={language} />
                {involved ? (
                  <AmountCell of={line.asWritten} head={words.involved} language={language} />
                ) : null}
                {kinds.map((kind) => (
                  <AmountCell
                    key={kind}
                    of={line.reported?.[kind]}
                    head={words[kind]}
                    language={language}
                  />
                ))}
                <td class="number" data-head={words.measures}>
                  {line.measures}
                </td>
                <td class="number" data-head={words.without}>
                  {line.undetermined}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {beside && beside.spent.euro !== null ? (
        <p class="small">
          {words.spent}: <Amount of={beside.spent} language={language} />,{' '}
          <span class="soft">{words.besidePlan}</span>
        </p>
      ) : null}
    </section>
  )
}
