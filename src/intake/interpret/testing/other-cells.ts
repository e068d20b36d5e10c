import type { CellCase } from './cell-case.ts'

/** Cells of plans in the other languages that can be read. */
export const romanianCells: readonly CellCase[] = [
  [
    '0',
    '10 cursuri de formare, 200 de persoane instruite',
    'count cursuri de formare [cursuri] 0 -> at-least 10',
    'count persoane instruite [persoane] 0 -> at-least 200',
  ],
  ['Număr de ședințe – 2', 'Număr de ședințe – 5', 'count Număr de ședințe [] 2 -> at-least 5'],
  ['40%', 'cel puțin 60%', 'percent Rezultat [%] 40 -> at-least 60'],
  ['', 'Raport elaborat', 'milestone Raport elaborat [] ? -> none'],
  ['', '1 raport publicat', 'milestone raport publicat [raport] ? -> at-least 1'],
  ['', 'Toate cererile depuse', 'coverage cererile depuse [] ? -> all'],
  ['', '100% din toate cererile', 'coverage cererile [] ? -> all'],
  [
    '',
    'Reducerea timpului de la 30 la 15 zile',
    'count Reducerea timpului [zile] 30 -> at-most 15',
  ],
  ['', 'până la 120 de persoane', 'cap persoane [persoane] ? -> at-most 120'],
  ['nu există', '5 întâlniri', 'count întâlniri [întâlniri] ? -> at-least 5'],
  ['', '1.234 de vizitatori', 'count vizitatori [vizitatori] ? -> at-least 1234'],
  ['', 'minimum 3 campanii', 'count campanii [campanii] ? -> at-least 3'],
  ['', 'Creștere cu 10 %', 'percent Rezultat [%] ? -> at-least 10'],
  ['Nu', 'Da', 'milestone Rezultat [] 0 -> at-least 1'],
]

export const serbianCells: readonly CellCase[] = [
  ['0', 'Најмање 5 обука', 'count обука [обука] 0 -> at-least 5'],
  [
    'Број одржаних састанака – 2',
    'Број одржаних састанака – 5',
    'count Број одржаних састанака [] 2 -> at-least 5',
  ],
  ['', 'Усвојен закон', 'milestone Усвојен закон [] ? -> none'],
  ['', 'Сви захтеви', 'coverage захтеви [] ? -> all'],
  ['Не', 'Да', 'milestone Резултат [] 0 -> at-least 1'],
  ['', 'повећање за 10 %', 'percent Резултат [%] ? -> at-least 10'],
  ['', 'до 120 лица', 'cap лица [лица] ? -> at-most 120'],
  ['', '200 обучених службеника', 'count обучених службеника [службеника] ? -> at-least 200'],
]

export const russianCells: readonly CellCase[] = [
  ['', 'Схема утверждена', 'milestone Схема утверждена [] ? -> none'],
  ['', 'Правила утверждены', 'milestone Правила утверждены [] ? -> none'],
  ['0', 'не менее 5 семинаров', 'count семинаров [семинаров] 0 -> at-least 5'],
  [
    'Количество обученных – 20',
    'Количество обученных – 50 чел.',
    'count Количество обученных [чел.] 20 -> at-least 50',
  ],
  ['', 'Принят закон', 'milestone Принят закон [] ? -> none'],
  ['', '100 % всех заявлений', 'coverage заявлений [] ? -> all'],
  ['', 'увеличение на 10 %', 'percent Результат [%] ? -> at-least 10'],
  ['', 'с 7 до 14', 'count Результат [] 7 -> at-least 14'],
  ['', '2024 г. – 5, 2025 г. – 10', 'count Результат [] ? -> at-least 5'],
]

export const macedonianCells: readonly CellCase[] = [
  ['0', 'најмалку 5 обуки', 'count обуки [обуки] 0 -> at-least 5'],
  ['', 'Донесен закон', 'milestone Донесен закон [] ? -> none'],
]
