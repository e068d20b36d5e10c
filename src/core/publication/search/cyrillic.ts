/** Of several spellings the longest first; what stands for what depends on the letter before only for j and y. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sht|6t/y, 'щ'],
  [/zh/y, 'ж'],
  [/ch|4/y, 'ч'],
  [/sh|6/y, 'ш'],
  [/ts|tz|c(?!h)/y, 'ц'],
  [/ia$/y, 'ия'],
  [/yu|iu|(?<![^aeiou])ju/y, 'ю'],
  [/ya|q|(?<![^aeiou])ja/y, 'я'],
  [/kh|x|h/y, 'х'],
  [/w|v/y, 'в'],
  [/(?<=[aeiou])(?:j$|y)/y, 'й'],
  [/j/y, 'ж'],
  [/y/y, 'ъ'],
]

const letters: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м' },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', z: 'з' },
}

/**
 * A Bulgarian word that somebody typed in Latin letters, by the official romanisation or as people write on
 * telephones („6kola“, „4ovek“, „ubejishte“); where a letter may stand for several, the most usual one.
 */
export function cyrillicOf(typed: string): string {
  let word = ''
  for (let at = 0; at < typed.length; ) {
    const found = spellings.find(([spelling]) => {
      spelling.lastIndex = at
      return spelling.test(typed)
    })
    word += found ? found[1] : (letters[typed[at] ?? ''] ?? typed[at])
    at = found ? found[0].lastIndex : at + 1
  }
  return word
}

/** What is left of a stem when letters are one that stand for one another in Latin, or in haste: ъ, а and у; й and и. */
export const looseOf = (stem: string): string =>
  stem
    .replace(/[ъу]/g, 'а')
    .replace(/й/g, 'и')
    .replace(/щ/g, 'шт')
    .replace(/ь/g, '')
    .replace(/(.)\1/g, '$1')
