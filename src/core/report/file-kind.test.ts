import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileKindOf, fileKinds, largestFile } from './file-kind.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A zip of empty stored entries with these names, its central directory in order. */
function zipOf(names: readonly string[], first = ''): Uint8Array {
  const two = (value: number) => String.fromCharCode(value & 255, value >> 8)
  const four = (value: number) => two(value & 0xffff) + two(value >>> 16)
  let locals = ''
  let directory = ''
  for (const [index, name] of names.entries()) {
    const content = index === 0 ? first : ''
    const sizes = four(0) + four(content.length) + four(content.length) + two(name.length) + two(0)
    directory += `PK\x01\x02${two(20)}${two(20)}${two(0)}${two(0)}${four(0)}${sizes}`
    directory += `${two(0)}${two(0)}${two(0)}${four(0)}${four(locals.length)}${name}`
    locals += `PK\x03\x04${two(20)}${two(0)}${two(0)}${four(0)}${sizes}${name}${content}`
  }
  const counts = two(0) + two(0) + two(names.length) + two(names.length)
  return bytesOf(
    `${locals}${directory}PK\x05\x06${counts}${four(directory.length)}${four(locals.length)}${two(0)}`,
  )
}

test('a file is what its bytes say', () => {
  assert.equal(fileKindOf(bytesOf('%PDF-1.7\n%\xe2\xe3')), 'pdf')
  assert.equal(fileKindOf(bytesOf('\x00\x01 junk before %PDF-1.4')), 'pdf')
  assert.equal(fileKindOf(bytesOf('\x89PNG\r\n\x1a\n....')), 'png')
  assert.equal(fileKindOf(bytesOf('\xff\xd8\xff\xe0JFIF')), 'jpg')
  assert.equal(fileKindOf(zipOf(['[Content_Types].xml', 'word/document.xml'])), 'docx')
  assert.equal(fileKindOf(zipOf(['xl/workbook.xml', '[Content_Types].xml'])), 'xlsx')
  assert.equal(fileKindOf(zipOf(['[Content_Types].xml', 'ppt/presentation.xml'])), 'pptx')
  assert.equal(fileKindOf(zipOf(['mimetype', 'content.xml'], fileKinds.odt)), 'odt')
  assert.equal(fileKindOf(zipOf(['mimetype', 'content.xml'], fileKinds.ods)), 'ods')
  assert.equal(fileKindOf(utf8('Мярка;Стойност\r\n6;120\r\n')), 'txt')
})

const codeOf = (bytes: Uint8Array) => {
  const kind = fileKindOf(bytes)
  return typeof kind === 'string' ? kind : kind.code
}

test('what could run is not taken, whatever it is called', () => {
  const word = ['[Content_Types].xml', 'word/document.xml']
  assert.equal(codeOf(zipOf([...word, 'word/vbaProject.bin'])), 'file-with-macros')
  assert.equal(
    codeOf(zipOf(['mimetype', 'Basic/Standard/Module1.xml'], fileKinds.odt)),
    'file-with-macros',
  )
  for (const page of [
    '<html>',
    '<!DOCTYPE html>',
    '\ufeff  <svg onload="x">',
    '<?xml version="1.0"?>',
    '<SCRIPT>',
  ])
    assert.equal(codeOf(utf8(page)), 'unknown-file-kind', page)
  assert.equal(codeOf(bytesOf('MZ\x90\x00\x03')), 'unknown-file-kind')
  assert.equal(codeOf(bytesOf('\x7fELF')), 'unknown-file-kind')
})

test('other archives, spoiled packages and texts of no known letters are not taken', () => {
  assert.equal(codeOf(zipOf(['readme.txt', 'photo.jpg'])), 'unknown-file-kind')
  assert.equal(codeOf(bytesOf('PK\x03\x04')), 'unknown-file-kind')
  assert.equal(
    codeOf(zipOf(['[Content_Types].xml', 'word/a']).subarray(0, 60)),
    'unknown-file-kind',
  )
  assert.equal(codeOf(bytesOf('\xcc\xff\xf0\xea\xe0')), 'unknown-file-kind')
  const lying = zipOf(['[Content_Types].xml', 'word/document.xml'])
  lying.fill(0xff, lying.length - 6, lying.length - 2)
  assert.equal(codeOf(lying), 'unknown-file-kind')
})

test('an empty file and one that is too large are told so', () => {
  assert.equal(codeOf(new Uint8Array()), 'empty-file')
  assert.equal(codeOf(new Uint8Array(largestFile + 1).fill(0x20)), 'file-too-large')
  assert.equal(codeOf(new Uint8Array(largestFile).fill(0x20)), 'txt', 'one of just the size')
})

test('a beginning that a file shares with a picture in part makes it none', () => {
  assert.equal(codeOf(bytesOf('\x89PNG\r\n\x1a')), 'unknown-file-kind')
  assert.equal(codeOf(bytesOf('\x89PNG\n\x1a\n....')), 'unknown-file-kind')
  assert.equal(codeOf(bytesOf('\xff\xd8')), 'unknown-file-kind')
  assert.equal(codeOf(utf8('PK ще бъде приет')), 'txt')
})

test('a presentation in the open format is one, and its name alone makes no package', () => {
  assert.equal(codeOf(zipOf(['mimetype', 'content.xml'], fileKinds.odp)), 'odp')
  assert.equal(codeOf(zipOf(['mimetype', 'content.xml'], 'application/zip')), 'unknown-file-kind')
  assert.equal(codeOf(zipOf(['word/document.xml'])), 'unknown-file-kind')
  assert.equal(codeOf(zipOf(['[Content_Types].xml', 'a/word/b'])), 'unknown-file-kind')
})

test('the mark of a PDF counts in the first 1024 bytes and no further', () => {
  const at = (place: number) => codeOf(bytesOf(`${'\x00'.repeat(place)}%PDF-1.7`))
  assert.equal(at(1024 - 5), 'pdf')
  assert.equal(at(1024 - 4), 'unknown-file-kind')
})

test('a control in a text makes it no text, tabs and ends of lines do not', () => {
  for (const control of ['\x00', '\x07', '\x0b', '\x1b', '\x7f'])
    assert.equal(codeOf(utf8(`a${control}b`)), 'unknown-file-kind', JSON.stringify(control))
  for (const plain of ['a\tb', 'a\r\nb', 'a\nb', 'цена < 5', 'a <b>'])
    assert.equal(codeOf(utf8(plain)), 'txt', JSON.stringify(plain))
})

test('macros are found in whatever folder and letters they are', () => {
  const word = ['[Content_Types].xml', 'word/document.xml']
  for (const name of ['VBAPROJECT.BIN', 'xl/vbaProject.bin', 'a/BASIC/b', 'basic/script.xml'])
    assert.equal(codeOf(zipOf([...word, name])), 'file-with-macros', name)
  for (const name of ['word/vbaProject.bin.rels', 'word/basics.xml', 'Basic.xml'])
    assert.equal(codeOf(zipOf([...word, name])), 'docx', name)
})
