import type { InBothLanguages } from './language.ts'
import type { Refusal } from './refusal.ts'

/** One line of text: white space folded, controls and other invisible characters taken out. */
export const typedLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()

/** A text of several lines, each tidied like one line; no more than one empty line in a row. */
export const typedText = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/u)
    .map(typedLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** What is wrong with a text that has to be there and be no longer than so many characters. */
export function refusalsOfText(
  field: string,
  text: string,
  longest: number,
  missing: InBothLanguages,
): Refusal[] {
  if (text === '') return [{ code: 'field-required', field, message: missing }]
  if ([...text].length <= longest) return []
  return [
    {
      code: 'field-too-long',
      field,
      message: {
        bg: `Съкратете текста до ${longest} знака.`,
        en: `Shorten the text to ${longest} characters.`,
      },
    },
  ]
}
