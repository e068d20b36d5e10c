import type { InBothLanguages, Language } from '../core/base/language.ts'
import type { KeyComparison, VerificationVerdict } from '../core/publication/verification.ts'

interface VerifyWords {
  readonly title: (plan: string, version: number, published: string) => string
  readonly verdicts: Readonly<Record<VerificationVerdict, string>>
  readonly compared: (figures: string) => string
  readonly published: string
  readonly recomputed: string
  readonly nothing: string
  readonly signedWith: (fingerprint: string) => string
  /** By where the keys of the council are to be seen. */
  readonly keys: Readonly<Record<KeyComparison, (page: string) => string>>
  readonly files: (signed: number, redrawn: number) => string
  readonly log: (entries: number, head: string) => string
  readonly logGrew: (bundles: number) => string
  readonly demonstration: string
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  bg: {
    title: (plan, version, published) => `${plan}, версия ${version}, публикувана на ${published}`,
    verdicts: {
      same: 'ВСИЧКО СЪВПАДА.',
      differs: 'ИМА РАЗЛИКА: подписано е от този ключ, но не се получава същото.',
      broken: 'НЕ Е ТОВА, КОЕТО Е ПОДПИСАНО.',
    },
    compared: (figures) => `Изчислени наново и сравнени стойности: ${figures}.`,
    published: 'публикувано',
    recomputed: 'получава се',
    nothing: 'няма',
    signedWith: (fingerprint) => `Подпис: с ключ ${fingerprint}`,
    keys: {
      given: () => 'Това е ключът, който дадохте.',
      successor: () => 'Ключът, който дадохте, е подписал, че този е негов приемник.',
      'not-compared': (page) =>
        `Не е сравнен с ключа на съвета: сравнете отпечатъка с този на ${page} или го дайте с --key.`,
    },
    files: (signed, redrawn) =>
      `Файлове: ${signed}, всеки такъв, какъвто е подписан; от тях съставени наново и еднакви: ${redrawn}.`,
    log: (entries, head) =>
      `Дневник: ${entries === 1 ? 'проследен 1 запис' : `проследени ${entries} записа`}; последният е този за публикуването: ${head}`,
    logGrew: (bundles) => `Дневникът само е нараствал между ${bundles} версии.`,
    demonstration: 'Това са демонстрационни данни: отчетените стойности са измислени.',
  },
  en: {
    title: (plan, version, published) => `${plan}, version ${version}, published ${published}`,
    verdicts: {
      same: 'EVERYTHING IS THE SAME.',
      differs: 'SOMETHING DIFFERS: this key signed it, but it does not come out the same.',
      broken: 'THIS IS NOT WHAT WAS SIGNED.',
    },
    compared: (figures) => `Figures computed anew and compared: ${figures}.`,
    published: 'published',
    recomputed: 'comes out',
    nothing: 'nothing',
    signedWith: (fingerprint) => `Signature: by the key ${fingerprint}`,
    keys: {
      given: () => 'It is the key that you gave.',
      successor: () => 'The key that you gave has signed that this one is its successor.',
      'not-compared': (page) =>
        `It was not compared with the council's key: compare the fingerprint with that on ${page}, or give it with --key.`,
    },
    files: (signed, redrawn) =>
      `Files: ${signed}, each as it was signed; of these drawn anew and the same: ${redrawn}.`,
    log: (entries, head) =>
      `Log: ${entries === 1 ? '1 entry' : `${entries} entries`} followed; the last is that of the publishing: ${head}`,
    logGrew: (bundles) => `The log only grew between the ${bundles} versions.`,
    demonstration: 'This is demonstration data: the reported values are invented.',
  },
}

const drawnOtherwise: InBothLanguages = {
  bg: 'Файлът не е този, който се получава от публикацията.',
  en: 'The file is not the one that the publication makes.',
}

/** What is wrong, by the first words of the figure that names it. */
const faults: readonly (readonly [beginning: string, sentence: InBothLanguages])[] = [
  [
    'bundle, zip',
    {
      bg: 'Архивът е повреден или не може да бъде разопакован безопасно.',
      en: 'The zip is damaged, or cannot be unpacked safely.',
    },
  ],
  [
    'bundle, form',
    {
      bg: 'Архивът не е този, който се получава от файловете в него: между тях или до тях стои друго.',
      en: 'The zip is not the one that its files make: something stands between or beside them.',
    },
  ],
  [
    'manifest.sig',
    {
      bg: 'Подписът не е на този файл manifest.json.',
      en: 'The signature is not of this manifest.json.',
    },
  ],
  [
    'key ',
    {
      bg: 'Подписано е с друг ключ, а не с този, който дадохте, или негов приемник.',
      en: 'It is signed with another key than the one you gave, or a successor of it.',
    },
  ],
  [
    'keys.json',
    {
      bg: 'Списъкът на ключовете не е верен: всеки ключ трябва да следва предишния.',
      en: 'The list of keys is not sound: each key has to follow the one before it.',
    },
  ],
  ['public-key.pem', { bg: 'Това не е ключ Ed25519.', en: 'This is no Ed25519 key.' }],
  [
    'manifest.json',
    {
      bg: 'Казаното в manifest.json не следва от файловете до него.',
      en: 'What manifest.json says does not follow from the files beside it.',
    },
  ],
  [
    'file ',
    {
      bg: 'Файлът не е този, който е подписан, липсва или не е бил в пакета.',
      en: 'The file is not the one that was signed, is missing, or was not in the bundle.',
    },
  ],
  [
    'log',
    {
      bg: 'Веригата на дневника не води до тази публикация или не продължава предишната.',
      en: 'The chain of the log does not lead to this publication, or does not go on from the one before.',
    },
  ],
  [
    'publication.json',
    { bg: 'Публикацията не може да бъде прочетена.', en: 'The publication cannot be read.' },
  ],
  ...['data/', 'bg/', 'en/'].map((folder) => [folder, drawnOtherwise] as const),
]

const ofFigure: InBothLanguages = { bg: 'Първата разлика:', en: 'The first difference:' }

export const faultSentence = (figure: string, language: Language): string =>
  (faults.find(([beginning]) => `${figure} `.startsWith(beginning))?.[1] ?? ofFigure)[language]
