import { printable } from '../package/printable.ts'

/** Marks that only say how the sign before them looks, and the mark of an encoding: PDF/UA takes none of them. */
const marksOfLooks = /\p{Variation_Selector}|\ufeff/gu

/** What has no meaning that is told by Unicode: controls, private use, not assigned. No font of ours has it. */
const meaningless = /(?![\t\n\r\v\f])[\p{Cc}\p{Co}\p{Cn}]/gu

/** The press takes no word of 64 kilobytes; nobody reads one of some hundred letters. */
const unbroken = /\S{500}(?=\S)/gu

/** The same signs as a PDF that is read aloud may have them: that of an unknown character where it has no place for one. */
export const pressableSigns = (text: string): string =>
  printable(text).replace(marksOfLooks, '').replace(meaningless, '\ufffd')

/** The same for words, which may be broken somewhere. */
export const pressable = (text: string): string =>
  pressableSigns(text).replace(unbroken, '$&\u200b')
