import type { Register, RegisteredInstitution } from './register.ts'

/**
 * The institution that a person chose from the register: by its short name, one of its names or
 * aliases, or as lists offer it, "short name – full name". Letters are not told apart by case.
 */
export function findRegistered(
  chosen: string,
  { institutions }: Register,
): RegisteredInstitution | undefined {
  const wanted = folded(chosen)
  const [beforeDash = ''] = wanted.split(' – ')
  return (
    institutions.find(({ shortName }) => folded(shortName) === wanted) ??
    institutions.find(({ shortName }) => folded(shortName) === beforeDash) ??
    institutions.find(({ name, shortNameEn = '', aliases }) =>
      [name.bg, name.en, shortNameEn, ...aliases].some((each) => folded(each) === wanted),
    )
  )
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()
