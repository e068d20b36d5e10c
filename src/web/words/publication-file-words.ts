import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { LeftOut, PreparationState } from '../../core/publication/preparation.ts'
import type { FileKind } from '../../render/document-files.ts'

interface PublicationFileWords {
  readonly title: (version: number) => string
  readonly link: string
  readonly lead: string
  readonly states: Readonly<Record<PreparationState, string>>
  readonly progress: (step: number, steps: number) => string
  readonly inHand: (title: string) => string
  readonly notBegun: string
  readonly refreshing: string
  readonly stopRefreshing: string
  readonly refreshAgain: string
  readonly cancel: string
  readonly cancelHint: string
  readonly again: string
  readonly againHint: string
  readonly files: string
  readonly noFiles: string
  readonly file: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly bothLanguages: string
  readonly size: string
  readonly digest: string
  readonly missing: string
  readonly why: Readonly<Record<LeftOut['why'], string>>
  readonly toPublication: string
  readonly beingPrepared: string
  readonly beingPreparedHint: string
  readonly notPrinted: string
  readonly notPrintedHint: string
  readonly sheet: string
  readonly sheetAs: Readonly<Record<FileKind, string>>
  readonly notYet: string
}

const bg: PublicationFileWords = {
  title: (version) => `Файлове на версия ${version}`,
  link: 'Файлове на публикацията',
  lead: 'От всяка публикувана версия се изготвят файлове за изтегляне. Те се правят веднъж и се пазят: който ги изтегли по-късно, получава същите.',
  states: {
    waiting: 'Предстои изготвяне',
    running: 'Изготвят се',
    done: 'Изготвени',
    failed: 'Не всички файлове можаха да бъдат изготвени',
    cancelled: 'Изготвянето е прекратено',
  },
  progress: (step, steps) => `Готови файлове: ${step} от ${steps}`,
  inHand: (title) => `В момента: ${title}`,
  notBegun: 'Ще започне до няколко секунди.',
  refreshing: 'Страницата се обновява сама на всеки две секунди.',
  stopRefreshing: 'Без обновяване',
  refreshAgain: 'Обновяване отново',
  cancel: 'Прекратяване',
  cancelHint: 'Започнатият файл ще бъде довършен. Готовите остават.',
  again: 'Изготвяне на липсващите',
  againHint: 'Готовите файлове остават каквито са.',
  files: 'Готови файлове',
  noFiles: 'Още няма готови файлове.',
  file: 'Файл',
  language: 'Език',
  languages: { bg: 'български', en: 'английски' },
  bothLanguages: 'еднакъв за двата',
  size: 'Размер',
  digest: 'Отпечатък (SHA-256)',
  missing: 'Липсват',
  why: {
    'no-press': 'На този сървър не могат да се изготвят PDF файлове. Всичко останало е готово.',
    failed: 'Не можа да бъде изготвен:',
  },
  toPublication: 'Към публикуваната версия',
  beingPrepared: 'Файлът се изготвя',
  beingPreparedHint: 'Опитайте отново след минута.',
  notPrinted: 'Не може да се изготви PDF',
  notPrintedHint:
    'На този сървър не могат да се изготвят PDF файлове. Файловете за Word и Excel могат да бъдат изтеглени.',
  sheet: 'Лист на мярката',
  sheetAs: { docx: 'за Word', pdf: 'PDF', xlsx: 'за Excel' },
  notYet: 'изготвя се',
}

const en: PublicationFileWords = {
  title: (version) => `Files of version ${version}`,
  link: 'Files of the publication',
  lead: 'Files to download are prepared from each published version. They are made once and kept: whoever downloads them later gets the same.',
  states: {
    waiting: 'To be prepared',
    running: 'Being prepared',
    done: 'Prepared',
    failed: 'Not all files could be prepared',
    cancelled: 'The preparing was stopped',
  },
  progress: (step, steps) => `Files ready: ${step} of ${steps}`,
  inHand: (title) => `At the moment: ${title}`,
  notBegun: 'It will begin within a few seconds.',
  refreshing: 'The page refreshes by itself every two seconds.',
  stopRefreshing: 'Stop refreshing',
  refreshAgain: 'Refresh again',
  cancel: 'Stop preparing',
  cancelHint: 'The file in hand will be finished. What is ready stays.',
  again: 'Prepare what is missing',
  againHint: 'Files that are ready stay as they are.',
  files: 'Files that are ready',
  noFiles: 'No files are ready yet.',
  file: 'File',
  language: 'Language',
  languages: { bg: 'Bulgarian', en: 'English' },
  bothLanguages: 'the same for both',
  size: 'Size',
  digest: 'Digest (SHA-256)',
  missing: 'Missing',
  why: {
    'no-press': 'This server cannot make PDF files. All else is ready.',
    failed: 'It could not be prepared:',
  },
  toPublication: 'To the published version',
  beingPrepared: 'The file is being prepared',
  beingPreparedHint: 'Try again in a minute.',
  notPrinted: 'No PDF can be made',
  notPrintedHint:
    'This server cannot make PDF files. The files for Word and Excel can be downloaded.',
  sheet: 'Sheet of the measure',
  sheetAs: { docx: 'for Word', pdf: 'PDF', xlsx: 'for Excel' },
  notYet: 'being prepared',
}

export const publicationFileWords: Readonly<Record<Language, PublicationFileWords>> = { bg, en }

/** What a file is called that no list of renditions names. */
export const bundleTitle: InBothLanguages = {
  bg: 'Подписан пакет: всичко в един архив, за проверка от всекиго',
  en: 'Signed bundle: all of it in one archive, for anyone to verify',
}
