import type { Refusal } from '../core/base/refusal.ts'

/** What is refused of uploaded forms because of what is or is not kept. */

export const formOfAnother: Refusal = {
  code: 'form-of-another-institution',
  message: {
    bg: 'Формулярът е на институция, която не представлявате, или на период, за който тя не дължи отчет. Нищо от него не е прочетено.',
    en: 'The form is of an institution that you do not stand for, or of a period that it owes no report for. Nothing of it has been read.',
  },
}

export const noSuchForm: Refusal = {
  code: 'no-such-form',
  message: { bg: 'Няма такъв качен формуляр.', en: 'There is no such uploaded form.' },
}

export const formHasWrongCells: Refusal = {
  code: 'form-has-wrong-cells',
  message: {
    bg: 'Във формуляра има клетки, които не могат да бъдат прочетени. Поправете ги във файла и го качете отново.',
    en: 'The form has cells that cannot be read. Mend them in the file and upload it again.',
  },
}

export const nothingToTake: Refusal = {
  code: 'nothing-to-take',
  message: {
    bg: 'Във формуляра няма нищо за записване.',
    en: 'There is nothing in the form to be saved.',
  },
}
