import { formatDate, formatNumber } from '../../core/base/format.ts'
import type { InBothLanguages, Language, Words } from '../../core/base/language.ts'
import type {
  Projection,
  ProjectionReason,
  ScheduleReason,
  ScheduleStatus,
} from '../../core/degree/schedule.ts'
import { quantityWords } from './quantity-words.ts'

const statuses: Readonly<Record<ScheduleStatus, InBothLanguages>> = {
  done: { bg: 'приключено', en: 'done' },
  'on-time': { bg: 'в срок', en: 'on time' },
  'behind-but-moving': { bg: 'изостава, но напредва', en: 'behind but moving' },
  'behind-and-still': { bg: 'изостава и не напредва', en: 'behind and still' },
  overdue: { bg: 'просрочено', en: 'overdue' },
  'not-due': { bg: 'предстои', en: 'not yet due' },
}

/** Where something is in time, in lower case and in no gender: it stands beside measures and indicators. */
export const scheduleWords = (status: ScheduleStatus, language: Language): string =>
  statuses[status][language]

const reasons: Readonly<Record<ScheduleReason, InBothLanguages>> = {
  'no-day': {
    bg: 'Не е посочен ден, към който да се определи.',
    en: 'No day was given on which to tell.',
  },
  'no-target': {
    bg: 'Планът не посочва какво да бъде достигнато до срока.',
    en: 'The plan does not say what is to be reached by the day.',
  },
  'no-data': {
    bg: 'Отчетеното още не позволява да се прецени.',
    en: 'What was reported does not tell yet.',
  },
  'no-previous': {
    bg: 'Няма приета стойност за предходната година, с която да се сравни.',
    en: 'There is no accepted value of last year to compare with.',
  },
  'judged-in-words': {
    bg: 'Изпълнението се преценява от човек.',
    en: 'A person judges the implementation.',
  },
  suppressed: {
    bg: 'Не се публикува: би разкрило стойност за отделни хора.',
    en: 'It is not published: it would give away a value about individual people.',
  },
  decided: {
    bg: 'За мярката има решение: тя не се изпълнява по този план.',
    en: 'A decision was taken: the measure is not carried out under this plan.',
  },
}

/** Why there is no schedule status, as a sentence. */
export const scheduleReasonSentence = (reason: ScheduleReason, language: Language): string =>
  reasons[reason][language]

const projectionReasons: Readonly<Record<ProjectionReason, InBothLanguages>> = {
  'no-day': {
    bg: 'Не е посочен ден, към който да се направи прогноза.',
    en: 'No day was given from which to project.',
  },
  'no-target': {
    bg: 'Планът не посочва стойност, към която да се сравни прогноза.',
    en: 'The plan gives no value to project against.',
  },
  'not-a-number': {
    bg: 'Отчита се с етапи или с думи, а не с число.',
    en: 'It is reported by stages or in words, not by a number.',
  },
  share: {
    bg: 'Дялове на различни цели нямат темп, по който да се направи прогноза.',
    en: 'Shares of different wholes have no pace to project by.',
  },
  suppressed: {
    bg: 'Не се публикува: би разкрило стойност за отделни хора.',
    en: 'It is not published: it would give away a value about individual people.',
  },
  'too-few-reports': {
    bg: 'Отчетите още са твърде малко за прогноза: нужни са поне два темпа.',
    en: 'There are too few reports to project from: two paces at least are needed.',
  },
  'nothing-remains': {
    bg: 'Срокът е изтекъл или отчетите покриват цялото време до него.',
    en: 'The day has passed, or reports cover all of the time until it.',
  },
}

/** Why there is no projection, as a sentence. */
export const projectionReasonSentence = (reason: ProjectionReason, language: Language): string =>
  projectionReasons[reason][language]

/** What the reports so far let expect: always two ends, never one figure. */
export function projectionSentence(
  { low, high, at }: Projection,
  unit: Words | null,
  language: Language,
): string {
  const day = formatDate(at, language)
  const [from, to] = [formatNumber(low, language), quantityWords(high, unit, language)]
  return {
    bg: `При досегашното темпо към ${day} се очаква между ${from} и ${to}.`,
    en: `At the pace so far, between ${from} and ${to} can be expected by ${day}.`,
  }[language]
}
