import type { RawInstitution } from '../../core/access/typed-institution.ts'

/** A form of the register, filled in as far as it must be. */
export const typedInstitution = (
  shortName: string,
  more: Partial<RawInstitution> = {},
): RawInstitution => ({
  shortName,
  nameBg: `Институция ${shortName}`,
  nameEn: `Institution ${shortName}`,
  ...{ shortNameEn: '', aliases: '', parent: '', email: '', headName: '', headEmail: '' },
  ...{ emailLanguage: 'bg', headLanguage: 'bg', validFrom: '', validTo: '' },
  ...more,
})
