import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planLanguages } from '../../core/base/language.ts'
import { spaced } from '../tables/spaced.ts'
import { phraseSource } from './phrase-pattern.ts'
import { wordsOf } from './words-of.ts'

/** Every list of phrases in a language's words, by the way to it. */
function listsIn(value: unknown, path: string): [path: string, list: readonly string[]][] {
  if (typeof value === 'string' || value instanceof RegExp) return []
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return [[path, value]]
  return Object.entries(value as object).flatMap(([key, each]) => listsIn(each, `${path}.${key}`))
}

/** What some languages have no word for. */
const mayBeEmpty = ['numberLink', 'shares.alone', 'genitiveEndings']

for (const language of planLanguages) {
  const lists = listsIn(wordsOf[language], language)

  test(`${language}: nothing that another language has words for is missing`, () => {
    const paths = new Set(lists.map(([path]) => path.slice(language.length)))
    const elsewhere = planLanguages.flatMap((each) => listsIn(wordsOf[each], ''))
    const needed = elsewhere.filter(([path]) => !/\.\d+$/.test(path))
    for (const [path] of needed) assert.ok(paths.has(path), path)
    const empty = lists.filter(
      ([path, list]) => list.length === 0 && !mayBeEmpty.some((each) => path.endsWith(`.${each}`)),
    )
    assert.deepEqual(empty, [])
  })

  test(`${language}: phrases are written as they are compared`, () => {
    for (const [path, list] of lists)
      for (const phrase of list) {
        assert.ok(phrase !== '' && phrase === phrase.trim(), `${path}: “${phrase}”`)
        assert.doesNotMatch(phrase, / {2}|\t|\n/, `${path}: “${phrase}”`)
        if (path !== `${language}.wellKnown`)
          assert.equal(phrase, phrase.toLowerCase(), `${path}: “${phrase}”`)
      }
  })

  test(`${language}: every list of phrases makes a pattern, and no word mixes scripts`, () => {
    for (const [path, list] of lists) {
      assert.doesNotThrow(() => new RegExp(phraseSource(list), 'iu'), path)
      for (const word of list.flatMap((phrase) => phrase.match(/\p{L}+/gu) ?? []))
        assert.doesNotMatch(
          word,
          /(?=.*\p{Script=Latin}).*\p{Script=Cyrillic}/u,
          `${path}: ${word}`,
        )
    }
  })

  test(`${language}: twelve months, four quarters, four seasons, and numbers to twelve`, () => {
    const { monthNames, ordinals, seasons, numberWords } = wordsOf[language]
    assert.equal(monthNames.length, 12)
    assert.equal(ordinals.length, 4)
    assert.equal(seasons.length, 4)
    assert.ok(numberWords.length >= 12)
    const names = monthNames.flat()
    assert.equal(new Set(names).size, names.length)
  })

  test(`${language}: no header means two columns`, () => {
    const meanings = Object.entries(wordsOf[language].columnWords).flatMap(([key, phrases]) =>
      [...new Set(phrases.map(spaced))].map((phrase) => [phrase, key] as const),
    )
    const twice = meanings.filter(([phrase], index) =>
      meanings.slice(0, index).some(([other]) => other === phrase),
    )
    assert.deepEqual(twice, [])
  })
}
