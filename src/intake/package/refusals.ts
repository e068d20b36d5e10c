import { type Refusal, Refused } from '../../core/base/refusal.ts'

const saveAsDocx = {
  bg: 'Отворете файла в Word или LibreOffice, запишете го като документ на Word (.docx) и го подайте отново.',
  en: 'Open it in Word or LibreOffice, save it as a Word document (.docx) and send it again.',
}

/** Every reason for which an office file is not read. Nothing of such a file is kept. */
const reasons = {
  'empty-file': {
    bg: 'Файлът е празен.',
    en: 'The file is empty.',
  },
  'old-word-document': {
    bg: `Файлът е в стария формат на Word (.doc). ${saveAsDocx.bg}`,
    en: `The file is in the old Word format (.doc). ${saveAsDocx.en}`,
  },
  'rich-text': {
    bg: `Файлът е във формат RTF. ${saveAsDocx.bg}`,
    en: `The file is in the RTF format. ${saveAsDocx.en}`,
  },
  'open-document-text': {
    bg: `Файлът е текстов документ на LibreOffice (.odt). ${saveAsDocx.bg}`,
    en: `The file is a LibreOffice text document (.odt). ${saveAsDocx.en}`,
  },
  'not-converted': {
    bg: `LibreOffice не успя да прочете файла. ${saveAsDocx.bg}`,
    en: `LibreOffice could not read the file. ${saveAsDocx.en}`,
  },
  'encrypted-document': {
    bg: 'Документът е защитен с парола. Запишете го без парола и го подайте отново.',
    en: 'The document is protected by a password. Save it without one and send it again.',
  },
  'not-a-word-document': {
    bg: 'Файлът не е нито документ на Word, нито електронна таблица. Отворете го с програмата, в която е правен, запишете го като .docx или .xlsx и го подайте отново.',
    en: 'The file is neither a Word document nor a spreadsheet. Open it in the program it was made in, save it as .docx or .xlsx and send it again.',
  },
  'truncated-file': {
    bg: 'Файлът не е цял: краят му липсва. Изтеглете или копирайте документа отново.',
    en: 'The file is not whole: its end is missing. Download or copy the document again.',
  },
  'damaged-file': {
    bg: 'Документът е повреден и не може да бъде прочетен. Отворете го, запишете го наново и го подайте отново.',
    en: 'The document is damaged and cannot be read. Open it, save it anew and send it again.',
  },
  'unsafe-file-name': {
    bg: 'В архива на документа има име на файл, което води извън него. Такъв документ не се приема.',
    en: 'The document holds a file name that leads outside it. Such a document is not accepted.',
  },
  'too-many-parts': {
    bg: 'Документът се състои от твърде много части (допустими са 2000).',
    en: 'The document consists of too many parts (2,000 are allowed).',
  },
  'document-too-large': {
    bg: 'Документът е твърде голям след разархивиране (допустими са 60 MB за една част и 150 MB общо).',
    en: 'The document is too large once unpacked (60 MB for one part and 150 MB in all are allowed).',
  },
  'suspicious-compression': {
    bg: 'Документът е свит необичайно силно, както правят злонамерените файлове. Такъв документ не се приема.',
    en: 'The document is compressed unusually hard, as hostile files are. Such a document is not accepted.',
  },
  'document-type-definition': {
    bg: 'Документът съдържа описание на тип (DTD), каквото офисните програми не записват. Такъв документ не се приема.',
    en: 'The document has a document type definition (DTD), which office programs never write. Such a document is not accepted.',
  },
  'macro-enabled': {
    bg: 'Документът съдържа макроси. Запишете го без тях (като .docx или .xlsx) и го подайте отново.',
    en: 'The document contains macros. Save it without them (as .docx or .xlsx) and send it again.',
  },
  'binary-workbook': {
    bg: 'Файлът е двоична работна книга на Excel (.xlsb). Отворете го в Excel, запишете го като .xlsx и го подайте отново.',
    en: 'The file is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and send it again.',
  },
  'old-workbook': {
    bg: 'Файлът е от много стара версия на Excel. Отворете го в Excel или LibreOffice, запишете го като .xlsx и го подайте отново.',
    en: 'The file is of a very old version of Excel. Open it in Excel or LibreOffice, save it as .xlsx and send it again.',
  },
  'too-many-cells': {
    bg: 'В електронната таблица има повече клетки, отколкото в който и да е план (допустими са 250 000). Оставете в нея само листа с мерките и опитайте отново.',
    en: 'The spreadsheet has more cells than any plan (250,000 are allowed). Leave only the sheet with the measures in it and try again.',
  },
  'data-package-incomplete': {
    bg: 'В архива липсва някоя от таблиците на плана (goals, measures, indicators, funding, institutions, glossary). Изтеглете целия файл data.zip и го подайте отново.',
    en: 'One of the plan’s tables is missing in the archive (goals, measures, indicators, funding, institutions, glossary). Download the whole data.zip and send it again.',
  },
  'foreign-data-package': {
    bg: 'Архивът е пакет с данни, но не описва план. Четат се само пакети, изтеглени от тази система (data.zip).',
    en: 'The archive is a data package, but it does not describe a plan. Only packages downloaded from this system (data.zip) are read.',
  },
  'no-objectives': {
    bg: 'Във файла StratML няма нито една мярка (Objective).',
    en: 'The StratML file has no measure (Objective) at all.',
  },
  'not-a-word-template': {
    bg: `Файлът не е документ на Word (.docx). ${saveAsDocx.bg}`,
    en: `The file is no Word document (.docx). ${saveAsDocx.en}`,
  },
  'template-with-links': {
    bg: 'Шаблонът се позовава на нещо извън себе си (друг шаблон, изображение от друго място), което програмите отварят сами. Такъв шаблон не се приема: вградете изображенията и премахнете връзките.',
    en: 'The template refers to something outside itself (another template, a picture from elsewhere), which programs open by themselves. Such a template is not accepted: embed the pictures and remove the links.',
  },
  'template-with-objects': {
    bg: 'Шаблонът съдържа вградени обекти на други програми. Такъв шаблон не се приема: заменете ги с текст или изображения.',
    en: 'The template holds embedded objects of other programs. Such a template is not accepted: replace them with text or pictures.',
  },
  'template-with-fields': {
    bg: 'Шаблонът съдържа поле на Word, което извиква нещо отвън или пита читателя. Приемат се само полета за страници, дати, заглавия и съдържание.',
    en: 'The template holds a Word field that calls on something outside or asks the reader. Only fields for pages, dates, headings and contents are accepted.',
  },
  'template-not-fillable': {
    bg: 'Шаблонът не може да бъде попълнен: някоя от частите му е повредена или е записана така, че имената в скобите не се намират. Отворете го в Word, запишете го наново и го подайте отново.',
    en: 'The template cannot be filled in: one of its parts is damaged, or written so that the names between braces are not found. Open it in Word, save it anew and send it again.',
  },
  'too-complex': {
    bg: 'Документът е с твърде сложен строеж: прекалено много или прекалено дълбоко вложени елементи.',
    en: 'The document is built too intricately: too many elements, or nested too deeply.',
  },
} as const

export type RefusalCode = keyof typeof reasons

/** To be thrown deep inside the reader; what opened the file gives it back as a value. */
export const refused = (code: RefusalCode): Refused => new Refused({ code, message: reasons[code] })

/** What a reader threw, as a value. @throws what is no refusal: a bug. */
export function refusalIn(error: unknown): Refusal {
  const refusal = error instanceof Refused ? error.refusals[0] : undefined
  if (refusal === undefined) throw error
  return refusal
}
