import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cell, outline, type Parts, paragraph, read, row, table } from './testing/make-docx.ts'

interface LevelWords {
  text: string
  format?: string
  more?: string
}

const level = (index: number, { text, format = 'decimal', more = '' }: LevelWords): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const abstract = (id: number, levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`

const list = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

const inList = (id: number, index = 0): string =>
  `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`

/** The labels of paragraphs that each say 'x', as [list, level]. */
async function labels(
  numbering: string,
  places: readonly (readonly number[])[],
): Promise<string[]> {
  const body = places.map(([id = 0, index]) => paragraph('x', inList(id, index))).join('')
  return textsOf(body, { numbering })
}

const textsOf = async (body: string, parts: Parts): Promise<string[]> =>
  outline((await read(body, parts)).blocks).map((text) => String(text).replace(/ ?x$/, ''))

const outlineList = abstract(0, [
  level(0, { text: '%1.', format: 'upperRoman' }),
  level(1, { text: '%1.%2.' }),
  level(2, { text: '%3)', format: 'lowerLetter' }),
])

describe('numbers run on', () => {
  test('level by level, deeper ones anew under each higher one', async () => {
    const places = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((index) => [1, index])
    assert.deepEqual(await labels(outlineList + list(1, 0), places), [
      'I.',
      'I.1.',
      'I.2.',
      'a)',
      'b)',
      'I.3.',
      'a)',
      'II.',
      'II.1.',
      'a)',
    ])
  })

  test('after a higher level directly, without the one between', async () => {
    const places = [0, 2, 2, 0, 2].map((index) => [1, index])
    assert.deepEqual(await labels(outlineList + list(1, 0), places), [
      'I.',
      'a)',
      'b)',
      'II.',
      'a)',
    ])
  })

  test('a deeper level that comes first shows the start of the ones above', async () => {
    assert.deepEqual(await labels(outlineList + list(1, 0), [[1, 1]]), ['I.1.'])
  })

  test('in two lists of one definition together, unless one starts anew', async () => {
    const lists = outlineList + list(1, 0) + list(2, 0)
    assert.deepEqual(await labels(lists, [[1], [2], [1]]), ['I.', 'II.', 'III.'])
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    assert.deepEqual(await labels(outlineList + list(1, 0) + list(2, 0, anew), [[1], [2], [2]]), [
      'I.',
      'V.',
      'VI.',
    ])
  })

  test('through the cells of a table, also where the number is all there is', async () => {
    const numbered = cell(paragraph('<w:r/>', inList(1)))
    const { blocks } = await read(table([row([numbered, cell('а')]), row([numbered, cell('б')])]), {
      numbering: outlineList + list(1, 0),
    })
    assert.deepEqual(outline(blocks), [
      [
        ['I.', 'а'],
        ['II.', 'б'],
      ],
    ])
  })
})

describe('a level', () => {
  test('with lvlRestart 0 never starts anew', async () => {
    const levels = [
      level(0, { text: '%1.' }),
      level(1, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }),
    ]
    const places = [0, 1, 1, 0, 1].map((index) => [1, index])
    assert.deepEqual(await labels(abstract(0, levels) + list(1, 0), places), [
      '1.',
      '1)',
      '2)',
      '2.',
      '3)',
    ])
  })

  test('with lvlRestart 1 starts anew after the first level only', async () => {
    const levels = [
      level(0, { text: '%1.' }),
      level(1, { text: '%2.' }),
      level(2, { text: '%3)', more: '<w:lvlRestart w:val="1"/>' }),
    ]
    const places = [0, 1, 2, 1, 2, 0, 2].map((index) => [1, index])
    assert.deepEqual(await labels(abstract(0, levels) + list(1, 0), places), [
      '1.',
      '1.',
      '1)',
      '2.',
      '2)',
      '2.',
      '1)',
    ])
  })

  test('with isLgl writes all numbers in digits', async () => {
    const levels = [
      level(0, { text: '%1', format: 'upperRoman' }),
      level(1, { text: '%1.%2', more: '<w:isLgl/>' }),
    ]
    assert.deepEqual(
      await labels(abstract(0, levels) + list(1, 0), [
        [1, 0],
        [1, 1],
      ]),
      ['I', '1.1'],
    )
  })

  test('replaced in one list looks as it does there', async () => {
    const other = `<w:lvlOverride w:ilvl="0">${level(0, { text: 'Цел %1:' })}</w:lvlOverride>`
    assert.deepEqual(await labels(outlineList + list(1, 0, other), [[1], [1]]), [
      'Цел 1:',
      'Цел 2:',
    ])
  })

  test('of bullets shows a bullet, or the dash that it is', async () => {
    const levels = ['\uF0B7', 'o', '–'].map((text, index) =>
      level(index, { text, format: 'bullet' }),
    )
    const places = [0, 1, 2].map((index) => [1, index])
    assert.deepEqual(await labels(abstract(0, levels) + list(1, 0), places), ['•', '•', '–'])
  })

  test('in a format of a newer Word is read in the older one', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>'
    const only = `<w:lvl w:ilvl="0"><w:start w:val="3"/>${format}<w:lvlText w:val="%1"/></w:lvl>`
    assert.deepEqual(await labels(abstract(0, [only]) + list(1, 0), [[1]]), ['03'])
  })
})

describe('a paragraph is numbered', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Second"><w:basedOn w:val="Base"/></w:style>'
  const levels = [
    level(0, { text: '%1.' }),
    level(1, { text: '%1.%2.', more: '<w:pStyle w:val="Second"/>' }),
  ]
  const parts = { styles, numbering: abstract(0, levels) + list(1, 0) }
  const styled = (id: string, more = '') => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`)

  test('by its style, at the level that the list keeps for that style', async () => {
    const body = styled('Base') + styled('Second') + styled('Second') + styled('Base')
    assert.deepEqual(await textsOf(body, parts), ['1.', '1.1.', '1.2.', '2.'])
  })

  test('not when it takes the number off', async () => {
    const body = styled('Base') + styled('Base', inList(0)) + styled('Base')
    assert.deepEqual(await textsOf(body, parts), ['1.', '', '2.'])
  })

  test('at its own level of its style’s list', async () => {
    const body = styled('Base') + styled('Base', '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    assert.deepEqual(await textsOf(body, parts), ['1.', '1.1.'])
  })

  test('through a numbering style', async () => {
    const linked =
      '<w:style w:type="numbering" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      abstract(0, levels) +
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="List"/></w:abstractNum>' +
      list(1, 0) +
      list(7, 5)
    assert.deepEqual(await textsOf(paragraph('x', inList(7)), { styles: linked, numbering }), [
      '1.',
    ])
  })

  test('not by a list that is not there', async () => {
    assert.deepEqual(await textsOf(paragraph('x', inList(99)), parts), [''])
  })

  test('not when it is empty and has but a bullet', async () => {
    const numbering = abstract(0, [level(0, { text: '\uF0B7', format: 'bullet' })]) + list(1, 0)
    const { blocks } = await read(paragraph('<w:r/>', inList(1)), { numbering })
    assert.deepEqual(blocks, [])
  })
})

test('a label is not repeated at any length', async () => {
  const numbering = abstract(0, [level(0, { text: 'а'.repeat(10_000) })]) + list(1, 0)
  const [only = ''] = await textsOf(paragraph('x', inList(1)), { numbering })
  assert.ok(only.length < 100)
})
