import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../../core/base/period.ts'
import { notReportedOn, reportedLate, unknownStage } from '../../core/degree/notes.ts'
import { noteWords } from './note-words.ts'

const periods = ['2024-Q1', '2024-H2', '2024-03'] as Period[]

test('periods in a note are named as everywhere else, and no sentence ends twice', () => {
  assert.equal(
    noteWords(notReportedOn(periods), 'bg'),
    'Няма отчет за I\u00a0трим. 2024\u00a0г., II\u00a0полуг. 2024\u00a0г., март 2024\u00a0г. Липсващото не е нула.',
  )
  assert.equal(
    noteWords(reportedLate(periods.slice(0, 1)), 'en'),
    'Reported after the day on which it was due: Q1 2024.',
  )
})

test('what is no period stays', () => {
  const note = unknownStage('проект 2024, 2024-03-05, заповед 2024-123')
  assert.equal(noteWords(note, 'bg'), note.bg)
})
