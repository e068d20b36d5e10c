/** Without the signs that only part a label from what is around it, and without a lone quote. */
export function cleanLabel(label: string): string {
  const folded = label.replace(/\s{2,}|[^\S ]/g, ' ').replace(/\s+([,.;:])/g, '$1')
  const trimmed = folded
    .replace(/^[\s.,;:–—-]+/u, '')
    // The dot of "2023 г." belongs to its word.
    .replace(/(?:(?<!\d\s?\p{L})\.|[\s,;:=→–—-]|(?<=\s|\p{L})\/)+$/u, '')
  const loneQuote = /[„“"]$/u.test(trimmed) && !/[„“"].+[„“"]$/u.test(trimmed)
  return loneQuote ? trimmed.replace(/[\s.,;:„“"]+$/u, '') : trimmed
}
