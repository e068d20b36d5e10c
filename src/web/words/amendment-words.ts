import type { Language } from '../../core/base/language.ts'

interface AmendmentWords {
  readonly title: string
  readonly none: string
  readonly hint: string
  readonly start: string
  readonly startHint: string
  readonly inHand: string
  readonly number: (number: number) => string
  readonly holdsFrom: (day: string) => string
  readonly file: (name: string) => string
  readonly recorded: (count: number) => string
  readonly amendedBy: string
  readonly addedBy: string
  readonly differs: string
  readonly asAdopted: string
  readonly heading: string
  readonly changed: string
  readonly added: string
  readonly removed: string
  readonly decided: string
  readonly separately: string
  readonly nothing: string
  readonly measure: (number: string) => string
  readonly targetRevised: string
  readonly draftOf: string
  readonly record: string
  readonly recordHint: string
  readonly theDraft: string
  readonly act: string
  readonly reason: string
  readonly from: string
  readonly fromHint: string
  readonly fileName: string
  readonly fileHint: string
  readonly dropped: string
  readonly droppedHint: string
  readonly carriedOver: string
  readonly carriedOverHint: string
  readonly translation: (cell: string) => string
  readonly titleTranslation: string
  readonly goalTranslation: (number: string) => string
  readonly translations: string
  readonly translationsHint: string
  readonly owners: string
  readonly ownersHint: string
  readonly reports: (number: string) => string
  readonly contributes: (number: string) => string
  readonly contributesHint: string
  readonly cannot: string
}

const bg: AmendmentWords = {
  title: 'Изменения на плана',
  none: 'Планът още не е изменян.',
  hint: 'Приетият план остава, какъвто е приет. Изменението е отделен акт: показва кое е било, кое става, защо и с какво решение. Планът може да се види, какъвто е бил на всеки ден.',
  start: 'Започване на изменение',
  startHint:
    'Създава се проект от плана, какъвто е в сила. Променете го ред по ред или въведете изменения документ, после впишете акта.',
  inHand: 'Към започнатото изменение',
  number: (number) => `Изменение ${number}`,
  holdsFrom: (day) => `в сила от ${day}`,
  file: (name) => `файл: ${name}`,
  recorded: (count) => (count === 1 ? 'едно изменение в сила' : `${count} изменения в сила`),
  amendedBy: 'Мярката е изменена с',
  addedBy: 'Мярката е добавена с',
  differs: 'Какво е различно от приетия план',
  asAdopted: 'както е приета',
  heading: 'Заглавие и цели',
  changed: 'Изменени мерки',
  added: 'Нови мерки',
  removed: 'Мерки, които ги няма в изменения текст',
  decided: 'Решено за мерки със същия акт',
  separately: 'Решения и изменения на цели с отделни актове',
  nothing: 'Проектът не се различава от плана.',
  measure: (number) => `Мярка ${number}`,
  targetRevised: 'изменена цел',
  draftOf: 'Това е проект на изменение на плана',
  record: 'Вписване на изменението',
  recordHint:
    'Проверете кое се променя и впишете акта. След това изменението не се поправя: следващо изменение се прави с нов акт.',
  theDraft: 'Проект на изменението',
  act: 'Актът',
  reason: 'Причина за изменението',
  from: 'В сила от',
  fromHint: 'Първият ден, в който важи, например 01.07.2024',
  fileName: 'Име на файла с акта (по желание)',
  fileHint: 'например reshenie-17.pdf',
  dropped: 'Отпадащи мерки',
  droppedHint: 'Номерата на мерките, разделени със запетая. Оставете празно, ако няма.',
  carriedOver: 'Мерки, прехвърлени в следващия план',
  carriedOverHint: 'Номерата на мерките, разделени със запетая. Оставете празно, ако няма.',
  translation: (cell) => `${cell}: на английски`,
  titleTranslation: 'Заглавие на плана: на английски',
  goalTranslation: (number) => `Цел ${number}: на английски`,
  translations: 'Превод на промененото',
  translationsHint:
    'Досегашният превод вече не е верен и няма да се показва. Празно поле: показва се българският текст.',
  owners: 'Кой отчита новите мерки',
  ownersHint: 'Годината е открита, затова всяка нова мярка трябва да има кой да я отчита.',
  reports: (number) => `Мярка ${number}: отчита`,
  contributes: (number) => `Мярка ${number}: съдействат`,
  contributesHint: 'Кратки имена от регистъра, разделени със запетая.',
  cannot: 'Така изменението не може да бъде вписано',
}

const en: AmendmentWords = {
  title: 'Amendments to the plan',
  none: 'The plan has not been amended.',
  hint: 'The adopted plan stays as it was adopted. An amendment is an act of its own: it shows what was, what is now, why, and by which decision. The plan can be seen as it was on any day.',
  start: 'Begin an amendment',
  startHint:
    'A draft is made from the plan in force. Change it row by row or bring in the amended document, then enter the act.',
  inHand: 'To the amendment in hand',
  number: (number) => `Amendment ${number}`,
  holdsFrom: (day) => `in force from ${day}`,
  file: (name) => `file: ${name}`,
  recorded: (count) => (count === 1 ? 'one amendment in force' : `${count} amendments in force`),
  amendedBy: 'The measure was amended by',
  addedBy: 'The measure was added by',
  differs: 'What is different from the adopted plan',
  asAdopted: 'as adopted',
  heading: 'Title and goals',
  changed: 'Amended measures',
  added: 'New measures',
  removed: 'Measures that the amended text no longer has',
  decided: 'Decided of measures by the same act',
  separately: 'Decisions and targets amended by acts of their own',
  nothing: 'The draft does not differ from the plan.',
  measure: (number) => `Measure ${number}`,
  targetRevised: 'amended target',
  draftOf: 'This is the draft of an amendment of the plan',
  record: 'Record the amendment',
  recordHint:
    'Check what changes and enter the act. Afterwards the amendment is not mended: another one takes an act of its own.',
  theDraft: 'Draft of the amendment',
  act: 'The act',
  reason: 'Reason for the amendment',
  from: 'In force from',
  fromHint: 'The first day that it holds, for example 2024-07-01',
  fileName: 'Name of the file with the act (optional)',
  fileHint: 'for example decision-17.pdf',
  dropped: 'Measures dropped',
  droppedHint: 'The numbers of the measures, apart by commas. Leave it empty if there are none.',
  carriedOver: 'Measures carried over into the next plan',
  carriedOverHint:
    'The numbers of the measures, apart by commas. Leave it empty if there are none.',
  translation: (cell) => `${cell}: in English`,
  titleTranslation: 'Title of the plan: in English',
  goalTranslation: (number) => `Goal ${number}: in English`,
  translations: 'Translation of what changes',
  translationsHint:
    'The translation so far is right no more and will not be shown. An empty field: the Bulgarian words are shown.',
  owners: 'Who reports on the new measures',
  ownersHint: 'The year is open, so every new measure needs somebody who reports on it.',
  reports: (number) => `Measure ${number}: reports`,
  contributes: (number) => `Measure ${number}: contribute`,
  contributesHint: 'Short names from the register, apart by commas.',
  cannot: 'The amendment cannot be recorded like this',
}

export const amendmentWords: Readonly<Record<Language, AmendmentWords>> = { bg, en }
