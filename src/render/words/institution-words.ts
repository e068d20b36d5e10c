import type { PlanLanguage, Words } from '../../core/base/language.ts'
import type { PublicInstitution } from '../../core/publication/public-register.ts'

/** What a plan calls an institution; in English what the register does, where it has it. */
export function shortNameWords(
  name: string,
  own: PlanLanguage,
  register: readonly PublicInstitution[] | undefined,
): Words {
  const known = register?.find(({ shortName }) => shortName === name)
  const english = known && (known.shortNameEn ?? known.name.en)
  return { [own]: name, ...(english ? { en: english } : {}) }
}
