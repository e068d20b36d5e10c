import type { Language } from '../../../core/base/language.ts'
import type { StrategyYear } from '../../../core/degree/strategy-years.ts'
import { paths } from '../../paths.ts'

/** The years as heads of columns: each leads to its plan, but for the one that is looked at. */
export const YearHeads = (props: {
  slug: string
  years: readonly StrategyYear[]
  language: Language
}) => (
  <>
    {props.years.map(({ year, of }) => (
      <th key={of?.plan.slug ?? year} scope="col">
        {of && of.plan.slug !== props.slug ? (
          <a href={paths.plan(props.language, of.plan.slug)}>{year}</a>
        ) : (
          year
        )}
      </th>
    ))}
  </>
)
