import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { withShares } from './shares-in-words.ts'

const cases: readonly (readonly [language: keyof typeof wordsOf, said: string, read: string])[] = [
  ['en', 'Two-thirds of schools connected', '2/3 of schools connected'],
  ['en', 'At least half of all the staff', 'At least 1/2 of staff'],
  ['en', 'Half the schools', '1/2 of schools'],
  ['en', 'Every fourth pupil', '1 in 4 pupil'],
  ['bg', 'две трети от всички общини', '2/3 от общини'],
  ['bg', 'Половината служители', '1/2 от служители'],
  ['bg', 'един от четирима ученици', '1 на всеки 4 ученици'],
  ['mk', 'половина од училиштата', '1/2 од училиштата'],
  ['ro', 'două treimi din școli', '2/3 din școli'],
  ['ru', 'две трети школ', '2/3 из школ'],
  ['sr', 'три четвртине свих школа', '3/4 од школа'],
]

for (const [language, said, read] of cases)
  test(`${language}: “${said}” is a share`, () => {
    assert.equal(withShares(said, wordsOf[language]), read)
  })

for (const [language, said] of [
  ['en', 'in the first half of 2026'],
  ['en', 'in the second half of the year'],
  ['en', 'two meetings every second month'],
  ['en', 'reduced by half by 2030'],
  ['bg', 'през втората половина от годината'],
  ['bg', 'всяка трета година'],
] as const)
  test(`${language}: “${said}” is none`, () => {
    assert.equal(withShares(said, wordsOf[language]), said)
  })
