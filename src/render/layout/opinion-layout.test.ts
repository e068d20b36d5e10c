import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { agreesWithTheRest } from '../../core/coordination/opinion.ts'
import {
  answered,
  asked,
  decision,
  ended,
  opinion,
} from '../../core/coordination/testing/answered.ts'
import { readDocx } from '../../intake/docx/read-docx.ts'
import { wordFile } from '../docx/word-file.ts'
import { opinionLayout } from './opinion-layout.ts'

const plan = { title: 'План за 2025 г.', language: 'bg' } as const

const finance = asked(
  'МФ',
  {
    '1': opinion({
      stance: 'agrees-with-remarks',
      remark: 'По-малко срещи.\nНяма средства.',
      proposals: { target: '10 срещи' },
    }),
    '3': opinion({
      stance: 'objects',
      remark: 'Дублира друга мярка.',
      proposals: { partners: '' },
    }),
    rest: agreesWithTheRest,
  },
  [
    decision('1', 'remark', 'По-малко срещи.\nНяма средства.', 'accepted'),
    decision('1', 'target', '10 срещи', 'partly-accepted', { reason: 'Единадесет срещи.' }),
  ],
)

const rounds = [
  answered([finance, asked('МВР', null)], { ended, silence: 'agreed' }),
  answered([asked('МФ', { rest: agreesWithTheRest })], { number: 2 }),
]

/** The words of the file's tables, row by row, as our own reader finds them. */
async function tablesOf(language: 'bg' | 'en'): Promise<string[][][]> {
  const document = await readDocx(await wordFile(opinionLayout(plan, rounds, language)))
  assert.ok(!isRefusal(document))
  return document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.table.rows.map((row) => row.cells.map(({ text }) => text))]
      : [],
  )
}

test('each round has its table, with a row for each remark, proposal, agreement and silence', async () => {
  const [first, second, ...more] = await tablesOf('bg')
  assert.equal(more.length, 0)
  assert.deepEqual(first, [
    ['Институция', 'По кой текст', 'Бележка или предложение', 'Приета / неприета', 'Мотиви'],
    ['МФ', 'Част от мерките', 'Съгласува без бележки 1 мярка: 2.', '', ''],
    [
      'МФ',
      'Мярка 1',
      '[съгласува с бележки; бележка]\nПо-малко срещи.\nНяма средства.',
      'приема се',
      '',
    ],
    [
      'МФ',
      'Мярка 1, Целеви стойности',
      '[съгласува с бележки; предложение за текст]\nВ проекта:\n12 срещи\nПредложено:\n10 срещи',
      'приема се отчасти',
      'Единадесет срещи.',
    ],
    ['МФ', 'Мярка 3', '[не съгласува; бележка]\nДублира друга мярка.', 'още няма решение', ''],
    [
      'МФ',
      'Мярка 3, Партньори',
      '[не съгласува; предложение за текст]\nВ проекта:\n–\nПредложено:\n(клетката да остане празна)',
      'още няма решение',
      '',
    ],
    [
      'МВР',
      'Планът като цяло',
      'Не е изпратено становище; по правилата на съгласуването се смята за съгласувано без бележки.',
      '',
      '',
    ],
  ])
  assert.deepEqual(second?.slice(1), [['МФ', 'Планът като цяло', 'Съгласува без бележки.', '', '']])
})

test('in English the table says the same, and what was written stays in its language', async () => {
  const [first] = await tablesOf('en')
  assert.deepEqual(
    first?.map((row) => row[3]),
    [
      'Accepted or not',
      '',
      'accepted',
      'partly accepted',
      'not decided yet',
      'not decided yet',
      '',
    ],
  )
  assert.match(first?.[2]?.[2] ?? '', /^\[agrees with remarks; remark\]\nПо-малко срещи\./)
  assert.match(first?.at(-1)?.[2] ?? '', /counts as agreement/)
})

test('the same opinions give the same bytes', async () => {
  const [once, again] = [
    await wordFile(opinionLayout(plan, rounds, 'bg')),
    await wordFile(opinionLayout(plan, rounds, 'bg')),
  ]
  assert.deepEqual(once, again)
})
