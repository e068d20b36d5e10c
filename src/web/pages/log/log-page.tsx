import { theProgram } from '../../../actions/action-context.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { listEntries } from '../../../store/audit.reader.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { logWords } from '../../words/log-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { type LogChoices, LogSearchForm } from './log-search.tsx'
import { searchQuery, type TypedSearch } from './typed-search.ts'

type AuditEntry = Awaited<ReturnType<typeof listEntries>>[number]

/** Who changed what, when: the latest first. */
export function LogPage(props: {
  visit: Visitor
  entries: readonly AuditEntry[]
  /** Where the next, older page starts; null on the last one. */
  older: string | null
  typed: TypedSearch
  refusals: readonly Refusal[]
  choices: LogChoices
}) {
  const { visit, entries, older, typed, refusals, choices } = props
  const { language } = visit
  const words = logWords[language]
  const isSearch = Object.keys(typed).length > 0
  const query = isSearch ? `?${searchQuery(typed)}` : ''
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="actions">
        <a href={paths.logVerification(language)}>{words.verification}</a>
        <a href={`${paths.logCsv(language)}${query}`}>{words.asCsv}</a>
        <a href={`${paths.logJsonLines(language)}${query}`}>{words.asJsonLines}</a>
      </p>
      <p class="small soft">{isSearch ? words.shownOnly : words.wholeForChecking}</p>
      <LogSearchForm visit={visit} typed={typed} refusals={refusals} choices={choices} />
      {entries.length === 0 ? (
        <p class="empty">{isSearch ? words.nothingFound : words.empty}</p>
      ) : (
        <TableFrame label={words.title}>
          <table class="stacks">
            <thead>
              <tr>
                <th scope="col" class="number">
                  №
                </th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.change}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Entry key={entry.seq} entry={entry} language={language} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {older ? (
        <p class="actions">
          <a href={`${paths.log(language)}?${searchQuery(typed, { before: older })}`}>
            {words.older} →
          </a>
        </p>
      ) : null}
    </>
  )
}

function Entry({ entry, language }: { entry: AuditEntry; language: Language }) {
  const words = logWords[language]
  const sides = [
    { name: words.old, value: entry.old },
    { name: words.new, value: entry.new },
  ].filter((side) => side.value !== null)
  return (
    <tr>
      <td class="number">{entry.seq}</td>
      <td class="figure">{formatInstant(entry.at, language)}</td>
      <td>{entry.actorName === theProgram.name ? siteWords[language].name : entry.actorName}</td>
      <th scope="row">
        {words.actions[entry.action] ?? entry.action}
        <span class="small soft entity">{subjectOf(entry)}</span>
      </th>
      <td>
        {sides.length > 0 ? (
          <details>
            <summary>{words.change}</summary>
            {sides.map((side) => (
              <p key={side.name} class="small">
                {side.name}: <span class="formula">{JSON.stringify(side.value)}</span>
              </p>
            ))}
          </details>
        ) : null}
      </td>
    </tr>
  )
}

/** What the entry is about, in its own words where it has some: a plan's title, an institution's short name, else its address. */
function subjectOf({ entity, entityId, old, new: now }: AuditEntry): string {
  if (entity === 'account') return ''
  for (const side of [now, old])
    for (const name of ['title', 'shortName']) {
      const said = wordOf(side, name)
      if (said !== null) return said
    }
  // A bare number is of the database and tells nobody anything.
  return /^\d+$/.test(entityId) ? '' : entityId
}

function wordOf(side: unknown, name: string): string | null {
  if (typeof side !== 'object' || side === null) return null
  const said = (side as Record<string, unknown>)[name]
  return typeof said === 'string' ? said : null
}
