import type { Language } from '../../core/base/language.ts'
import type { FilledColumn, FormTable } from '../../core/report/form-rows.ts'
import type { ReportStatus } from '../../core/report/report-status.ts'

interface FormWords {
  /** At most 31 characters, which is all that a sheet's name may have. */
  readonly sheets: Readonly<Record<FormTable, string>>
  readonly title: (institution: string, period: string) => string
  readonly due: (day: string) => string
  readonly howTo: Readonly<Record<FormTable, string>>
  readonly number: string
  readonly measure: string
  readonly indicator: string
  readonly stage: (name: string) => string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  readonly last: string
  readonly soFar: string
  readonly remarks: string
  readonly state: string
  readonly source: string
  readonly amount: string
  readonly spentSoFar: string
  readonly filled: Readonly<Record<FilledColumn, string>>
  readonly statuses: Readonly<Record<ReportStatus, string>>
  readonly reportedBy: (institution: string) => string
  readonly yes: string
  readonly no: string
  readonly askNumber: string
  readonly askYesNo: string
  readonly askYes: string
  readonly askCurrency: string
  readonly tooLong: string
  readonly page: string
  readonly instructionsTitle: string
  readonly instructions: readonly string[]
}

const bg: FormWords = {
  sheets: { values: 'Отчет', notes: 'С думи', money: 'Средства' },
  title: (institution, period) => `Отчет на ${institution} за ${period}`,
  due: (day) => `Срок за подаване: ${day}`,
  howTo: {
    values: 'Попълват се само жълтите клетки. Въведете само това, което е от този период.',
    notes:
      'Попълват се само жълтите клетки. „Какво е направено“ е нужно, когато няма нито една стойност.',
    money:
      'Попълват се само жълтите клетки: сумите от този период. Където няма промяна, оставете празно.',
  },
  number: '№',
  measure: 'Мярка',
  indicator: 'Показател',
  stage: (name) => `етап: ${name}`,
  unit: 'Мярка за единица',
  baseline: 'Базова стойност',
  target: 'Цел',
  last: 'Последно отчетено',
  soFar: 'За годината дотук',
  remarks: 'Бележка при връщането',
  state: 'Състояние',
  source: 'Източник на средства',
  amount: 'По план',
  spentSoFar: 'Изплатено в други периоди',
  filled: {
    value: 'Стойност',
    numerator: 'Обхванати',
    denominator: 'Всички',
    stage: 'Етапът е готов',
    nothing: 'Няма данни',
    note: 'Бележка към стойността',
    done: 'Какво е направено',
    obstacles: 'Какво пречи',
    next: 'Какво следва',
    planned: 'Предвидени',
    committed: 'Поети задължения',
    spent: 'Изплатени',
    currency: 'Валута',
    paper: 'По кой документ',
    reason: 'Пояснение',
  },
  statuses: {
    open: 'незапочнат',
    draft: 'чернова',
    submitted: 'подаден, не се променя',
    returned: 'върнат за поправка',
    accepted: 'приет, не се променя',
  },
  reportedBy: (institution) => `отчита ${institution}, вие помагате`,
  yes: 'да',
  no: 'не',
  askNumber: 'Въведете само число.',
  askYesNo: 'Изберете „да“ или „не“.',
  askYes: 'Изберете „да“ или оставете празно.',
  askCurrency: 'Изберете BGN или EUR.',
  tooLong: '(Текстът не се събира в клетка. Променя се само в системата.)',
  page: 'стр. &P от &N',
  instructionsTitle: 'Как се попълва формулярът',
  instructions: [
    'Попълвайте само жълтите клетки. Останалите са заключени, за да не бъдат сбъркани без да искате; промените в тях не се четат.',
    'На лист „Отчет“ за всеки показател се въвежда стойността за периода. При дял се въвеждат две числа: колко са обхванати и колко са всички. При етапи срещу всеки етап се избира „да“ или „не“.',
    'Ако няма данни за показател, оставете стойността празна, изберете „да“ в колоната „Няма данни“ и напишете защо в бележката.',
    'Числата се въвеждат като числа, без мерна единица. Десетичният знак е този на Вашия компютър.',
    'На лист „С думи“ се описва какво е направено, какво пречи и какво следва. Нов ред в клетка: Alt+Enter (в LibreOffice: Ctrl+Enter).',
    'На лист „Средства“ се въвеждат само сумите от този период и документът, по който могат да бъдат проверени.',
    'Редовете могат да се местят, колоните да се разширяват, листовете да се преименуват. Скритите клетки казват на системата кой ред за кой отчет е; не ги триете.',
    'Запишете файла като .xlsx и го качете от „Моите отчети“. Преди нещо да бъде записано, ще видите какво се променя; ако друг е променял същото в системата, ще изберете кое да остане.',
  ],
}

const en: FormWords = {
  sheets: { values: 'Report', notes: 'In words', money: 'Money' },
  title: (institution, period) => `Report of ${institution} for ${period}`,
  due: (day) => `Due: ${day}`,
  howTo: {
    values: 'Fill in the yellow cells only. Enter only what is of this period.',
    notes:
      'Fill in the yellow cells only. “What was done” is needed where there is no value at all.',
    money:
      'Fill in the yellow cells only: the amounts of this period. Where nothing changed, leave them empty.',
  },
  number: 'No.',
  measure: 'Measure',
  indicator: 'Indicator',
  stage: (name) => `stage: ${name}`,
  unit: 'Unit',
  baseline: 'Baseline',
  target: 'Target',
  last: 'Last reported',
  soFar: 'The year so far',
  remarks: 'Remark of the return',
  state: 'Status',
  source: 'Source of funding',
  amount: 'In the plan',
  spentSoFar: 'Spent in other periods',
  filled: {
    value: 'Value',
    numerator: 'Covered',
    denominator: 'All',
    stage: 'Stage is done',
    nothing: 'No data',
    note: 'Note on the value',
    done: 'What was done',
    obstacles: 'What stands in the way',
    next: 'What comes next',
    planned: 'Planned',
    committed: 'Committed',
    spent: 'Spent',
    currency: 'Currency',
    paper: 'By which document',
    reason: 'Explanation',
  },
  statuses: {
    open: 'not begun',
    draft: 'draft',
    submitted: 'submitted, cannot be changed',
    returned: 'returned to be mended',
    accepted: 'accepted, cannot be changed',
  },
  reportedBy: (institution) => `${institution} reports, you help`,
  yes: 'yes',
  no: 'no',
  askNumber: 'Enter a number only.',
  askYesNo: 'Choose “yes” or “no”.',
  askYes: 'Choose “yes” or leave it empty.',
  askCurrency: 'Choose BGN or EUR.',
  tooLong: '(The text does not fit in a cell. It is changed in the system only.)',
  page: 'page &P of &N',
  instructionsTitle: 'How to fill in the form',
  instructions: [
    'Fill in the yellow cells only. All others are locked, so that nobody spoils them unawares; what is changed in them is not read.',
    'On the sheet “Report” the value of the period is entered for each indicator. Of a share two numbers are entered: how many are covered and how many there are in all. Of stages, “yes” or “no” is chosen beside each stage.',
    'Where there is no data on an indicator, leave the value empty, choose “yes” in the column “No data” and write why in the note.',
    'Numbers are entered as numbers, without the unit. The decimal mark is that of your computer.',
    'On the sheet “In words” you say what was done, what stands in the way and what comes next. A new line in a cell: Alt+Enter (in LibreOffice: Ctrl+Enter).',
    'On the sheet “Money” only the amounts of this period are entered, with the document that they can be checked by.',
    'Rows may be moved, columns widened, sheets renamed. Hidden cells tell the system which row is of which report; do not delete them.',
    'Save the file as .xlsx and upload it from “My reports”. Before anything is saved you will see what changes; where somebody else has changed the same in the system, you will choose what is to stay.',
  ],
}

export const formWords: Readonly<Record<Language, FormWords>> = { bg, en }
