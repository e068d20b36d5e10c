import type { InBothLanguages, Words } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'

/** Who publishes: the council, or where nobody has described it, the body that adopted the plan. */
export const publisherOf = ({ council, plan }: Publication): Words =>
  council?.name ?? ({ [plan.language]: plan.adoption.body } satisfies Words)

/** Where it can be reached; null where nobody has said so. */
export const contactOf = ({
  council,
}: Publication): { readonly name: InBothLanguages; readonly email: string } | null =>
  council ? { name: council.name, email: council.email } : null
