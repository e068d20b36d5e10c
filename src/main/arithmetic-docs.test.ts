import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languages } from '../core/base/language.ts'
import { arithmeticExamples, arithmeticPages } from './testing/arithmetic-examples.ts'

const folded = (text: string) => text.replace(/\s+/g, ' ')

/** What a page sets apart: calculations between backticks, verdicts between asterisks. */
function setApart(language: 'bg' | 'en'): string[] {
  const page = readFileSync(new URL(`../../${arithmeticPages[language]}`, import.meta.url), 'utf8')
  return [...folded(page).matchAll(/`([^`]+)`|(?<!\*)\*([^*]+)\*(?!\*)/g)].map(
    ([, calculation, verdict]) => calculation ?? verdict ?? '',
  )
}

for (const language of languages) {
  test(`every calculation on ${arithmeticPages[language]} is one that the program writes`, () => {
    const written = new Set(
      Object.values(arithmeticExamples).flatMap((example) =>
        Object.values(example[language]).map(folded),
      ),
    )
    assert.deepEqual(
      setApart(language).filter((text) => !written.has(text)),
      [],
    )
  })

  test(`every example is on ${arithmeticPages[language]}`, () => {
    const printed = new Set(setApart(language))
    const missing = Object.entries(arithmeticExamples).filter(
      ([, example]) => !Object.values(example[language]).some((text) => printed.has(folded(text))),
    )
    assert.deepEqual(
      missing.map(([name]) => name),
      [],
    )
  })
}
