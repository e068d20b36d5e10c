/**
 * What the forms of a word have in common, more or less: enough that one form finds another, and short of
 * grammar. Two words of one stem that mean different things cost a reader a glance; a form that is not found
 * costs them the answer.
 */
export function stemOf(word: string): string {
  if (/\p{N}/u.test(word)) return word
  return /[а-я]/u.test(word) ? bulgarianStem(word) : englishStem(word)
}

/** The shortest that is left of a word: below it two words are no longer told apart. */
const shortest = 3

/** Articles first, then the ends of number, gender and person; of several that fit the longest. */
const articles = ['ията', 'ите', 'ъта', 'ята', 'ият', 'ът', 'ят', 'та', 'то', 'те']
const ends = [
  ...['овете', 'евете', 'ищата', 'ове', 'еве', 'ища', 'ата'],
  ...['ски', 'ска', 'ско', 'ами', 'ия', 'ии', 'ие', 'ой', 'ей'],
  ...['а', 'я', 'о', 'е', 'и', 'у', 'ю', 'й', 'ь'],
]

function bulgarianStem(word: string): string {
  const cut = without(without(word, articles), ends)
  // „бюджета“ may be „бюджет“ with one article or „бюдже“ with another: the last т is left out of both.
  return alike(/.{4}т$/u.test(cut) ? without(cut.slice(0, -1), ends) : cut)
}

/** As words change inside: мярка and мерки, ученик and ученици, център and центрове, граничен and гранични. */
const alike = (stem: string): string =>
  stem
    .replaceAll('я', 'е')
    .replace(/ц$/u, 'к')
    .replace(/(?<=[а-я]{2}[бвгджзйклмнпрстфхцчшщ])[ъе](?=[лмнркв]$)/u, '')

const englishEnds = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'er',
  'es',
  'ed',
  's',
  'y',
  'e',
]

const englishStem = (word: string): string => without(word, englishEnds)

function without(word: string, ends: readonly string[]): string {
  const end = ends
    .filter((each) => word.endsWith(each) && word.length - each.length >= shortest)
    .toSorted((a, b) => b.length - a.length)[0]
  return end === undefined ? word : word.slice(0, -end.length)
}
