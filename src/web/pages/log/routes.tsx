import { Type } from 'typebox'
import { listEntries } from '../../../store/audit.reader.ts'
import { page } from '../../answer.ts'
import { get, type Route } from '../../route.ts'
import { logWords } from '../../words/log-words.ts'
import { LogPage } from './log-page.tsx'

const entriesOnPage = 100

export const logRoutes: readonly Route[] = [
  get('/log', 'read-log', Type.Object({}), async (visit, { query }) => {
    const before = query['before']
    const entries = await listEntries(visit.database, {
      ...(before === undefined ? {} : { before }),
      limit: entriesOnPage + 1,
    })
    const shown = entries.slice(0, entriesOnPage)
    const older = entries.length > shown.length ? (shown.at(-1)?.seq ?? null) : null
    return page(
      logWords[visit.language].title,
      <LogPage visit={visit} entries={shown} older={older} />,
    )
  }),
]
