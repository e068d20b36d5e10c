import type { Language } from '../../core/base/language.ts'

interface LogWords {
  readonly title: string
  readonly lead: string
  readonly when: string
  readonly who: string
  readonly what: string
  readonly change: string
  readonly old: string
  readonly new: string
  readonly older: string
  readonly empty: string
  readonly nothingFound: string
  readonly search: string
  readonly person: string
  readonly anyone: string
  readonly institution: string
  readonly anyInstitution: string
  readonly plan: string
  readonly anyPlan: string
  readonly measure: string
  readonly measureHint: string
  readonly action: string
  readonly anyAction: string
  readonly from: string
  readonly until: string
  readonly dayHint: string
  readonly show: string
  readonly showAll: string
  readonly shownOnly: string
  /** The names of the columns of the CSV. */
  readonly columns: readonly string[]
  readonly asCsv: string
  readonly asJsonLines: string
  readonly wholeForChecking: string
  readonly verification: string
  readonly verificationLead: string
  readonly whole: (entries: string) => string
  readonly broken: (fault: string) => string
  readonly head: string
  readonly headHint: string
  readonly notedHead: string
  readonly notedHeadHint: string
  readonly noSuchHead: string
  readonly verify: string
  /** What was done, by the name of the action. */
  readonly actions: Readonly<Record<string, string>>
}

const bg: LogWords = {
  title: 'Дневник',
  lead: 'Всяка промяна е записана при извършването си: кой, кога, какво, какво е било и какво е станало. Записите са свързани един с друг и не могат да бъдат променени или изтрити.',
  when: 'Кога',
  who: 'Кой',
  what: 'Какво',
  change: 'Промяна',
  old: 'Преди',
  new: 'След',
  older: 'По-стари записи',
  empty: 'Дневникът е празен.',
  nothingFound: 'Няма записи, които отговарят на търсеното.',
  search: 'Търсене в дневника',
  person: 'Лице',
  anyone: 'Всички лица',
  institution: 'Институция',
  anyInstitution: 'Всички институции',
  plan: 'План',
  anyPlan: 'Всички планове',
  measure: 'Мярка',
  measureHint: 'Например 6, с избран план',
  action: 'Действие',
  anyAction: 'Всички действия',
  from: 'От дата',
  until: 'До дата',
  dayHint: 'Например 05.03.2024',
  show: 'Търсене',
  showAll: 'Целият дневник',
  shownOnly: 'Показани са само записите, които отговарят на търсеното.',
  columns: ['№', 'Кога (UTC)', 'Кой', 'Действие', 'Вид', 'Какво', 'Преди', 'След'],
  asCsv: 'Таблица (CSV)',
  asJsonLines: 'Записи (JSON Lines)',
  wholeForChecking:
    'Целият дневник като JSON Lines се проверява на друг компютър с merilo log verify --file.',
  verification: 'Проверка на дневника',
  verificationLead:
    'Веригата се преизчислява от първия запис. Всяка промяна, липса или размяна на записи се открива.',
  whole: (entries) =>
    `Дневникът е цял: ${entries} ${entries === '1' ? 'запис' : 'записа'}, всеки свързан с предишния.`,
  broken: (fault) => `Дневникът е нарушен: ${fault}.`,
  head: 'Край на дневника',
  headHint:
    'Запишете го извън системата. Само сравнен с него, дневникът показва дали последните му записи са отрязани или целият е преписан.',
  notedHead: 'Край, записан по-рано',
  notedHeadHint: 'Ако имате такъв: номер, двоеточие и 64 знака.',
  noSuchHead:
    'Това не е край на дневник. Въведете го, както е бил показан: номер, двоеточие, 64 знака.',
  verify: 'Проверка',
  actions: {
    'create-first-account': 'Създаден първи профил',
    'fill-institutions': 'Попълнен регистър на институциите',
    'add-institution': 'Добавена институция',
    'change-institution': 'Променена институция',
    'invite-account': 'Поканено лице',
    'change-account': 'Променен профил',
    'recover-account': 'Възстановен достъп',
    'disable-account': 'Спрян профил',
    'enable-account': 'Възобновен профил',
    'accept-invitation': 'Избрана парола по покана',
    'change-password': 'Сменена парола',
    'set-up-second-factor': 'Включен втори фактор',
    'renew-recovery-codes': 'Нови резервни кодове',
    'remove-second-factor': 'Изключен втори фактор',
    'use-recovery-code': 'Използван резервен код',
    'add-passkey': 'Добавен ключ за достъп',
    'remove-passkey': 'Премахнат ключ за достъп',
    'link-identity': 'Свързана самоличност',
    'end-sessions': 'Прекратени сесии',
    'sign-in': 'Вход',
    'sign-out': 'Изход',
    'load-sample': 'Зареден примерен план',
    'import-plan': 'Въведен план',
    'offer-plan-version': 'Въведена нова редакция на план',
    'take-plan-version': 'Приета нова редакция на проекта',
    'keep-plan-apart': 'Новата редакция е отделен план',
    'refuse-plan-version': 'Отхвърлена нова редакция',
    'mend-draft-cell': 'Поправена клетка',
    'mend-draft-indicator': 'Поправен индикатор',
    'mend-draft-heading': 'Поправени заглавие и година',
    'accept-draft-cell': 'Потвърдена клетка',
    'split-draft-indicator': 'Разделен индикатор',
    'join-draft-indicators': 'Обединени индикатори',
    'add-draft-indicator': 'Добавен индикатор',
    'remove-draft-indicator': 'Премахнат индикатор',
    'mend-draft-deadline': 'Поправен срок',
    'mend-draft-funding': 'Поправено финансиране',
    'mend-draft-sharing': 'Поправени общи средства',
    'mend-draft-institution': 'Поправена институция',
    'apply-draft-mend': 'Приета предложена поправка',
    'undo-draft-change': 'Отменена промяна',
    'restore-draft-version': 'Върната по-ранна редакция',
    'send-draft-round': 'Проектът е изпратен за съгласуване',
    'extend-round': 'Удължен срок за становища',
    'close-round': 'Приключено съгласуване',
    'withdraw-draft': 'Проектът е върнат от съгласуване',
    'agree-draft': 'Проектът е съгласуван',
    'save-opinion': 'Записано становище',
    'send-answer': 'Изпратено становище',
    'decide-opinion': 'Решение по бележка',
    'apply-opinion': 'Внесено предложение на институция',
    'note-agreements': 'Взети предвид съгласувания без бележки',
    'discard-draft': 'Отхвърлен проект',
    'adopt-plan': 'Приет план',
    'start-amendment': 'Започнато изменение на план',
    'amend-plan': 'Вписано изменение на план',
    'close-year': 'Приключена година',
    'reopen-year': 'Отворена отново година',
    'roll-over': 'Започнат план за следващата година',
    'enter-value': 'Въведена стойност',
    'enter-previous-value': 'Въведена стойност за предходната година',
    'decide-measure': 'Решение за мярка',
    'revise-target': 'Изменена цел',
    'judge-indicator': 'Оценка от длъжностно лице',
    'set-plan-criteria': 'Зададени критерии за оценка',
    'set-measure-weights': 'Зададени тежести',
    'set-reporting-days': 'Зададени срокове за отчитане',
    'give-evidence': 'Дадено доказателство',
    'withdraw-evidence': 'Оттеглено доказателство',
    'register-activity': 'Вписана дейност',
    'correct-activity': 'Поправена дейност',
    'withdraw-activity': 'Оттеглена дейност',
    'set-activity-rule': 'Зададено какви дейности се броят',
    'report-spending': 'Отчетени средства',
    'confirm-shared-money': 'Потвърдени общи средства',
    'refuse-shared-money': 'Отхвърлени общи средства',
    'open-year': 'Открита година',
    'assign-duty': 'Определени отчитащи институции',
    'save-report': 'Записана чернова на отчет',
    'submit-report': 'Подаден отчет',
    'return-report': 'Върнат отчет',
    'accept-report': 'Приет отчет',
    'reopen-report': 'Отворен наново приет отчет',
    'receive-report-form': 'Качен формуляр с отчети',
    'publish-plan': 'Публикуван отчет',
    'withdraw-publication': 'Оттеглена публикувана версия',
    'describe-council': 'Променени данни за съвета',
    'make-signing-key': 'Създаден ключ за подписване',
    'replace-signing-key': 'Сменен ключ за подписване',
    'cancel-preparation': 'Прекратено изготвяне на файлове',
    'prepare-publication': 'Поискано изготвяне на файлове',
    'set-reminder-ladder': 'Определени напомняния',
    'send-due-reminders': 'Изпратени съобщения за деня',
    'set-mail-preference': 'Избрани съобщения на профил',
    'renew-calendar': 'Нов адрес на календар',
    'resend-mail': 'Повторно изпратено съобщение',
  },
}

const en: LogWords = {
  title: 'Log',
  lead: 'Every change is written down as it is made: who, when, what, what was there and what is now. The entries are chained to one another and can be neither changed nor deleted.',
  when: 'When',
  who: 'Who',
  what: 'What',
  change: 'Change',
  old: 'Before',
  new: 'After',
  older: 'Older entries',
  empty: 'The log is empty.',
  nothingFound: 'No entry answers to what you asked for.',
  search: 'Search the log',
  person: 'Person',
  anyone: 'Everyone',
  institution: 'Institution',
  anyInstitution: 'All institutions',
  plan: 'Plan',
  anyPlan: 'All plans',
  measure: 'Measure',
  measureHint: 'Such as 6, with a plan chosen',
  action: 'Action',
  anyAction: 'All actions',
  from: 'From day',
  until: 'To day',
  dayHint: 'For example 2024-03-05 or 05.03.2024',
  show: 'Search',
  showAll: 'The whole log',
  shownOnly: 'Only the entries that answer to your search are shown.',
  columns: ['No.', 'When (UTC)', 'Who', 'Action', 'Kind', 'What', 'Before', 'After'],
  asCsv: 'Table (CSV)',
  asJsonLines: 'Entries (JSON Lines)',
  wholeForChecking:
    'The whole log as JSON Lines can be checked on another computer by merilo log verify --file.',
  verification: 'Check the log',
  verificationLead:
    'The chain is recomputed from the first entry. Any entry changed, missing or moved is found.',
  whole: (entries) =>
    `The log is whole: ${entries} ${entries === '1' ? 'entry' : 'entries'}, each chained to the one before.`,
  broken: (fault) => `The log is broken: ${fault}.`,
  head: 'Head of the log',
  headHint:
    'Note it outside the system. Only against it does the log show whether its last entries were cut off or all of it was written anew.',
  notedHead: 'A head noted earlier',
  notedHeadHint: 'If you have one: a number, a colon and 64 characters.',
  noSuchHead:
    'This is no head of a log. Enter it as it was shown: a number, a colon, 64 characters.',
  verify: 'Check',
  actions: {
    'create-first-account': 'First account made',
    'fill-institutions': 'Register of institutions filled',
    'add-institution': 'Institution added',
    'change-institution': 'Institution changed',
    'invite-account': 'Person invited',
    'change-account': 'Account changed',
    'recover-account': 'Access recovered',
    'disable-account': 'Account disabled',
    'enable-account': 'Account enabled',
    'accept-invitation': 'Password chosen by invitation',
    'change-password': 'Password changed',
    'set-up-second-factor': 'Second factor set up',
    'renew-recovery-codes': 'Recovery codes renewed',
    'remove-second-factor': 'Second factor removed',
    'use-recovery-code': 'Recovery code used',
    'add-passkey': 'Passkey added',
    'remove-passkey': 'Passkey removed',
    'link-identity': 'Identity linked',
    'end-sessions': 'Sessions ended',
    'sign-in': 'Signed in',
    'sign-out': 'Signed out',
    'load-sample': 'Sample plan loaded',
    'import-plan': 'Plan read in',
    'offer-plan-version': 'Newer version of a plan read in',
    'take-plan-version': 'Newer version of the draft taken over',
    'keep-plan-apart': 'Newer version kept as a plan of its own',
    'refuse-plan-version': 'Newer version refused',
    'mend-draft-cell': 'Cell mended',
    'mend-draft-indicator': 'Indicator mended',
    'mend-draft-heading': 'Title and year mended',
    'accept-draft-cell': 'Cell found right',
    'split-draft-indicator': 'Indicator split',
    'join-draft-indicators': 'Indicators joined',
    'add-draft-indicator': 'Indicator added',
    'remove-draft-indicator': 'Indicator removed',
    'mend-draft-deadline': 'Deadline mended',
    'mend-draft-funding': 'Funding mended',
    'mend-draft-sharing': 'Shared money mended',
    'mend-draft-institution': 'Institution mended',
    'apply-draft-mend': 'Proposed correction applied',
    'undo-draft-change': 'Change undone',
    'restore-draft-version': 'Earlier version restored',
    'send-draft-round': 'Draft sent round for opinions',
    'extend-round': 'Deadline for opinions extended',
    'close-round': 'Round of coordination closed',
    'withdraw-draft': 'Draft taken back from coordination',
    'agree-draft': 'Draft agreed',
    'save-opinion': 'Opinion saved',
    'send-answer': 'Opinions sent',
    'decide-opinion': 'Decision on a remark',
    'apply-opinion': 'An institution’s proposal put into the draft',
    'note-agreements': 'Agreements without remarks noted',
    'discard-draft': 'Draft discarded',
    'adopt-plan': 'Plan adopted',
    'start-amendment': 'Amendment of a plan begun',
    'amend-plan': 'Amendment of a plan recorded',
    'close-year': 'Year closed',
    'reopen-year': 'Year reopened',
    'roll-over': 'Plan for the next year begun',
    'enter-value': 'Value entered',
    'enter-previous-value': 'Last year’s value entered',
    'decide-measure': 'Decision on a measure',
    'revise-target': 'Target amended',
    'judge-indicator': 'Judgement by a person',
    'set-plan-criteria': 'Criteria of verdicts set',
    'set-measure-weights': 'Weights set',
    'set-reporting-days': 'Days for reporting set',
    'give-evidence': 'Evidence given',
    'withdraw-evidence': 'Evidence withdrawn',
    'register-activity': 'Activity registered',
    'correct-activity': 'Activity corrected',
    'withdraw-activity': 'Activity withdrawn',
    'set-activity-rule': 'Counted activities set',
    'report-spending': 'Money reported',
    'confirm-shared-money': 'Shared money confirmed',
    'refuse-shared-money': 'Shared money refused',
    'open-year': 'Year opened',
    'assign-duty': 'Reporting institutions assigned',
    'save-report': 'Draft of a report saved',
    'submit-report': 'Report submitted',
    'return-report': 'Report returned',
    'accept-report': 'Report accepted',
    'reopen-report': 'Accepted report opened again',
    'receive-report-form': 'Form of reports uploaded',
    'publish-plan': 'Report published',
    'withdraw-publication': 'Published version withdrawn',
    'describe-council': 'Description of the council changed',
    'make-signing-key': 'Signing key made',
    'replace-signing-key': 'Signing key replaced',
    'cancel-preparation': 'Preparing of files called off',
    'prepare-publication': 'Files asked for anew',
    'set-reminder-ladder': 'Reminders set',
    'send-due-reminders': 'Mail of the day sent',
    'set-mail-preference': 'Mail of an account chosen',
    'renew-calendar': 'New address of a calendar',
    'resend-mail': 'Mail sent again',
  },
}

export const logWords: Readonly<Record<Language, LogWords>> = { bg, en }
