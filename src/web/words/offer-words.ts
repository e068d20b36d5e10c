import type { Language } from '../../core/base/language.ts'
import type { MeasureChange } from '../../core/draft/draft-difference.ts'
import type { MendAnswer } from '../../core/draft/mends.ts'

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
  readonly mended: string
  readonly mendedLead: string
  readonly mendedGone: (count: number) => string
  readonly mendsAsked: (count: number) => string
  readonly mendsKept: (count: number) => string
  /** By whether the words of the place are mended, or only what they mean is set. */
  readonly versions: Readonly<Record<'read' | 'ours' | 'theirs', (reworded: boolean) => string>>
  readonly understood: string
  readonly answers: Readonly<Record<MendAnswer, (reworded: boolean) => string>>
  readonly theRest: string
  readonly decide: string
  readonly take: string
  readonly takeHint: string
  readonly amend: string
  readonly amendHint: string
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
    'Повечето мерки в този файл са в план, който вече е приет. Приетият план не се променя с нов файл: промените в него стават с решение за изменение. Вижте разликите спрямо приетото и решете какво да стане.',
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
  mended: 'Поправено на ръка',
  mendedLead:
    'Тези места са поправени в проекта, а в новия документ пише друго. Изберете за всяко кое да остане.',
  mendedGone: (count) =>
    count === 1
      ? 'Една мярка, в която има поправки, я няма в новия документ. Поправките отпадат заедно с нея:'
      : `${count} мерки, в които има поправки, ги няма в новия документ. Поправките отпадат заедно с тях:`,
  mendsAsked: (count) =>
    count === 1 ? '1 поправено място за решаване' : `${count} поправени места за решаване`,
  mendsKept: (count) =>
    count === 1
      ? '1 поправка се запазва: новият документ не променя мястото'
      : `${count} поправки се запазват: новият документ не променя местата`,
  versions: {
    read: () => 'В стария документ',
    ours: (reworded) => (reworded ? 'Поправено на ръка' : 'Зададено на ръка'),
    theirs: () => 'В новия документ',
  },
  understood: 'Разбрано:',
  answers: {
    ours: (reworded) => (reworded ? 'Остава поправеното на ръка' : 'Остава зададеното на ръка'),
    theirs: (reworded) =>
      reworded ? 'Взема се от новия документ' : 'Взема се прочетеното в новия документ',
  },
  theRest: 'За всички места, за които не сте избрали',
  decide: 'Решение',
  take: 'Приемане като нова редакция на проекта',
  takeHint:
    'Проектът става това, което пише в новия файл. Поправеното и зададеното на ръка остава там, където новият файл не променя нищо, и там, където сте избрали това. Сегашната редакция се пази и може да бъде върната.',
  amend: 'Изменение на плана с този файл',
  amendHint:
    'Започва изменение на плана или продължава започнатото, и файлът се предлага за него. Приетият план остава същият, докато изменението не бъде записано с акта си.',
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
    'Most measures of this file are in a plan that is adopted. A new file does not change an adopted plan: that takes a decision to amend it. Look at the differences from what was adopted and decide what becomes of it.',
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
  mended: 'Mended by hand',
  mendedLead:
    'These places were mended in the draft, and the new document says something else there. Choose for each what stays.',
  mendedGone: (count) =>
    count === 1
      ? 'One measure with mends is not in the new document. The mends go with it:'
      : `${count} measures with mends are not in the new document. The mends go with them:`,
  mendsAsked: (count) =>
    count === 1 ? '1 mended place to decide on' : `${count} mended places to decide on`,
  mendsKept: (count) =>
    count === 1
      ? '1 mend is kept: the new document leaves the place as it was'
      : `${count} mends are kept: the new document leaves the places as they were`,
  versions: {
    read: () => 'In the old document',
    ours: (reworded) => (reworded ? 'Mended by hand' : 'Set by hand'),
    theirs: () => 'In the new document',
  },
  understood: 'Understood:',
  answers: {
    ours: (reworded) => (reworded ? 'Keep what was mended' : 'Keep what was set by hand'),
    theirs: (reworded) =>
      reworded ? 'Take it from the new document' : 'Take what is read in the new document',
  },
  theRest: 'For all places for which you have not chosen',
  decide: 'Decision',
  take: 'Take over as the new version of the draft',
  takeHint:
    'The draft becomes what the newer file says. What was mended or set by hand stays where the newer file changes nothing and where you have chosen so. The version as it is now is kept and can be returned to.',
  amend: 'Amend the plan with this file',
  amendHint:
    'An amendment of the plan begins, or the one in hand goes on, and the file is offered to it. The adopted plan stays as it is until the amendment is recorded with its act.',
  refuse: 'Refuse the newer version',
  refuseHint: 'The plan stays as it is.',
  apart: 'This is another plan',
  apartHint: 'A draft of its own is made from the file.',
}

export const offerWords: Readonly<Record<Language, OfferWords>> = { bg, en }
