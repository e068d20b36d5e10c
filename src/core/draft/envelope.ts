/**
 * What money comes out of: a fund, the budget of an institution, a project, a programme, an external
 * donor, or something whose words do not tell.
 */
export const envelopeKinds = ['fund', 'budget', 'programme', 'project', 'donor', 'other'] as const
export type EnvelopeKind = (typeof envelopeKinds)[number]

/** An envelope as a plan names it. Two that name the same are one: see `envelopeKey`. */
export interface Envelope {
  readonly kind: EnvelopeKind
  /** Short where it is known: the institution whose budget it is, the fund's abbreviation; else as printed. */
  readonly name: string
}

/**
 * What two namings of one envelope have in common: the kind, and the name without case, marks and words
 * of one letter, so that „Убежище, миграция, интеграция“ and „Убежище, миграция и интеграция“ are one.
 */
export const envelopeKey = ({ kind, name }: Envelope): string =>
  `${kind}:${foldedName(name) || name.trim()}`

const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
