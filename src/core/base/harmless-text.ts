/** What a terminal obeys instead of showing, and what turns the order of words about, so that they read as others. */
const obeyed = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

/** One line of anybody's words, to be shown to a person: nothing in it is obeyed, and it ends. */
export function harmlessLine(words: string, longest = 600): string {
  const cut = words.length > longest ? `${words.slice(0, longest)}…` : words
  return cut.replace(obeyed, '\uFFFD')
}

/** Lines of a program of ours with anybody's words in them: tabs and ends of lines stay. */
export const harmlessLines = (text: string): string =>
  text.replace(obeyed, (sign) => (sign === '\n' || sign === '\t' ? sign : '\uFFFD'))
