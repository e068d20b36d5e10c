import type { PublishedSignature } from '../../core/annual-report/published-report.ts'
import type { WrittenKind } from '../../core/annual-report/section.ts'
import { formatDate } from '../../core/base/format.ts'
import { localTime } from '../../core/base/instant.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'

/** The headings of the written sections; a goal's is its own title. */
export const sectionTitles: Readonly<Record<WrittenKind, InBothLanguages>> = {
  introduction: { bg: 'Въведение', en: 'Introduction' },
  goal: { bg: 'Основни резултати по цели', en: 'Highlights by goal' },
  result: { bg: 'Обща оценка на изпълнението', en: 'Overall result' },
  money: { bg: 'Средства', en: 'Money' },
  'not-carried-out': {
    bg: 'Пренесени и отпаднали мерки',
    en: 'Measures carried over and dropped',
  },
  institutions: { bg: 'Отчитане от институциите', en: 'How the institutions reported' },
  events: { bg: 'Събития през годината', en: 'Events of the year' },
}

/** Headings of what goes with the written sections. */
export const annualReportWords = {
  measures: { bg: 'Изпълнение на мерките', en: 'Implementation of the measures' },
  annexes: { bg: 'Приложения', en: 'Annexes' },
  unknown: {
    bg: 'Индикатори, които не могат да се оценят',
    en: 'Indicators that cannot be judged',
  },
  noUnknown: { bg: 'Всички индикатори са оценени.', en: 'Every indicator could be judged.' },
  reason: { bg: 'Причина', en: 'Reason' },
  institution: { bg: 'Институция', en: 'Institution' },
  reports: { bg: 'Дължими отчети', en: 'Reports owed' },
  onTime: { bg: 'В срок', en: 'On time' },
  late: { bg: 'След срока', en: 'Late' },
  missing: { bg: 'Неподадени', en: 'Missing' },
  returns: { bg: 'Върнати за доработване', en: 'Returned to be mended' },
} as const satisfies Record<string, InBothLanguages>

/** „Приложение № 1. Как се изчислява степента на изпълнение“ */
export const annexTitle = (number: number, title: string, language: Language): string =>
  ({ bg: `Приложение №\u00a0${number}. ${title}`, en: `Annex ${number}. ${title}` })[language]

/** Said where a section exists in the other language alone. */
export const onlyIn: Readonly<Record<Language, string>> = {
  bg: 'Този раздел още не е преведен на български език.',
  en: 'This section has not been translated into English yet.',
}

const as: Readonly<Record<PublishedSignature['as'], InBothLanguages>> = {
  secretariat: { bg: 'за секретариата', en: 'for the secretariat' },
  council: { bg: 'за съвета', en: 'for the council' },
}

/** „Подписан за секретариата на 10.02.2025 г. и за съвета на 12.02.2025 г.“ */
export function signaturesSentence(
  signatures: readonly PublishedSignature[],
  language: Language,
): string {
  const parts = signatures.map(({ as: capacity, at }) => {
    const day = formatDate(localTime(at).date, language)
    return { bg: `${as[capacity].bg} на ${day}`, en: `${as[capacity].en} on ${day}` }[language]
  })
  const all = parts.join({ bg: ' и ', en: ' and ' }[language])
  // A Bulgarian day ends in a full stop of its own.
  return { bg: `Подписан ${all}`, en: `Signed ${all}.` }[language]
}
