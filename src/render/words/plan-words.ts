import type { InBothLanguages, Language } from '../../core/base/language.ts'

export const demonstrationNotice: InBothLanguages = {
  bg: 'Демонстрационни данни: отчетените стойности са измислени и не описват действителността.',
  en: 'Demonstration data: the reported values are invented and do not describe reality.',
}

/** At most 31 characters, which is all that a sheet's name may have. */
export const planSheetName: InBothLanguages = { bg: 'План', en: 'Plan' }

export const glossaryHeading: InBothLanguages = { bg: 'Използвани съкращения', en: 'Abbreviations' }

/** An abbreviation and what it stands for; a document is read again by these very words. */
export const glossaryColumns: readonly [InBothLanguages, InBothLanguages] = [
  { bg: 'Съкращение', en: 'Abbreviation' },
  { bg: 'Значение', en: 'Meaning' },
]

/** The count as the adopted text gives it, whatever the table under it holds. */
export const declaredCountSentence = (count: number, language: Language): string =>
  ({
    bg: `Планът предвижда изпълнението на ${count} ${count === 1 ? 'мярка' : 'мерки'}.`,
    en: `The plan provides for the implementation of ${count} ${count === 1 ? 'measure' : 'measures'}.`,
  })[language]
