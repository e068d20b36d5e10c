import type { StrategyYear } from '../../../core/degree/strategy-years.ts'
import type { YearsLinks } from './years-links.ts'

/** The years as heads of columns: each leads to its plan, but for the one that is looked at. */
export const YearHeads = (props: {
  slug: string
  years: readonly StrategyYear[]
  links: YearsLinks
}) => (
  <>
    {props.years.map(({ year, of }) => (
      <th key={of?.plan.slug ?? year} scope="col">
        {of && of.plan.slug !== props.slug ? (
          <a href={props.links.plan(of.plan.slug)}>{year}</a>
        ) : (
          year
        )}
      </th>
    ))}
  </>
)
