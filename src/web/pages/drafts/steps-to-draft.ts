import type { Language } from '../../../core/base/language.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { paths } from '../../paths.ts'
import { draftWords } from '../../words/draft-words.ts'

/** The way back up to a draft, for breadcrumbs. */
export const stepsToDraft = (
  { planId, draft }: Pick<KeptDraft, 'planId' | 'draft'>,
  language: Language,
): { readonly to: string; readonly words: string }[] => [
  { to: paths.plans(language), words: draftWords[language].plans },
  { to: paths.draft(language, planId), words: draft.title || draftWords[language].untitled },
]
