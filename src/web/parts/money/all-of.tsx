import type { Language } from '../../../core/base/language.ts'
import { pagingWords } from '../../words/paging-words.ts'
import { inPages } from '../paging/page-of.ts'
import type { MoneyList, PlanLinks } from '../plan/plan-view.ts'

/** In bytes, what the beginning of a list may weigh beside the other lists of a page. */
const roomOfBeginning = 6_000

/** All of a list, or how it begins where the whole of it has a page of its own. */
export const beginningOf = <Item extends { readonly weight: number }>(
  items: readonly Item[],
  list: MoneyList | undefined,
  { moneyList }: Pick<PlanLinks, 'moneyList'>,
): readonly Item[] =>
  list && moneyList ? (inPages(items, ({ weight }) => weight, roomOfBeginning)[0] ?? []) : items

/** The way to the whole of a list of which only the beginning is shown. */
export function AllOf(props: {
  list: MoneyList | undefined
  of: readonly unknown[]
  shown: readonly unknown[]
  links: Pick<PlanLinks, 'moneyList'>
  language: Language
}) {
  const { list, of, shown, links, language } = props
  if (!list || !links.moneyList || shown.length === of.length) return null
  return (
    <p class="small">
      <a href={links.moneyList(list)}>{pagingWords[language].all(of.length)}</a>
    </p>
  )
}
