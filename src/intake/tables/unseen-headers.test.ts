import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planLanguages } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { matchColumn } from './column-match.ts'
import { headerWords } from './header-words.ts'
import { unseenHeaders } from './testing/unseen-headers.ts'

/** What is known of the headers of each language; more is welcome, less is a loss. */
const share = { bg: 0.88, en: 0.88, ru: 0.95, sr: 0.95, mk: 0.95, ro: 0.95 } as const

for (const language of planLanguages)
  test(`of headers in ${language} that nobody has seen at least ${share[language] * 100} % are known`, () => {
    const words = headerWords(wordsOf[language])
    const headers = Object.entries(unseenHeaders[language]).flatMap(([key, texts]) =>
      texts.split('|').map((text) => ({ key, text })),
    )
    const read = headers.map((each) => ({ ...each, as: matchColumn(each.text, words)?.key }))
    const missed = read.filter(({ key, as }) => key !== as)
    const known = 1 - missed.length / headers.length
    const told = missed.map(({ text, key, as }) => `${text}: ${as} for ${key}`).join('\n')
    assert.ok(known >= share[language], `${known} of ${headers.length} are known:\n${told}`)
  })
