import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProviderSettings } from '../actions/identity-provider.ts'
import type { Language } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'
import { isMailAddress } from '../core/mail/mail-address.ts'
import type { MailAddress } from '../render/mail/compose-mail.ts'
import type { Environment } from './env.ts'

export type DatabaseChoice =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string }

export type MailChoice =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'smtp'; readonly url: string }

export interface Config {
  /** Where everything lies that is kept beside the database. */
  readonly dataFolder: string
  readonly database: DatabaseChoice
  /** What is kept in files beside the database: the evidence that institutions give. */
  readonly evidenceFolder: string
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The address people use when a proxy stands before us, without a path; null when none does. */
  readonly baseUrl: string | null
  /** Cookies are sent over HTTPS only. */
  readonly secureCookies: boolean
  /** Where people may sign in as well; null when none is configured. */
  readonly provider: ProviderSettings | null
  readonly mail: MailChoice
  /** Whom mail comes from. */
  readonly mailFrom: MailAddress
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param folder what a relative path in the environment starts from.
 * @throws Refused naming every variable that has a bad value.
 */
export function configFrom(environment: Environment, folder: string): Config {
  const { PORT, HOST, DATABASE_URL, MERILO_DATA, MERILO_BASE_URL } = environment
  const { MERILO_SMTP_URL, MERILO_MAIL_FROM } = environment
  const refusals = [
    refusalUnlessPort(PORT),
    refusalUnlessDatabaseUrl(DATABASE_URL),
    refusalUnlessOrigin(MERILO_BASE_URL),
    refusalUnlessSmtpUrl(MERILO_SMTP_URL),
    refusalUnlessSender(MERILO_MAIL_FROM),
    refusalUnlessProvider(environment),
  ].filter((refusal) => refusal !== null)
  if (refusals.length > 0) throw new Refused(...refusals)

  const dataFolder = resolve(MERILO_DATA ? folder : projectFolder, MERILO_DATA ?? 'data')
  const base = MERILO_BASE_URL ? new URL(MERILO_BASE_URL) : null
  return {
    dataFolder,
    database: DATABASE_URL
      ? { kind: 'server', url: DATABASE_URL }
      : { kind: 'embedded', folder: dataFolder },
    evidenceFolder: join(dataFolder, 'evidence'),
    host: HOST ?? '127.0.0.1',
    port: Number(PORT ?? 8080),
    baseUrl: base?.origin ?? null,
    secureCookies: base?.protocol === 'https:',
    provider: providerFrom(environment),
    mail: MERILO_SMTP_URL
      ? { kind: 'smtp', url: MERILO_SMTP_URL }
      : { kind: 'folder', folder: join(dataFolder, 'mail') },
    mailFrom: senderFrom(MERILO_MAIL_FROM ?? '') ?? usualSender,
  }
}

/** The language of the terminal, by the rules of POSIX (XBD 8.2): the first that is set decides. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return /^bg(?![a-z])/i.test(LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ? 'bg' : 'en'
}

function refusalUnlessPort(value: string | undefined) {
  if (value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65535)) return null
  return badValue('PORT', value, 'число от 0 до 65535', 'a number from 0 to 65535')
}

function refusalUnlessDatabaseUrl(value: string | undefined) {
  if (value === undefined || (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value))) return null
  // The value is not repeated: it may hold a password.
  return badValue(
    'DATABASE_URL',
    undefined,
    'адрес като postgres://потребител:парола@сървър/база',
    'an address like postgres://user:password@server/database',
  )
}

function providerFrom(environment: Environment): ProviderSettings | null {
  const { MERILO_OIDC_ISSUER: issuer, MERILO_OIDC_CLIENT_ID: clientId } = environment
  const { MERILO_OIDC_CLIENT_SECRET: clientSecret, MERILO_OIDC_NAME } = environment
  if (!issuer || !clientId || !clientSecret) return null
  return { issuer, clientId, clientSecret, name: MERILO_OIDC_NAME ?? new URL(issuer).host }
}

/** All of it or nothing, and the issuer over HTTPS, or on this very machine. */
function refusalUnlessProvider(environment: Environment) {
  const { MERILO_OIDC_ISSUER: issuer, MERILO_OIDC_CLIENT_ID: clientId } = environment
  const { MERILO_OIDC_CLIENT_SECRET: clientSecret } = environment
  if (!issuer && !clientId && !clientSecret) return null
  if (issuer && isIssuer(issuer) && clientId && clientSecret) return null
  // The values are not repeated: one of them is a secret.
  return badValue(
    'MERILO_OIDC_ISSUER',
    undefined,
    'адрес с https:// заедно с MERILO_OIDC_CLIENT_ID и MERILO_OIDC_CLIENT_SECRET',
    'an address with https:// together with MERILO_OIDC_CLIENT_ID and MERILO_OIDC_CLIENT_SECRET',
  )
}

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && here)
}

function refusalUnlessOrigin(value: string | undefined) {
  if (value === undefined || isOrigin(value)) return null
  return badValue(
    'MERILO_BASE_URL',
    value,
    'адрес без път, като https://merilo.example.bg',
    'an address without a path, like https://merilo.example.org',
  )
}

function refusalUnlessSmtpUrl(value: string | undefined) {
  if (value === undefined || (/^smtps?:\/\/[^/?#]/.test(value) && URL.canParse(value))) return null
  // The value is not repeated: it may hold a password.
  return badValue(
    'MERILO_SMTP_URL',
    undefined,
    'адрес като smtp://потребител:парола@сървър:587',
    'an address like smtp://user:password@server:587',
  )
}

function refusalUnlessSender(value: string | undefined) {
  if (value === undefined || senderFrom(value)) return null
  return badValue(
    'MERILO_MAIL_FROM',
    value,
    'адрес на електронна поща, със или без име: Мерило <merilo@example.bg>',
    'an address of mail, with a name or without: Merilo <merilo@example.org>',
  )
}

const usualSender: MailAddress = { name: 'Merilo', address: 'merilo@localhost' }

/** "Merilo <merilo@example.org>" or only the address; nothing when it is neither. */
function senderFrom(value: string): MailAddress | null {
  const [, name = '', named] = /^([^<>\p{Cc}]*)<([^<>]*)>$/u.exec(value) ?? []
  const address = named ?? value
  return isMailAddress(address) ? { name: name.trim(), address } : null
}

function isOrigin(value: string): boolean {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false
  const url = new URL(value)
  return url.pathname === '/' && !url.search && !url.hash && !url.username
}

function badValue(name: string, value: string | undefined, expectedBg: string, expectedEn: string) {
  const setting = value === undefined ? name : `${name}=${value}`
  return {
    code: 'bad-configuration',
    message: {
      bg: `Недопустима стойност на ${setting}: очаква се ${expectedBg}.`,
      en: `The value of ${setting} will not do: it takes ${expectedEn}.`,
    },
  }
}
