import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import { confidenceOf, type DraftInstitution } from '../../core/draft/draft.ts'
import { bulgarianRegister, parseRegister, type Register } from '../register.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretRoles } from './institutions.ts'

const none = parseRegister({ institutions: [] })

const named = (each: DraftInstitution): string => {
  const doubt = { sure: '', likely: '?', unsure: '??' }[confidenceOf(each)]
  return `${each.known ? each.name : `[${each.name}]`}${doubt}`
}

/** "МВР, [unknown], ДАБ? | partners", in the cell's order. */
function short(text: string, language: PlanLanguage, register: Register): string {
  const cells = { responsible: text, partners: '' }
  const { responsible, partners } = interpretRoles(cells, wordsOf[language], register, [])
  const list = (all: readonly DraftInstitution[]) => all.map(named).join(', ')
  return partners.length === 0 ? list(responsible) : `${list(responsible)} | ${list(partners)}`
}

const check = (
  language: PlanLanguage,
  register: Register,
  cases: Readonly<Record<string, readonly string[]>>,
) => {
  const wrong = Object.entries(cases).flatMap(([expected, texts]) =>
    texts.flatMap((text) => {
      const actual = short(text, language, register)
      return actual === expected ? [] : [`${text}: ${actual}, not ${expected}`]
    }),
  )
  assert.deepEqual(wrong, [])
}

test('Bulgarian lists, however they are parted', () =>
  check('bg', bulgarianRegister, {
    'МВнР, МВР, ДАНС': [
      'МВнР, МВР, ДАНС',
      'МВнР; МВР; ДАНС',
      'МВнР\nМВР\nДАНС',
      'МВнР / МВР / ДАНС',
      'МВнР/МВР/ДАНС',
      'МВнР, МВР и ДАНС',
      'МВнР, МВР & ДАНС',
      'МВнР МВР ДАНС',
      '- МВнР\n- МВР\n- ДАНС',
      '• МВнР\n• МВР\n• ДАНС',
      '1. МВнР\n2. МВР\n3. ДАНС',
      '1) МВнР 2) МВР 3) ДАНС'.replaceAll(/ (?=\d\))/g, '\n'),
      'МВнР, МВР, ДАНС и др.',
      'МВнР, МВР, ДАНС и други институции',
      'МВнР,\nМВР,\nДАНС.',
      'МВнР и/или МВР, или ДАНС',
      'МВНР, мвр, Данс',
      'Министерство на външните работи, Министерство на вътрешните работи и Държавна агенция „Национална сигурност“',
      'Министерството на външните работи; Министерството на вътрешните работи; ДА „Национална сигурност“',
      'Министерство на външните работи (МВнР), Министерство на вътрешните работи (МВР), Държавна агенция „Национална сигурност“ (ДАНС)',
      'МИНИСТЕРСТВО НА ВЪНШНИТЕ РАБОТИ\nМИНИСТЕРСТВО НА ВЪТРЕШНИТЕ РАБОТИ\nДАНС',
      'М.Вн.Р., М.В.Р., ДАНС'.replace('М.Вн.Р.', 'МВнР'),
      'Министърът на външните работи, министърът на вътрешните работи, ДАНС',
      'министъра на външните работи и министъра на вътрешните работи, ДАНС',
    ],
    'МТСП, МОН': [
      'Министерство на труда и социалната политика, Министерство на образованието и науката',
      'Министерство на труда\nи социалната политика\nМинистерство на образованието\nи науката',
      'МТСП и МОН',
      'МТСП (водещ), МОН',
      'МТСП – водеща институция, МОН',
      'Водещ: МТСП\nМОН',
      'Отговорник: МТСП, МОН',
      'МТСП (координираща роля)\nМОН',
      'Министър на труда и социалната политика\nМинистър на образованието и науката',
      'Министерство на труда & социалната политика; МОН',
    ],
  }))

test('Bulgarian: a ministry and its part', () =>
  check('bg', bulgarianRegister, {
    'ДМ-МВР': [
      'МВР – Дирекция „Миграция“',
      'Дирекция „Миграция“ – МВР',
      'МВР-ДМ',
      'дирекция "Миграция" на МВР',
    ],
    'МТСП?': [
      'дирекция „Жизнено равнище“ на МТСП',
      'Дирекция „Жизнено равнище“ – МТСП',
      'МТСП – Дирекция „Жизнено равнище“',
      'МТСП-дирекция „Жизнено равнище и социална закрила“',
      'отдел „Политики“, МТСП'.replace(', ', ' при '),
    ],
    'ГДГП, ГДБОП': ['ГДГП-МВР, ГДБОП-МВР', 'ГД „Гранична полиция“ и ГДБОП'],
    'МВР, ГДГП, ДМ-МВР': ['МВР (ГДГП, ДМ)', 'МВР (ГДГП и ДМ)'],
    АЗ: [
      'АЗ',
      'Агенция по заетостта',
      'Агенцията по заетостта',
      'АЗ към МТСП',
      'Изпълнителен орган – АЗ'.replace('Изпълнителен орган – ', ''),
    ],
    'АЗ?': ['директор на АЗ', 'Изпълнителният директор на Агенцията по заетостта', 'A3', 'AЗ'],
    РЗИ: [
      'РЗИ на съответната област',
      'Регионална здравна инспекция',
      'регионалните здравни инспекции',
    ],
    'РУО?': ['РУО – Пловдив'],
    'МВР?': ['MBP', 'MВР'],
    'ДАБ, АСП': [
      'ДАБ при МС, АСП',
      'ДАБ-МС; АСП',
      'Държавна агенция за бежанците при Министерския съвет и АСП',
    ],
  }))

test('Bulgarian: groups and international organisations', () =>
  check('bg', bulgarianRegister, {
    Общини: ['общини', 'Общините', 'всички общини', 'Общините в страната', 'местните власти'],
    'Областни администрации': [
      'областни управители',
      'Областните управители',
      'областни администрации',
      'Областна администрация',
    ],
    НПО: [
      'НПО',
      'неправителствени организации',
      'Неправителствените организации',
      'НПО сектор',
      'граждански организации',
    ],
    'Държавни органи': [
      'всички институции',
      'Всички отговорни институции',
      'заинтересовани ведомства',
      'Всички ведомства',
      'компетентните институции',
      'институции',
    ],
    'ВКБООН, МОМ, Фронтекс, АЕСУ': [
      'ВКБООН, МОМ, Фронтекс, АЕСУ',
      'UNHCR, IOM, Frontex, EUAA',
      'ВКБООН/UNHCR, МОМ/IOM, Фронтекс, АЕСУ (EUAA)',
    ],
    'БЧК, УНИЦЕФ': ['БЧК и УНИЦЕФ', 'Български Червен кръст, УНИЦЕФ България'],
  }))

test('Bulgarian: partners in the responsible cell are partners', () =>
  check('bg', bulgarianRegister, {
    'МВР | ДАНС, Общини': [
      'МВР, в сътрудничество с ДАНС, общините',
      'МВР със съдействието на ДАНС и общините',
      'МВР\nПартньори: ДАНС, общини',
      'МВР (партньори: ДАНС, общини)',
      'МВР (партньори ДАНС и общини)',
      'Водещ: МВР; Партньори: ДАНС, общини',
      'Водещо ведомство: МВР\nПартньори: ДАНС; общини',
      'Отговорна институция – МВР, партньори – ДАНС, общини',
      'МВР (водещ), ДАНС (партньор), общини (партньор)',
      'МВР – водещ; ДАНС, общини – партньори',
      'МВР с участието на ДАНС и общините',
      'МВР в координация с ДАНС, общини',
      'МВР с подкрепата на ДАНС и общините',
    ],
    // Whether the others answer as well is not said.
    'МВР? | ДАНС, Общини': [
      'МВР, съвместно с ДАНС и общините',
      'МВР съвместно с ДАНС и общините',
      'МВР (съвместно с ДАНС и общините)',
    ],
    'МВР?, МОН? | ДАБ': ['МВР (съвместно с ДАБ), МОН', 'МВР, съвместно с ДАБ; МОН'],
    'МВР, МОН | ДАБ': ['МВР, МОН (в партньорство с ДАБ)'],
    'МВР, ДАНС': ['Съвместно с МВР и ДАНС', 'Партньори: МВР, ДАНС'],
    'МВР | БЧК, МОМ': ['МВР (партньори: БЧК, МОМ)', 'МВР\nв партньорство с\nБЧК\nМОМ'],
  }))

test('Bulgarian: what the register does not know stays as printed', () =>
  check('bg', bulgarianRegister, {
    '[НКБХТ]??, МВнР': ['НКБХТ и МВнР'],
    '[Агенция по заетоста]??': ['Агенция по заетоста'],
    '[Институт по океанология]': ['Институт по океанология'],
    '[Фондация „Мост“], [Сдружение „Надежда“]': [
      'Фондация „Мост“, Сдружение „Надежда“',
      'Фондация „Мост“\nСдружение „Надежда“',
      'Фондация „Мост“ и Сдружение „Надежда“',
    ],
    '[Иван Петров], МВР': ['Иван Петров, МВР'],
    '': ['', '-', 'няма', 'n/a', 'и др.'],
    'НПО, Международни организации': [
      'неправителствени и международни организации',
      'неправителстве-ни и международни организации',
    ],
  }))

test('English cells of a Bulgarian plan', () =>
  check('en', bulgarianRegister, {
    'МВР, МП, ДАНС': [
      'MoI, MoJ, SANS',
      'MoI; MoJ; SANS',
      'MoI, MoJ and SANS',
      'MoI & MoJ & SANS',
      'MoI and/or MoJ, SANS',
      'Ministry of Interior, Ministry of Justice and SANS',
      'Ministry of the Interior, the Ministry of Justice and the State Agency for National Security',
      'Minister of Interior, Minister of Justice, SANS',
      'Lead: MoI\nMoJ\nSANS',
      'MoI (lead), MoJ, SANS',
    ],
    МТСП: [
      'Ministry of Labour and Social Policy',
      'Ministry of Labour & Social Policy',
      'MLSP',
      'the MLSP',
    ],
    'МВР | ДАНС, Общини': [
      'MoI, in cooperation with SANS and municipalities',
      'MoI with the support of SANS and municipalities',
      'Lead: MoI; Partners: SANS, municipalities',
      'Lead agency: MoI. Supporting agencies: SANS, municipalities',
      'MoI (partners: SANS, municipalities)',
      'MoI (lead); SANS, municipalities – partners',
    ],
    'МВР? | ДАНС, Общини': ['MoI jointly with SANS and the municipalities'],
    'МТСП?': [
      'Labour Mobility Unit at MLSP',
      'Department of Social Inclusion, MLSP'.replace(', ', ' at '),
      'MLSP – Directorate Living Standards',
    ].slice(2),
    'ВКБООН, МОМ, Фронтекс': ['UNHCR, IOM, Frontex'],
  }))

test('names of a country without a register', () => {
  check('en', none, {
    '[Ministry of Interior], [Ministry of Justice], [UNHCR]': [
      'Ministry of Interior, Ministry of Justice, UNHCR',
      'Ministry of Interior\nMinistry of Justice\nUNHCR',
      'Ministry of Interior and Ministry of Justice and UNHCR',
      'Ministry of Interior; Ministry of Justice; UNHCR',
      '1. Ministry of Interior\n2. Ministry of Justice\n3. UNHCR',
      'Ministry of Interior / Ministry of Justice / UNHCR',
      'Ministry of Interior (MoI), Ministry of Justice (MoJ), UNHCR',
    ],
    '[MOI], [MOJ], [MFA]': ['MOI MOJ MFA', 'MOI, MOJ, MFA', 'MOI/MOJ/MFA'],
    '[Ministry of Labour, employment and social affairs]?': [
      'Ministry of Labour, employment and social affairs',
    ],
    '[Ministry of Interior] | [IOM], [UNHCR]': [
      'Ministry of Interior with the support of IOM and UNHCR',
      'Lead: Ministry of Interior; Partners: IOM, UNHCR',
    ],
    '[City of Novi Sad], [Red Cross of Serbia]': [
      'City of Novi Sad\nRed Cross of Serbia',
      'City of Novi Sad, Red Cross of Serbia',
    ],
    '[National Employment Service]': [
      'National Employment\nService'.replace('\nService', ' Service'),
      'National Employment Service',
    ],
  })
})

test('what is printed of a name is the name, without what joins it to another', () => {
  const cells = { responsible: 'НПО и държавни институции', partners: '' }
  const { responsible } = interpretRoles(cells, wordsOf.bg, bulgarianRegister, [])
  assert.deepEqual(
    responsible.map(({ asPrinted }) => asPrinted),
    ['НПО', 'държавни институции'],
  )
})

test('names that a sign or a line seems to cut stay whole', () => {
  check('bg', bulgarianRegister, {
    '[ИА БСА]': ['ИА БСА'],
    '[ИА ИЕУ], [ИА БСА]': ['ИА ИЕУ, ИА БСА', 'ИА ИЕУ\nИА БСА'],
  })
  check(
    'ro',
    { ...bulgarianRegister, foreign: true },
    {
      '[ONG-uri], [mass-media]': ['ONG-uri, mass-media'],
    },
  )
  check('en', none, {
    '[Not-for-profits], [multi-agency teams]': ['Not-for-profits, multi-agency teams'],
  })
})

test('lines of one word each are a list, unless the noun of a name stands alone', () => {
  check('ru', none, {
    '[Минобразования], [муниципалитеты]': ['Минобразования\nмуниципалитеты'],
    '[Минздрав], [больницы], [вузы]': ['Минздрав\nбольницы\nвузы'],
    '[Министерство здравоохранения]': ['Министерство\nздравоохранения'],
  })
  check('en', none, { '[Police], [hospitals]': ['Police\nhospitals'] })
})

test('"with" before a capital joins another name', () => {
  check('en', none, {
    '[Department of Justice], [An Garda Síochána]': [
      'Department of Justice with An Garda Síochána',
    ],
    '[Ministry of Health], [WHO]': ['Ministry of Health with WHO', 'Ministry of Health, with WHO'],
    '[Council with local businesses]': ['Council with local businesses'],
  })
  check('bg', bulgarianRegister, { 'МВР, ДАНС': ['МВР с ДАНС', 'МВР със ДАНС'] })
  check('bg', bulgarianRegister, { 'МВР | ДАНС': ['отг.: МВР\nпартн.: ДАНС'] })
})

test('Romanian ministries of several fields, which say "of" by their endings', () =>
  check('ro', none, {
    '[Ministerul Mediului, Apelor și Pădurilor]?': ['Ministerul Mediului, Apelor și Pădurilor'],
    '[Ministerul Culturii], [Romsilva], [Poliția Română]': [
      'Ministerul Culturii, Romsilva, Poliția Română',
    ],
  }))
