import type { RawWithdrawal } from '../../core/publication/withdrawal.ts'

/** A withdrawal as somebody types it, on the day on which the tests' actions happen. */
export const typedWithdrawal = (change: Partial<RawWithdrawal> = {}): RawWithdrawal => ({
  reasonBg: 'Стойностите на мярка 1 са сгрешени.',
  reasonEn: 'The values of measure 1 are wrong.',
  ...{ body: 'Съвет', act: 'Решение', number: '4', date: '06.05.2024' },
  ...change,
})
