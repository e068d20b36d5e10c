import type { Refusal } from '../../core/base/refusal.ts'

/** Why a file is not read as a form of reports at all. */
export const formRefusals = {
  notWorkbook: {
    code: 'form-not-a-workbook',
    message: {
      bg: 'Файлът не е работна книга (.xlsx или .ods). Отворете формуляра в Excel или LibreOffice, запишете го като .xlsx или .ods и го подайте отново.',
      en: 'The file is not a workbook (.xlsx or .ods). Open the form in Excel or LibreOffice, save it as .xlsx or .ods and send it again.',
    },
  },
  tooLarge: {
    code: 'form-too-large',
    message: {
      bg: 'Файлът е прекалено голям за формуляр (допустими са 5 MB). Махнете добавените листове и картинки и опитайте отново.',
      en: 'The file is too large for a form (5 MB are allowed). Take out the sheets and pictures that were added and try again.',
    },
  },
  notForm: {
    code: 'not-a-report-form',
    message: {
      bg: 'В този файл няма формуляр за отчет. Изтеглете формуляра от „Моите отчети“ и попълнете него.',
      en: 'This file holds no report form. Download the form from “My reports” and fill that in.',
    },
  },
  factsChanged: {
    code: 'form-facts-changed',
    message: {
      bg: 'Скритият лист на формуляра е променян и вече не се знае за кои отчети е. Изтеглете формуляра наново и пренесете попълненото в него.',
      en: 'The hidden sheet of the form has been changed, and it is no longer known which reports it is for. Download the form anew and carry over what you filled in.',
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>
