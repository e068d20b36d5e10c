/** Official romanisation of Bulgarian (Закон за транслитерацията, 2009, чл. 5), letter by letter. The country is an exception. */
const latinFor: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya' },
}

/**
 * A text as part of an address: small Latin letters, digits, single dots and hyphens; '' when nothing
 * of it can be kept. Not reversible.
 */
export const addressPart = (text: string): string =>
  latinOf(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60)
    .replace(/[-.]+$/, '')

/** A text in small Latin letters, by the official romanisation; whatever is no Bulgarian letter stays. */
export const latinOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])българия(?![\p{L}\p{M}])/gu, 'bulgaria')
    .replace(/ия(?![\p{L}\p{M}])/gu, 'ia')
    .replace(/[а-я]/gu, (letter) => latinFor[letter] ?? '-')

const longestTitle = 60

/** A title as part of an address: as many whole words as there is room for. */
export function titlePart(title: string): string {
  const words = latinOf(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const kept: string[] = []
  for (const word of words) {
    if ([...kept, word].join('-').length > longestTitle) break
    kept.push(word)
  }
  return kept.join('-')
}
