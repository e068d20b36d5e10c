import type { Language } from '../../core/base/language.ts'
import type { KeyCause, ReplacementCause } from '../../core/publication/signing-key.ts'

interface KeyWords {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly inUse: string
  readonly fingerprint: string
  readonly since: string
  readonly signedByBefore: string
  readonly pem: string
  readonly all: string
  readonly former: string
  readonly formerLead: string
  readonly used: (from: string, until: string) => string
  /** Why a key is not in use any more, by the cause of the next one. */
  readonly endings: Readonly<Record<KeyCause, string>>
  readonly check: string
  readonly checkLead: string
  readonly checkKey: string
  readonly replace: string
  readonly replaceLead: string
  readonly replaceAfter: string
  readonly cause: string
  readonly causes: Readonly<Record<ReplacementCause, string>>
  readonly reason: string
  readonly reasonHint: string
}

export const keyWords: Readonly<Record<Language, KeyWords>> = {
  bg: {
    title: 'Ключове за подписване',
    lead: 'Всяка публикувана версия може да бъде изтеглена и като един подписан пакет. С ключа на съвета всеки може да провери на собствения си компютър, че пакетът е издаден от съвета, и да изчисли наново всяка стойност в него.',
    none: 'Още няма ключ: първият се създава, когато бъде подписана първата публикация.',
    inUse: 'Ключ в употреба',
    fingerprint: 'Отпечатък (SHA-256)',
    since: 'В употреба от',
    signedByBefore: 'Предишният ключ е подписал, че този го следва.',
    pem: 'Изтегляне на ключа (PEM)',
    all: 'Списък на всички ключове (JSON)',
    former: 'Предишни ключове',
    formerLead:
      'С тях вече не може да се подписва. Подписаното с тях остава в сила и може да бъде проверено.',
    used: (from, until) => `В употреба от ${from} до ${until}`,
    endings: {
      first: '',
      routine: 'Сменен по обичайния ред.',
      compromised:
        'Сменен, защото може да е станал известен на други. Сравнявайте пакетите, подписани с него, с тези на този сайт.',
      lost: 'Изгубен. Следващият ключ не е подписан с него: сравнете отпечатъка му със съобщения от съвета.',
    },
    check: 'Как се проверява пакет',
    checkLead:
      'Изтеглете пакета от страницата на версията и Мерило (свободен софтуер). Не са нужни нито база данни, нито мрежа:',
    checkKey:
      'Отпечатъкът накрая трябва да е този на съвета. Сравнете го и с място извън този сайт, на което съветът го е обявил.',
    replace: 'Смяна на ключа',
    replaceLead:
      'Създава се нов ключ, с който се подписва оттук нататък. Сегашният подписва, че новият го следва, и тайната му част се изтрива: с него повече не може да се подписва. Подписаното досега остава в сила.',
    replaceAfter: 'След смяната обявете новия отпечатък навсякъде, където е бил обявен старият.',
    cause: 'Защо се сменя',
    causes: {
      routine: 'По обичайния ред, например веднъж годишно',
      compromised: 'Тайната част на ключа може да е станала известна на други',
    },
    reason: 'Основание',
    reasonHint: 'Записва се в дневника. На публичната страница не се показва.',
  },
  en: {
    title: 'Signing keys',
    lead: 'Each published version can be downloaded as one signed bundle, too. With the council’s key anybody can check on their own machine that the bundle is the council’s, and compute every figure in it anew.',
    none: 'There is no key yet: the first is made when the first publication is signed.',
    inUse: 'The key in use',
    fingerprint: 'Fingerprint (SHA-256)',
    since: 'In use since',
    signedByBefore: 'The key before it has signed that this one follows.',
    pem: 'Download the key (PEM)',
    all: 'List of all keys (JSON)',
    former: 'Former keys',
    formerLead:
      'Nothing can be signed with them any more. What they have signed stays valid and can be verified.',
    used: (from, until) => `In use from ${from} until ${until}`,
    endings: {
      first: '',
      routine: 'Replaced in the ordinary course.',
      compromised:
        'Replaced because others may have come to know it. Compare bundles that it signed with those on this site.',
      lost: 'Lost. The next key is not signed by it: compare its fingerprint with what the council has announced.',
    },
    check: 'How to verify a bundle',
    checkLead:
      'Download the bundle from the page of the version, and Merilo (free software). Neither a database nor a network is needed:',
    checkKey:
      'The fingerprint at the end has to be the council’s. Compare it with a place outside this site, too, where the council has announced it.',
    replace: 'Replace the key',
    replaceLead:
      'A new key is made, which signs from now on. The one in use signs that the new one follows it, and its private half is deleted: nothing can be signed with it any more. What it has signed stays valid.',
    replaceAfter:
      'Afterwards announce the new fingerprint wherever the old one has been announced.',
    cause: 'Why it is replaced',
    causes: {
      routine: 'In the ordinary course, for example once a year',
      compromised: 'Others may have come to know its private half',
    },
    reason: 'Reason',
    reasonHint: 'It is written in the log. The public page does not show it.',
  },
}
