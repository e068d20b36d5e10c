import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import type { Language } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import type { ShownAmounts } from '../../../core/money/shown-amounts.ts'
import { envelopeWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { weightOfWords } from '../paging/page-of.ts'
import { InstitutionName } from '../plan/institution-name.tsx'
import { goalOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import type { MoneyLine } from './money-lines.tsx'

interface Money {
  readonly money: MoneyFigures
  readonly view: PlanView
  readonly language: Language
}

/** About what a line weighs beside its name, in bytes. */
const weightOfLine = 900

/** Where the money comes from, line by line. */
export const linesBySource = ({ money, view, language }: Money): MoneyLine[] =>
  mostFirst(money.bySource).map((line) => ({
    ...line,
    key: `${line.envelope.kind} ${line.envelope.name}`,
    weight: weightOfLine + Buffer.byteLength(line.envelope.name),
    name: (
      <>
        <InstitutionName name={line.envelope.name} view={view} language={language} />{' '}
        <span class="soft small">{envelopeWords[line.envelope.kind][language]}</span>
      </>
    ),
  }))

/** What it is for, goal by goal. */
export const linesByGoal = ({
  money,
  view,
  links,
  language,
}: Money & { links: PlanLinks }): MoneyLine[] =>
  money.byGoal.map((line) => {
    const goal = goalOf(view, line.goal)
    return {
      ...line,
      key: line.goal,
      weight: weightOfLine + weightOfWords(goal?.title),
      name: goal ? (
        <a href={links.goal(goal.number)}>
          {goal.number}. <Said words={goal.title} language={language} />
        </a>
      ) : (
        line.goal || '—'
      ),
    }
  })

/** Who answers for it, line by line. */
export const linesByInstitution = ({ money, view, language }: Money): MoneyLine[] =>
  mostFirst(money.byInstitution).map((line) => ({
    ...line,
    key: line.institution ?? '',
    weight: weightOfLine + Buffer.byteLength(line.institution ?? ''),
    name:
      line.institution === null ? (
        moneyPageWords[language].nobody
      ) : (
        <InstitutionName name={line.institution} view={view} language={language} />
      ),
  }))

/** Most money first, what has none in the order of the plan. */
const mostFirst = <Each extends { readonly countedOnce: ShownAmounts }>(lines: readonly Each[]) => {
  const amountOf = ({ countedOnce }: Each) => toRational((countedOnce.euro ?? '0') as Decimal)
  return lines.toSorted((a, b) => compare(amountOf(b), amountOf(a)))
}
