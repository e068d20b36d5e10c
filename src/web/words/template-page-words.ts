import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { TemplateKind, templateFields } from '../../core/publication/template-fields.ts'
import type { TemplateProblem } from '../../core/publication/template-problems.ts'

interface TemplatePageWords {
  readonly title: string
  readonly lead: string
  readonly kinds: Readonly<Record<TemplateKind, string>>
  readonly inUse: (version: number, name: string, who: string, when: string) => string
  readonly none: string
  readonly download: string
  readonly sample: string
  readonly tryOut: string
  readonly file: (kind: TemplateKind) => string
  readonly fileHint: string
  readonly fileMissing: string
  readonly upload: string
  readonly giveUp: string
  readonly history: string
  readonly version: string
  readonly name: string
  readonly by: string
  readonly when: string
  readonly noFile: string
  readonly fields: string
  readonly fieldsLead: string
  readonly inBulgarian: string
  readonly inEnglish: string
  readonly what: string
  readonly problems: string
  readonly problemsLead: string
  readonly accepted: string
  readonly problem: (problem: TemplateProblem) => string
}

const bg: TemplatePageWords = {
  title: 'Шаблони на Word',
  lead: 'Планът и годишният отчет могат да се изготвят и на собствената бланка на министерството. Шаблонът е документ на Word, в който на мястото на текста стоят имена в двойни скоби. Всяка публикувана след това версия се изготвя и по него.',
  kinds: { plan: 'Шаблон за план', report: 'Шаблон за годишен отчет' },
  inUse: (version, name, who, when) =>
    `Използва се версия ${version}: „${name}“, приета от ${who} на ${when}`,
  none: 'Не се използва шаблон.',
  download: 'Изтегляне на шаблона',
  sample: 'Примерен шаблон, от който да започнете',
  tryOut: 'Проба с последния публикуван план',
  file: (kind) => ({ plan: 'Нов шаблон за план', report: 'Нов шаблон за годишен отчет' })[kind],
  fileHint: 'Документ на Word (.docx) до 20 MB, без макроси и без връзки към други файлове.',
  fileMissing: 'Изберете файла с шаблона.',
  upload: 'Проверка и приемане',
  giveUp: 'Отказ от шаблона',
  history: 'Досегашни версии',
  version: 'Версия',
  name: 'Файл',
  by: 'От',
  when: 'Кога',
  noFile: 'без шаблон',
  fields: 'Какво може да се попълни',
  fieldsLead:
    'Имената могат да се пишат на български или на английски, с главни или малки букви. Поле, което се попълва с абзаци и таблици, стои самостоятелно на отделен ред.',
  inBulgarian: 'На български',
  inEnglish: 'На английски',
  what: 'Какво се появява там',
  problems: 'Шаблонът не е приет',
  problemsLead: 'Поправете следното в Word и качете шаблона отново:',
  accepted: 'Шаблонът е приет. Обърнете внимание:',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return `Липсва {{${problem.name.bg}}}.`
      case 'unknown':
        return `Няма поле {{${problem.name}}}. Абзац: „${problem.paragraph}“`
      case 'not-alone':
        return `{{${problem.name}}} трябва да стои самостоятелно на отделен ред. Абзац: „${problem.paragraph}“`
      case 'not-in-body':
        return `{{${problem.name}}} не може да стои в колонтитул или бележка.`
      case 'split':
        return `{{${problem.name}}} е на части с различен вид. Ще изглежда като първата от тях. Абзац: „${problem.paragraph}“`
      case 'unclosed':
        return `Скоби, които не ограждат нищо. Абзац: „${problem.paragraph}“`
    }
  },
}

const en: TemplatePageWords = {
  title: 'Word templates',
  lead: 'The plan and the annual report can be prepared on the ministry’s own letterhead, too. A template is a Word document in which names in double braces stand where the text goes. Every version published from then on is prepared in it as well.',
  kinds: { plan: 'Template of a plan', report: 'Template of an annual report' },
  inUse: (version, name, who, when) =>
    `Version ${version} is in use: “${name}”, accepted by ${who} on ${when}.`,
  none: 'No template is in use.',
  download: 'Download the template',
  sample: 'A template to begin with',
  tryOut: 'Try it with the plan published last',
  file: (kind) =>
    ({ plan: 'New template of a plan', report: 'New template of an annual report' })[kind],
  fileHint:
    'A Word document (.docx) of at most 20 MB, without macros and without links to other files.',
  fileMissing: 'Choose the file with the template.',
  upload: 'Check and accept',
  giveUp: 'Give up the template',
  history: 'Versions so far',
  version: 'Version',
  name: 'File',
  by: 'By',
  when: 'When',
  noFile: 'without a template',
  fields: 'What can be filled in',
  fieldsLead:
    'Names may be written in Bulgarian or English, in capitals or small letters. A field that is filled in with paragraphs and tables stands alone on its line.',
  inBulgarian: 'In Bulgarian',
  inEnglish: 'In English',
  what: 'What appears there',
  problems: 'The template was not accepted',
  problemsLead: 'Mend this in Word and upload the template again:',
  accepted: 'The template was accepted. Please note:',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return `{{${problem.name.en}}} is missing.`
      case 'unknown':
        return `There is no field {{${problem.name}}}. Paragraph: “${problem.paragraph}”`
      case 'not-alone':
        return `{{${problem.name}}} must stand alone on its line. Paragraph: “${problem.paragraph}”`
      case 'not-in-body':
        return `{{${problem.name}}} cannot stand in a header, a footer or a note.`
      case 'split':
        return `{{${problem.name}}} is in pieces that look different. It will look like the first of them. Paragraph: “${problem.paragraph}”`
      case 'unclosed':
        return `Braces that enclose nothing. Paragraph: “${problem.paragraph}”`
    }
  },
}

export const templatePageWords: Readonly<Record<Language, TemplatePageWords>> = { bg, en }

type FieldKey = { [Kind in TemplateKind]: keyof (typeof templateFields)[Kind] }[TemplateKind]

/** What appears in each field. */
export const templateFieldWords: Readonly<Record<FieldKey, InBothLanguages>> = {
  planTitle: { bg: 'заглавието на плана', en: 'the title of the plan' },
  planYear: { bg: 'годината на плана', en: 'the year of the plan' },
  planAdoption: { bg: 'с кой акт е приет планът', en: 'by which act the plan was adopted' },
  demonstration: {
    bg: 'предупреждението при демонстрационни данни; иначе нищо',
    en: 'the warning on demonstration data; else nothing',
  },
  measures: { bg: 'таблицата на мерките (задължително)', en: 'the table of measures (required)' },
  glossary: { bg: 'съкращенията и измененията', en: 'abbreviations and amendments' },
  reportTitle: { bg: 'заглавието на отчета', en: 'the title of the report' },
  reportVersion: {
    bg: 'версията и денят на публикуване',
    en: 'the version and the day of publication',
  },
  body: {
    bg: 'целият отчет по раздели (задължително)',
    en: 'the whole report in its sections (required)',
  },
}
