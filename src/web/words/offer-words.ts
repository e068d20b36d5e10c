import type { Language } from '../../core/base/language.ts'
import type { MeasureChange } from '../../core/draft/draft-difference.ts'

type Kind = MeasureChange['kind']

interface OfferWords {
  readonly title: string
  readonly waiting: string
  readonly broughtBy: (file: string, by: string, when: string) => string
  readonly ofDraft: string
  readonly ofPlan: string
  readonly ofDiscarded: string
  readonly look: string
  readonly summary: string
  readonly counts: Readonly<Record<Kind, (count: number) => string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly nothingChanged: string
  readonly heading: string
  readonly planTitle: string
  readonly planYear: string
  readonly goal: string
  readonly goalRow: (number: string) => string
  readonly none: string
  readonly measures: string
  readonly measure: (number: string) => string
  readonly legend: string
  readonly removedWords: string
  readonly addedWords: string
  readonly decide: string
  readonly take: string
  readonly takeHint: string
  readonly refuse: string
  readonly refuseHint: string
  readonly apart: string
  readonly apartHint: string
}

const bg: OfferWords = {
  title: 'Нова редакция на план',
  waiting: 'Нови редакции, които чакат решение',
  broughtBy: (file, by, when) => `Прочетена от файла „${file}“, въвел ${by}, ${when}`,
  ofDraft:
    'Повечето мерки в този файл са в проекта, който вече е въведен. Затова не е създаден втори план. Вижте разликите и решете какво да стане.',
  ofPlan:
    'Повечето мерки в този файл са в план, който вече е приет. Приетият план не се променя с нов файл: промените в него стават с решение за изменение. Тук виждате само разликите.',
  ofDiscarded:
    'Повечето мерки в този файл са в проект, който вече е отхвърлен. Вижте разликите и решете какво да стане.',
  look: 'Към сегашната редакция',
  summary: 'Какво се променя',
  counts: {
    added: (count) => (count === 1 ? '1 нова мярка' : `${count} нови мерки`),
    removed: (count) => (count === 1 ? '1 отпаднала мярка' : `${count} отпаднали мерки`),
    changed: (count) => (count === 1 ? '1 променена мярка' : `${count} променени мерки`),
    same: (count) => (count === 1 ? '1 мярка без промяна' : `${count} мерки без промяна`),
  },
  kinds: { added: 'нова', removed: 'отпаднала', changed: 'променена', same: 'без промяна' },
  nothingChanged: 'В двете редакции пише едно и също.',
  heading: 'Заглавие, година и цели',
  planTitle: 'Заглавие',
  planYear: 'Година',
  goal: 'Цел',
  goalRow: (number) => `Цел ${number}`,
  none: '(празно)',
  measures: 'Мерки',
  measure: (number) => (number === '' ? 'Мярка без номер' : `Мярка ${number}`),
  legend: 'Така са отбелязани думите, които:',
  removedWords: 'отпадат',
  addedWords: 'се добавят',
  decide: 'Решение',
  take: 'Приемане като нова редакция на проекта',
  takeHint:
    'Проектът става това, което пише в новия файл. Зададеното от човек остава там, където думите са същите. Сегашната редакция се пази и може да бъде върната.',
  refuse: 'Отхвърляне на новата редакция',
  refuseHint: 'Планът остава без промяна.',
  apart: 'Това е друг план',
  apartHint: 'От файла се създава отделен проект.',
}

const en: OfferWords = {
  title: 'Newer version of a plan',
  waiting: 'Newer versions that wait for a decision',
  broughtBy: (file, by, when) => `Read from the file “${file}”, brought in by ${by}, ${when}`,
  ofDraft:
    'Most measures of this file are in a draft that is here already, so no second plan was made. Look at the differences and decide what becomes of it.',
  ofPlan:
    'Most measures of this file are in a plan that is adopted. A new file does not change an adopted plan: that takes a decision to amend it. Here you only see the differences.',
  ofDiscarded:
    'Most measures of this file are in a draft that was discarded. Look at the differences and decide what becomes of it.',
  look: 'To the version as it is now',
  summary: 'What changes',
  counts: {
    added: (count) => (count === 1 ? '1 new measure' : `${count} new measures`),
    removed: (count) => (count === 1 ? '1 measure gone' : `${count} measures gone`),
    changed: (count) => (count === 1 ? '1 measure changed' : `${count} measures changed`),
    same: (count) => (count === 1 ? '1 measure unchanged' : `${count} measures unchanged`),
  },
  kinds: { added: 'new', removed: 'gone', changed: 'changed', same: 'unchanged' },
  nothingChanged: 'Both versions say the same.',
  heading: 'Title, year and goals',
  planTitle: 'Title',
  planYear: 'Year',
  goal: 'Goal',
  goalRow: (number) => `Goal ${number}`,
  none: '(empty)',
  measures: 'Measures',
  measure: (number) => (number === '' ? 'Measure without a number' : `Measure ${number}`),
  legend: 'This is how words are marked that are:',
  removedWords: 'gone',
  addedWords: 'new',
  decide: 'Decision',
  take: 'Take over as the new version of the draft',
  takeHint:
    'The draft becomes what the newer file says. What a person has set stays where the words are the same. The version as it is now is kept and can be returned to.',
  refuse: 'Refuse the newer version',
  refuseHint: 'The plan stays as it is.',
  apart: 'This is another plan',
  apartHint: 'A draft of its own is made from the file.',
}

export const offerWords: Readonly<Record<Language, OfferWords>> = { bg, en }
