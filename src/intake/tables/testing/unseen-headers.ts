import type { PlanLanguage } from '../../../core/base/language.ts'
import type { ColumnKey } from '../header-words.ts'

/**
 * Headers as plans might say them, by the column that they mean, apart by bars. They were written after
 * the words and stems of the languages, and those are not to be changed for them: what share of them is
 * known tells how a plan that nobody has seen will fare.
 */
export const unseenHeaders: Readonly<
  Record<PlanLanguage, Readonly<Partial<Record<ColumnKey, string>>>>
> = {
  bg: {
    measure:
      'Мярка (кратко описание)|Предлагани мерки|Мерки по направления|Планувани дейности|Дейности по изпълнение на целта|Действия за постигане|Инициативи на ведомствата|Мероприятия по плана|Задача за изпълнение|Мерки/стъпки|Какво се предприема|Интервенция|Проектни дейности|Мярка и описание|Вид и описание на мярката|Содействащи мерки',
    objective:
      'Цел на политиката|Подцел|Специфична цел на мярката|Приоритетно направление|Цели и приоритети|Цел, за която допринася',
    expectedResults:
      'Очаквани ползи|Резултати от мярката|Очаквани крайни продукти|Ефект от мярката|Въздействие върху групите|Планиран ефект|Резултат (качествен)',
    indicators:
      'Индикатори за проследяване|Показател за измерване|Измерител|Критерии за отчитане|Индикатор (име)|Показатели и мерни единици|Индикатор/показател|Количествени показатели|Индикатори на ниво мярка|Наименование на показател',
    baseline:
      'Базова стойност на показателя|Изходна позиция|Отправна стойност 2024|Текущо равнище|Начално ниво|Настоящо ниво на индикатора|Състояние към 2024 г. (базово)|Базови нива|Сегашно състояние|Текуща стойност към 31.12|Начална величина|Стартова стойност|Налично състояние|Изходни нива|Моментна стойност|Стойност – базова|Базово равнище на показателя|Първоначално състояние',
    target:
      'Целево равнище|Целева величина|Стойност – целева|Желано състояние|Планирано ниво|Заложено ниво|Целеви нива|Очаквано ниво в края|Крайно състояние|Прогнозна стойност на индикатора|Целева стойност на показателя за 2026|Предвидена стойност на показателя|Целево състояние до 2027 г.|План за 2026 г.|Цел за 2026 г.|Таргет за годината|Желано ниво на индикатора|Планувана стойност',
    budget:
      'Финансиране (лв.)|Необходим бюджет|Средства в хил. лв.|Финансов ресурс и източници|Разходи по бюджета|Планиран бюджет (евро)|Разчетени средства|Финансова рамка|Ресурсно обезпечаване|Ориентировъчни разходи|Откъде са средствата|Бюджетни средства|Финансови параметри и източник|Колко пари|Инвестиция|Необходимо финансиране|Обезпеченост с ресурси|Стойност в лева',
    deadline:
      'Срок до|Краен срок за изпълнение|Времеви срок|Период (от – до)|Планирана дата|Срок/дата|Кога ще приключи|Начална и крайна дата|Време на изпълнение|Времетраене|Месец на изпълнение|Срок на приключване|Дата на завършване|Календарен период|Година|Тримесечие',
    responsible:
      'Отговаря|Отговорни длъжностни лица|Водещо министерство|Отговорна дирекция|Ведомство-изпълнител|Изпълняващо звено|Ресорна институция|Координиращ орган|Кой отговаря за мярката|Ръководител на мярката|Отговорно звено|Компетентна институция/орган|Организация изпълнител|Носител на мярката|Възложено на|Администрация, която изпълнява',
    partners:
      'Съдействащи ведомства|Подпомагащи организации|Партньори по мярката|Участващи ведомства|Сътрудничещи институции|С участието на|Заинтересовани лица|Подкрепящи организации|Ангажирани лица|Съвместно с|Други заинтересовани|Със съдействието на|Партниращо ведомство|Асоциирани партньори',
  },
  en: {
    measure:
      'Actions to deliver|Proposed intervention|Activity description|Measure to be taken|Tasks and activities|Commitments made|Action title|Key initiatives|Specific actions|Agreed actions|What we are going to do|Work item|Project|Workstream|Measures planned|Activities under the goal',
    objective:
      'Policy objective|Related goal|Priority theme|Strategic aims|Objective served|Overall objective',
    expectedResults:
      'Intended results|Outcome expected|Results to be delivered|Output (product)|Impact on people|Expected benefits|Anticipated outcomes',
    indicators:
      'Indicators of progress|Indicator description|Monitoring indicator|KPI name|Measurement criteria|Verifiable indicators|Metric used|Tracking indicator|Objectively verifiable indicators|Indicator/measure',
    baseline:
      'Baseline figure|Baseline position 2024|Current performance|Starting level|Existing situation|Present state|Initial level of indicator|Base year value|Value at baseline|Current figure|Position today|Baseline (value, year)|Existing level|Initial status|Reference level|Start value|Current indicator value|2024 baseline',
    target:
      'Target figure for 2026|Target level|Desired state|Planned level|Intended value|Projected value|2026 target|Target to be met|Expected level|Target performance|Aimed value|Goal for 2026|Desired level of indicator|End-of-year target|Target position|Planned figure|Targeted value|Target by 2027',
    budget:
      'Estimated funding|Indicative budget (EUR)|Cost and funding source|Financing needs|Resource needs|Spending|Investment|Expenditure planned|Financial cost|Budget line|Funds allocated|Budget available|Price|Who pays and how much|Costs (thousand)|Financial resources needed|Estimated amount|Resourcing',
    deadline:
      'Complete by|Completion deadline|Expected date|Delivery deadline|Time for implementation|Start/finish|Planned date|Due by end of|Scheduled for|Implementation schedule|Target deadline|Quarter|Year of completion|Months|Date due|Finish date',
    responsible:
      'Responsible officer|Lead officer|Accountable body|Owning department|Implementing ministry|Lead organisation(s)|Responsible service|Action holder|In charge of implementation|Coordinating body|Executing agency|Institution in charge|Lead team|Who will lead|Responsible unit/department|Ministry',
    partners:
      'Partner bodies|Supporting organisations|Other bodies involved|Co-operating institutions|Contributing bodies|Working with|Assisting agencies|Participating institutions|Collaborating partners|Stakeholders consulted|Helpers|Key partners involved|Support from|Additional partners',
  },
  ru: {
    measure: 'Планируемое мероприятие|Мероприятия плана|Меры и действия|Содержание работ',
    indicators: 'Показатель исполнения|Индикатор выполнения|Критерии оценки|Показатель, ед. изм.',
    baseline:
      'Исходный уровень|Текущий уровень|Фактическое значение|Базовый показатель 2024 г.|Начальный уровень|Исходное состояние',
    target:
      'Целевой уровень|Целевое состояние|Планируемый уровень|Ожидаемое значение|Плановое значение показателя|План на 2025 год',
    budget:
      'Объемы средств|Источник средств|Необходимое финансирование|Расходы бюджета|Ресурсы и источники|Финансовые затраты',
    deadline:
      'Срок окончания|Сроки|Период исполнения|Дата завершения|Плановый срок|Время проведения',
    responsible:
      'Ответственное лицо|Исполняющий орган|Ответственное министерство|Кто исполняет|Головной исполнитель|Координатор мероприятия',
    partners:
      'Участвующие органы|Партнеры проекта|Соисполнители мероприятия|При содействии|Взаимодействующие органы|Привлекаемые ведомства',
  },
  sr: {
    measure: 'Планиране мере|Активности и мере|Predložene mere|Опис активности',
    indicators: 'Показатељи учинка|Индикатори напретка|Pokazatelj uspeha|Показатељ (назив)',
    baseline:
      'Тренутно стање|Почетно стање|Базна вредност показатеља|Тренутна вредност|Početni nivo|Полазно стање',
    target:
      'Циљани ниво|Планирана вредност|Очекивана вредност|Ciljna vrednost pokazatelja|Циљано стање|Жељена вредност',
    budget:
      'Потребан буџет|Процена трошкова|Финансијска средства|Potrebna sredstva|Износ средстава|Извори и износ финансирања',
    deadline:
      'Рок извршења|Временски рок|Датум завршетка|Rok za realizaciju|Период реализације|Планирани рок',
    responsible:
      'Одговорни орган|Носиоци активности|Надлежно министарство|Odgovorno lice|Ко је одговоран|Задужена институција',
    partners:
      'Учесници у спровођењу|Партнерске институције|Укључене институције|Partnerske organizacije|Сарадници|Подршка',
  },
  mk: {
    measure: 'Планирани мерки|Опис на активноста|Предложени активности|Мерки и активности',
    indicators: 'Показател за напредок|Индикатори за мерење|Индикатор (назив)|Показатели на успех',
    baseline:
      'Тековна состојба|Почетна состојба|Базна вредност|Сегашно ниво|Тековна вредност на индикаторот|Појдовна вредност',
    target:
      'Целно ниво|Планирана вредност|Очекувана вредност|Целна состојба|Посакувана вредност|Таргет 2026',
    budget:
      'Потребен буџет|Проценети трошоци|Финансиски средства|Извори и износ|Потребни ресурси|Износ на средства',
    deadline:
      'Рок за завршување|Временски период|Датум на завршување|Рок на спроведување|Период на спроведување|Краен рок',
    responsible:
      'Одговорно министерство|Носител на активноста|Надлежен орган|Одговорно лице|Кој е одговорен|Водечка институција',
    partners:
      'Учесници|Партнерски институции|Вклучени страни|Соработници|Поддршка од|Засегнати институции',
  },
  ro: {
    measure: 'Măsuri planificate|Descrierea acțiunii|Activități propuse|Acțiuni de întreprins',
    indicators:
      'Indicatori de monitorizare|Criterii de evaluare|Indicator (denumire)|Indicatori de performanță',
    baseline:
      'Nivel actual|Valoare inițială|Situația existentă|Valoarea curentă|Stare actuală|Valoarea de referință 2024',
    target:
      'Nivel țintă|Valoarea țintă 2026|Valoare planificată|Valoare așteptată|Ținta pentru 2026|Nivel dorit',
    budget:
      'Costul estimat|Resurse financiare|Bugetul necesar|Fonduri alocate|Sursa și suma|Cheltuieli estimate',
    deadline:
      'Termenul limită|Perioada de implementare|Data finalizării|Termen de execuție|Calendarul|Durata',
    responsible:
      'Instituția responsabilă|Persoana responsabilă|Coordonator|Autoritatea responsabilă|Cine răspunde|Entitatea responsabilă',
    partners:
      'Instituții implicate|Parteneri de implementare|Colaboratori|Cu sprijinul|Instituții partenere|Părți interesate',
  },
}
