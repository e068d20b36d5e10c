import type { Language } from '../../core/base/language.ts'

/** What became otherwise from one published version to the next. */
interface ChangesWords {
  readonly title: string
  readonly since: (version: number, when: string) => string
  readonly first: string
  readonly none: string
  readonly summary: (measures: number, corrected: number, reported: number) => string
  readonly inAll: string
  readonly before: string
  readonly after: string
  readonly measures: string
  readonly isNew: string
  readonly isGone: string
  readonly corrected: string
  readonly correctedHint: string
  readonly period: string
  readonly noLonger: string
  readonly figures: (count: number) => string
  readonly allFigures: string
  readonly indicatorsOnly: string
}

const bg: ChangesWords = {
  title: 'Какво се промени',
  since: (version, when) => `Спрямо версия ${version}, публикувана на ${when}`,
  first: 'Това е първата публикувана версия и няма с какво да се сравни.',
  none: 'Нито една стойност не се е променила.',
  summary: (measures, corrected, reported) =>
    inOneSentence([
      [measures, measures === 1 ? 'променила се е 1 мярка' : `променили са се ${measures} мерки`],
      [
        corrected,
        corrected === 1
          ? '1 отчетена стойност е поправена'
          : `${corrected} отчетени стойности са поправени`,
      ],
      [
        reported,
        reported === 1
          ? '1 отчетена стойност е публикувана за първи път'
          : `${reported} отчетени стойности са публикувани за първи път`,
      ],
    ]),
  inAll: 'Общо за плана',
  before: 'Преди',
  after: 'Сега',
  measures: 'Променени мерки',
  isNew: 'нова в плана',
  isGone: 'вече не е в плана',
  corrected: 'Поправени отчетени стойности',
  correctedHint:
    'Стойности, които преди това са били публикувани другояче. По-старата версия остава на адреса си.',
  period: 'Период',
  noLonger: 'вече не се публикува',
  figures: (count) => `Всички променени стойности (${count}), една по една:`,
  allFigures: 'Всички променени стойности (JSON)',
  indicatorsOnly: 'промяна в индикаторите',
}

const en: ChangesWords = {
  title: 'What changed',
  since: (version, when) => `Against version ${version}, published on ${when}`,
  first: 'This is the first published version; there is nothing to compare it with.',
  none: 'No figure has changed.',
  summary: (measures, corrected, reported) =>
    inOneSentence([
      [measures, `${measures} ${measures === 1 ? 'measure' : 'measures'} changed`],
      [
        corrected,
        `${corrected} reported ${corrected === 1 ? 'value was' : 'values were'} corrected`,
      ],
      [
        reported,
        `${reported} reported ${reported === 1 ? 'value is' : 'values are'} published for the first time`,
      ],
    ]),
  inAll: 'The plan as a whole',
  before: 'Before',
  after: 'Now',
  measures: 'Measures that changed',
  isNew: 'new in the plan',
  isGone: 'no longer in the plan',
  corrected: 'Corrected reported values',
  correctedHint:
    'Values that were published otherwise before. The older version stays at its address.',
  period: 'Period',
  noLonger: 'published no longer',
  figures: (count) => `All figures that changed (${count}), one by one:`,
  allFigures: 'All changed figures (JSON)',
  indicatorsOnly: 'a change in its indicators',
}

export const changesWords: Readonly<Record<Language, ChangesWords>> = { bg, en }

/** What there is any of, in one sentence. */
function inOneSentence(parts: readonly (readonly [number, string])[]): string {
  const words = parts.flatMap(([count, part]) => (count === 0 ? [] : [part])).join('; ')
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
