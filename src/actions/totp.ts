import { createHmac, timingSafeEqual } from 'node:crypto'

/** RFC 6238 with what every authenticator app takes: SHA-1, six digits, 30 seconds. */
const secondsOfStep = 30
const digits = 6
/** Clocks go a little wrong, and people type slowly (RFC 6238, 5.2): one step either way. */
const stepsAround = [0, -1, 1]

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without padding: as apps take a secret that is typed. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}

/** The time step that a moment lies in. */
export const timeStepOf = (at: string): number => Math.floor(Date.parse(at) / 1000 / secondsOfStep)

/** HOTP (RFC 4226, 5.3) of the time step. */
export function codeOf(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The time step whose code this is, near the moment; nothing when it is of none. */
export function stepOfCode(secret: Uint8Array, code: string, at: string): number | undefined {
  const given = Buffer.from(code)
  if (given.length !== digits) return undefined
  const now = timeStepOf(at)
  return stepsAround
    .map((around) => now + around)
    .find((step) => timingSafeEqual(Buffer.from(codeOf(secret, step)), given))
}

/** What a QR code says to an authenticator app. */
export function otpAuthUri(secret: Uint8Array, account: string): string {
  const label = encodeURIComponent(`Merilo:${account}`)
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=Merilo&algorithm=SHA1&digits=${digits}&period=${secondsOfStep}`
}
