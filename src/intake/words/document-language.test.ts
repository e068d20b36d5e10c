import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import { documentLanguage } from './document-language.ts'

const written: readonly (readonly [PlanLanguage, string])[] = [
  ['bg', 'Ремонт на детски градини в три общини и осигуряване на достъпна среда'],
  ['bg', 'Обучение на служителите по IT security, data protection и GDPR съгласно ISO 27001'],
  ['bg', 'Мярка Срок Отговорник Индикатор'],
  ['bg', 'Засаждане на дръвчета'],
  ['en', 'Renovate the kindergartens of three municipalities and make them accessible'],
  ['en', 'Goal I. Train staff. Goal II. Publish the guidance. Lead: Ministry of Health'],
  ['en', 'Action Lead Timeline Status'],
  ['ru', 'Капитальный ремонт детских садов и обеспечение их доступности для всех детей'],
  ['ru', 'Наименование мероприятия Срок исполнения Ответственный исполнитель'],
  ['ru', 'Проведение выездных семинаров для учителей сельских школ'],
  ['sr', 'Обнова вртића у три општине и обезбеђивање приступачности'],
  ['sr', 'Obnova vrtića u tri opštine i obezbeđivanje pristupačnosti'],
  ['sr', 'Mera Nosilac Rok Pokazatelj Izvor finansiranja'],
  ['sr', 'Мера Носилац Рок Показатељ'],
  ['sr', 'Obnova vrtica u tri opstine i nabavka opreme za skole koje nemaju grejanje'],
  ['mk', 'Реновирање на градинките во три општини и обезбедување пристапност'],
  ['mk', 'Активност Носител Рок Индикатор Буџет'],
  ['mk', 'Обука на наставниците за работа со деца кои имаат попреченост'],
  ['ro', 'Renovarea grădinițelor din trei comune și asigurarea accesibilității'],
  ['ro', 'Renovarea gradinitelor din trei comune pentru a fi accesibile'],
  ['ro', 'Acţiuni Responsabil Termen Indicatori'],
]

for (const [language, text] of written)
  test(`“${text.slice(0, 40)}…” is ${language}`, () => {
    assert.equal(documentLanguage([text]), language)
  })

test('the many words of the cells outweigh headers in another language', () => {
  const headers = ['Measure', 'Responsible', 'Deadline', 'Indicator', 'Budget']
  const cells = [
    'Изградња водовода у селима општине која немају исправну воду за пиће',
    'Министарство надлежно за послове водопривреде, у сарадњи са општинама',
    'до краја године',
  ]
  assert.equal(documentLanguage([...headers, ...cells]), 'sr')
})

test('abbreviations and names in another script change nothing', () => {
  const names = ['UNHCR', 'IOM', 'GDPR', 'Horizon Europe', 'Erasmus', 'EU4Health', 'OECD', 'FRA']
  assert.equal(documentLanguage([...names, 'Срещи с експертите на агенцията по проекта']), 'bg')
})

test('a word or two are no proof against what the rest of the document is in', () => {
  assert.equal(documentLanguage(['Обука', 'UNICEF', '12'], 'bg'), 'bg')
  assert.equal(documentLanguage(['Workshop', 'Web portal'], 'ro'), 'ro')
  assert.equal(documentLanguage([], 'sr'), 'sr')
  assert.equal(documentLanguage(['Train the staff of the centres'], 'bg'), 'en')
})

test('nothing to read is in the first language', () => {
  for (const texts of [[], [''], ['12', '№ 3', '—'], ['Ψυχή']])
    assert.equal(documentLanguage(texts), 'bg')
})
