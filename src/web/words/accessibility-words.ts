import type { Language } from '../../core/base/language.ts'

/**
 * The statement that Directive (EU) 2016/2102 asks for, in the order of the model of Implementing Decision
 * (EU) 2018/1523. It says what was done and no more; whoever changes the pages reviews it.
 */
interface AccessibilityWords {
  readonly title: string
  readonly commitment: (council: string, site: string) => string
  readonly status: string
  readonly statusText: string
  readonly notAccessible: string
  readonly notAccessibleLead: string
  readonly notAccessibleList: readonly string[]
  readonly preparation: string
  readonly preparedOn: (day: string) => string
  readonly method: string
  readonly methodList: readonly string[]
  readonly notDone: string
  readonly feedback: string
  readonly feedbackText: string
  readonly feedbackTo: string
  readonly noContact: string
  readonly enforcement: string
  readonly enforcementText: (supervisor: string) => string
  readonly enforcementUnknown: string
}

const bg: AccessibilityWords = {
  title: 'Декларация за достъпност',
  commitment: (council, site) =>
    `${council} се стреми да осигури достъпност на този сайт в съответствие със Закона за електронното управление, с който се въвежда Директива (ЕС) 2016/2102. Декларацията се отнася за публичните страници на ${site}.`,
  status: 'Съответствие',
  statusText:
    'Сайтът съответства частично на EN 301 549 (WCAG 2.1, ниво AA) поради изброеното по-долу. Страниците са направени по WCAG 2.2, ниво AA.',
  notAccessible: 'Недостъпно съдържание',
  notAccessibleLead: 'Известни несъответствия:',
  notAccessibleList: [
    'Текстове на плана, за които няма превод, стоят на езика на плана и на страниците на английски език. Езикът им е обозначен, но смисълът им остава недостъпен за онзи, който не владее този език (WCAG не изисква превод).',
    'Документите за Word и Excel не са проверени с екранен четец. Стойностите от диаграмите в тях стоят и като текст.',
    'Версии, публикувани с по-ранни издания на системата, могат да съдържат документи без същата обработка.',
  ],
  preparation: 'Изготвяне на декларацията',
  preparedOn: (day) => `Декларацията е изготвена и прегледана за последно на ${day}`,
  method: 'Основава се на самооценка с тези проверки на всяка промяна на системата:',
  methodList: [
    'правилата на axe-core за WCAG 2.2, нива A и AA, на страница от всеки вид, на двата езика, в светъл и тъмен режим, при 1280 и 375 пиксела;',
    'обхождане само с клавиатура;',
    'увеличение до 200 % и ширина 320 пиксела без хоризонтално превъртане;',
    'наложени цветове и намалено движение;',
    'всичко работи без JavaScript, а до всяка диаграма има таблица.',
  ],
  notDone:
    'Не е правена оценка от външен експерт, нито изпитване от хора, които ползват помощни технологии.',
  feedback: 'Обратна връзка',
  feedbackText:
    'Пишете ни за всяко затруднение и за съдържание, което Ви е нужно в достъпен вид. Посочете адреса на страницата.',
  feedbackTo: 'Адрес за връзка',
  noContact: 'Съветът още не е публикувал адрес за връзка.',
  enforcement: 'Процедура по привеждане в изпълнение',
  enforcementText: (supervisor) =>
    `Ако не получите отговор или отговорът не Ви удовлетворява, обърнете се към контролния орган: ${supervisor}.`,
  enforcementUnknown:
    'Ако не получите отговор или отговорът не Ви удовлетворява, обърнете се към органа, който упражнява контрол по Закона за електронното управление.',
}

const en: AccessibilityWords = {
  title: 'Accessibility statement',
  commitment: (council, site) =>
    `${council} is committed to making this site accessible, in accordance with the Electronic Governance Act, which transposes Directive (EU) 2016/2102. This statement applies to the public pages of ${site}.`,
  status: 'Compliance status',
  statusText:
    'This site is partially compliant with EN 301 549 (WCAG 2.1, level AA), due to what is listed below. Its pages are made to WCAG 2.2, level AA.',
  notAccessible: 'Non-accessible content',
  notAccessibleLead: 'Known non-compliances:',
  notAccessibleList: [
    'Texts of the plan that have no translation stand in the plan’s language on the English pages, too. Their language is marked, but whoever does not read it cannot understand them (WCAG does not ask for translation).',
    'Documents for Word and Excel have not been tried with a screen reader. The values of the charts in them stand there as text, too.',
    'Versions published with earlier releases of the system may hold documents that were not made with the same care.',
  ],
  preparation: 'Preparation of this statement',
  preparedOn: (day) => `This statement was prepared and last reviewed on ${day}.`,
  method: 'It rests on a self-assessment by these checks of every change of the system:',
  methodList: [
    'the rules of axe-core for WCAG 2.2, levels A and AA, on a page of every kind, in both languages, light and dark, at 1280 and 375 pixels;',
    'a walk with the keyboard alone;',
    'zoom to 200% and a width of 320 pixels without scrolling sideways;',
    'forced colours and reduced motion;',
    'everything works without JavaScript, and beside each chart there is a table.',
  ],
  notDone:
    'There has been no evaluation by an external expert, and no trial by people who use assistive technology.',
  feedback: 'Feedback',
  feedbackText:
    'Write to us about any difficulty, and about content that you need in an accessible form. Give the address of the page.',
  feedbackTo: 'Contact',
  noContact: 'The council has not published an address to write to yet.',
  enforcement: 'Enforcement procedure',
  enforcementText: (supervisor) =>
    `If you get no answer, or one that does not satisfy you, turn to the supervising body: ${supervisor}.`,
  enforcementUnknown:
    'If you get no answer, or one that does not satisfy you, turn to the body that supervises under the Electronic Governance Act.',
}

export const accessibilityWords: Readonly<Record<Language, AccessibilityWords>> = { bg, en }
