import { Type } from 'typebox'
import { addInstitution } from '../../../actions/add-institution.ts'
import { changeInstitution } from '../../../actions/change-institution.ts'
import { type Institution, institutionsFound, isValidOn } from '../../../core/access/institution.ts'
import { institutionFields, type RawInstitution } from '../../../core/access/typed-institution.ts'
import { localTime } from '../../../core/base/instant.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { institutionWords } from '../../words/institution-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { InstitutionPage, type WrongInstitution } from './institution-page.tsx'
import { InstitutionsPage } from './institutions-page.tsx'

const OfInstitution = Type.Object({ id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) })

/** Longer than anything that is taken: what is too long is refused beside its field. */
const Typed = Type.String({ maxLength: 50_000 })
const fields = Object.fromEntries(institutionFields.map((field) => [field, Typed]))
const Seen = Type.String({ pattern: '^[1-9][0-9]{0,8}$' })

export const institutionRoutes: readonly Route[] = [
  get('/institutions', 'manage-institutions', Type.Object({}), async (visit, { query }) => {
    const register = await listInstitutions(visit.database)
    const today = localTime(visit.now()).date
    const asked = query['q'] ?? ''
    const ended = query['ended'] === '1'
    const shown = institutionsFound(register, asked).filter(
      (each) => ended || isValidOn(each, today),
    )
    return page(
      siteWords[visit.language].institutions,
      <InstitutionsPage {...{ visit, shown, register, query: asked, ended, today }} />,
    )
  }),

  get('/institutions/new', 'manage-institutions', Type.Object({}), (visit) =>
    institutionAnswer(visit, null, null),
  ),

  post(
    '/institutions/new',
    'manage-institutions',
    Type.Object({}),
    Type.Object(fields),
    async (visit, { form }) => {
      const typed = form as RawInstitution
      const added = await attempt(() => addInstitution(actionContext(visit), typed))
      if ('refused' in added)
        return institutionAnswer(visit, null, { typed, refusals: added.refused })
      return redirect(paths.institutions(visit.language), 'institution-kept')
    },
  ),

  get('/institutions/:id', 'manage-institutions', OfInstitution, (visit, { params }) =>
    institutionAnswer(visit, params.id, null),
  ),

  post(
    '/institutions/:id',
    'manage-institutions',
    OfInstitution,
    Type.Object({ ...fields, seen: Seen }),
    async (visit, { params: { id }, form }) => {
      const { seen, ...rest } = form as RawInstitution & { readonly seen: string }
      const typed: RawInstitution = rest
      const changed = await attempt(() =>
        changeInstitution(actionContext(visit), { id, typed, seen: Number(seen) }),
      )
      if ('refused' in changed)
        return institutionAnswer(visit, id, { typed, refusals: changed.refused })
      return redirect(paths.institutions(visit.language), 'institution-kept')
    },
  ),
]

/** @param id null for a new one */
async function institutionAnswer(
  visit: Visit,
  id: string | null,
  wrong: WrongInstitution | null,
): Promise<Answer> {
  const register = await listInstitutions(visit.database)
  const institution = register.find((each) => each.id === id) ?? null
  if (id !== null && institution === null) return notFound
  const { language } = visit
  return page(
    institution ? institution.name[language] : institutionWords[language].add,
    <InstitutionPage
      visit={visit}
      institution={institution}
      parents={parentsFor(institution, register, visit)}
      wrong={wrong}
    />,
    wrong ? 422 : 200,
  )
}

/** Any other that is valid today, and the one that it belongs to now. */
function parentsFor(
  institution: Institution | null,
  register: readonly Institution[],
  visit: Visit,
): Institution[] {
  const today = localTime(visit.now()).date
  return register.filter(
    (each) =>
      each.id !== institution?.id && (each.id === institution?.parentId || isValidOn(each, today)),
  )
}
