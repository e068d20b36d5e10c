import type { CouncilField } from '../../core/access/typed-council.ts'
import type { Language } from '../../core/base/language.ts'

/** The description of the council, which stands on every public page. */
interface CouncilWords {
  readonly title: string
  readonly lead: string
  readonly names: string
  readonly contacts: string
  readonly accessibility: string
  readonly fields: Readonly<Record<CouncilField, string>>
  readonly hints: Readonly<Partial<Record<CouncilField, string>>>
}

const bg: CouncilWords = {
  title: 'Съветът',
  lead: 'Наименованието и адресите стоят на публичните страници и в отворените данни от следващото публикуване нататък.',
  names: 'Наименование',
  contacts: 'За връзка',
  accessibility: 'Жалби за достъпността',
  fields: {
    nameBg: 'Наименование на български език',
    nameEn: 'Наименование на английски език',
    shortNameBg: 'Кратко наименование на български език (по желание)',
    shortNameEn: 'Кратко наименование на английски език (по желание)',
    email: 'Електронна поща за връзка',
    phone: 'Телефон (по желание)',
    site: 'Адрес на сайта на съвета (по желание)',
    supervisorBg: 'Контролен орган на български език (по желание)',
    supervisorEn: 'Контролен орган на английски език (по желание)',
  },
  hints: {
    shortNameBg: 'За горната част на страниците.',
    email: 'Публикува се. Тук гражданите пишат за съдържанието и за достъпността му.',
    site: 'Например https://council.example.bg.',
    supervisorBg:
      'Органът, към който гражданин се обръща, ако не получи отговор за достъпността, например министърът на електронното управление.',
  },
}

const en: CouncilWords = {
  title: 'The council',
  lead: 'Its name and addresses stand on the public pages and in the open data from the next publication on.',
  names: 'Name',
  contacts: 'Contacts',
  accessibility: 'Complaints about accessibility',
  fields: {
    nameBg: 'Name in Bulgarian',
    nameEn: 'Name in English',
    shortNameBg: 'Short name in Bulgarian (optional)',
    shortNameEn: 'Short name in English (optional)',
    email: 'E-mail for the public',
    phone: 'Telephone (optional)',
    site: 'Address of the council’s own site (optional)',
    supervisorBg: 'Supervising body in Bulgarian (optional)',
    supervisorEn: 'Supervising body in English (optional)',
  },
  hints: {
    shortNameBg: 'For the top of the pages.',
    email:
      'It is published. This is where people write about the content and how accessible it is.',
    site: 'For example https://council.example.org.',
    supervisorBg:
      'The body to turn to when no answer about accessibility came, for example the Minister of Electronic Governance.',
  },
}

export const councilWords: Readonly<Record<Language, CouncilWords>> = { bg, en }
