import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedLine } from '../base/typed-text.ts'

/** A page on the web that a report rests on. */
export interface EvidenceLink {
  readonly title: string
  /** http or https, without a name and password in it. */
  readonly address: string
}

const longest = { title: 200, address: 2000 } as const

/** Scheme, host and the rest, of the only schemes that a page may be linked by (RFC 3986, 3). */
const webAddress = /^https?:\/\/[^\s/?#@"<>\\^`{|}]+([/?#][^\s"<>\\^`{|}]*)?$/i

/** A link as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedLink(raw: {
  readonly title: string
  readonly address: string
}): EvidenceLink | Refusal[] {
  const [title, address] = [typedLine(raw.title), typedLine(raw.address)]
  const refusals = [
    ...refusalsOfText('title', title, longest.title, {
      bg: 'Въведете какво има на адреса.',
      en: 'Enter what there is at the address.',
    }),
    ...refusalsOfText('address', address, longest.address, {
      bg: 'Въведете адреса.',
      en: 'Enter the address.',
    }),
    ...(address === '' || webAddress.test(address) ? [] : [noWebAddress]),
  ]
  return refusals.length > 0 ? refusals : { title, address }
}

const noWebAddress: Refusal = {
  code: 'no-web-address',
  field: 'address',
  message: {
    bg: 'Това не е адрес на страница. Започва с https:// или http://.',
    en: 'This is no address of a page. It begins with https:// or http://.',
  },
}
