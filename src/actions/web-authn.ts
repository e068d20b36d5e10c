import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Passkey } from '../store/passkey.reader.ts'

/** Whether a challenge was given by us for this, and has not been answered before. */
export type TakeChallenge = (challenge: string) => Promise<boolean>

/** The package is loaded when the first passkey is: most servers start and answer without one. */
const webAuthn = () => import('@simplewebauthn/server')

/** The name that passkeys are bound to: that of the host that people reach the site by. */
const hostOf = (origin: string): string => new URL(origin).hostname

/** What a browser needs to make a passkey; its shape is the package's and the browser's. */
export async function creationOptions(
  origin: string,
  account: { readonly id: string; readonly email: string; readonly name: string },
  known: readonly Passkey[],
): Promise<{ readonly challenge: string }> {
  const { generateRegistrationOptions } = await webAuthn()
  return await generateRegistrationOptions({
    rpName: 'Merilo',
    rpID: hostOf(origin),
    userName: account.email,
    userDisplayName: account.name,
    userID: new TextEncoder().encode(`account ${account.id}`),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What a browser needs to show a passkey, whichever the person chooses. */
export async function requestOptions(origin: string): Promise<{ readonly challenge: string }> {
  const { generateAuthenticationOptions } = await webAuthn()
  return await generateAuthenticationOptions({
    rpID: hostOf(origin),
    userVerification: 'required',
  })
}

/** The passkey that a browser has made; nothing where what it sent does not hold. */
export async function madePasskey(
  response: unknown,
  origin: string,
  expectedChallenge: TakeChallenge,
): Promise<Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | undefined> {
  const { verifyRegistrationResponse } = await webAuthn()
  const { registrationInfo } = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: hostOf(origin),
    requireUserVerification: true,
  }).catch(nothingHolds)
  if (!registrationInfo) return undefined
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return { credentialId: id, publicKey, counter, transports }
}

/** The counter after a passkey was shown; nothing where what the browser sent does not hold. */
export async function counterOfShown(
  response: unknown,
  origin: string,
  passkey: Passkey,
  expectedChallenge: TakeChallenge,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await webAuthn()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: hostOf(origin),
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports] as AuthenticatorTransport[],
    },
  }).catch(nothingHolds)
  return verified ? authenticationInfo?.newCounter : undefined
}

/** The package throws for everything that does not hold; all of it was sent by a browser, or by anybody. */
const nothingHolds = () =>
  ({ verified: false, registrationInfo: undefined, authenticationInfo: undefined }) as const
