import { type Static, Type } from 'typebox'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { isOffered } from '../../../render/rendition.ts'
import { renditions } from '../../../render/renditions.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly } from '../described.ts'
import { isProblem } from '../problem.ts'
import {
  Day,
  Decimal,
  Instant,
  inLanguage,
  inPages,
  limitOf,
  Next,
  ofVersion,
  PlanId,
  Total,
  Version,
} from './common.ts'
import { addressAfter, cursorIn } from './cursor.ts'
import { publishedPlan } from './published-plan.ts'
import { tallied, talliedOf } from './tallies.ts'

const brief = {
  id: PlanId,
  title: described({ bg: 'Име на плана', en: 'The title of the plan' }, Type.String()),
  year: described({ bg: 'За коя година е', en: 'The year that it is for' }, Type.Integer()),
  version: Version,
  publishedAt: described({ bg: 'Кога е публикувана', en: 'When it was published' }, Instant),
  demonstration: described(
    {
      bg: 'Данните са измислени, за демонстрация',
      en: 'The figures are invented, for demonstration',
    },
    Type.Boolean(),
  ),
  ...tallied,
  page: described(
    { bg: 'Адрес на плана в портала', en: 'The address of the plan on the portal' },
    Type.String({ format: 'uri-reference' }),
  ),
}

const Plan = exactly(brief)

const WholePlan = exactly({
  ...brief,
  adoption: described(
    { bg: 'Актът, с който е приет', en: 'The act by which it was adopted' },
    exactly({ body: Type.String(), act: Type.String(), number: Type.String(), date: Day }),
  ),
  criteria: described(
    {
      bg: 'Какво иска всяка оценка, в проценти: изпълнен от, частично над, преизпълнен над, допустимо отклонение',
      en: 'What each verdict asks for, in per cent: met from, partly above, exceeded above, tolerance',
    },
    exactly({ metFrom: Decimal, partlyAbove: Decimal, exceededAbove: Decimal, tolerance: Decimal }),
  ),
  files: described(
    { bg: 'Файловете, в които може да се изтегли', en: 'The files that it can be had as' },
    Type.Array(
      exactly({
        name: Type.String(),
        mediaType: Type.String(),
        title: Type.String(),
        address: Type.String({ format: 'uri-reference' }),
      }),
    ),
  ),
})

const briefly = (
  { plan, version, publishedAt, degrees }: Publication,
  language: Language,
): Static<typeof Plan> => ({
  id: plan.slug,
  title: wordsIn(plan.title, language).text,
  year: plan.year,
  ...{ version, publishedAt, demonstration: plan.demonstration },
  ...talliedOf(degrees.tally),
  page: paths.published(language, plan.slug),
})

function wholly(publication: Publication, language: Language): Static<typeof WholePlan> {
  const { plan, version, criteria } = publication
  const { body, act, number, date } = plan.adoption
  const { metFrom, partlyAbove, exceededAbove, tolerance } = criteria
  return {
    ...briefly(publication, language),
    adoption: { body, act, number, date },
    criteria: { metFrom, partlyAbove, exceededAbove, tolerance },
    files: renditions
      .filter((each) => isOffered(each, publication) && !each.template)
      .map(({ name, mediaType, title }) => ({
        ...{ name, mediaType, title: title[language] },
        address: paths.publishedFile(language, plan.slug, version, name),
      })),
  }
}

export const listPlans = apiGet({
  url: '/plans',
  name: 'listPlans',
  title: { bg: 'Публикуваните планове', en: 'The published plans' },
  params: exactly({}),
  query: exactly({ ...inLanguage, ...inPages }),
  answer: exactly({
    total: Total,
    items: described(
      { bg: 'Една страница от списъка', en: 'A page of the list' },
      Type.Array(Plan),
    ),
    next: Next,
  }),
  example: { params: {}, query: { lang: 'en' } },
  handle: async ({ database, query, language, address }) => {
    const cursor = cursorIn(address, query.cursor)
    if (cursor && isProblem(cursor)) return cursor
    const all = (await listLatestPublications(database)).toSorted((a, b) =>
      a.slug < b.slug ? -1 : 1,
    )
    const after = all.filter(({ slug }) => slug > String(cursor?.from ?? ''))
    const items = after.slice(0, limitOf(query))
    const last = items.at(-1)?.slug
    return {
      total: all.length,
      items: items.map(({ publication }) => briefly(publication, language)),
      next:
        last !== undefined && after.length > items.length
          ? addressAfter(address, { version: null, from: last })
          : null,
    }
  },
})

export const onePlan = apiGet({
  url: '/plans/:plan',
  name: 'getPlan',
  title: { bg: 'Един план', en: 'One plan' },
  params: exactly({ plan: PlanId }),
  query: exactly(ofVersion),
  answer: WholePlan,
  example: { params: { plan: 'plan-2024' }, query: { lang: 'en' } },
  handle: async (asked) => {
    const publication = await publishedPlan(asked, asked.query.version)
    return isProblem(publication) ? publication : wholly(publication, asked.language)
  },
})
