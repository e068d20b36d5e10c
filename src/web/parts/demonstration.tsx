import type { Language } from '../../core/base/language.ts'
import { siteWords } from '../words/site-words.ts'

/** Stands wherever invented figures show. */
export const DemonstrationNotice = ({ language }: { language: Language }) => (
  <p class="message demonstration">{siteWords[language].demonstrationNotice}</p>
)

export const DemonstrationTag = ({ language }: { language: Language }) => (
  <span class="tag demonstration">{siteWords[language].demonstration}</span>
)
