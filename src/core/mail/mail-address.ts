/**
 * Whether a text is one plain address of mail, of letters, digits and the signs that are usual in one.
 * What could end a line or begin another address or header is none.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]+$/u.test(text)

/** What may be the key of a mail: it becomes the name of a file, too. */
export const isMailKey = (text: string): boolean => /^[a-z0-9][a-z0-9./-]{0,199}$/.test(text)

/** The name of the file that a mail is put down in: one key, one name, and no two keys the same. */
export const mailFileName = (key: string): string => `${key.replaceAll('/', '_')}.eml`
