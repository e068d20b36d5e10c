import type { Answer } from '../answer.ts'
import { renderPage } from '../layout/render-page.tsx'
import { linkHeader } from '../link-header.ts'
import type { Visitor } from '../visit.ts'
import { type KeptAnswer, keptAnswer } from './kept-answers.ts'
import { lean } from './lean.ts'

/** An answer as it can be kept for everybody; nothing for what is not to be kept: files, redirects, nothing found. */
export function sharedAnswer(answer: Answer, visit: Visitor): KeptAnswer | undefined {
  const { language } = visit
  if (answer.kind === 'text') {
    const { text, type, isEmbeddable = false } = answer
    return keptAnswer(text, { status: 200, type, language, isEmbeddable })
  }
  if (answer.kind !== 'page' || answer.page.script || answer.page.refresh) return undefined
  const link = linkHeader(answer.page.publicly?.links ?? [])
  return keptAnswer(lean(renderPage(visit, answer.page)), {
    status: answer.status ?? 200,
    type: 'text/html; charset=utf-8',
    language,
    isEmbeddable: answer.page.isEmbeddable ?? false,
    ...(link === undefined ? {} : { link }),
  })
}
