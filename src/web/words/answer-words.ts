import type { Language } from '../../core/base/language.ts'
import type { RoundPhase } from '../../core/coordination/round.ts'

/** Words of the pages on which an institution answers. */
interface AnswerWords {
  readonly list: string
  readonly listLead: string
  readonly nothingToAnswer: string
  readonly awaited: string
  readonly over: string
  readonly round: (number: number) => string
  readonly due: (day: string) => string
  readonly sentBy: (name: string, when: string) => string
  readonly answeredOn: (when: string) => string
  readonly phases: Readonly<Record<RoundPhase, string>>
  readonly notSent: string
  readonly sent: (number: number, by: string, when: string) => string
  readonly changedSince: string
  readonly message: string
  readonly ended: (how: 'closed' | 'withdrawn', by: string, when: string) => string
  readonly endReason: string
  readonly ownMeasures: string
  readonly ownHint: string
  readonly noOwn: string
  readonly otherMeasures: (count: number) => string
  readonly unanswered: string
  readonly withTheRest: string
  readonly unfinished: string
  readonly proposals: (count: number) => string
  readonly rest: string
  readonly restHint: string
  readonly restSet: string
  readonly restUnset: string
  readonly restWithdraw: string
  readonly wholePlan: string
  readonly wholePlanHint: string
  readonly wholePlanRemark: string
  readonly noRemark: string
  readonly send: string
  readonly sendHint: string
  readonly sendAgain: string
  readonly answered: (done: number, all: number) => string
  readonly changes: string
  readonly others: string
  readonly othersLater: string
  readonly history: string
  readonly answerNumber: (number: number) => string
  readonly stance: string
  readonly noOwnAnswer: string
  readonly remark: string
  readonly remarkHint: string
  readonly propose: string
  readonly proposeHint: string
  readonly inDraft: string
  readonly yours: string
  readonly save: string
  readonly saveAndNext: string
  readonly back: string
  readonly changedByNow: string
  readonly conflictTitle: string
  readonly conflictHint: (by: string, when: string) => string
  readonly theirs: string
  readonly none: string
}

const bg: AnswerWords = {
  list: 'Проекти за съгласуване',
  listLead: 'Проектите на планове, по които Вашата институция е поканена да даде становище.',
  nothingToAnswer: 'Сега няма проекти, по които да се очаква становище от вас.',
  awaited: 'Очакват становище',
  over: 'Приключени',
  round: (number) => `Съгласуване № ${number}`,
  due: (day) => `Срок за становища: ${day}`,
  sentBy: (name, when) => `Изпратено от ${name}, ${when}`,
  answeredOn: (when) => `изпратено на ${when}`,
  phases: {
    open: 'очаква се становище',
    late: 'срокът е изтекъл',
    ended: 'приключено',
  },
  notSent: 'Становището още не е изпратено.',
  sent: (number, by, when) =>
    number === 1
      ? `Становището е изпратено от ${by} (${when}).`
      : `Становището е изпратено от ${by} (${when}). То е ${number}-о подред и замества предишните.`,
  changedSince: 'След изпращането има промени, които още не са изпратени.',
  message: 'Съобщение от секретариата',
  ended: (how, by, when) =>
    how === 'closed'
      ? `Съгласуването е приключено от ${by} (${when}).`
      : `Проектът е върнат от съгласуване от ${by} (${when}).`,
  endReason: 'Причина',
  ownMeasures: 'Мерки на Вашата институция',
  ownHint: 'По тях институцията е отговорна или партньор и трябва да се отговори на всяка.',
  noOwn: 'В проекта институцията не е отговорна или партньор по нито една мярка.',
  otherMeasures: (count) => (count === 1 ? 'Още 1 мярка' : `Останалите ${count} мерки`),
  unanswered: 'няма отговор',
  withTheRest: 'съгласува (с всички останали)',
  unfinished: 'недовършено',
  proposals: (count) => (count === 1 ? '1 предложен текст' : `${count} предложени текста`),
  rest: 'Всички останали мерки',
  restHint:
    'Едно натискане съгласува без бележки всички мерки, по които не сте отговорили отделно.',
  restSet: 'Институцията съгласува без бележки всички мерки, по които няма отделен отговор.',
  restUnset: 'Съгласуване на всички останали',
  restWithdraw: 'Отмяна на съгласуването на останалите',
  wholePlan: 'Планът като цяло',
  wholePlanHint: 'Бележки, които не са за отделна мярка.',
  wholePlanRemark: 'Бележки по плана като цяло',
  noRemark: 'Няма бележки.',
  send: 'Изпращане на становището',
  sendHint: 'До края на срока изпратеното може да се замени с ново становище; предишните се пазят.',
  sendAgain: 'Изпращане на новото становище',
  answered: (done, all) => `Отговорено по ${done} от ${all} мерки на институцията`,
  changes: 'Промени в проекта, откакто е изпратен',
  others: 'Становища на всички институции',
  othersLater: 'Становищата на другите институции се виждат, когато съгласуването приключи.',
  history: 'Изпратени становища',
  answerNumber: (number) => `Становище № ${number}`,
  stance: 'Становище по мярката',
  noOwnAnswer: 'без отделен отговор',
  remark: 'Бележка или мотиви',
  remarkHint: 'Задължителна, ако институцията не съгласува или съгласува с бележки.',
  propose: 'Предложение за друг текст',
  proposeHint:
    'Поправете текста в която и да е клетка: стойности, суми, срок, институции. Каквото оставите непроменено, не е предложение.',
  inDraft: 'В проекта',
  yours: 'Вашият отговор',
  save: 'Запазване',
  saveAndNext: 'Запазване и към следващата',
  back: 'Към всички мерки',
  changedByNow: 'Текстът на мярката е променен, след като проектът ви е изпратен',
  conflictTitle: 'Ваш колега е записал друго',
  conflictHint: (by, when) =>
    `Докато пишехте, ${by} е записал друг отговор (${when}). Нищо не е загубено: по-долу е Вашият текст. Запазете го, ако трябва да замени записания.`,
  theirs: 'Записано от колега',
  none: 'нищо',
}

const en: AnswerWords = {
  list: 'Drafts for opinion',
  listLead: 'The draft plans on which your institution is asked for an opinion.',
  nothingToAnswer: 'There is no draft on which your opinion is awaited now.',
  awaited: 'Opinions awaited',
  over: 'Over',
  round: (number) => `Round ${number} of coordination`,
  due: (day) => `Opinions are due by ${day}`,
  sentBy: (name, when) => `Sent by ${name}, ${when}`,
  answeredOn: (when) => `sent on ${when}`,
  phases: { open: 'opinion awaited', late: 'deadline passed', ended: 'over' },
  notSent: 'The answer has not been sent yet.',
  sent: (number, by, when) =>
    number === 1
      ? `The answer was sent by ${by} (${when}).`
      : `The answer was sent by ${by} (${when}). It is number ${number} and replaces those before it.`,
  changedSince: 'There are changes since then that have not been sent yet.',
  message: 'Message from the secretariat',
  ended: (how, by, when) =>
    how === 'closed'
      ? `The round was closed by ${by} (${when}).`
      : `The draft was taken back from coordination by ${by} (${when}).`,
  endReason: 'Reason',
  ownMeasures: 'Measures of your institution',
  ownHint:
    'The institution is responsible or a partner for these, and each of them needs an answer.',
  noOwn: 'The institution is neither responsible nor a partner for any measure of the draft.',
  otherMeasures: (count) => (count === 1 ? '1 more measure' : `The other ${count} measures`),
  unanswered: 'no answer',
  withTheRest: 'agrees (with all the rest)',
  unfinished: 'not finished',
  proposals: (count) => (count === 1 ? '1 proposed text' : `${count} proposed texts`),
  rest: 'All the other measures',
  restHint:
    'One press agrees without remarks with every measure that you have not answered by itself.',
  restSet:
    'The institution agrees without remarks with every measure that has no answer of its own.',
  restUnset: 'Agree with all the rest',
  restWithdraw: 'Take back the agreement with the rest',
  wholePlan: 'The plan as a whole',
  wholePlanHint: 'Remarks that are not about a single measure.',
  wholePlanRemark: 'Remarks on the plan as a whole',
  noRemark: 'There are no remarks.',
  send: 'Send the answer',
  sendHint:
    'Until the deadline another answer may replace what was sent; those before it are kept.',
  sendAgain: 'Send the new answer',
  answered: (done, all) => `Answered ${done} of ${all} measures of the institution`,
  changes: 'What has changed in the draft since it was sent',
  others: 'Opinions of all institutions',
  othersLater: 'The opinions of other institutions can be seen when the round is over.',
  history: 'Answers sent',
  answerNumber: (number) => `Answer ${number}`,
  stance: 'How the institution stands to the measure',
  noOwnAnswer: 'no answer of its own',
  remark: 'Remark or reasons',
  remarkHint: 'Needed when the institution objects or agrees with remarks.',
  propose: 'Propose other words',
  proposeHint:
    'Change the words of any cell: values, amounts, deadline, institutions. What you leave as it is proposes nothing.',
  inDraft: 'In the draft',
  yours: 'Your answer',
  save: 'Save',
  saveAndNext: 'Save and go on',
  back: 'To all measures',
  changedByNow: 'The words of this measure have changed since the draft was sent to you',
  conflictTitle: 'A colleague has saved something else',
  conflictHint: (by, when) =>
    `While you were writing, ${by} saved another answer (${when}). Nothing is lost: your text is below. Save it if it is to replace theirs.`,
  theirs: 'Saved by a colleague',
  none: 'nothing',
}

export const answerWords: Readonly<Record<Language, AnswerWords>> = { bg, en }
