import { type Language, languages } from '../core/base/language.ts'

/** Whom an identity provider says that somebody is. */
export interface Identity {
  readonly issuer: string
  /** The provider's own name for the person: may be a personal number, and is never kept as it is. */
  readonly subject: string
  /** null where the provider says none, or does not vouch for it. */
  readonly verifiedEmail: string | null
}

/** What has to be there again when the person comes back from the provider. */
export interface ProviderVisit {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** A provider of OpenID Connect, such as a ministry's identity broker. */
export interface IdentityProvider {
  /** As people know it, for the link on the page. */
  readonly name: string
  /**
   * Where to send the person.
   *
   * @param returnTo where the provider sends them back
   * @param language which they read; comes back with them, whatever becomes of the visit
   */
  begin(
    returnTo: string,
    language: Language,
  ): Promise<{ readonly address: string; readonly visit: ProviderVisit }>
  /** Who came back; nothing where what they brought does not hold. @param address with all that was brought */
  finish(address: string, visit: ProviderVisit): Promise<Identity | undefined>
}

/** How the provider knows us. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
}

/** What goes to the provider and comes back as it was: it says the language, and is otherwise by chance. */
export const stateIn = (language: Language, chance: string): string => `${language}.${chance}`

/** The language that was said. Anybody may have written it, so that nothing else follows from it. */
export const languageOfState = (state: string | undefined): Language | undefined =>
  languages.find((language) => state?.startsWith(`${language}.`))
