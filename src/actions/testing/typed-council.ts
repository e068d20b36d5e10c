import type { RawCouncil } from '../../core/access/typed-council.ts'

/** A council as somebody types it, with whatever a test changes. */
export const typedCouncil = (change: Partial<RawCouncil> = {}): RawCouncil => ({
  nameBg: 'Съвет по водите',
  nameEn: 'Council on Water',
  shortNameBg: '',
  shortNameEn: '',
  email: 'council@example.bg',
  phone: '',
  site: '',
  supervisorBg: '',
  supervisorEn: '',
  ...change,
})
