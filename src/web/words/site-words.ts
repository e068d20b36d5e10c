import type { Language } from '../../core/base/language.ts'
import type { NoticeName } from '../answer.ts'

interface SiteWords {
  readonly name: string
  readonly skip: string
  readonly mainMenu: string
  readonly published: string
  /** The same in the menu. */
  readonly publishedShort: string
  readonly plans: string
  readonly importPlan: string
  readonly institutions: string
  readonly accounts: string
  readonly log: string
  readonly coordination: string
  readonly mail: string
  readonly myMail: string
  readonly signIn: string
  readonly signOut: string
  readonly signedInAs: string
  /** The part of the menu with what a council keeps: institutions, accounts, mail, the log. */
  readonly keeping: string
  readonly otherLanguage: string
  readonly youAreHere: string
  readonly purpose: string
  readonly openSource: string
  readonly demonstration: string
  readonly demonstrationNotice: string
  readonly asTable: string
  readonly save: string
  readonly youTyped: string
  readonly signInElsewhere: string
  readonly comeBackHint: string
  readonly sendAgainHint: string
  readonly sendAgain: string
  readonly thereIsAProblem: string
  readonly notices: Readonly<Record<NoticeName, string>>
}

const bg: SiteWords = {
  name: 'Мерило',
  skip: 'Към съдържанието',
  mainMenu: 'Основно меню',
  published: 'Публикувани планове',
  publishedShort: 'Публикувани',
  plans: 'Планове',
  importPlan: 'Въвеждане на план',
  institutions: 'Институции',
  accounts: 'Профили',
  log: 'Дневник',
  coordination: 'Съгласуване',
  mail: 'Съобщения',
  myMail: 'Моите съобщения',
  signIn: 'Вход',
  signOut: 'Изход',
  signedInAs: 'Влезли сте като',
  keeping: 'Управление',
  otherLanguage: 'English',
  youAreHere: 'Вие сте тук',
  purpose: 'Мерило показва докъде е стигнало изпълнението и как е получена всяка стойност.',
  openSource: 'Свободен софтуер под лиценз EUPL 1.2',
  demonstration: 'Демонстрация',
  demonstrationNotice:
    'Това са демонстрационни данни: отчетените стойности са измислени и не описват дейността на никоя институция.',
  asTable: 'Като таблица',
  save: 'Запазване',
  youTyped: 'Въведохте',
  signInElsewhere: 'Вход в нов прозорец',
  comeBackHint: 'След като влезете, върнете се тук и изпратете въведеното отново.',
  sendAgainHint: 'Въведеното е тук и може да бъде изпратено отново.',
  sendAgain: 'Изпращане отново',
  thereIsAProblem: 'Проверете въведеното',
  notices: {
    imported: 'Планът е прочетен. Прегледайте констатациите.',
    'version-taken':
      'Проектът вече е в новата редакция. Предишната се пази и може да бъде върната.',
    'version-refused': 'Новата редакция е отхвърлена. Планът остава без промяна.',
    mended: 'Поправката е запазена и документът е проверен отново.',
    'no-proposal': 'Предложението вече е приложено или мястото е променено. Ето как е сега.',
    undone: 'Промяната е отменена.',
    restored: 'По-ранната редакция е върната. Досегашната остава в историята.',
    discarded: 'Проектът е отхвърлен.',
    'sent-round': 'Проектът е изпратен за съгласуване.',
    'round-extended': 'Срокът за становища е удължен.',
    'round-closed': 'Съгласуването е приключено.',
    withdrawn: 'Проектът е върнат от съгласуване и отново може да се работи по него.',
    agreed: 'Проектът е съгласуван. Остава да бъде приет.',
    'opinion-saved': 'Записано е. Секретариатът ще го види, когато изпратите становището.',
    'answer-sent': 'Становището е изпратено. До края на срока може да го замените с ново.',
    'opinion-decided': 'Решението е записано.',
    'opinion-applied': 'Предложеният текст е внесен в проекта.',
    'agreements-noted': 'Съгласуванията без бележки са взети предвид.',
    adopted: 'Приемането е записано. Планът вече е действащ.',
    'amendment-started': 'Това е проектът на изменението. Приетият план не се променя.',
    amended: 'Изменението е вписано.',
    'year-closed': 'Годината е приключена.',
    'year-reopened': 'Годината е отворена отново.',
    'lineage-kept': 'Записано е какво продължава планът.',
    'rolled-over': 'Това е проектът за следващата година. Прегледайте целите и констатациите.',
    'value-entered': 'Стойността е записана.',
    decided: 'Решението за мярката е записано.',
    judged: 'Оценката е записана.',
    'target-revised': 'Изменението на целта е записано.',
    set: 'Записано е и важи от сега.',
    'institution-kept': 'Промяната в регистъра е записана.',
    'council-described': 'Данните за съвета са записани. Следващото публикуване ще ги покаже.',
    'report-saved': 'Запазено.',
    'report-submitted': 'Отчетът е подаден.',
    'reports-submitted': 'Отметнатите отчети са подадени.',
    'report-returned': 'Отчетът е върнат за поправка.',
    'report-accepted': 'Отчетът е приет.',
    'reports-accepted': 'Отметнатите отчети са приети.',
    'report-reopened': 'Отчетът е отворен наново.',
    'form-taken': 'Отчетите от формуляра са записани.',
    'year-opened': 'Годината е открита. Институциите дължат отчети.',
    'account-disabled': 'Профилът е спрян и е излязъл отвсякъде.',
    'account-enabled': 'Профилът е възобновен.',
    'password-changed': 'Паролата е сменена. На другите места сте излезли.',
    'password-chosen': 'Паролата е запазена. Влезте с нея.',
    'second-factor-removed': 'Вторият фактор е изключен.',
    'sessions-ended': 'Сесията е прекратена.',
    'evidence-given': 'Доказателството е добавено.',
    'evidence-withdrawn': 'Доказателството е оттеглено.',
    'activity-kept': 'Дейността е вписана.',
    'activity-withdrawn': 'Дейността е оттеглена и повече не се брои.',
    'passkey-added': 'Ключът за достъп е добавен.',
    'passkey-removed': 'Ключът за достъп е премахнат.',
    'money-reported': 'Средствата са отчетени.',
    'sharing-decided': 'Решението за общите средства е записано.',
    'annual-report-begun': 'Отчетът е започнат: всеки раздел има проект на текст.',
    'section-saved': 'Разделът е запазен.',
    'section-confirmed': 'Текстът е потвърден с новите стойности.',
    'section-drafted': 'Разделът има нов проект от днешните данни.',
    'comment-added': 'Бележката е добавена.',
    'comment-resolved': 'Бележката е уредена.',
    'annual-report-sent': 'Отчетът е изпратен за преглед.',
    'annual-report-returned': 'Отчетът е върнат за доработване.',
    'annual-report-signed': 'Отчетът е подписан за секретариата.',
    'annual-report-signed-off': 'Отчетът е подписан за съвета.',
    published: 'Отчетът е публикуван.',
    'publication-withdrawn': 'Версията е оттеглена. На адресите ѝ вече се показва обяснението.',
    'preparation-cancelled': 'Изготвянето на файловете е прекратено.',
    'preparing-again': 'Файловете, които липсват, се изготвят.',
    'template-kept':
      'Шаблонът е приет. По него ще се изготвят версиите, публикувани отсега нататък.',
    'template-given-up': 'Отсега нататък не се използва шаблон.',
    'calendar-renewed': 'Адресът на календара е създаден.',
    'mail-chosen': 'Изборът Ви е записан и важи от следващото съобщение.',
    'mail-resent': 'Съобщението чака да бъде изпратено отново.',
    'key-replaced':
      'Ключът за подписване е сменен. Обявете отпечатъка му навсякъде, където е бил обявен старият.',
    'signed-out': 'Излязохте от системата.',
  },
}

const en: SiteWords = {
  name: 'Merilo',
  skip: 'Skip to the content',
  mainMenu: 'Main menu',
  published: 'Published plans',
  publishedShort: 'Published',
  plans: 'Plans',
  importPlan: 'Read in a plan',
  institutions: 'Institutions',
  accounts: 'Accounts',
  log: 'Log',
  coordination: 'Coordination',
  mail: 'Mail',
  myMail: 'My mail',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  keeping: 'Manage',
  otherLanguage: 'Български',
  youAreHere: 'You are here',
  purpose: 'Merilo shows how far a plan is implemented, and how each figure came about.',
  openSource: 'Free software under EUPL 1.2',
  demonstration: 'Demonstration',
  demonstrationNotice:
    'This is demonstration data: the reported values are invented and describe the work of no institution.',
  asTable: 'As a table',
  save: 'Save',
  youTyped: 'What you typed',
  signInElsewhere: 'Sign in, in a new window',
  comeBackHint: 'Once you have signed in, come back here and send what you typed again.',
  sendAgainHint: 'What you typed is here and can be sent again.',
  sendAgain: 'Send again',
  thereIsAProblem: 'Check what you entered',
  notices: {
    imported: 'The plan has been read. Look through the findings.',
    'version-taken':
      'The draft is the newer version now. The one before is kept and can be returned to.',
    'version-refused': 'The newer version is refused. The plan is as it was.',
    mended: 'The correction is saved and the findings are worked out anew.',
    'no-proposal':
      'The proposal has been taken already, or the place has been changed. This is how it is now.',
    undone: 'The change has been undone.',
    restored: 'The earlier version is back. The one before it stays in the history.',
    discarded: 'The draft has been discarded.',
    'sent-round': 'The draft has been sent round for opinions.',
    'round-extended': 'The deadline for opinions is extended.',
    'round-closed': 'The round of coordination is closed.',
    withdrawn: 'The draft has been taken back from coordination and can be worked on again.',
    agreed: 'The draft is agreed. It remains to be adopted.',
    'opinion-saved': 'Saved. The secretariat will see it when you send the answer.',
    'answer-sent': 'The answer is sent. Until the deadline you may replace it with another.',
    'opinion-decided': 'The decision is recorded.',
    'opinion-applied': 'The proposed words are in the draft.',
    'agreements-noted': 'The agreements without remarks are noted.',
    adopted: 'The adoption is recorded. The plan is now in force.',
    'amendment-started': 'This is the draft of the amendment. The adopted plan is not changed.',
    amended: 'The amendment has been recorded.',
    'year-closed': 'The year has been closed.',
    'year-reopened': 'The year has been reopened.',
    'lineage-kept': 'What the plan goes on from is recorded.',
    'rolled-over': 'This is the draft for the next year. Look at its targets and findings.',
    'value-entered': 'The value is recorded.',
    decided: 'The decision on the measure is recorded.',
    judged: 'The judgement is recorded.',
    'target-revised': 'The amendment of the target is recorded.',
    set: 'It is recorded and holds from now on.',
    'institution-kept': 'The register is changed.',
    'council-described':
      'The description of the council is recorded. The next publication will show it.',
    'report-saved': 'Saved.',
    'report-submitted': 'The report is submitted.',
    'reports-submitted': 'The reports marked are submitted.',
    'report-returned': 'The report is returned, to be mended.',
    'report-accepted': 'The report is accepted.',
    'reports-accepted': 'The reports marked are accepted.',
    'report-reopened': 'The report is opened again.',
    'form-taken': 'The reports of the form are saved.',
    'year-opened': 'The year is open. Institutions owe reports.',
    'account-disabled': 'The account is disabled and signed out everywhere.',
    'account-enabled': 'The account is enabled.',
    'password-changed': 'The password is changed. You are signed out in all other places.',
    'password-chosen': 'The password is saved. Sign in with it.',
    'second-factor-removed': 'The second factor is turned off.',
    'sessions-ended': 'The session is ended.',
    'evidence-given': 'The evidence is added.',
    'evidence-withdrawn': 'The piece of evidence is withdrawn.',
    'activity-kept': 'The activity is registered.',
    'activity-withdrawn': 'The activity is withdrawn and counts no longer.',
    'passkey-added': 'The passkey is added.',
    'passkey-removed': 'The passkey is removed.',
    'money-reported': 'The money is reported.',
    'sharing-decided': 'The decision on shared money is recorded.',
    'annual-report-begun': 'The report has been begun: every section has a drafted text.',
    'section-saved': 'The section has been saved.',
    'section-confirmed': 'The text has been confirmed with the new values.',
    'section-drafted': 'The section has been drafted anew from the data of today.',
    'comment-added': 'The comment has been added.',
    'comment-resolved': 'The comment has been dealt with.',
    'annual-report-sent': 'The report has been sent for review.',
    'annual-report-returned': 'The report has been returned to be worked on.',
    'annual-report-signed': 'The report has been signed for the secretariat.',
    'annual-report-signed-off': 'The report has been signed off for the council.',
    published: 'The report is published.',
    'publication-withdrawn':
      'The version has been withdrawn. Its addresses now show the explanation.',
    'preparation-cancelled': 'The preparing of the files has been stopped.',
    'preparing-again': 'The files that are missing are being prepared.',
    'template-kept':
      'The template is accepted. Versions published from now on will be prepared in it.',
    'template-given-up': 'From now on no template is used.',
    'calendar-renewed': 'The address of the calendar has been made.',
    'mail-chosen': 'Your choice is recorded and holds from the next mail on.',
    'mail-resent': 'The mail waits to be sent again.',
    'key-replaced':
      'The signing key has been replaced. Announce its fingerprint wherever the old one has been announced.',
    'signed-out': 'You have signed out.',
  },
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { bg, en }
