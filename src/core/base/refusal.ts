import type { InBothLanguages } from './language.ts'

/**
 * A rule said no. Core returns it as a value; an action throws it inside `Refused` so that its
 * transaction rolls back; web and cli turn it into one clear sentence.
 */
export interface Refusal {
  /** A stable code in kebab-case, for programs. */
  readonly code: string
  readonly message: InBothLanguages
  /** The form field it is about, so that the page can say it beside that field. */
  readonly field?: string
}

export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusals: readonly Refusal[]

  constructor(...refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message.en).join(' '))
    this.refusals = refusals
  }
}

export const isRefusal = (value: object): value is Refusal => 'code' in value && 'message' in value

/** For an answer that is a value or all its refusals at once. */
export const areRefusals = <Value extends object>(
  answer: Value | readonly Refusal[],
): answer is readonly Refusal[] => Array.isArray(answer)
