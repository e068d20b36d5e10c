/** How many there are of what a table is made of, in words. */
export const rowsInBulgarian = (count: number): string => (count === 1 ? '1 ред' : `${count} реда`)
export const cellsInBulgarian = (count: number): string =>
  count === 1 ? '1 клетка' : `${count} клетки`
export const counted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`
