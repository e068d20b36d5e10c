import type { Language } from '../../core/base/language.ts'

/** A list that is read page by page. */
interface PagingWords {
  readonly pages: string
  readonly page: (page: number, of: number) => string
  readonly all: (count: number) => string
}

export const pagingWords: Readonly<Record<Language, PagingWords>> = {
  bg: {
    pages: 'Страници',
    page: (page, of) => `Страница ${page} от ${of}`,
    all: (count) => `Целият списък (${count})`,
  },
  en: {
    pages: 'Pages',
    page: (page, of) => `Page ${page} of ${of}`,
    all: (count) => `The whole list (${count})`,
  },
}
