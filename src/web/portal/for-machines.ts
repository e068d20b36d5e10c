import type { FastifyInstance } from 'fastify'
import { languages } from '../../core/base/language.ts'
import { institutionsOf } from '../../core/publication/plan-institutions.ts'
import { escaped } from '../../render/package/escaped.ts'
import { listLatestPublications } from '../../store/publication.reader.ts'
import { currentShelf } from '../../store/shelf.reader.ts'
import type { WebDependencies } from '../dependencies.ts'
import { paths } from '../paths.ts'
import { originOf } from '../receive.ts'
import { keptAnswer, keptAnswers } from '../shared/kept-answers.ts'
import { sendKept } from '../shared/send-kept.ts'
import { measurePart } from './published/edition.ts'

/** What search engines ask for before anything else; it stands under no language. */
export function serveForMachines(server: FastifyInstance, { database }: WebDependencies): void {
  const kept = keptAnswers()
  const serve = (path: string, type: string, textOf: (origin: string) => Promise<string>) =>
    server.get(path, async (request, reply) => {
      const { stamp } = await currentShelf(database)
      const origin = originOf(request)
      const ready = kept.get(stamp, `${origin}${path}`)
      if (ready) return sendKept(ready, request, reply)
      const about = { status: 200, type, language: 'bg', isEmbeddable: false } as const
      const drawn = keptAnswer(await textOf(origin), about)
      kept.keep(stamp, `${origin}${path}`, drawn)
      return sendKept(drawn, request, reply)
    })

  serve('/robots.txt', 'text/plain; charset=utf-8', async (origin) => robots(origin))
  serve('/sitemap.xml', 'application/xml; charset=utf-8', async (origin) => {
    const publications = await listLatestPublications(database)
    const pages = publications.flatMap((each) =>
      languages.map((language) => {
        const { slug, publication, publishedAt } = each
        const { plan, money, annualReport } = publication
        return {
          publishedAt,
          paths: [
            paths.published(language, slug),
            ...(money ? [paths.publishedMoney(language, slug)] : []),
            paths.publishedInstitutions(language, slug),
            ...(annualReport ? [paths.publishedReport(language, slug)] : []),
            ...institutionsOf(plan).map(({ address }) =>
              paths.publishedInstitution(language, slug, address),
            ),
            ...plan.goals.map(({ number }) => paths.publishedGoal(language, slug, number)),
            ...plan.measures.map(({ code }) =>
              paths.publishedMeasure(
                language,
                slug,
                code,
                undefined,
                measurePart(each, code, language),
              ),
            ),
          ],
        }
      }),
    )
    const entries = [
      ...languages.flatMap((language) => [
        { path: paths.home(language), publishedAt: publications[0]?.publishedAt },
        { path: paths.accessibility(language), publishedAt: undefined },
      ]),
      ...pages.flatMap(({ paths: all, publishedAt }) => all.map((path) => ({ path, publishedAt }))),
    ]
    return sitemap(
      entries.map(({ path, publishedAt }) => ({ address: `${origin}${path}`, publishedAt })),
    )
  })
}

/** The work is nobody's to index, nor is what somebody searched; the older versions stay, and say which is the latest. */
const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...languages.flatMap((language) =>
      ['sign-in', 'search', 'plans', 'account', 'invitation', 'stop-mail', 'calendar'].map(
        (part) => `Disallow: /${language}/${part}`,
      ),
    ),
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')

const sitemap = (
  entries: readonly { readonly address: string; readonly publishedAt: string | undefined }[],
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(
      ({ address, publishedAt }) =>
        `<url><loc>${escaped(address)}</loc>${publishedAt ? `<lastmod>${publishedAt}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n')
