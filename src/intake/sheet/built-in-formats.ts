const byNumber: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
}

/** Of money without a currency (it is that of the reader's computer), of money with two decimals. */
const money: ReadonlySet<number> = new Set([5, 6, 37, 38, 41, 42])
const moneyWithCents: ReadonlySet<number> = new Set([7, 8, 39, 40, 43, 44])

/**
 * The formats that files refer to by number alone (ECMA-376 part 1, 18.8.30), as far as they are the same on
 * every computer. Dates look different on each; here all are day, month, year.
 */
export function builtInFormat(id: number): string {
  if (money.has(id)) return '#,##0'
  if (moneyWithCents.has(id)) return '#,##0.00'
  const isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  if (id === 17) return 'mm.yyyy'
  return isDate ? 'dd.mm.yyyy' : (byNumber[id] ?? 'General')
}
