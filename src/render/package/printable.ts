/** Half of a character pair, or a sign that XML 1.0 (clause 2.2, Char) has no place for. */
const unprintable = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The same words with the sign of an unknown character where XML cannot carry one. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd')
