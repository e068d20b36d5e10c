/** Words whose forms no rule brings together, by what is left of them. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['ден', 'дн'],
  ['дец', 'дет'],
  ['времен', 'врем'],
  ['имен', 'им'],
])

/**
 * Ends of number, gender and person, with the article and without: the longest that stands at the end of a word goes.
 * An article stands behind the end of its form („мерк-и-те“), so that each of these is one piece.
 */
const ends = [
  ...['ищата', 'ището', 'ище', 'ища', 'овете', 'евете', 'ове', 'еве'],
  ...['ията', 'иите', 'ието', 'ият', 'ия', 'ии', 'ие', 'ий'],
  ...['ите', 'ата', 'ята', 'ото', 'ето', 'ете', 'ът', 'ят'],
  ...['а', 'я', 'о', 'е', 'и', 'у', 'ю', 'й', 'ь'],
].toSorted((a, b) => b.length - a.length)

/** The article behind a consonant: „областта“, „помощта“, „целта“, „речта“, „кръвта“. Elsewhere „-та“ is „-т“ with another end. */
const articleOfConsonant = /(?<=[а-я](?:[а-я][тщчв]|[еао]л))та$/u

/** „-ция“ keeps its ц in all forms, where „граница“ and „ученици“ have one that changes. */
const ofNations = /^и(?:я|и|е|ята|ите|ето)$/

/** What the forms of a Bulgarian word have in common, more or less. */
export function bulgarianStem(word: string): string {
  const bare = word.replace(articleOfConsonant, '')
  const end = ends.find(
    (each) => bare.endsWith(each) && isEnough(bare.slice(0, -each.length), each),
  )
  const rest = end === undefined ? bare : bare.slice(0, -end.length)
  const stem = rest.replace(/(?<=[а-я]{3})ат$/u, '')
  return alike(irregular.get(stem) ?? stem, ofNations.test(end ?? ''))
}

/** Three letters tell one word from another; two are enough before the end of a short one: „дн-и“, „дн-ите“, „дв-ете“. */
const isEnough = (rest: string, end: string): boolean =>
  rest.length >= 3 ||
  (rest.length === 2 && /^(?:.|[ие]те)$/u.test(end) && !/[аеиоуъюя]/u.test(rest))

/** As words change inside: мярка and мерки, ученик and ученици, център and центрове, връх and върхове, гражданин and граждани. */
function alike(stem: string, isOfNations: boolean): string {
  const even = stem
    .replaceAll('я', 'е')
    .replace(/(?<=[а-я]{3}[нр])ин$/u, '')
    .replace(/еец$/u, 'ейц')
    .replace(/иен$/u, 'ийн')
    .replace(/(?<=[а-я]{2}[бвгджзйклмнпрстфхцчшщ])[ъе](?=[лмнркцв]$)/u, '')
    .replace(/([рл])ъ/gu, 'ъ$1')
    .replace(/з$/u, 'г')
    .replace(/с$/u, 'х')
  return isOfNations ? even : even.replace(/ц$/u, 'к')
}
