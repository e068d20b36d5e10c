import type { Language } from '../../core/base/language.ts'
import type { TextKind } from '../../core/publication/published-texts.ts'

interface DisclosureWords {
  readonly title: string
  readonly hint: string
  readonly marked: string
  readonly noneMarked: string
  readonly partOf: (total: string) => string
  readonly carried: string
  readonly ofIndicator: string
  readonly ofIndicatorHint: string
  readonly sensitive: string
  readonly yes: string
  readonly no: string
  readonly partOfLabel: string
  readonly partOfHint: string
  readonly inNone: string
  readonly reason: string
  readonly reasonHint: string
  readonly warning: string
  readonly outOfSight: string
  readonly reportOutOfSight: string
  readonly saidSoFar: string
  readonly ofDraft: string
  readonly ofDraftLead: string
  readonly ofDraftCounts: (proposed: number, said: number) => string
  readonly ofAmendment: string
  readonly allOfDraft: string
  readonly ofMeasure: string
  readonly nothingProposed: string
  readonly proposedByWords: string
  readonly reasonForAll: string
  readonly redacted: (day: string) => string
  readonly proposed: string
  readonly proposedHint: string
  readonly telling: string
  readonly tellingHint: string
  readonly inRedacted: string
  readonly inRedactedHint: string
  readonly withdrawIt: (version: number) => string
  readonly textKinds: Readonly<Record<TextKind, string>>
  readonly number: (number: string) => string
  readonly confirm: string
}

const bg: DisclosureWords = {
  title: 'Поверителност на малките стойности',
  hint: 'Индикатор за уязвими хора се отбелязва като чувствителен. От публикуваното се изваждат стойностите от 1 до 4 и всичко, от което могат да се изчислят. Истинските стойности виждат институциите, които отчитат мярката, секретариатът и одиторът; останалите влезли потребители виждат публикуваното.',
  marked: 'Чувствителни индикатори',
  noneMarked:
    'Няма отбелязани индикатори. Отбелязва се при прегледа на проекта или от страницата на мярката, под индикатора.',
  partOf: (total) => `брои се и в „${total}“`,
  carried: 'чувствителен е в друг план, който този продължава или който продължава него',
  ofIndicator: 'Чувствителност на индикатора',
  ofIndicatorHint:
    'Стойностите от 1 до 4 на чувствителен индикатор не се публикуват (първично прикриване). Не се публикува и това, от което могат да се изчислят: общи стойности, степен, оценка, графики, бележки (вторично прикриване).',
  sensitive: 'Чувствителен ли е индикаторът?',
  yes: 'Да, малките стойности биха разкрили отделни хора',
  no: 'Не',
  partOfLabel: 'Брои се и в друг индикатор',
  partOfHint:
    'Ако е част от общ брой, стойността му може да се изчисли от общия брой и останалите части.',
  inNone: 'Не се брои в друг',
  reason: 'Причина',
  reasonHint: 'Не се публикува. Остава в историята.',
  warning:
    'Каквото трябва да се прикрие, се заличава веднага и във вече публикуваните версии. След публикуване отбелязването не се отменя.',
  outOfSight:
    'Мярката има чувствителен индикатор. Стойностите му виждат институциите, които отчитат мярката, секретариатът и одиторът; тук стои само публикуваното от тях.',
  reportOutOfSight:
    'С чувствителен индикатор: отчетът се вижда от институцията, секретариата и одитора.',
  saidSoFar: 'Определено досега',
  ofDraft: 'Чувствителни индикатори в проекта',
  ofDraftLead:
    'За преценка са индикаторите, чиито думи говорят за уязвими хора. Дали малките стойности биха разкрили някого, решава човек. Определеното тук минава в приетия план и важи от първата отчетена стойност.',
  ofDraftCounts: (proposed, said) => `За преценка: ${proposed}. Определени: ${said}.`,
  ofAmendment:
    'Определеното тук важи за индикаторите, които изменението добавя. За останалите се определя в плана:',
  allOfDraft: 'Всички за преценка и определени',
  ofMeasure: 'Чувствителност на индикаторите',
  nothingProposed:
    'Няма индикатори за преценка. Друг индикатор се отбелязва от страницата на неговата мярка в проекта.',
  proposedByWords: 'За преценка: думите му говорят за уязвими хора.',
  reasonForAll: 'Важи за всичко избрано тук. Не се публикува. Остава в историята.',
  redacted: (day) =>
    `На ${day} от тази версия са заличени стойности, които биха могли да разкрият отделни хора. Останалото е както е публикувано.`,
  proposed: 'За преценка',
  proposedHint:
    'Съдейки по думите им, тези индикатори броят хора и имат отчетени стойности, които биха се прикрили. Не са отбелязани: дали са чувствителни, преценява човек.',
  telling: 'Текстове с непубликувани числа',
  tellingHint:
    'В тези текстове има число, което се прикрива в данните. Ако текстът разкрива колко са хората, поправете го; ако числото значи друго, потвърдете.',
  inRedacted: 'Текстове в публикувани версии',
  inRedactedHint:
    'Тези текстове са публикувани, преди индикаторът да бъде отбелязан, и в тях има число, което вече не се публикува. Заличават се само стойностите и бележките към тях. Ако някой текст казва колко са хората, оттеглете версията.',
  withdrawIt: (version) => `Оттегляне на версия ${version}`,
  textKinds: {
    cell: 'клетка от плана',
    indicator: 'текст на индикатор',
    note: 'бележка към отчет',
    judgement: 'основание на оценка',
    decision: 'основание на решение',
    amendment: 'основание на изменение',
    previous: 'източник на стойност за предходната година',
    'annual-report': 'годишен отчет',
  },
  number: (number) => `число ${number}`,
  confirm: 'Прегледах ги: нито един не разкрива непубликувана стойност.',
}

const en: DisclosureWords = {
  title: 'Confidentiality of small values',
  hint: 'An indicator about vulnerable people is marked as sensitive. Values from 1 to 4, and everything from which they could be worked out, are taken out of what is published. The real values are seen by the institutions that report on the measure, the secretariat and the auditor; others who have signed in see what is published.',
  marked: 'Sensitive indicators',
  noneMarked:
    'No indicator is marked. They are marked while the draft is reviewed, or from the page of their measure, under the indicator.',
  partOf: (total) => `counted in "${total}" too`,
  carried: 'sensitive in another plan that this one goes on from, or that goes on from it',
  ofIndicator: 'Sensitivity of the indicator',
  ofIndicatorHint:
    'Values from 1 to 4 of a sensitive indicator are not published (primary suppression). Nor is anything from which they could be worked out: totals, degree, verdict, charts, notes (secondary suppression).',
  sensitive: 'Is the indicator sensitive?',
  yes: 'Yes, small values would reveal individual people',
  no: 'No',
  partOfLabel: 'Counted in another indicator too',
  partOfHint: 'If it is part of a total, it can be worked out from the total and the other parts.',
  inNone: 'Counted in no other',
  reason: 'Reason',
  reasonHint: 'It is not published. It stays in the history.',
  warning:
    'What has to be suppressed is redacted at once in the versions already published, too. Once the plan is published, the mark is not taken back.',
  outOfSight:
    'The measure has a sensitive indicator. Its values are seen by the institutions that report on the measure, the secretariat and the auditor; here stands only what has been published of them.',
  reportOutOfSight:
    'With a sensitive indicator: the report is seen by the institution, the secretariat and the auditor.',
  saidSoFar: 'Said so far',
  ofDraft: 'Sensitive indicators of the draft',
  ofDraftLead:
    'The indicators to be looked at are those whose words speak of vulnerable people. Whether small values would reveal anybody, a person decides. What is said here goes into the adopted plan and holds from the first value reported.',
  ofDraftCounts: (proposed, said) => `To be looked at: ${proposed}. Said: ${said}.`,
  ofAmendment:
    'What is said here holds for the indicators that the amendment adds. For the others it is said in the plan:',
  allOfDraft: 'All that are to be looked at or said',
  ofMeasure: 'Sensitivity of the indicators',
  nothingProposed:
    'There is no indicator to be looked at. Any other is marked from the page of its measure in the draft.',
  proposedByWords: 'To be looked at: its words speak of vulnerable people.',
  reasonForAll: 'For all that is chosen here. It is not published. It stays in the history.',
  redacted: (day) =>
    `On ${day} values that could have revealed individual people were taken out of this version. Everything else is as published.`,
  proposed: 'To be looked at',
  proposedHint:
    'By their words these indicators count people, and they have reported values that would be suppressed. They are not marked: a person decides whether they are sensitive.',
  telling: 'Texts with numbers that are not published',
  tellingHint:
    'These texts contain a number that is suppressed in the data. If a text tells how many people there are, mend it; if the number means something else, confirm.',
  inRedacted: 'Texts in published versions',
  inRedactedHint:
    'These texts were published before the indicator was marked and contain a number that is not published any more. Only values and the notes beside them are taken out. If a text tells how many people there are, withdraw the version.',
  withdrawIt: (version) => `Withdraw version ${version}`,
  textKinds: {
    cell: 'cell of the plan',
    indicator: 'words of an indicator',
    note: 'note of a report',
    judgement: 'reason of a judgement',
    decision: 'reason of a decision',
    amendment: 'reason of an amendment',
    previous: 'source of last year’s value',
    'annual-report': 'annual report',
  },
  number: (number) => `number ${number}`,
  confirm: 'I have looked at them: none reveals a value that is not published.',
}

export const disclosureWords: Readonly<Record<Language, DisclosureWords>> = { bg, en }
