import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { goalStyle, sectionWords } from './sections.ts'

const bg = (text: string) => sectionWords(text, wordsOf.bg.sectionWords)
const en = (text: string) => sectionWords(text, wordsOf.en.sectionWords)

test('a section is its number and its title, however they are set apart', () => {
  for (const [text, number, title] of [
    ['I. Сигурност', 'I', 'Сигурност'],
    ['VII. Закони', 'VII', 'Закони'],
    ['Цел 1: Достъп', '1', 'Достъп'],
    ['Стратегическа цел № 2. Хора', '2', 'Хора'],
    ['ПРИОРИТЕТ 3 – ВОДА', '3', 'ВОДА'],
    ['2. Въздух', '2', 'Въздух'],
    ['Цел 1.2. Почви', '1.2', 'Почви'],
    ['А. Здраве', 'А', 'Здраве'],
    ['ІІІ. Закрила', 'III', 'Закрила'],
  ] as const)
    assert.deepEqual({ number: bg(text).number, title: bg(text).title }, { number, title }, text)
  assert.deepEqual(en('Strategic goal 1. Safety').title, 'Safety')
  assert.deepEqual(en('PILLAR II: Health').number, 'II')
})

test('letters with a figure and a sign behind them are a number', () => {
  const { number, title } = en('SO2. Services near home')
  assert.deepEqual([number, title], ['SO2', 'Services near home'])
  assert.equal(en('EU27 and its neighbours').number, '')
})

test('a year, a word of one letter and plain words are no number', () => {
  for (const text of ['В помощ на хората', '2025 година на книгата', 'Сигурност', 'Мерки за деца'])
    assert.deepEqual([bg(text).number, bg(text).title], ['', text], text)
  assert.equal(en('A plan for all').number, '')
})

test('goals are the sections that are written like the first one with a number or a goal’s word', () => {
  const sections = ['План', 'I. Вода', 'Градове', 'II. Въздух'].map(bg)
  const style = goalStyle(sections)
  assert.deepEqual(
    sections.filter((section) => section.style === style).map((section) => section.title),
    ['Вода', 'Въздух'],
  )
  assert.equal(goalStyle(['Вода', 'Въздух'].map(bg)), '')
})
