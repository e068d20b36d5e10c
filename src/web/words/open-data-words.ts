import type { Language } from '../../core/base/language.ts'

interface OpenDataWords {
  readonly catalogue: string
  readonly api: string
}

export const openDataWords: Readonly<Record<Language, OpenDataWords>> = {
  bg: { catalogue: 'Каталог на отворените данни (DCAT-AP)', api: 'За програми (API)' },
  en: { catalogue: 'Catalogue of open data (DCAT-AP)', api: 'For programs (API)' },
}
