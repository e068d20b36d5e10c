import type { Refusal } from '../core/base/refusal.ts'

export const noSuchPlan = (address: string): Refusal => ({
  code: 'no-such-plan',
  message: {
    bg: `Няма приет план с адрес „${address}“.`,
    en: `There is no adopted plan at the address "${address}".`,
  },
})

export const neverPublished = (address: string): Refusal => ({
  code: 'never-published',
  message: {
    bg: `За план „${address}“ още не е публикуван отчет.`,
    en: `No report on the plan "${address}" has been published yet.`,
  },
})

export const fileNotWritable = (path: string): Refusal => ({
  code: 'file-not-writable',
  message: {
    bg: `Файлът „${path}“ не може да бъде записан. Проверете папката и правата за достъп.`,
    en: `The file "${path}" cannot be written. Check the folder and your access to it.`,
  },
})
