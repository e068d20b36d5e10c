import type { Language } from '../../core/base/language.ts'

/** Charts for other sites. */
interface EmbedWords {
  readonly title: string
  readonly link: string
  readonly lead: string
  readonly code: string
  readonly codeHint: string
  readonly picture: string
  readonly ofPlan: string
  readonly source: (council: string, version: string, published: string) => string
  readonly whole: string
  readonly noCharts: string
}

const bg: EmbedWords = {
  title: 'Диаграми за други сайтове',
  link: 'Вграждане на диаграмите',
  lead: 'Диаграмата в рамка винаги показва последната публикувана версия, с таблица под нея. Изображението показва тази версия и може да бъде изтеглено и отпечатано.',
  code: 'Код за вграждане',
  codeHint: 'Копирайте го в страницата, на която искате да се вижда диаграмата.',
  picture: 'Изображение (SVG)',
  ofPlan: 'Целият план',
  source: (council, version, published) => `${council}, ${version}, ${published}`,
  whole: 'Как е изчислено',
  noCharts: 'За нито един индикатор на тази мярка няма число, което да се начертае.',
}

const en: EmbedWords = {
  title: 'Charts for other sites',
  link: 'Embed the charts',
  lead: 'The chart in a frame always shows the latest published version, with a table below it. The picture shows this version and can be saved and printed.',
  code: 'Code to embed',
  codeHint: 'Copy it into the page that is to show the chart.',
  picture: 'Picture (SVG)',
  ofPlan: 'The whole plan',
  source: (council, version, published) => `${council}, ${version}, ${published}`,
  whole: 'How this was computed',
  noCharts: 'No indicator of this measure has a number that could be drawn.',
}

export const embedWords: Readonly<Record<Language, EmbedWords>> = { bg, en }
