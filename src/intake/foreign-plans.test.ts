import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../core/draft/draft.ts'
import type { ReadDocument } from './document.ts'
import { draftOf } from './draft-of.ts'
import { findPlan } from './tables/find-plan.ts'
import { heading, made, paragraph, table } from './tables/testing/made-document.ts'

const read = (document: ReadDocument): Draft => draftOf(findPlan(document), { institutions: [] })

/** What is most likely to be asked of a plan, measure by measure, each in one line. */
const told = ({ measures }: Draft): string[] =>
  measures.map(({ goal, number, deadline, indicators, responsible, partners, funding }) =>
    [
      [goal, number].filter((each) => each !== '').join(' '),
      [deadline.from, deadline.to, deadline.every].filter(Boolean).join(' ') || deadline.kind,
      indicators
        .map(({ name, kind, baseline, target }) =>
          [name, kind, `${baseline.value} → ${target.operator} ${target.value}`].join(', '),
        )
        .join('; '),
      responsible.map(({ name }) => name).join(' + '),
      partners.map(({ name }) => name).join(' + '),
      funding
        .map(({ amount, currency, note }) => [amount, currency, note].filter(Boolean).join(' '))
        .join('; '),
    ].join(' | '),
  )

test('a Serbian plan, with a section above its header and sums in thousands of dinars', () => {
  const draft = read(
    made(
      paragraph('АКЦИОНИ ПЛАН ЗА РАЗВОЈ ЈАВНИХ БИБЛИОТЕКА ЗА 2025. ГОДИНУ'),
      table(
        [
          'Редни број',
          'Назив активности',
          'Показатељ резултата',
          'Почетна вредност',
          'Циљана вредност',
          'Рок за завршетак активности',
          'Орган који спроводи активност',
          'Органи партнери у спровођењу активности',
          'Укупна процењена финансијска средства (у 000 дин.)',
        ],
        [{ text: 'Посебан циљ 1: Библиотеке доступне свима', across: 9 }],
        [
          '1.1',
          'Опремање читаоница за децу',
          'Број опремљених читаоница',
          '3',
          '12',
          'IV квартал 2025. године',
          'Министарство културе',
          'Јединице локалне самоуправе',
          '4.500',
        ],
        [
          '1.2',
          'Обука библиотекара',
          'Број обучених библиотекара',
          '0',
          'најмање 150',
          'до краја јуна 2025.',
          'Народна библиотека Србије',
          'Министарство културе, Библиотекарско друштво',
          'Нису потребна додатна средства',
        ],
        [{ text: 'Посебан циљ 2: Навика читања', across: 9 }],
        [
          '2.1',
          'Кампања за читање у школама',
          'Број школа у кампањи',
          '40',
          '100',
          'континуирано',
          'Министарство просвете',
          '-',
          '1.200',
        ],
        [
          '2.2',
          'Повећање удела деце чланова библиотеке',
          'Проценат деце чланова',
          '18%',
          '25%',
          'март – новембар 2025.',
          'Министарство културе',
          '',
          '600',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'sr')
  assert.equal(draft.year, 2025)
  assert.deepEqual(draft.goals, [
    { number: '1', title: 'Библиотеке доступне свима' },
    { number: '2', title: 'Навика читања' },
  ])
  assert.deepEqual(told(draft), [
    '1 1.1 | 2025-10 2025-12 | Број опремљених читаоница, count, 3 → at-least 12 | Министарство културе | Јединице локалне самоуправе | 4500000 дин.',
    '1 1.2 | 2025-06 | Број обучених библиотекара, count, 0 → at-least 150 | Народна библиотека Србије | Министарство културе + Библиотекарско друштво | Нису потребна додатна средства',
    '2 2.1 | open | Број школа у кампањи, count, 40 → at-least 100 | Министарство просвете |  | 1200000 дин.',
    '2 2.2 | 2025-03 2025-11 | Проценат деце чланова, percent, 18 → at-least 25 | Министарство културе |  | 600000 дин.',
  ])
})

test('a Serbian plan in Latin script, under headings', () => {
  const draft = read(
    made(
      paragraph('Akcioni plan za bezbednost na vodi za 2026. godinu'),
      heading('Mera 1: Obuka'),
      table(
        [
          'R.br.',
          'Aktivnost',
          'Nosilac',
          'Partneri',
          'Rok',
          'Indikator rezultata',
          'Bazna vrednost',
          'Ciljna vrednost',
          'Izvor finansiranja',
        ],
        [
          '1.',
          'Obuka spasilaca na jezerima',
          'Ministarstvo unutrašnjih poslova',
          'Crveni krst Srbije',
          'II kvartal 2026.',
          'Broj obučenih spasilaca',
          '20',
          '60',
          'Budžet RS – 2.000.000 dinara',
        ],
        [
          '2.',
          'Postavljanje osmatračnica',
          'Grad Novi Sad',
          'Ministarstvo turizma',
          'do 31. maja 2026.',
          'Broj osmatračnica',
          '2',
          '8',
          'Budžet grada',
        ],
        [
          '3.',
          'Kampanja o opasnostima u rekama',
          'Crveni krst Srbije',
          '',
          'stalno',
          'Broj objava u medijima',
          '0',
          '25',
          'Donacije – 10.000 EUR',
        ],
        [
          '4.',
          'Izrada plana hitnog reagovanja',
          'Sektor za vanredne situacije',
          'Grad Novi Sad',
          'septembar 2026.',
          'Usvojen plan',
          'ne',
          'da',
          'Nije potrebno',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'sr')
  assert.deepEqual(told(draft), [
    '1 1 | 2026-04 2026-06 | Broj obučenih spasilaca, count, 20 → at-least 60 | Ministarstvo unutrašnjih poslova | Crveni krst Srbije | 2000000 dinara',
    '1 2 | 2026-05 | Broj osmatračnica, count, 2 → at-least 8 | Grad Novi Sad | Ministarstvo turizma | ',
    '1 3 | open | Broj objava u medijima, count, 0 → at-least 25 | Crveni krst Srbije |  | 10000 EUR',
    '1 4 | 2026-09 | Usvojen plan, milestone, 0 → at-least 1 | Sektor za vanredne situacije | Grad Novi Sad | Nije potrebno',
  ])
})

test('a Macedonian plan, with results beside indicators', () => {
  const draft = read(
    made(
      paragraph('Акциски план за управување со отпад во општините 2025'),
      table(
        [
          'Бр.',
          'Активност',
          'Очекуван резултат',
          'Индикатор',
          'Почетна вредност',
          'Целна вредност',
          'Носител',
          'Партнери',
          'Рок',
          'Извор на финансирање',
        ],
        [{ text: 'Цел 1. Помалку отпад', across: 10 }],
        [
          '1.1',
          'Поставување контејнери за стакло',
          'Стаклото се собира одделно',
          'Број на поставени контејнери',
          '50',
          '300',
          'Општина Битола',
          'Министерство за животна средина и просторно планирање',
          'мај 2025',
          'Буџет на општината – 900.000 денари',
        ],
        [
          '1.2',
          'Обука на комуналните инспектори',
          'Обучени инспектори',
          'Број на обучени инспектори',
          '0',
          'најмалку 40',
          'Државен инспекторат за животна средина',
          'општините',
          '3-то тримесечје 2025',
          'Не се потребни дополнителни средства',
        ],
        [{ text: 'Цел 2. Свесни граѓани', across: 10 }],
        [
          '2.1',
          'Кампања во училиштата',
          'Ученици запознаени со рециклирање',
          'Процент на училишта во кампањата',
          '10 %',
          '60 %',
          'Министерство за образование и наука',
          'Биро за развој на образованието',
          'континуирано',
          '15.000 евра од ИПА',
        ],
        [
          '2.2',
          'Изготвување план за компостирање',
          'Усвоен план',
          'Усвоен план',
          '0',
          '1',
          'Министерство за животна средина и просторно планирање',
          'НВО',
          'декември 2025',
          'Буџет на РСМ',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'mk')
  assert.deepEqual(
    draft.goals.map(({ title }) => title),
    ['Помалку отпад', 'Свесни граѓани'],
  )
  assert.deepEqual(told(draft), [
    '1 1.1 | 2025-05 | Број на поставени контејнери, count, 50 → at-least 300 | Општина Битола | Министерство за животна средина и просторно планирање | 900000 денари',
    '1 1.2 | 2025-07 2025-09 | Број на обучени инспектори, count, 0 → at-least 40 | Државен инспекторат за животна средина | општините | Не се потребни дополнителни средства',
    '2 2.1 | open | Процент на училишта во кампањата, percent, 10 → at-least 60 | Министерство за образование и наука | Биро за развој на образованието | 15000 EUR',
    '2 2.2 | 2025-12 | Усвоен план, milestone, 0 → at-least 1 | Министерство за животна средина и просторно планирање | НВО | ',
  ])
})

test('a Romanian plan in two tables under their objectives', () => {
  const header = [
    'Nr. crt.',
    'Acțiuni',
    'Indicatori de rezultat',
    'Valoare de referință',
    'Țintă',
    'Termen de realizare',
    'Instituția responsabilă',
    'Parteneri',
    'Cost estimat (mii lei)',
  ]
  const draft = read(
    made(
      paragraph('Planul național de acțiuni pentru sănătatea orală a copiilor în anul 2026'),
      heading('Obiectivul specific 1. Prevenire în școli'),
      table(
        header,
        [
          '1.1',
          'Dotarea cabinetelor școlare',
          'Număr de cabinete dotate',
          '12',
          '50',
          'Trim. IV 2026',
          'Ministerul Sănătății',
          'Ministerul Educației',
          '2.400',
        ],
        [
          '1.2',
          'Instruirea asistenților medicali',
          'Număr de asistenți instruiți',
          '0',
          'cel puțin 200',
          '30 iunie 2026',
          'Institutul Național de Sănătate Publică',
          'Direcțiile de sănătate publică',
          '350',
        ],
      ),
      heading('Obiectivul specific 2. Acces la tratament'),
      table(
        header,
        [
          '2.1',
          'Creșterea ponderii copiilor examinați anual',
          'Ponderea copiilor examinați',
          '35%',
          '60%',
          'permanent',
          'Casa Națională de Asigurări de Sănătate',
          'Ministerul Sănătății',
          '1.000',
        ],
        [
          '2.2',
          'Elaborarea ghidului de igienă orală',
          'Ghid elaborat și publicat',
          'nu',
          'da',
          'Semestrul I 2026',
          'Ministerul Educației',
          '-',
          'Nu sunt necesare fonduri',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'ro')
  assert.deepEqual(draft.goals, [
    { number: '1', title: 'Prevenire în școli' },
    { number: '2', title: 'Acces la tratament' },
  ])
  assert.deepEqual(told(draft), [
    '1 1.1 | 2026-10 2026-12 | Număr de cabinete dotate, count, 12 → at-least 50 | Ministerul Sănătății | Ministerul Educației | 2400000 lei',
    '1 1.2 | 2026-06 | Număr de asistenți instruiți, count, 0 → at-least 200 | Institutul Național de Sănătate Publică | Direcțiile de sănătate publică | 350000 lei',
    '2 2.1 | open | Ponderea copiilor examinați, percent, 35 → at-least 60 | Casa Națională de Asigurări de Sănătate | Ministerul Sănătății | 1000000 lei',
    '2 2.2 | 2026-01 2026-06 | Ghid elaborat și publicat, milestone, 0 → at-least 1 | Ministerul Educației |  | Nu sunt necesare fonduri',
  ])
})

test('a Romanian plan written without signs, whose indicators are the only values', () => {
  const draft = read(
    made(
      paragraph('Plan de actiune privind siguranta rutiera 2026'),
      table(
        ['Nr.', 'Masuri', 'Responsabil', 'Termen', 'Indicatori', 'Buget'],
        [
          '1',
          'Montarea de indicatoare in fata scolilor',
          'Primaria municipiului',
          'T2 2026',
          '40 indicatoare montate',
          '200.000 lei',
        ],
        ['2', 'Instruirea elevilor', 'Politia Rutiera', 'Permanent', '1.500 elevi instruiti', '-'],
        [
          '3',
          'Raport privind accidentele',
          'Politia Rutiera',
          'ianuarie 2027',
          'Raport publicat',
          'fara costuri',
        ],
        [
          '4',
          'Harta drumurilor periculoase',
          'Politia Rutiera',
          'pana la 31.12.2026',
          '1 harta publicata',
          '50 mii lei',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'ro')
  assert.deepEqual(
    draft.measures.map(({ deadline: { kind, from, to } }) => [kind, from, to]),
    [
      ['range', '2026-04', '2026-06'],
      ['open', null, null],
      ['month', null, '2027-01'],
      ['month', null, '2026-12'],
    ],
  )
  assert.deepEqual(
    draft.measures.map(({ indicators }) => indicators[0]?.target.value),
    ['40', '1500', null, '1'],
  )
  assert.deepEqual(
    draft.measures.map(({ funding }) => funding.map(({ amount, note }) => [amount, note])),
    [[['200000', 'lei']], [], [[null, 'fara costuri']], [['50000', 'lei']]],
  )
})

test('a Russian plan with sections, units behind names and thousands of roubles', () => {
  const draft = read(
    made(
      paragraph('План мероприятий по развитию школьного спорта на 2025 год'),
      table(
        [
          '№ п/п',
          'Наименование мероприятия',
          'Срок исполнения',
          'Ответственный исполнитель',
          'Соисполнители',
          'Целевой показатель',
          'Исходное значение',
          'Целевое значение',
          'Объем финансирования, тыс. руб.',
        ],
        [{ text: 'Раздел I. Инфраструктура', across: 9 }],
        [
          '1',
          'Ремонт спортивных залов сельских школ',
          'до 1 сентября 2025 г.',
          'Министерство просвещения',
          'Администрации районов',
          'Количество отремонтированных залов',
          '0',
          '25',
          '18 000',
        ],
        [
          '2',
          'Закупка инвентаря',
          'II квартал 2025 г.',
          'Департамент физической культуры и спорта',
          '',
          'Число оснащенных школ',
          '10',
          'не менее 60',
          '5 400',
        ],
        [{ text: 'Раздел II. Кадры', across: 9 }],
        [
          '3',
          'Повышение квалификации учителей физкультуры',
          'в течение года',
          'Институт развития образования',
          'Министерство просвещения',
          'Количество обученных учителей',
          '0',
          '300',
          'Финансирование не требуется',
        ],
        [
          '4',
          'Проведение соревнований',
          'ежеквартально',
          'Департамент физической культуры и спорта',
          'Федерации',
          'Доля детей, участвующих в соревнованиях, %',
          '30',
          '45',
          '1 500',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'ru')
  assert.deepEqual(told(draft), [
    'I 1 | 2025-09 | Количество отремонтированных залов, count, 0 → at-least 25 | Министерство просвещения | Администрации районов | 18000000 руб.',
    'I 2 | 2025-04 2025-06 | Число оснащенных школ, count, 10 → at-least 60 | Департамент физической культуры и спорта |  | 5400000 руб.',
    'II 3 | 2025-01 2025-12 | Количество обученных учителей, count, 0 → at-least 300 | Институт развития образования | Министерство просвещения | Финансирование не требуется',
    'II 4 | quarter | Доля детей, участвующих в соревнованиях, %, percent, 30 → at-least 45 | Департамент физической культуры и спорта | Федерации | 1500000 руб.',
  ])
})

test('sums in other currencies are kept, but no leva or euro, and a person is asked', () => {
  const plans: readonly (readonly [header: readonly string[], sum: string])[] = [
    [['Мера', 'Рок', 'Носилац', 'Буџет'], '3.000.000 динара'],
    [['Mera', 'Rok', 'Nosilac', 'Budžet'], 'RSD 3.000.000'],
    [['Măsura', 'Termen', 'Responsabil', 'Buget'], '200.000 lei'],
    [['Мероприятие', 'Срок исполнения', 'Исполнители', 'Расходы'], '5 000 рублей'],
    [['Активност', 'Рок', 'Носители', 'Средства'], '900.000 денари'],
    [['Action', 'Deadline', 'Lead', 'Cost'], 'USD 40,000'],
    [['Action', 'Deadline', 'Lead', 'Cost'], '£40,000'],
    [['Мярка', 'Срок', 'Отговорник', 'Бюджет'], '40 000 щатски долара'],
  ]
  for (const [[measure = '', deadline = '', lead = '', budget = ''], sum] of plans) {
    const header = ['№', measure, deadline, lead, budget]
    const rows = ['1', '2'].map((number) => [number, 'A', '05.2026', 'B', sum])
    const [first] = read(made(table(header, ...rows))).measures[0]?.funding ?? []
    assert.match(first?.amount ?? '', /^\d+$/, sum)
    assert.equal(first?.currency, null, sum)
    assert.equal(first?.confidence, 'unsure', sum)
    assert.notEqual(first?.note ?? '', '', sum)
  }
})

test('headers in two languages, in one cell or in two rows', () => {
  const rows = [
    ['1', 'Рампи пред училищата', 'юни 2026', 'Община Русе', 'Брой рампи', '4', '20'],
    ['2', 'Обучение на служители', 'декември 2026', 'МТСП', 'Обучени служители', '0', '60'],
  ]
  const bulgarian = [
    '№',
    'Мярка',
    'Срок',
    'Отговорна институция',
    'Индикатор',
    'Базова стойност',
    'Целева стойност',
  ]
  const english = [
    'No.',
    'Measure',
    'Deadline',
    'Responsible institution',
    'Indicator',
    'Baseline',
    'Target',
  ]
  const both = (between: (a: string, b: string) => string) =>
    bulgarian.map((each, index) => between(each, english[index] ?? ''))
  const headers = [
    [both((a, b) => `${a} / ${b}`)],
    [both((a, b) => `${a} (${b})`)],
    [both((a, b) => `${b}\n${a}`)],
    [both((a, b) => `${b} | ${a}`)],
    [bulgarian, english],
    [english, bulgarian],
    [english],
  ]
  for (const header of headers) {
    const draft = read(made(paragraph('План за достъпна среда 2026'), table(...header, ...rows)))
    assert.equal(draft.language, 'bg', header[0]?.[1])
    assert.deepEqual(
      told(draft),
      [
        '1 | 2026-06 | Брой рампи, count, 4 → at-least 20 | Община Русе |  | ',
        '2 | 2026-12 | Обучени служители, count, 0 → at-least 60 | МТСП |  | ',
      ],
      header[0]?.[1],
    )
  }
})

test('a form in English that is filled in in Romanian', () => {
  const draft = read(
    made(
      paragraph('Plan de acțiuni pentru bibliotecile școlare, 2026'),
      table(
        ['Specific activities planned', 'Lead institution in charge', 'Expected timeframe', 'KPI'],
        [
          'Dotarea bibliotecilor cu cărți noi',
          'Ministerul Educației',
          'decembrie 2026',
          '300 de biblioteci dotate',
        ],
        [
          'Instruirea bibliotecarilor din sate',
          'Biblioteca Națională',
          'anual',
          '80 de bibliotecari',
        ],
      ),
    ),
  )
  assert.equal(draft.language, 'ro')
  assert.deepEqual(
    draft.measures.map(({ text, deadline }) => [text.responsible, deadline.to ?? deadline.every]),
    [
      ['Ministerul Educației', '2026-12'],
      ['Biblioteca Națională', 'year'],
    ],
  )
})
