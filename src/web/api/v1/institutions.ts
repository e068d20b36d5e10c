import { type Static, Type } from 'typebox'
import type { Language } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'
import { inPages, MeasureId, ofVersion, PlanId } from './common.ts'
import { ListInPlan } from './lists.ts'
import { pageOfPlan } from './published-plan.ts'

const Institution = exactly({
  id: described(
    { bg: 'Кратко име, както е в плана', en: 'The short name, as in the plan' },
    Type.String(),
  ),
  shortName: described(
    { bg: 'Кратко име на езика', en: 'The short name in the language' },
    Type.String(),
  ),
  name: described(
    {
      bg: 'Пълно име от регистъра; null, ако не е в него',
      en: 'The whole name of the register; null where it is not in it',
    },
    orNull(Type.String()),
  ),
  parent: described(
    { bg: 'Към коя институция е', en: 'The institution that it belongs to' },
    orNull(Type.String()),
  ),
  responsible: described(
    { bg: 'Мерки, за които отговаря', en: 'Measures that it answers for' },
    Type.Array(MeasureId),
  ),
  partner: described(
    { bg: 'Мерки, по които е партньор', en: 'Measures in which it is a partner' },
    Type.Array(MeasureId),
  ),
})

function institutionsOf(
  { plan, institutions = [] }: Publication,
  language: Language,
): Static<typeof Institution>[] {
  const registered = new Map(institutions.map((each) => [each.shortName, each]))
  const named = plan.measures.flatMap(({ responsible, partners }) =>
    [...responsible, ...partners].map(({ name }) => name),
  )
  return [...new Set(named)].map((id) => {
    const known = registered.get(id)
    const codesIn = (role: 'responsible' | 'partners') =>
      plan.measures.flatMap((measure) =>
        measure[role].some(({ name }) => name === id) ? [measure.code] : [],
      )
    return {
      id,
      shortName: (language === 'en' ? known?.shortNameEn : known?.shortName) ?? id,
      name: known?.name[language] ?? null,
      parent: known?.parent ?? null,
      responsible: codesIn('responsible'),
      partner: codesIn('partners'),
    }
  })
}

export const listInstitutions = apiGet({
  url: '/plans/:plan/institutions',
  name: 'listInstitutions',
  title: { bg: 'Институциите по план', en: 'The institutions of a plan' },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    role: Type.Optional(
      described(
        {
          bg: 'Само които отговарят или са партньори',
          en: 'Only those who answer, or are partners',
        },
        oneOf(['responsible', 'partner']),
      ),
    ),
  }),
  answer: ListInPlan(Institution),
  example: { params: { plan: 'plan-2024' }, query: { lang: 'en', limit: '1' } },
  handle: (asked) => {
    const { role } = asked.query
    return pageOfPlan(asked, (publication) =>
      institutionsOf(publication, asked.language).filter(
        (each) => role === undefined || each[role].length > 0,
      ),
    )
  },
})
