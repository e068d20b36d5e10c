import type { OpinionRow } from '../../../core/coordination/table-of-opinions.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import {
  aboutWords,
  decidedWords,
  institutionName,
  kindWords,
  opinionTableWords,
  saidWords,
  shortNameIn,
} from '../../../render/words/opinion-words.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import type { Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'

/** Rows of the table of opinions; without what was decided where that is not to be shown. */
export function OpinionRows(props: {
  visit: Visit
  draft: Draft
  label: string
  rows: readonly OpinionRow[]
  decided: boolean
}) {
  const { visit, draft, label, rows, decided } = props
  const { language } = visit
  const { columns } = opinionTableWords
  const shown = [
    columns.institution,
    columns.about,
    columns.said,
    ...(decided ? [columns.outcome, columns.reason] : []),
  ]
  return (
    <TableFrame label={label}>
      <table class="stacks">
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.en} scope="col">
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              <th scope="row">
                <abbr title={institutionName(row.institution, language)}>
                  {shortNameIn(row.institution, language)}
                </abbr>
              </th>
              <td>{aboutWords(row, language)}</td>
              <td>
                <SaidInRow row={row} draft={draft} visit={visit} />
              </td>
              {decided ? (
                <>
                  <td>{decidedWords(row, language)}</td>
                  <td class="words">{row.decided?.reason}</td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function SaidInRow({ row, draft, visit }: { row: OpinionRow; draft: Draft; visit: Visit }) {
  const { language } = visit
  const { said } = row
  const kind = <p class="soft small">{kindWords(said, language)}</p>
  if (said.kind === 'proposal')
    return (
      <>
        {kind}
        <p>
          <TextChange
            change={{ before: said.before, after: said.words }}
            lang={draft.language}
            none={coordinationWords[language].none}
          />
        </p>
      </>
    )
  if (said.kind === 'remark')
    return (
      <>
        {kind}
        <p class="words">{said.words}</p>
      </>
    )
  return <>{saidWords(said, language)}</>
}
