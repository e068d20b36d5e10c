import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { ReportedFigures, ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import type { MoneyList, PlanLinks } from '../plan/plan-view.ts'
import { TableFrame } from '../table-frame.tsx'
import { AllOf, beginningOf } from './all-of.tsx'
import { Amount } from './amount.tsx'
import { AmountCell } from './amount-cell.tsx'

/** A line of a table of money. */
export interface MoneyLine {
  readonly key: string
  /** About what it weighs on a page, in bytes. */
  readonly weight: number
  readonly name: ComponentChildren
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  readonly reported?: ReportedFigures
}

/**
 * Money line by line: counted once, what was reported of it, and how many measures name no amount. Only how it
 * begins, where the whole list has a page of its own.
 */
export function MoneyLines(props: {
  title: string
  first: string
  rule?: string
  /** With the whole of each line's measures beside its own part. */
  involved?: boolean
  /** What was reported in no line. */
  beside?: ReportedFigures | undefined
  lines: readonly MoneyLine[]
  /** Which list it is, of those that may be long. */
  list?: MoneyList
  links: Pick<PlanLinks, 'moneyList'>
  language: Language
}) {
  const { title, first, rule, involved = false, beside, lines, list, links, language } = props
  const words = moneyPageWords[language]
  if (lines.length === 0) return null
  const kinds = kindsIn(lines)
  const shown = beginningOf(lines, list, links)
  return (
    <section class="section">
      <h2>{title}</h2>
      {rule ? <p class="small soft">{rule}</p> : null}
      <LinesTable {...{ title, first, involved, kinds, language }}>
        {shown.map((line) => (
          <LineRow key={line.key} {...{ line, involved, kinds, language }} />
        ))}
      </LinesTable>
      <AllOf list={list} of={lines} shown={shown} links={links} language={language} />
      {beside && beside.spent.euro !== null ? (
        <p class="small">
          {words.spent}: <Amount of={beside.spent} language={language} />,{' '}
          <span class="soft">{words.besidePlan}</span>
        </p>
      ) : null}
    </section>
  )
}

/** The heads of a table of money around its lines. */
export function LinesTable(props: {
  title: string
  first: string
  involved: boolean
  kinds: readonly SpendingKind[]
  language: Language
  children: ComponentChildren
}) {
  const { title, first, involved, kinds, language, children } = props
  const words = moneyPageWords[language]
  return (
    <TableFrame label={title}>
      <table class="stacks money-lines">
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
        <tbody>{children}</tbody>
      </table>
    </TableFrame>
  )
}

/** What was reported in any of the lines. */
export const kindsIn = (lines: readonly MoneyLine[]): readonly SpendingKind[] =>
  spendingKinds.filter((kind) =>
    lines.some(({ reported }) => reported && reported[kind].euro !== null),
  )

/** A line of a table of money as it is drawn. */
export function LineRow(props: {
  line: MoneyLine
  involved: boolean
  kinds: readonly SpendingKind[]
  language: Language
}) {
  const { line, involved, kinds, language } = props
  const words = moneyPageWords[language]
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <AmountCell of={line.countedOnce} head={words.countedOnce} language={language} />
      {involved ? (
        <AmountCell of={line.asWritten} head={words.involved} language={language} />
      ) : null}
      {kinds.map((kind) => (
        <AmountCell key={kind} of={line.reported?.[kind]} head={words[kind]} language={language} />
      ))}
      <td class="number" data-head={words.measures}>
        {line.measures}
      </td>
      <td class="number" data-head={words.without}>
        {line.undetermined}
      </td>
    </tr>
  )
}

const spendingKinds = ['committed', 'spent'] as const
type SpendingKind = (typeof spendingKinds)[number]
