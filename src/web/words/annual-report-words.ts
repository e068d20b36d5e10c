import type { Inclusion } from '../../core/annual-report/publishing.ts'
import type {
  AnnualReportStatus,
  AnnualReportStep,
} from '../../core/annual-report/report-status.ts'
import type { SectionOrigin } from '../../core/annual-report/section-version.ts'
import type { Language } from '../../core/base/language.ts'

interface AnnualReportPageWords {
  readonly title: (year: number) => string
  readonly report: string
  readonly plan: string
  readonly hint: string
  readonly notBegun: string
  readonly begin: string
  readonly statuses: Readonly<Record<AnnualReportStatus, string>>
  readonly steps: Readonly<Record<AnnualReportStep, string>>
  readonly did: Readonly<Record<AnnualReportStep, string>>
  readonly lastChange: (when: string, who: string) => string
  readonly sections: string
  readonly section: string
  readonly state: string
  readonly lastVersion: string
  readonly version: (version: number) => string
  readonly origins: Readonly<Record<SectionOrigin, string>>
  readonly empty: string
  readonly figuresChanged: (count: number) => string
  readonly commentsOpen: (count: number) => string
  readonly notTranslated: Readonly<Record<Language, string>>
  readonly written: string
  readonly unread: string
  readonly preview: string
  readonly previewHint: string
  readonly backToReport: string
  readonly signing: string
  readonly signedIsLost: string
  readonly stepHints: Readonly<Record<AnnualReportStep, string>>
  readonly reason: string
  readonly history: string
  readonly waits: Readonly<Record<AnnualReportStatus, string>>
  readonly text: Readonly<Record<Language, string>>
  readonly textHint: string
  readonly save: string
  readonly find: string
  readonly findHint: string
  readonly findButton: string
  readonly found: (shown: number, more: number) => string
  readonly foundNothing: (query: string) => string
  readonly insert: string
  readonly insertOf: (name: string) => string
  readonly figure: string
  readonly value: string
  readonly asRead: string
  readonly changedTitle: string
  readonly changedHint: string
  readonly was: (value: string) => string
  readonly isNow: (value: string) => string
  readonly sinceReport: (measure: string, period: string, when: string) => string
  readonly andMore: (count: number) => string
  readonly noReportSince: string
  readonly gone: string
  readonly confirm: string
  readonly read: string
  readonly typedTitle: string
  readonly typedHint: string
  readonly sensitiveHint: string
  readonly typedAlone: (typed: string) => string
  readonly typedSame: (typed: string) => string
  readonly meanwhile: string
  readonly meanwhileHint: string
  readonly draftAnew: string
  readonly draftAnewHint: string
  readonly comments: string
  readonly noComments: string
  readonly comment: string
  readonly addComment: string
  readonly resolve: string
  readonly resolvedBy: (who: string, when: string) => string
  readonly versions: string
  readonly versionsHint: string
  readonly compare: string
  readonly takeUpTitle: string
  readonly takeUpHint: string
  readonly takeUp: (version: number) => string
  readonly takenUp: (version: number) => string
  readonly from: string
  readonly to: string
  readonly nothing: string
  readonly oneVersion: string
  readonly inclusion: Readonly<Record<Inclusion, string>>
  readonly published: string
  readonly result: string
  readonly byGoal: string
  readonly due: string
  readonly toMoney: string
  readonly contents: string
  readonly wholeToPrint: string
}

const bg: AnnualReportPageWords = {
  title: (year) => `Годишен отчет за ${year}\u00a0г.`,
  report: 'Годишен отчет',
  plan: 'Планът',
  hint: 'Текстът на годишния отчет, раздел по раздел. Показателите в него са свързани с данните: когато данните се променят, разделът се отбелязва.',
  notBegun:
    'Отчетът още не е започнат. Когато го започнете, всеки раздел се попълва с проект на текст от данните, на български и на английски език, който да доработите.',
  begin: 'Започване на отчета',
  statuses: {
    draft: 'проект',
    'in-review': 'за преглед',
    signed: 'подписан от секретариата',
    'signed-off': 'подписан от съвета',
  },
  steps: {
    send: 'Изпращане за преглед',
    return: 'Връщане за доработване',
    sign: 'Подписване за секретариата',
    'sign-off': 'Подписване за съвета',
  },
  did: {
    send: 'изпратен за преглед',
    return: 'върнат за доработване',
    sign: 'подписан за секретариата',
    'sign-off': 'подписан за съвета',
  },
  lastChange: (when, who) => `Последна промяна: ${when}, ${who}`,
  sections: 'Раздели',
  section: 'Раздел',
  state: 'Състояние',
  lastVersion: 'Последна редакция',
  version: (version) => `редакция ${version}`,
  origins: { drafted: 'проект от данните', written: 'написана', confirmed: 'потвърдена' },
  empty: 'Няма текст',
  figuresChanged: (count) =>
    count === 1 ? '1 променен показател' : `${count} променени показателя`,
  commentsOpen: (count) => (count === 1 ? '1 неуредена бележка' : `${count} неуредени бележки`),
  notTranslated: { bg: 'Няма текст на български', en: 'Няма текст на английски' },
  written: 'В ред',
  unread: 'Непрегледан',
  preview: 'Преглед на целия отчет',
  previewHint: 'Отчетът, както ще се чете, с днешните стойности на показателите.',
  backToReport: 'Към разделите',
  signing: 'Преглед и подписване',
  signedIsLost:
    'Отчетът е подписан. Всяка промяна в текста го връща в проект и подписите трябва да се положат отново.',
  stepHints: {
    send: 'Текстът е готов и се предлага за преглед. Докато е на преглед, може да се поправя.',
    return: 'Отчетът става отново проект. Положените подписи отпадат.',
    sign: 'Подписвате за секретариата точно текста, който е запазен сега.',
    'sign-off':
      'Подписвате за съвета точно текста, който е запазен сега. Така подписан, отчетът може да бъде публикуван.',
  },
  reason: 'Защо се връща',
  history: 'Ход на подписването',
  waits: {
    draft: 'Секретариатът пише отчета.',
    'in-review': 'Отчетът чака преглед и подпис от секретариата.',
    signed: 'Отчетът чака подпис от член на съвета.',
    'signed-off': 'Отчетът е подписан и ще бъде включен в следващата публикация.',
  },
  text: { bg: 'Текст на български език', en: 'Текст на английски език' },
  textHint:
    'Празен ред отделя абзаци; ред, който започва с „- “, е точка от списък. Показател се пише между двойни скоби, например {{план изпълнени}}.',
  save: 'Запазване на раздела',
  find: 'Намиране на показател',
  findHint:
    'Думи от името на показателя, мярката или индикатора. Избраният показател застава на мястото на знака {{?}} в текста, а ако няма такъв – в края.',
  findButton: 'Търсене',
  found: (shown, more) =>
    more === 0 ? `Намерени показатели: ${shown}` : `Първите ${shown} от ${shown + more} показателя`,
  foundNothing: (query) => `Няма показател с думите „${query}“.`,
  insert: 'Вмъкване',
  insertOf: (name) => `Вмъкване на ${name}`,
  figure: 'Показател',
  value: 'Стойност днес',
  asRead: 'Както ще се чете',
  changedTitle: 'Показатели, които са се променили',
  changedHint:
    'Тези показатели са се променили, откакто текстът е прегледан за последно. Прочетете текста и го потвърдете или го поправете.',
  was: (value) => `беше ${value},`,
  isNow: (value) => `сега е ${value}`,
  sinceReport: (measure, period, when) =>
    `Последен отчет по мярка ${measure} за ${period} от ${when}`,
  andMore: (count) => `и още ${count}`,
  noReportSince: 'Без нов отчет: решение, изменение или настройка',
  gone: 'няма такъв показател',
  confirm: 'Текстът е верен и с новите стойности',
  read: 'Текстът е прегледан и е в ред',
  typedTitle: 'Числа, които не са свързани с данните',
  typedHint: 'Написани са на ръка и няма да се променят с данните. Това е само напомняне.',
  sensitiveHint:
    'Планът има чувствителни индикатори. Малките бройки по тях не се публикуват: показателите ще бъдат отпечатани като [c], но написаното на ръка остава, както е.',
  typedAlone: (typed) => `„${typed}“ не е свързано с показател.`,
  typedSame: (typed) => `„${typed}“ не е свързано. Същата стойност днес имат:`,
  meanwhile: 'Какво променя Вашият текст в запазения междувременно',
  meanwhileHint:
    'Зачертаното е в запазения текст, подчертаното е във Вашия. Ако запазите, важи Вашият; другият остава сред редакциите.',
  draftAnew: 'Нов проект от данните',
  draftAnewHint:
    'Текстът на раздела се заменя с нов проект от днешните данни. Досегашният остава сред редакциите.',
  comments: 'Бележки',
  noComments: 'По раздела няма бележки.',
  comment: 'Нова бележка',
  addComment: 'Добавяне на бележката',
  resolve: 'Отбелязване като уредена',
  resolvedBy: (who, when) => `Уредена: ${who}, ${when}`,
  versions: 'Редакции',
  versionsHint: 'Две редакции на раздела една до друга, дума по дума.',
  compare: 'Сравняване',
  takeUpTitle: 'Връщане към по-стара редакция',
  takeUpHint:
    'Текстът на по-старата редакция се отваря за редактиране. Важи, след като го запазите; всички редакции остават.',
  takeUp: (version) => `Отваряне на редакция ${version}`,
  takenUp: (version) =>
    `В полетата е текстът на редакция ${version}. Запазете раздела, за да важи отново; досегашният текст остава сред редакциите.`,
  from: 'По-стара',
  to: 'По-нова',
  nothing: 'няма текст',
  oneVersion: 'Разделът има само една редакция.',
  inclusion: {
    none: 'Няма написан годишен отчет. Версията се публикува без текст.',
    'not-signed':
      'Годишният отчет още не е подписан от съвета. Версията се публикува без текста му.',
    changed:
      'Годишният отчет е подписан, но след това са се променили показатели в него. Версията се публикува без текста му, докато не бъдат потвърдени.',
    included: 'Подписаният годишен отчет се публикува с тази версия.',
  },
  published: 'Годишният отчет',
  result: 'Резултат',
  byGoal: 'Изпълнение по цели',
  due: 'С настъпил срок',
  toMoney: 'Средствата в подробности',
  contents: 'Съдържание',
  wholeToPrint: 'Целият отчет за четене и печат е в документите за изтегляне в края на страницата.',
}

const en: AnnualReportPageWords = {
  title: (year) => `Annual report, ${year}`,
  report: 'Annual report',
  plan: 'The plan',
  hint: 'The text of the annual report, section by section. The figures in it are bound to the data: when the data changes, the section is flagged.',
  notBegun:
    'The report has not been begun yet. When you begin it, each section is filled with a text drafted from the data, in Bulgarian and English, for you to go on with.',
  begin: 'Begin the report',
  statuses: {
    draft: 'draft',
    'in-review': 'in review',
    signed: 'signed by the secretariat',
    'signed-off': 'signed off by the council',
  },
  steps: {
    send: 'Send for review',
    return: 'Return to be worked on',
    sign: 'Sign for the secretariat',
    'sign-off': 'Sign off for the council',
  },
  did: {
    send: 'sent for review',
    return: 'returned to be worked on',
    sign: 'signed for the secretariat',
    'sign-off': 'signed off for the council',
  },
  lastChange: (when, who) => `Last change: ${when}, ${who}`,
  sections: 'Sections',
  section: 'Section',
  state: 'State',
  lastVersion: 'Latest version',
  version: (version) => `version ${version}`,
  origins: { drafted: 'drafted from the data', written: 'written', confirmed: 'confirmed' },
  empty: 'No text',
  figuresChanged: (count) => (count === 1 ? '1 figure changed' : `${count} figures changed`),
  commentsOpen: (count) => (count === 1 ? '1 open comment' : `${count} open comments`),
  notTranslated: { bg: 'No Bulgarian text', en: 'No English text' },
  written: 'In order',
  unread: 'Not worked on yet',
  preview: 'Preview of the whole report',
  previewHint: 'The report as it will be read, with the figures of today.',
  backToReport: 'To the sections',
  signing: 'Review and signing',
  signedIsLost:
    'The report is signed. Any change of the text makes it a draft again, and it has to be signed anew.',
  stepHints: {
    send: 'The text is ready and is offered for review. While in review it can still be mended.',
    return: 'The report becomes a draft again. Signatures are lost.',
    sign: 'For the secretariat you sign the very text that is saved now.',
    'sign-off':
      'For the council you sign the very text that is saved now. So signed, the report can be published.',
  },
  reason: 'Why it is returned',
  history: 'How it was signed',
  waits: {
    draft: 'The secretariat is writing the report.',
    'in-review': 'The report waits to be reviewed and signed by the secretariat.',
    signed: 'The report waits to be signed by a member of the council.',
    'signed-off': 'The report is signed off and will be part of the next publication.',
  },
  text: { bg: 'Text in Bulgarian', en: 'Text in English' },
  textHint:
    'An empty line parts paragraphs; a line that begins with "- " is an item of a list. A figure is written between double braces, for example {{plan implemented}}.',
  save: 'Save the section',
  find: 'Find a figure',
  findHint:
    'Words from the name of the figure, the measure or the indicator. The figure you choose goes where {{?}} stands in the text or, if it stands nowhere, to the end.',
  findButton: 'Search',
  found: (shown, more) =>
    more === 0 ? `Figures found: ${shown}` : `The first ${shown} of ${shown + more} figures`,
  foundNothing: (query) => `No figure has the words "${query}".`,
  insert: 'Insert',
  insertOf: (name) => `Insert ${name}`,
  figure: 'Figure',
  value: 'Value today',
  asRead: 'As it will be read',
  changedTitle: 'Figures that have changed',
  changedHint:
    'These figures have changed since somebody last looked at the text. Read the text, and confirm or mend it.',
  was: (value) => `was ${value},`,
  isNow: (value) => `is now ${value}`,
  sinceReport: (measure, period, when) =>
    `Latest report of measure ${measure} for ${period}, ${when}`,
  andMore: (count) => `and ${count} more`,
  noReportSince: 'No new report: a decision, an amendment or a setting',
  gone: 'there is no such figure',
  confirm: 'The text is right with the new values',
  read: 'The text has been read and is right',
  typedTitle: 'Numbers that are not bound to the data',
  typedHint: 'They were typed by hand and will not change with the data. This is only a reminder.',
  sensitiveHint:
    'The plan has sensitive indicators. Small counts of them are not published: figures will print as [c], but what is typed by hand stays as it is.',
  typedAlone: (typed) => `"${typed}" is not bound.`,
  typedSame: (typed) => `"${typed}" is not bound. These have the same value today:`,
  meanwhile: 'What your text changes in the one saved meanwhile',
  meanwhileHint:
    'What is struck out is in the saved text, and what is underlined is in yours. If you save, yours holds; the other stays among the versions.',
  draftAnew: 'Draft anew from the data',
  draftAnewHint:
    'The text of the section is replaced by a new draft from the data of today. The present one stays among the versions.',
  comments: 'Comments',
  noComments: 'There are no comments on this section.',
  comment: 'New comment',
  addComment: 'Add the comment',
  resolve: 'Mark as dealt with',
  resolvedBy: (who, when) => `Dealt with by ${who}, ${when}`,
  versions: 'Versions',
  versionsHint: 'Two versions of the section side by side, word by word.',
  compare: 'Compare',
  takeUpTitle: 'Going back to an older version',
  takeUpHint:
    'The text of the older version is opened to be edited. It holds once you save it; all versions stay.',
  takeUp: (version) => `Open version ${version}`,
  takenUp: (version) =>
    `The fields hold the text of version ${version}. Save the section for it to hold again; the present text stays among the versions.`,
  from: 'Older',
  to: 'Newer',
  nothing: 'no text',
  oneVersion: 'The section has only one version.',
  inclusion: {
    none: 'No annual report has been written. This version is published without a text.',
    'not-signed':
      'The annual report has not been signed off by the council yet. This version is published without its text.',
    changed:
      'The annual report is signed off, but figures in it have changed since. This version is published without its text until they are confirmed.',
    included: 'The signed annual report is published with this version.',
  },
  published: 'The annual report',
  result: 'Result',
  byGoal: 'Implementation by goal',
  due: 'Due',
  toMoney: 'The money in detail',
  contents: 'Contents',
  wholeToPrint:
    'The whole report, to be read and printed, is among the documents to download at the end of the page.',
}

export const annualReportPageWords = { bg, en } as const satisfies Record<
  Language,
  AnnualReportPageWords
>
