import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../document.ts'
import { findPlan } from './find-plan.ts'
import { heading, made, paragraph, table } from './testing/made-document.ts'

const measures = (...numbers: readonly string[]) =>
  table(
    ['№', 'Мярка', 'Срок', 'Отговорник'],
    ...numbers.map((number) => [number, 'Помпи', '2025', 'ВиК']),
  )

const read = (...blocks: readonly Block[]) => {
  const plan = findPlan(made(...blocks))
  return {
    goals: plan.goals.map(({ number, title }) => `${number} ${title}`),
    measures: plan.rows.map(({ goal, number }) => `${goal}:${number}`),
    groups: plan.findings.filter(({ rule }) => rule === 'group-row').map(({ actual }) => actual),
  }
}

test('of headings in two levels the outer ones are the goals, though each table has one of the inner', () => {
  const plan = read(
    heading('План за водите'),
    heading('I. Приоритет „Вода“'),
    heading('Специфична цел 1. Помпи', 2),
    measures('1'),
    heading('Специфична цел 2. Тръби', 2),
    measures('2'),
    heading('II. Приоритет „Въздух“'),
    measures('3'),
  )
  assert.deepEqual(plan.goals, ['I Приоритет „Вода“', 'II Приоритет „Въздух“'])
  assert.deepEqual(plan.measures, ['I:1', 'I:2', 'II:3'])
  assert.deepEqual(plan.groups, ['Специфична цел 1. Помпи', 'Специфична цел 2. Тръби'])
})

test('the title of a plan is none of the headings that are its goals', () => {
  const plan = findPlan(
    made(
      paragraph('За водите'),
      heading('Цел 1. План за вода'),
      measures('1'),
      heading('Цел 2. Въздух'),
      measures('2'),
    ),
  )
  assert.equal(plan.title, 'За водите')
})

test('chapters that stand above all tables are no goals', () => {
  const plan = read(
    heading('1. Въведение'),
    heading('2. Мерки'),
    heading('Цел 1. Вода', 2),
    measures('1'),
    heading('Цел 2. Въздух', 2),
    measures('2'),
  )
  assert.deepEqual(plan.goals, ['1 Вода', '2 Въздух'])
  assert.deepEqual(plan.measures, ['1:1', '2:2'])
})

test('a single table has a goal only where a heading says so', () => {
  assert.deepEqual(read(heading('3. Мерки'), measures('1')).goals, [])
  assert.deepEqual(read(paragraph('Цел 3. Вода'), measures('1')).goals, ['3 Вода'])
})
