import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedLine } from '../base/typed-text.ts'
import type { Council } from './council.ts'
import { isEmail, keptEmail } from './email.ts'

export const councilFields = [
  'nameBg',
  'nameEn',
  'shortNameBg',
  'shortNameEn',
  'email',
  'phone',
  'site',
  'supervisorBg',
  'supervisorEn',
] as const
export type CouncilField = (typeof councilFields)[number]

/** The fields of the form as they were typed. */
export type RawCouncil = Readonly<Record<CouncilField, string>>

const longest = 200

/** What a form says of the council, or a refusal for each field that is wrong. */
export function parseTypedCouncil(raw: RawCouncil): Council | Refusal[] {
  const name = { bg: typedLine(raw.nameBg), en: typedLine(raw.nameEn) }
  const shortName = inBothOrNone(raw, 'shortName')
  const supervisor = inBothOrNone(raw, 'supervisor')
  const email = keptEmail(raw.email)
  const phone = typedLine(raw.phone)
  const site = typedLine(raw.site)
  const refusals = [
    ...refusalsOfText('nameBg', name.bg, longest, messages.nameBg),
    ...refusalsOfText('nameEn', name.en, longest, messages.nameEn),
    ...shortName.refusals,
    ...(isEmail(email) ? [] : [refusal('email', 'not-an-email', messages.email)]),
    ...(/^[+\d][\d ()/-]{3,40}$|^$/u.test(phone)
      ? []
      : [refusal('phone', 'not-a-phone', messages.phone)]),
    ...(site === '' || isSite(site) ? [] : [refusal('site', 'not-a-site', messages.site)]),
    ...supervisor.refusals,
  ]
  if (refusals.length > 0) return refusals
  return {
    name,
    shortName: shortName.words,
    email,
    phone: phone || null,
    site: site || null,
    supervisor: supervisor.words,
  }
}

/** A name that may be left out, but then in both languages. */
function inBothOrNone(
  raw: RawCouncil,
  field: 'shortName' | 'supervisor',
): { words: InBothLanguages | null; refusals: Refusal[] } {
  const [bg, en] = [typedLine(raw[`${field}Bg`]), typedLine(raw[`${field}En`])]
  if (bg === '' && en === '') return { words: null, refusals: [] }
  return {
    words: { bg, en },
    refusals: [
      ...refusalsOfText(`${field}Bg`, bg, longest, messages.alsoBg),
      ...refusalsOfText(`${field}En`, en, longest, messages.alsoEn),
    ],
  }
}

/** An address that a link may lead to: of the web, with a host, without a name and a password in it. */
const isSite = (text: string): boolean =>
  text.length <= 2000 && /^https?:\/\/[^\s/@?#]+\.[^\s/@?#]+([/?#]\S*)?$/u.test(text)

const refusal = (field: CouncilField, code: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

const messages = {
  nameBg: {
    bg: 'Въведете наименованието на съвета на български език.',
    en: 'Enter the name of the council in Bulgarian.',
  },
  nameEn: {
    bg: 'Въведете наименованието на съвета на английски език.',
    en: 'Enter the name of the council in English.',
  },
  alsoBg: {
    bg: 'Въведете го и на български език или оставете и двете полета празни.',
    en: 'Enter it in Bulgarian, too, or leave both fields empty.',
  },
  alsoEn: {
    bg: 'Въведете го и на английски език или оставете и двете полета празни.',
    en: 'Enter it in English, too, or leave both fields empty.',
  },
  email: {
    bg: 'Въведете един адрес на електронна поща, например council@example.bg.',
    en: 'Enter one e-mail address, for example council@example.org.',
  },
  phone: {
    bg: 'Въведете телефона с цифри, например +359 2 000 0000.',
    en: 'Enter the telephone number in digits, for example +359 2 000 0000.',
  },
  site: {
    bg: 'Въведете адреса изцяло, например https://council.example.bg.',
    en: 'Enter the whole address, for example https://council.example.org.',
  },
} as const satisfies Record<string, InBothLanguages>
