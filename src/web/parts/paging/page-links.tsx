import type { Language } from '../../../core/base/language.ts'
import { pagingWords } from '../../words/paging-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** The ways to the page before and the page after; nothing where all stands on one. */
export function PageLinks(props: {
  page: number
  pages: number
  to: (page: number) => string
  language: Language
}) {
  const { page, pages, to, language } = props
  const words = pagingWords[language]
  if (pages === 1) return null
  return (
    <nav class="actions" aria-label={words.pages}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          ← {planWords[language].previous}
        </a>
      ) : null}
      <span>{words.page(page, pages)}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {planWords[language].next} →
        </a>
      ) : null}
    </nav>
  )
}
