import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftDeadline } from '../../core/draft/draft.ts'
import { deadlineWords } from './deadline-words.ts'

const deadline = (parts: Partial<DraftDeadline>): DraftDeadline => ({
  kind: 'month',
  from: null,
  to: null,
  every: null,
  phases: [],
  ...parts,
})

const cases: [string, DraftDeadline, string, string][] = [
  ['a month', deadline({ to: '2024-12' }), 'до декември 2024\u00a0г.', 'by December 2024'],
  [
    'a month that is also where it begins',
    deadline({ from: '2024-05', to: '2024-05' }),
    'до май 2024\u00a0г.',
    'by May 2024',
  ],
  [
    'a range within a year, the year said once',
    deadline({ kind: 'range', from: '2024-05', to: '2024-12' }),
    'от май до декември 2024\u00a0г.',
    'from May to December 2024',
  ],
  [
    'a range over two years',
    deadline({ kind: 'range', from: '2023-11', to: '2024-02' }),
    'от ноември 2023\u00a0г. до февруари 2024\u00a0г.',
    'from November 2023 to February 2024',
  ],
  [
    'a range without an end',
    deadline({ kind: 'range', from: '2024-01' }),
    'от януари 2024\u00a0г.',
    'from January 2024',
  ],
  [
    'something that recurs until a month',
    deadline({ kind: 'recurring', every: 'quarter', to: '2024-12' }),
    'на всяко тримесечие, до декември 2024\u00a0г.',
    'every quarter, by December 2024',
  ],
  [
    'something that recurs without a rhythm',
    deadline({ kind: 'recurring' }),
    'периодично',
    'recurring',
  ],
  [
    'phases, one of them unnamed',
    deadline({
      kind: 'phased',
      to: '2024-12',
      phases: [
        { to: '2024-04', what: 'проект' },
        { to: '2024-12', what: '' },
      ],
    }),
    'до април 2024\u00a0г.: проект; до декември 2024\u00a0г.',
    'by April 2024: проект; by December 2024',
  ],
  ['no end', deadline({ kind: 'open' }), 'без краен срок', 'no end date'],
  ['a month that is none', deadline({ to: '2024-13' }), 'до 2024-13', 'by 2024-13'],
]

for (const [name, value, bg, en] of cases)
  test(`a deadline is said in both languages: ${name}`, () => {
    assert.equal(deadlineWords(value, 'bg'), bg)
    assert.equal(deadlineWords(value, 'en'), en)
  })
