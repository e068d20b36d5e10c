import type { Institution } from '../institution.ts'

/** An institution of which a test says only what it is about. */
export const institution = (facts: Partial<Institution> = {}): Institution => ({
  id: '1',
  shortName: 'МВР',
  shortNameEn: null,
  name: { bg: 'Министерство на вътрешните работи', en: 'Ministry of Interior' },
  aliases: [],
  parentId: null,
  email: null,
  headName: null,
  headEmail: null,
  emailLanguage: 'bg',
  headLanguage: 'bg',
  validFrom: null,
  validTo: null,
  version: 1,
  ...facts,
})
