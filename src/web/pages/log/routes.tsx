import { Type } from 'typebox'
import { parseLogHead, verifyLog } from '../../../actions/verify-log.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { logAsCsv, logAsJsonLines } from '../../../render/log/log-lines.ts'
import { listEntries, listPeopleInLog, readEntries } from '../../../store/audit.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { listPlans } from '../../../store/plan.reader.ts'
import { type Answer, page } from '../../answer.ts'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { logWords } from '../../words/log-words.ts'
import { LogPage } from './log-page.tsx'
import { parseSearch, typedSearch } from './typed-search.ts'
import { VerificationPage } from './verification-page.tsx'

const entriesOnPage = 100

type Query = Readonly<Record<string, string | undefined>>

/** What the address asks of the log, with what there is to choose from. */
async function asked(visit: Visit, query: Query) {
  const typed = typedSearch(query)
  const [people, institutions, plans] = await Promise.all([
    listPeopleInLog(visit.database),
    listInstitutions(visit.database),
    listPlans(visit.database),
  ])
  const planIds = plans.filter(({ slug }) => slug === typed.plan).map(({ id }) => id)
  const choices = {
    people: people.map(({ accountId, name }) => [accountId, name] as const),
    institutions: institutions.map(({ id, name }) => [id, name[visit.language]] as const),
    plans: plans.map(({ slug, title }) => [slug, wordsIn(title, visit.language).text] as const),
  }
  return { typed, choices, ...parseSearch(typed, planIds) }
}

async function file(visit: Visit, query: Query, as: 'csv' | 'jsonl'): Promise<Answer> {
  const { search } = await asked(visit, query)
  const entries = readEntries(visit.database, search)
  const { columns, actions } = logWords[visit.language]
  return as === 'csv'
    ? {
        kind: 'file',
        bytes: logAsCsv(entries, columns, actions),
        type: 'text/csv; charset=utf-8',
        name: 'log.csv',
      }
    : {
        kind: 'file',
        bytes: logAsJsonLines(entries),
        type: 'application/jsonl; charset=utf-8',
        name: 'log.jsonl',
      }
}

export const logRoutes: readonly Route[] = [
  get('/log', 'read-log', Type.Object({}), async (visit, { query }) => {
    const before = query['before']
    const { typed, search, refusals, choices } = await asked(visit, query)
    const entries = await listEntries(
      visit.database,
      { ...(before === undefined ? {} : { before }), limit: entriesOnPage + 1 },
      search,
    )
    const shown = entries.slice(0, entriesOnPage)
    const older = entries.length > shown.length ? (shown.at(-1)?.seq ?? null) : null
    return page(
      logWords[visit.language].title,
      <LogPage
        visit={visit}
        entries={shown}
        older={older}
        typed={typed}
        refusals={refusals}
        choices={choices}
      />,
      refusals.length > 0 ? 422 : 200,
    )
  }),
  get('/log/log.csv', 'read-log', Type.Object({}), (visit, { query }) => file(visit, query, 'csv')),
  get('/log/log.jsonl', 'read-log', Type.Object({}), (visit, { query }) =>
    file(visit, query, 'jsonl'),
  ),
  get('/log/verification', 'read-log', Type.Object({}), async (visit, { query }) => {
    const head = query['head']?.trim() ?? ''
    const noted = head === '' ? undefined : parseLogHead(head)
    const refusals: Refusal[] =
      head !== '' && noted === undefined
        ? [
            {
              code: 'no-such-head',
              field: 'head',
              message: { bg: logWords.bg.noSuchHead, en: logWords.en.noSuchHead },
            },
          ]
        : []
    const verification = refusals.length > 0 ? null : await verifyLog(visit.database, noted)
    return page(
      logWords[visit.language].verification,
      <VerificationPage
        visit={visit}
        head={head}
        verification={verification}
        refusals={refusals}
      />,
      refusals.length > 0 ? 422 : 200,
    )
  }),
]
