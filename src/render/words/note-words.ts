import { formatPeriod } from '../../core/base/format.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Period } from '../../core/base/period.ts'

/** A part of a year as it is noted: 2024-Q1, 2024-H2, 2024-03. A year alone may be part of a name. */
const noted = /\b[1-9]\d{3}-(?:Q[1-4]|H[12]|0[1-9]|1[0-2])(?![\d-])/g

/** What the arithmetic remarks, with its periods as people name them. */
export const noteWords = (note: InBothLanguages, language: Language): string =>
  note[language]
    .replace(noted, (period) => formatPeriod(period as Period, language, 'short'))
    // A Bulgarian year ends in a full stop of its own.
    .replaceAll('г..', 'г.')
