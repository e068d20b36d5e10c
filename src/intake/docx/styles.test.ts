import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paragraph, read, remarksOf, run } from './testing/make-docx.ts'

const style = (type: string, id: string, content: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`

async function headingLevels(styles: string, properties: readonly string[]) {
  const body = properties.map((each) => paragraph('x', each)).join('')
  const { blocks } = await read(body, { styles })
  return blocks.map((block) => (block.kind === 'paragraph' ? block.headingLevel : undefined))
}

describe('a heading is told', () => {
  test('by the name of its built-in style, whatever the style’s id', async () => {
    const styles =
      style('paragraph', 'a1', '<w:name w:val="heading 1"/>') +
      style('paragraph', 'a2', '<w:name w:val="Heading 2"/>') +
      style('paragraph', 'a3', '<w:name w:val="heading tall"/>')
    const levels = await headingLevels(styles, [styled('a1'), styled('a2'), styled('a3'), ''])
    assert.deepEqual(levels, [1, 2, null, null])
  })

  test('by an outline level, the paragraph’s own before the style’s', async () => {
    const styles = style('paragraph', 'a', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    const own = (level: number) => `<w:outlineLvl w:val="${level}"/>`
    const levels = await headingLevels(styles, [own(0), styled('a'), styled('a') + own(4)])
    assert.deepEqual(levels, [1, 3, 5])
  })

  test('not where the outline level says body text', async () => {
    const styles = style('paragraph', 'a', '<w:name w:val="heading 1"/>')
    assert.deepEqual(await headingLevels(styles, [`${styled('a')}<w:outlineLvl w:val="9"/>`]), [
      null,
    ])
  })

  test('by the style that its style is based on, even when styles go in a circle', async () => {
    const styles =
      style('paragraph', 'top', '<w:name w:val="heading 3"/><w:basedOn w:val="low"/>') +
      style('paragraph', 'low', '<w:name w:val="Цел"/><w:basedOn w:val="top"/>')
    assert.deepEqual(await headingLevels(styles, [styled('low')]), [3])
  })

  test('by the default style of paragraphs without one', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    assert.deepEqual(await headingLevels(styles, ['']), [2])
  })
})

describe('hidden text', () => {
  const styles =
    style('character', 'Hid', '<w:rPr><w:vanish/></w:rPr>') +
    style('character', 'Hid2', '<w:basedOn w:val="Hid"/>') +
    style('character', 'Shown', '<w:basedOn w:val="Hid"/><w:rPr><w:vanish w:val="0"/></w:rPr>') +
    style('paragraph', 'HidP', '<w:rPr><w:vanish/></w:rPr>')

  const inStyle = (id: string, more = '') => run('тайно', `<w:rStyle w:val="${id}"/>${more}`)
  const cases: [what: string, content: string, properties: string, isRead: boolean][] = [
    ['plain', run('тайно'), '', true],
    ['directly', run('тайно', '<w:vanish/>'), '', false],
    ['directly on', run('тайно', '<w:vanish w:val="true"/>'), '', false],
    ['directly off', run('тайно', '<w:vanish w:val="false"/>'), '', true],
    ['by its style', inStyle('Hid'), '', false],
    ['by a style based on that', inStyle('Hid2'), '', false],
    ['by a style that shows again', inStyle('Shown'), '', true],
    ['by its style, shown directly', inStyle('Hid', '<w:vanish w:val="0"/>'), '', true],
    ['by the paragraph’s style', run('тайно'), styled('HidP'), false],
    ['by both styles, which cancel out', inStyle('Hid'), styled('HidP'), true],
  ]
  for (const [what, content, properties, isRead] of cases)
    test(`${what}: ${isRead ? 'read' : 'left out with a remark'}`, async () => {
      const document = await read(paragraph(run('явно ') + content, properties), { styles })
      const text = document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
      assert.equal(text.join().includes('тайно'), isRead)
      const told = remarksOf(document).some(
        ([rule, words]) => rule === 'hidden-text' && words?.includes('тайно'),
      )
      assert.equal(told, !isRead)
    })
})

test('the hint of a form field that nobody filled in is no text', async () => {
  const styles = style('character', 'a', '<w:name w:val="Placeholder Text"/>')
  const control = `<w:sdt><w:sdtContent>${run('Въведете срок', '<w:rStyle w:val="a"/>')}</w:sdtContent></w:sdt>`
  const document = await read(paragraph(run('Срок: ') + control), { styles })
  assert.deepEqual(document.blocks, [{ kind: 'paragraph', text: 'Срок:', headingLevel: null }])
  assert.deepEqual(remarksOf(document), [['placeholder', 'Въведете срок']])
})
