import { formatDate, formatPeriod } from '../../../core/base/format.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { reportStatuses } from '../../../core/report/report-status.ts'
import { type PeriodStanding, whoOwes } from '../../../core/report/year-standing.ts'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { dueWords } from '../../words/due-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { WayToReports } from './way.tsx'
import type { YearOfReports } from './year-of-reports.ts'

interface OverviewProps {
  readonly visit: Visitor
  readonly plan: Plan
  readonly year: YearOfReports
}

/** The secretariat's one screen: who owes what, since when, and the whole year at a glance. */
export function OverviewPage(props: OverviewProps) {
  const words = reportingWords[props.visit.language]
  return (
    <>
      <WayToReports visit={props.visit} plan={props.plan} />
      <h1>{words.reports}</h1>
      <p class="soft">{words.reportsLead}</p>
      <WhoOwes {...props} />
      <Matrix {...props} />
    </>
  )
}

function WhoOwes({ visit, plan, year }: OverviewProps) {
  const { language } = visit
  const words = reportingWords[language]
  const owing = whoOwes(year.standings)
  return (
    <section class="section stack-tight">
      <h2 id="who-owes">{words.whoOwes}</h2>
      {owing.length === 0 ? (
        <p>{words.nobodyOwes}</p>
      ) : (
        <TableFrame label={words.whoOwes}>
          <table class="stacks">
            <thead>
              <tr>
                <th scope="col">{words.institution}</th>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.owed}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.returns}</th>
              </tr>
            </thead>
            <tbody>
              {owing.map((each) => (
                <tr key={`${each.institution} ${each.period}`}>
                  <th scope="row">
                    <a href={paths.reportsOf(language, plan.slug, each.period, each.institution)}>
                      {year.names.get(each.institution)}
                    </a>
                  </th>
                  <td>{formatPeriod(each.period, language, 'short')}</td>
                  <td>{words.owedReports(each.owed)}</td>
                  <td>
                    {each.due === null ? words.noDue : formatDate(each.due, language)}{' '}
                    {each.late > 0 ? (
                      <span class="tag error">{words.lateBy(each.late)}</span>
                    ) : null}
                  </td>
                  <td>{each.returns > 0 ? words.returnedTimes(each.returns) : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  )
}

function Matrix({ visit, plan, year }: OverviewProps) {
  const { language } = visit
  const words = reportingWords[language]
  const at = (institution: string, period: string) =>
    year.standings.find((each) => each.institution === institution && each.period === period)
  return (
    <section class="section stack-tight">
      <h2 id="the-year">{words.theYear}</h2>
      <TableFrame label={words.theYear}>
        <table class="matrix stacks with-heads">
          <thead>
            <tr>
              <th scope="col">{words.institution}</th>
              {year.calendar.map(({ period, due }) => (
                <th key={period} scope="col">
                  <a href={paths.reportsOf(language, plan.slug, period)}>
                    {formatPeriod(period, language, 'short')}
                  </a>
                  {due === null ? null : (
                    <span class="entity small">{words.due(formatDate(due, language))}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...year.names].map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {year.calendar.map(({ period }) => (
                  <td key={period} data-head={formatPeriod(period, language, 'short')}>
                    <Counts
                      standing={at(id, period)}
                      to={paths.reportsOf(language, plan.slug, period, id)}
                      language={language}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

/** How many reports stand where: a link to them, with word, shape and colour. */
function Counts(props: {
  standing: PeriodStanding | undefined
  to: string
  language: Visitor['language']
}) {
  const { standing, to, language } = props
  if (!standing) return <span class="soft">–</span>
  return (
    <a href={to} class="matrix-counts">
      {reportStatuses.map((status) => {
        const count = standing.counts[status]
        return count === undefined ? null : (
          <span key={status} class="entity">
            <StatusMark status={status} count={count} language={language} />
          </span>
        )
      })}
      {standing.entered > 0 ? (
        <span class="entity small soft">{dueWords[language].enteredShort(standing.entered)}</span>
      ) : null}
      {standing.notDue > 0 ? (
        <span class="entity small soft">{dueWords[language].notDueShort(standing.notDue)}</span>
      ) : null}
    </a>
  )
}
