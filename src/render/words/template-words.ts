import type { Language } from '../../core/base/language.ts'
import type { TemplateKind } from '../../core/publication/template-fields.ts'

interface TemplateSampleWords {
  readonly titles: Readonly<Record<TemplateKind, string>>
  readonly letterhead: string
  readonly measures: string
}

/** What stands in the templates to begin with, around their fields. */
export const templateSampleWords: Readonly<Record<Language, TemplateSampleWords>> = {
  bg: {
    titles: { plan: 'Шаблон за план', report: 'Шаблон за годишен отчет' },
    letterhead: 'Тук е бланката на Вашето министерство',
    measures: 'Мерки',
  },
  en: {
    titles: { plan: 'Template of a plan', report: 'Template of an annual report' },
    letterhead: 'Here goes the letterhead of your ministry',
    measures: 'Measures',
  },
}
