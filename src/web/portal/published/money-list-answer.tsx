import { wordsIn } from '../../../core/base/language.ts'
import { type Answer, notFound } from '../../answer.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import type { MoneyList } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { ended } from '../ended.ts'
import { type Edition, editionLinks } from './edition.ts'
import { framed } from './framed.tsx'
import { moneyListed } from './money-lists.tsx'

/** One list of a plan's money in full, page by page; not found where there is nothing in it. */
export async function moneyListAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly list: MoneyList; readonly page?: string },
): Promise<Answer> {
  const { list } = params
  const { publication, slug } = edition.kept
  const { money, plan } = publication
  if (!money) return notFound
  const { language } = visit
  const links = editionLinks(edition, language)
  const { title, pages } = moneyListed(list, { money, view: publication, links, language })
  const page = Number(params.page ?? 1)
  const draw = pages[page - 1]
  if (!draw) return notFound
  const words = moneyPageWords[language]
  return framed(edition, visit, {
    title: `${title}: ${wordsIn(plan.title, language).text}`,
    description: `${ended(title)} ${words.lead}`,
    path: (each, version) => paths.publishedMoneyList(each, slug, list, version, page),
    draw: ({ line }) => (
      <>
        <Breadcrumbs
          language={language}
          steps={[
            links.home,
            { to: links.plan, words: wordsIn(plan.title, language).text },
            { to: links.money, words: words.money },
          ]}
        />
        <h1>{title}</h1>
        {line}
        {draw()}
        <PageLinks
          page={page}
          pages={pages.length}
          to={(each) => paths.publishedMoneyList(language, slug, list, edition.asked, each)}
          language={language}
        />
      </>
    ),
  })
}
