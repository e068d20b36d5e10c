import type { InBothLanguages, Language } from '../../core/base/language.ts'

interface RefusalPageWords {
  readonly title: string
  readonly explanation: string
}

type Trouble =
  | 'not-found'
  | 'foreign-form'
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'bad-request'
  | 'refused'
  | 'signed-out'
  | 'bug'

const words: Readonly<Record<Trouble, { title: InBothLanguages; explanation: InBothLanguages }>> = {
  'not-found': {
    title: { bg: 'Няма такава страница', en: 'There is no such page' },
    explanation: {
      bg: 'Адресът е сгрешен или страницата е преместена. Започнете от началната страница или потърсете по дума.',
      en: 'The address is wrong or the page has moved. Start from the home page or search by a word.',
    },
  },
  'foreign-form': {
    title: { bg: 'Формулярът е изтекъл', en: 'The form has expired' },
    explanation: {
      bg: 'Върнете се назад, презаредете страницата и изпратете формуляра отново. Нищо не е променено.',
      en: 'Go back, reload the page and send the form again. Nothing has been changed.',
    },
  },
  'too-large': {
    title: { bg: 'Файлът е твърде голям', en: 'The file is too large' },
    explanation: {
      bg: 'Приемат се файлове до 20 MB. Премахнете изображенията от документа и опитайте отново.',
      en: 'Files of up to 20 MB are taken. Remove the pictures from the document and try again.',
    },
  },
  'too-long': {
    title: { bg: 'Написаното е твърде дълго', en: 'What was written is too long' },
    explanation: {
      bg: 'Нищо не е записано. Върнете се назад: текстът Ви още е в полетата на формуляра. Съкратете го и го изпратете отново.',
      en: 'Nothing was saved. Go back: your text is still in the fields of the form. Shorten it and send it again.',
    },
  },
  'too-many': {
    title: { bg: 'Твърде много заявки', en: 'Too many requests' },
    explanation: {
      bg: 'Изчакайте минута и опитайте отново.',
      en: 'Wait a minute and try again.',
    },
  },
  'bad-request': {
    title: { bg: 'Заявката не може да бъде изпълнена', en: 'The request cannot be carried out' },
    explanation: {
      bg: 'Браузърът изпрати данни, които страницата не очаква. Презаредете я и опитайте отново.',
      en: 'The browser sent data that the page does not expect. Reload it and try again.',
    },
  },
  refused: {
    title: { bg: 'Действието не е извършено', en: 'This was not done' },
    explanation: { bg: 'Нищо не е променено.', en: 'Nothing has been changed.' },
  },
  'signed-out': {
    title: { bg: 'Излезли сте от системата', en: 'You have been signed out' },
    explanation: {
      bg: 'Въведеното още не е записано, но не е загубено: влезте отново и го изпратете оттук.',
      en: 'What you typed has not been saved yet, but it is not lost: sign in again and send it from here.',
    },
  },
  bug: {
    title: { bg: 'Възникна грешка в системата', en: 'Something went wrong in the system' },
    explanation: {
      bg: 'Грешката е записана. Въведеното преди нея е запазено. Опитайте отново след малко.',
      en: 'The error has been recorded. What was saved before it is kept. Try again in a while.',
    },
  },
}

export const troubleWords = (trouble: Trouble, language: Language): RefusalPageWords => ({
  title: words[trouble].title[language],
  explanation: words[trouble].explanation[language],
})

export type { Trouble }
