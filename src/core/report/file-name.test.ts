import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceFileName } from './file-name.ts'

test('a file keeps its name and gets the ending of what it is', () => {
  assert.equal(evidenceFileName('Протокол 5.pdf', 'pdf'), 'Протокол 5.pdf')
  assert.equal(evidenceFileName('протокол.docx', 'pdf'), 'протокол.pdf')
  assert.equal(evidenceFileName('photo.JPEG', 'jpg'), 'photo.jpeg')
  assert.equal(evidenceFileName('списък.csv', 'txt'), 'списък.csv')
  assert.equal(evidenceFileName('virus.pdf.exe', 'txt'), 'virus.pdf.txt')
})

test('folders, controls and marks of other systems do not come along', () => {
  assert.equal(evidenceFileName('C:\\temp\\..\\a.pdf', 'pdf'), 'a.pdf')
  assert.equal(evidenceFileName('../../etc/passwd', 'txt'), 'passwd.txt')
  assert.equal(evidenceFileName('a\r\nb"<c>\u202e.pdf', 'pdf'), 'a bc.pdf')
  assert.equal(evidenceFileName('', 'png'), 'file.png')
  assert.equal(evidenceFileName('.pdf', 'pdf'), 'file.pdf')
  assert.equal(evidenceFileName(`${'я'.repeat(500)}.pdf`, 'pdf').length, 124)
})

test('an ending is kept only where the file is of its kind', () => {
  assert.equal(evidenceFileName('снимка.jpeg', 'png'), 'снимка.png')
  assert.equal(evidenceFileName('снимка.png', 'jpg'), 'снимка.jpg')
  assert.equal(evidenceFileName('списък.tsv', 'txt'), 'списък.tsv')
  assert.equal(evidenceFileName('списък.csv', 'pdf'), 'списък.pdf')
  assert.equal(evidenceFileName('бележки.md', 'txt'), 'бележки.txt')
})

test('a point within a name is no ending of it', () => {
  assert.equal(evidenceFileName('Заповед № 5.прил-1', 'pdf'), 'Заповед № 5.прил-1.pdf')
  assert.equal(evidenceFileName('Протокол от 05.03.2024 г', 'pdf'), 'Протокол от 05.03.2024 г.pdf')
})

test('a name of a folder alone leaves nothing but the kind', () => {
  assert.equal(evidenceFileName('temp/', 'pdf'), 'file.pdf')
  assert.equal(evidenceFileName('???', 'pdf'), 'file.pdf')
})
