/**
 * Signs of the symbol fonts that stand in plans, by font and place in the font. Word writes them as
 * w:sym or as characters U+F020-U+F0FF (ECMA-376 part 1, 17.3.3: sym).
 */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    43: '+',
    45: '−',
    60: '<',
    61: '=',
    62: '>',
    163: '≤',
    165: '∞',
    167: '•',
    172: '←',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    215: '·',
    229: '∑',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '☐',
    113: '☐',
    118: '❖',
    159: '•',
    167: '▪',
    168: '☐',
    216: '➢',
    224: '→',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
}

/** The sign in Unicode, or null when the font or the place in it is not known. */
export function signOf(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  return signs[font.toLowerCase()]?.[place] ?? null
}
