import type { Language } from '../../core/base/language.ts'

interface DraftWords {
  readonly plans: string
  readonly drafts: string
  readonly adopted: string
  readonly noPlans: string
  readonly noPlansHint: string
  readonly draft: string
  readonly untitled: string
  readonly readFrom: (file: string, by: string, when: string) => string
  readonly importTitle: string
  readonly importHint: string
  readonly file: string
  readonly fileHint: string
  readonly fileMissing: string
  readonly importSubmit: string
  readonly understood: (goals: number, measures: number, indicators: number) => string
  readonly measures: string
  readonly findings: string
  readonly noFindings: string
  readonly endOfFindings: string
  readonly document: string
  readonly headingTitle: string
  readonly headingYear: string
  readonly mendHeading: string
  readonly goals: string
  readonly goalsLead: string
  readonly goalNumber: string
  readonly goalTitle: string
  readonly goalMeasures: (count: number, numbers: string) => string
  readonly newGoal: string
  readonly newGoals: string
  readonly newGoalsHint: string
  readonly place: string
  readonly addMeasure: string
  readonly addMeasureHint: string
  readonly newMeasure: string
  readonly removeMeasure: string
  readonly removeMeasureHint: string
  readonly removeMeasureSubmit: string
  readonly placeNumber: string
  readonly placeGoal: string
  readonly noGoal: string
  readonly adopt: string
  readonly adoptTitle: string
  readonly adoptHint: (errors: number) => string
  readonly body: string
  readonly bodyHint: string
  readonly act: string
  readonly actHint: string
  readonly number: string
  readonly date: string
  readonly dateHint: string
  readonly adoptSubmit: string
  readonly discard: string
  readonly discardHint: string
  readonly discardSubmit: string
  readonly measure: (number: string) => string
  readonly position: (position: number) => string
  readonly withFindings: (count: number) => string
  readonly goal: (number: string) => string
  readonly previous: string
  readonly next: string
  readonly nextWithFinding: string
  readonly printed: string
  readonly empty: string
  readonly mend: string
  readonly newWords: string
  readonly mendHint: string
  readonly seen: string
  readonly expected: string
  readonly interpretation: string
  readonly indicatorName: string
  readonly kind: string
  readonly unit: string
  readonly baseline: string
  readonly operator: string
  readonly target: string
  readonly otherTarget: string
  readonly accumulates: string
  readonly accumulatesHint: string
  readonly measured: string
  readonly byKind: string
  readonly noValue: string
  readonly unsure: string
  readonly mendIndicator: string
  readonly unknownInstitution: string
  readonly notRead: string
}

const bg: DraftWords = {
  plans: 'Планове',
  drafts: 'Проекти за преглед',
  adopted: 'Приети планове',
  noPlans: 'Още няма планове.',
  noPlansHint:
    'Въведете плана като файл на Word и системата ще покаже какво е прочела и какво не е наред.',
  draft: 'Проект',
  untitled: '(без заглавие)',
  readFrom: (file, by, when) => `Прочетен от файла „${file}“, въвел ${by}, ${when}`,
  importTitle: 'Въвеждане на план',
  importHint:
    'Изберете документа с плана. Таблицата може да има колоните си в произволен ред. Документът не се променя и нищо не се приема, докато не го прегледате.',
  file: 'Файл с плана',
  fileHint:
    'Word (.docx, .doc, .rtf), Excel (.xlsx, .xls), LibreOffice (.ods, .odt), уеб страница, текст с разделители (.csv, .txt), план в StratML (.xml) или отворени данни от Мерило (data.zip), до 20 MB',
  fileMissing: 'Изберете файл с плана.',
  importSubmit: 'Прочитане',
  understood: (goals, measures, indicators) =>
    `Прочетено: ${goals} ${goals === 1 ? 'стратегическа цел' : 'стратегически цели'}, ${measures} ${measures === 1 ? 'мярка' : 'мерки'}, ${indicators} ${indicators === 1 ? 'индикатор' : 'индикатора'}.`,
  measures: 'Мерки',
  findings: 'Констатации',
  endOfFindings: 'Край на списъка.',
  noFindings: 'Няма констатации.',
  document: 'За целия документ',
  headingTitle: 'Заглавие на плана',
  headingYear: 'Година',
  mendHeading: 'Поправка на заглавието и годината',
  goals: 'Цели на плана',
  goalsLead:
    'Мерките следват целта си, когато тя получи друг номер. Цел, чиито полета са изпразнени, отпада, ако под нея няма мерки.',
  goalNumber: 'Номер',
  goalTitle: 'Наименование',
  goalMeasures: (count, numbers) => {
    if (count === 0) return 'Под нея няма мерки.'
    return count === 1 ? `Под нея е мярка ${numbers}.` : `Под нея са мерки ${numbers}.`
  },
  newGoal: 'Нова цел',
  newGoals: 'Нови цели',
  newGoalsHint: 'Оставете празни полетата, които не ви трябват. След записа има място за още две.',
  place: 'Номер и цел на мярката',
  addMeasure: 'Добавяне на мярка',
  addMeasureHint: 'Застава последна под целта си. Останалото се попълва на нейната страница.',
  newMeasure: 'Мярка',
  removeMeasure: 'Премахване на мярката',
  removeMeasureHint:
    'Премахнете ред, който не е мярка, или мярка, която отпада от проекта. Предишната редакция се пази в историята и може да бъде върната.',
  removeMeasureSubmit: 'Премахване от проекта',
  placeNumber: 'Номер на мярката',
  placeGoal: 'Цел, под която стои',
  noGoal: 'Без цел',
  adopt: 'Към приемане',
  adoptTitle: 'Приемане на плана',
  adoptHint: (errors) =>
    errors === 0
      ? 'След приемането планът не може да се променя. Въведете акта, с който е приет.'
      : `Остават ${errors} грешки. Планът може да бъде приет и с тях: засегнатите мерки няма да имат процент. След приемането планът не може да се променя.`,
  body: 'Орган, приел плана',
  bodyHint: 'Например „Министерски съвет“',
  act: 'Вид на акта',
  actHint: 'Например „Решение“ или „Протокол“',
  number: 'Номер на акта',
  date: 'Дата на акта',
  dateHint: 'Ден, месец и година, например 12.03.2024',
  adoptSubmit: 'Записване на приемането',
  discard: 'Отхвърляне на проекта',
  discardHint:
    'Проектът изчезва от списъка, но остава в дневника. Файлът може да се въведе отново.',
  discardSubmit: 'Отхвърляне',
  measure: (number) => `Мярка ${number}`,
  position: (position) => `пореден номер ${position} в документа`,
  withFindings: (count) => (count === 1 ? '1 констатация' : `${count} констатации`),
  goal: (number) => `Цел ${number}`,
  previous: 'Предишна',
  next: 'Следваща',
  nextWithFinding: 'Следваща с констатация',
  printed: 'Записано в документа',
  empty: 'празна клетка',
  mend: 'Поправка',
  newWords: 'Нов текст на клетката',
  mendHint:
    'Клетката се прочита отново с поправения текст. Зададеното на ръка по другите клетки се запазва.',
  seen: 'Записано',
  expected: 'Очаквано',
  interpretation: 'Как е разбрано',
  indicatorName: 'Наименование',
  kind: 'Вид',
  unit: 'Мерна единица',
  baseline: 'Базова стойност',
  operator: 'Изискване',
  target: 'Целева стойност',
  otherTarget: 'Граници, посока или етапи',
  accumulates: 'Как се събира отчетеното',
  accumulatesHint:
    'Ако се броят неща, които съществуват, например действащи центрове, важи последното отчетено.',
  measured: 'Какво се измерва',
  byKind: 'според вида',
  noValue: 'няма',
  unsure: 'Тълкуването не е сигурно: проверете го.',
  mendIndicator: 'Поправка на разбраното',
  unknownInstitution: 'няма я в регистъра',
  notRead: 'Нищо не е разпознато.',
}

const en: DraftWords = {
  plans: 'Plans',
  drafts: 'Drafts to review',
  adopted: 'Adopted plans',
  noPlans: 'There are no plans yet.',
  noPlansHint:
    'Bring the plan as a Word file; the system will show what it read and what is wrong.',
  draft: 'Draft',
  untitled: '(no title)',
  readFrom: (file, by, when) => `Read from the file “${file}”, brought by ${by}, ${when}`,
  importTitle: 'Read in a plan',
  importHint:
    'Choose the document that holds the plan. The columns of its table may stand in any order. The document is not changed, and nothing is adopted until you have reviewed it.',
  file: 'File with the plan',
  fileHint:
    'Word (.docx, .doc, .rtf), Excel (.xlsx, .xls), LibreOffice (.ods, .odt), a web page, delimited text (.csv, .txt), a plan in StratML (.xml) or open data from Merilo (data.zip), up to 20 MB',
  fileMissing: 'Choose a file with the plan.',
  importSubmit: 'Read',
  understood: (goals, measures, indicators) =>
    `What was read: ${goals} strategic ${goals === 1 ? 'goal' : 'goals'}, ${measures} ${measures === 1 ? 'measure' : 'measures'}, ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}.`,
  measures: 'Measures',
  findings: 'Findings',
  endOfFindings: 'End of the list.',
  noFindings: 'There are no findings.',
  document: 'The whole document',
  headingTitle: 'Title of the plan',
  headingYear: 'Year',
  mendHeading: 'Mend the title and the year',
  goals: 'Goals of the plan',
  goalsLead:
    'Measures follow their goal when it gets another number. A goal whose fields are emptied is taken out when no measure stands under it.',
  goalNumber: 'Number',
  goalTitle: 'Title',
  goalMeasures: (count, numbers) => {
    if (count === 0) return 'No measure stands under it.'
    return count === 1
      ? `Measure ${numbers} stands under it.`
      : `Measures ${numbers} stand under it.`
  },
  newGoal: 'New goal',
  newGoals: 'New goals',
  newGoalsHint: 'Leave empty what you do not need. There is room for two more after saving.',
  place: 'Number and goal of the measure',
  addMeasure: 'Add a measure',
  addMeasureHint: 'It stands last under its goal. The rest is filled in on its own page.',
  newMeasure: 'Measure',
  removeMeasure: 'Take the measure out',
  removeMeasureHint:
    'Take out a row that is no measure, or a measure that the draft is to have no more. The version before stays in the history and can be brought back.',
  removeMeasureSubmit: 'Take it out of the draft',
  placeNumber: 'Number of the measure',
  placeGoal: 'Goal that it stands under',
  noGoal: 'No goal',
  adopt: 'Go on to adoption',
  adoptTitle: 'Adopt the plan',
  adoptHint: (errors) =>
    errors === 0
      ? 'Once adopted, the plan cannot be changed. Enter the act that adopted it.'
      : `${errors} errors remain. The plan can be adopted with them: the measures concerned will have no percentage. Once adopted, the plan cannot be changed.`,
  body: 'Body that adopted it',
  bodyHint: 'For example “Council of Ministers”',
  act: 'Kind of act',
  actHint: 'For example “Decision” or “Minutes”',
  number: 'Number of the act',
  date: 'Date of the act',
  dateHint: 'Day, month and year, for example 12.03.2024',
  adoptSubmit: 'Record the adoption',
  discard: 'Discard the draft',
  discardHint: 'The draft leaves the list but stays in the log. The file can be read in again.',
  discardSubmit: 'Discard',
  measure: (number) => `Measure ${number}`,
  position: (position) => `row ${position} in the order of the document`,
  withFindings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  goal: (number) => `Goal ${number}`,
  previous: 'Previous',
  next: 'Next',
  nextWithFinding: 'Next with a finding',
  printed: 'As written in the document',
  empty: 'empty cell',
  mend: 'Mend',
  newWords: 'New words of the cell',
  mendHint:
    'The cell is read again with the mended words. What was set by hand for other cells stays.',
  seen: 'Seen',
  expected: 'Expected',
  interpretation: 'How it was understood',
  indicatorName: 'Name',
  kind: 'Kind',
  unit: 'Unit',
  baseline: 'Baseline',
  operator: 'Requirement',
  target: 'Target value',
  otherTarget: 'A range, a direction or stages',
  accumulates: 'How reports come together',
  accumulatesHint:
    'Where things that exist are counted, for example centres at work, the last report counts.',
  measured: 'What is measured',
  byKind: 'by its kind',
  noValue: 'none',
  unsure: 'This reading is not certain: check it.',
  mendIndicator: 'Mend this reading',
  unknownInstitution: 'not in the register',
  notRead: 'Nothing was made out.',
}

export const draftWords: Readonly<Record<Language, DraftWords>> = { bg, en }
