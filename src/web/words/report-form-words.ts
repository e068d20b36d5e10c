import type { Language } from '../../core/base/language.ts'
import type { FormPlace, FormRemark } from '../../core/report/given-form.ts'

interface ReportFormWords {
  readonly title: string
  readonly lead: string
  readonly file: string
  readonly fileHint: string
  readonly fileMissing: string
  readonly upload: string
  readonly download: (institution: string) => string
  readonly onPaper: Readonly<Record<'docx' | 'pdf', string>>
  readonly downloadAll: string
  readonly uploadLink: string
  readonly preview: string
  readonly of: (institution: string, period: string) => string
  readonly uploaded: (name: string, who: string, when: string) => string
  readonly made: (when: string) => string
  readonly place: (place: FormPlace) => string
  readonly wrongTitle: string
  readonly wrongLead: string
  readonly wrong: (seen: string, expected: string) => string
  readonly remarksTitle: string
  readonly remarks: Readonly<Record<FormRemark['code'], (seen: string) => string>>
  readonly changes: string
  readonly field: string
  readonly now: string
  readonly inFile: string
  readonly ready: string
  readonly notReady: string
  readonly closed: string
  readonly conflict: (who: string) => string
  readonly fromFile: string
  readonly saved: string
  readonly before: string
  readonly unchanged: (measures: string) => string
  readonly nothing: string
  readonly save: string
  readonly submit: string
  readonly submitHint: string
  readonly again: string
}

const bg: ReportFormWords = {
  title: 'Качване на формуляр',
  lead: 'Качете попълнения формуляр за отчитане. Преди нещо да бъде записано, ще видите какво се променя във всеки отчет.',
  file: 'Попълнен формуляр',
  fileHint: 'Файл на Excel (.xlsx) или LibreOffice (.ods) до 5 MB, изтеглен от тази система.',
  fileMissing: 'Изберете файла с попълнения формуляр.',
  upload: 'Качване',
  download: (institution) => `Формуляр за Excel (${institution})`,
  onPaper: { pdf: 'за печат (PDF)', docx: 'за печат (Word)' },
  downloadAll: 'Формуляри за Excel на всички институции (.zip)',
  uploadLink: 'Качване на попълнен формуляр',
  preview: 'Какво ще бъде записано',
  of: (institution, period) => `${institution}, ${period}`,
  uploaded: (name, who, when) => `„${name}“, качен от ${who} на ${when}`,
  made: (when) => `изтеглен на ${when}`,
  place: ({ sheet, cell }) => `лист „${sheet}“, клетка ${cell}`,
  wrongTitle: 'Клетки, които не могат да бъдат прочетени',
  wrongLead: 'Нищо не е записано. Поправете тези клетки във файла и го качете отново.',
  wrong: (seen, expected) =>
    seen === '' ? `Очаква се ${expected}.` : `Там стои „${seen}“. Очаква се ${expected}.`,
  remarksTitle: 'Какво не е прочетено',
  remarks: {
    'other-sheet': (seen) => `Лист „${seen}“ не е част от формуляра.`,
    'label-changed': (seen) =>
      `Заключена клетка е променена (сега в нея стои „${seen}“). Важи това, което е в системата.`,
    'row-without-key': (seen) => `Ред, който не е от формуляра („${seen}“).`,
    'row-missing': (seen) =>
      `Във файла ${seen === '1' ? 'липсва един ред' : `липсват ${seen} реда`} от формуляра; по тях нищо не се променя.`,
  },
  changes: 'Промени',
  field: 'Поле',
  now: 'Сега',
  inFile: 'Ще стане',
  ready: 'Попълнен, може да бъде подаден',
  notReady: 'За да бъде подаден, остава:',
  closed:
    'Отчетът вече е подаден или приет и не може да бъде променен. Попълненото по него не се записва.',
  conflict: (who) =>
    `Откакто формулярът е изтеглен, ${who} е записал друго в същите полета. Изберете кое да остане.`,
  fromFile: 'От файла',
  saved: 'Записаното',
  before: 'При изтеглянето беше',
  unchanged: (measures) => `Без промяна: ${measures}.`,
  nothing: 'В този формуляр няма нищо ново за записване.',
  save: 'Записване като чернови',
  submit: 'Записване и подаване на попълнените',
  submitHint: 'Отчетите, на които нещо липсва, се записват като чернови.',
  again: 'Качване на друг файл',
}

const en: ReportFormWords = {
  title: 'Upload a form',
  lead: 'Upload the reporting form that you filled in. Before anything is saved you will see what changes in each report.',
  file: 'Form that was filled in',
  fileHint:
    'A file of Excel (.xlsx) or LibreOffice (.ods) of at most 5 MB, downloaded from this system.',
  fileMissing: 'Choose the file with the form that you filled in.',
  upload: 'Upload',
  download: (institution) => `Form for Excel (${institution})`,
  onPaper: { pdf: 'to print (PDF)', docx: 'to print (Word)' },
  downloadAll: 'Forms for Excel of all institutions (.zip)',
  uploadLink: 'Upload a form that was filled in',
  preview: 'What will be saved',
  of: (institution, period) => `${institution}, ${period}`,
  uploaded: (name, who, when) => `“${name}”, uploaded by ${who} on ${when}`,
  made: (when) => `downloaded on ${when}`,
  place: ({ sheet, cell }) => `sheet “${sheet}”, cell ${cell}`,
  wrongTitle: 'Cells that cannot be read',
  wrongLead: 'Nothing has been saved. Mend these cells in the file and upload it again.',
  wrong: (seen, expected) =>
    seen === '' ? `Expected: ${expected}.` : `It holds “${seen}”. Expected: ${expected}.`,
  remarksTitle: 'What has not been read',
  remarks: {
    'other-sheet': (seen) => `The sheet “${seen}” is no part of the form.`,
    'label-changed': (seen) =>
      `A locked cell was changed (it now holds “${seen}”). What the system has stands.`,
    'row-without-key': (seen) => `A row that is not of the form (“${seen}”).`,
    'row-missing': (seen) =>
      `${seen === '1' ? 'One row of the form is' : `${seen} rows of the form are`} missing in the file; nothing changes there.`,
  },
  changes: 'Changes',
  field: 'Field',
  now: 'Now',
  inFile: 'Will be',
  ready: 'Complete, can be submitted',
  notReady: 'Before it can be submitted:',
  closed:
    'The report is submitted or accepted already and cannot be changed. What was filled in for it is not saved.',
  conflict: (who) =>
    `Since the form was downloaded, ${who} has saved something else in the same fields. Choose what is to stay.`,
  fromFile: 'From the file',
  saved: 'What is saved',
  before: 'When it was downloaded',
  unchanged: (measures) => `Unchanged: ${measures}.`,
  nothing: 'This form holds nothing new to be saved.',
  save: 'Save as drafts',
  submit: 'Save, and submit what is complete',
  submitHint: 'Reports in which something is missing are saved as drafts.',
  again: 'Upload another file',
}

export const reportFormWords: Readonly<Record<Language, ReportFormWords>> = { bg, en }
