import type { Severity } from '../../core/base/finding.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'

const words: Readonly<Record<Severity, { one: InBothLanguages; many: InBothLanguages }>> = {
  error: { one: { bg: 'Грешка', en: 'Error' }, many: { bg: 'Грешки', en: 'Errors' } },
  warning: {
    one: { bg: 'За преценка', en: 'To decide' },
    many: { bg: 'За преценка', en: 'To decide' },
  },
  info: {
    one: { bg: 'За сведение', en: 'For information' },
    many: { bg: 'За сведение', en: 'For information' },
  },
}

/** How grave one finding is, as its mark. */
export const severityWords = (severity: Severity, language: Language): string =>
  words[severity].one[language]

/** The heading over all findings as grave as this. */
export const severitiesWords = (severity: Severity, language: Language): string =>
  words[severity].many[language]
