import type { Language } from '../../core/base/language.ts'
import type { Silence, Visibility } from '../../core/coordination/round.ts'
import type { PlanStatus } from '../../core/plan/plan-status.ts'

/** Words of the pages on which the secretariat leads the coordination of a draft. */
interface CoordinationWords {
  readonly title: string
  readonly statuses: Readonly<Record<PlanStatus, string>>
  readonly notSentYet: string
  readonly sendRound: string
  readonly sendAnother: string
  readonly sendHint: (version: number) => string
  readonly due: string
  readonly dueHint: string
  readonly message: string
  readonly messageHint: string
  readonly addressees: string
  readonly addresseesHint: string
  readonly inMeasures: (responsible: number, partner: number) => string
  readonly otherInstitutions: string
  readonly unmatched: string
  readonly unmatchedHint: string
  readonly inMeasuresNumbered: (numbers: string) => string
  readonly rules: string
  readonly visibility: string
  readonly visibilities: Readonly<Record<Visibility, string>>
  readonly silence: string
  readonly silenceHint: string
  readonly silences: Readonly<Record<Silence, string>>
  readonly send: string
  readonly sentVersion: (version: number) => string
  readonly deadlines: string
  readonly extendedTo: (day: string, by: string, when: string, reason: string) => string
  readonly extend: string
  readonly newDue: string
  readonly whyExtended: string
  readonly close: string
  readonly closeHint: string
  readonly closeReason: string
  readonly closeReasonHint: string
  readonly institutions: string
  readonly institution: string
  readonly answer: string
  readonly answeredBy: (by: string, when: string, number: number) => string
  readonly writing: string
  readonly awaited: string
  readonly silent: Readonly<Record<Silence, string>>
  readonly agrees: string
  readonly remarks: string
  readonly objects: string
  readonly waiting: string
  readonly enterFor: string
  readonly measures: string
  readonly measuresHint: string
  readonly measure: string
  readonly marks: Readonly<Record<'agrees' | 'agrees-with-remarks' | 'objects' | 'none', string>>
  readonly marksLegend: string
  readonly noOpinion: string
  readonly nothingSaid: string
  readonly undecided: (count: number) => string
  readonly allDecided: string
  readonly note: (count: number) => string
  readonly agreeTitle: string
  readonly agreeBefore: string
  readonly agree: string
  readonly agreeHint: string
  readonly withdraw: string
  readonly withdrawHint: string
  readonly reason: string
  readonly table: string
  readonly document: string
  readonly asPdf: string
  readonly asWorkbook: string
  readonly versions: string
  readonly draft: string
  readonly opinionsOn: (measure: string) => string
  readonly nobodyOn: string
  readonly inDraftNow: string
  readonly remark: string
  readonly proposal: string
  readonly inDraftAlready: string
  readonly measureGone: string
  readonly changedSince: string
  readonly outcome: string
  readonly accepts: string
  readonly outcomeReason: string
  readonly outcomeReasonHint: string
  readonly decide: string
  readonly decideAgain: string
  readonly decidedBy: (by: string, when: string) => string
  readonly lapsed: string
  readonly apply: string
  readonly applyHint: string
  readonly mendByHand: string
  readonly nextTopic: string
  readonly from: string
  readonly to: string
  readonly compare: string
  readonly showAll: string
  readonly version: (number: number) => string
  readonly firstVersion: string
  readonly sentInRound: (round: number) => string
  readonly fromTo: (from: string, to: string) => string
  readonly current: string
  readonly before: string
  readonly after: string
  readonly nothingChanged: string
  readonly noVersion: string
  readonly steps: string
  readonly none: string
}

const bg: CoordinationWords = {
  title: 'Съгласуване на проекта',
  statuses: {
    draft: 'проект',
    'in-coordination': 'в съгласуване',
    agreed: 'съгласуван',
    adopted: 'приет',
    closed: 'приключен',
    recorded: 'внесен като изменение',
    discarded: 'отхвърлен',
  },
  notSentYet:
    'Проектът още не е изпращан за съгласуване. Може да бъде изпратен на институциите или направо приет.',
  sendRound: 'Изпращане за съгласуване',
  sendAnother: 'Ново съгласуване',
  sendHint: (version) =>
    `Изпраща се редакция ${version} на проекта. Промените след това са нови редакции, които всички виждат.`,
  due: 'Срок за становища',
  dueHint: 'Последният ден, в който може да се отговори, например 20.05.2024.',
  message: 'Съобщение до институциите',
  messageHint: 'По желание: какво се очаква, към кого да се обръщат с въпроси.',
  addressees: 'До кои институции',
  addresseesHint: 'Предложени са тези, които са отговорни или партньори по мерките в проекта.',
  inMeasures: (responsible, partner) =>
    [
      ...(responsible > 0 ? [`отговорна по ${responsible}`] : []),
      ...(partner > 0 ? [`партньор по ${partner}`] : []),
    ].join(', '),
  otherInstitutions: 'Други институции от регистъра',
  unmatched: 'Няма ги в регистъра',
  unmatchedHint:
    'Тези наименования от проекта не отговарят на институция в регистъра, затова на тях не може да се изпрати. Поправете ги в проекта или ги добавете в регистъра.',
  inMeasuresNumbered: (numbers) => `мерки ${numbers}`,
  rules: 'Правила на съгласуването',
  visibility: 'Кога институциите виждат становищата една на друга',
  visibilities: {
    'when-closed': 'когато съгласуването приключи',
    'at-once': 'веднага щом са изпратени',
  },
  silence: 'Какво значи, ако институция не отговори',
  silenceHint: 'Зависи от правилата за работа на съвета.',
  silences: {
    'no-answer': 'няма становище',
    agreed: 'смята се за съгласувано без бележки',
  },
  send: 'Изпращане',
  sentVersion: (version) => `Изпратена е редакция ${version}`,
  deadlines: 'Как е удължаван срокът',
  extendedTo: (day, by, when, reason) => `до ${day}: ${reason} (${by}, ${when})`,
  extend: 'Удължаване на срока',
  newDue: 'Нов срок',
  whyExtended: 'Защо се удължава',
  close: 'Приключване на съгласуването',
  closeHint:
    'След това не се приемат становища. Институциите, които не са отговорили, се записват като неотговорили.',
  closeReason: 'Защо се приключва преди срока',
  closeReasonHint: 'Нужно е само ако срокът не е изтекъл и още се очакват становища.',
  institutions: 'Кой какво е отговорил',
  institution: 'Институция',
  answer: 'Становище',
  answeredBy: (by, when, number) =>
    number === 1
      ? `изпратено от ${by}, ${when}`
      : `изпратено от ${by}, ${when} (${number}-о подред)`,
  writing: 'пише се, още не е изпратено',
  awaited: 'очаква се',
  silent: { 'no-answer': 'няма становище', agreed: 'съгласувано мълчаливо' },
  agrees: 'Съгласува',
  remarks: 'С бележки',
  objects: 'Не съгласува',
  waiting: 'Без решение',
  enterFor: 'Въвеждане на получено становище',
  measures: 'Бележки по мерки',
  measuresHint: 'Само мерките, по които някой има бележка или не съгласува.',
  measure: 'Мярка',
  marks: { agrees: 'С', 'agrees-with-remarks': 'Б', objects: 'Н', none: '–' },
  marksLegend: 'С – съгласува, Б – съгласува с бележки, Н – не съгласува, – – няма становище',
  noOpinion: 'няма становище',
  nothingSaid: 'Няма бележки по отделни мерки.',
  undecided: (count) =>
    count === 1
      ? 'По 1 бележка или предложение още няма решение'
      : `По ${count} бележки и предложения още няма решение`,
  allDecided: 'По всички получени бележки и предложения има решение.',
  note: (count) =>
    count === 1
      ? 'Взимане предвид на 1 съгласуване без бележки'
      : `Взимане предвид на ${count} съгласувания без бележки`,
  agreeTitle: 'Край на съгласуването',
  agreeBefore: 'Преди това:',
  agree: 'Проектът е съгласуван',
  agreeHint:
    'С това съгласуването завършва: текстовете вече не се поправят и проектът чака приемане. Ако потрябва, може да се изпрати отново.',
  withdraw: 'Връщане от съгласуване',
  withdrawHint:
    'Проектът става отново работен, а започнатото съгласуване се прекратява. Изпратените становища се пазят.',
  reason: 'Причина',
  table: 'Справка за отразените становища',
  document: 'Справката като документ на Word',
  asPdf: 'Справката като PDF',
  asWorkbook: 'Справката за Excel',
  versions: 'Редакции една до друга',
  draft: 'Към проекта',
  opinionsOn: (measure) => `Становища: ${measure}`,
  nobodyOn: 'По тази мярка няма бележки и предложения.',
  inDraftNow: 'В проекта сега',
  remark: 'Бележка',
  proposal: 'Предложение за текст',
  inDraftAlready: 'вече е в проекта',
  measureGone: 'Мярката вече я няма в проекта.',
  changedSince: 'Текстът в проекта е променян след изпращането',
  outcome: 'Решение на секретариата',
  accepts: 'Приема ли се',
  outcomeReason: 'Мотиви',
  outcomeReasonHint: 'Задължителни, ако не се приема изцяло. Влизат в справката.',
  decide: 'Записване на решението',
  decideAgain: 'Друго решение',
  decidedBy: (by, when) => `${by}, ${when}`,
  lapsed: 'Имаше решение, но след него институцията е заменила текста и трябва ново.',
  apply: 'Внасяне в проекта',
  applyHint: 'Ако още няма решение, предложението се записва като прието.',
  mendByHand: 'Поправка на текста на ръка',
  nextTopic: 'Следваща мярка с бележки',
  from: 'От редакция',
  to: 'До редакция',
  compare: 'Сравняване',
  showAll: 'Всички клетки, не само променените',
  version: (number) => `редакция ${number}`,
  firstVersion: 'както е въведен',
  sentInRound: (round) => `изпратена за съгласуване № ${round}`,
  fromTo: (from, to) => `${from} – ${to}`,
  current: 'сегашната',
  before: 'Преди',
  after: 'След',
  nothingChanged: 'В двете редакции пише едно и също.',
  noVersion: 'Проектът няма такава редакция.',
  steps: 'Промените една по една',
  none: 'празно',
}

const en: CoordinationWords = {
  title: 'Coordination of the draft',
  statuses: {
    draft: 'draft',
    'in-coordination': 'in coordination',
    agreed: 'agreed',
    adopted: 'adopted',
    closed: 'closed',
    recorded: 'recorded as an amendment',
    discarded: 'discarded',
  },
  notSentYet:
    'The draft has not been sent round yet. It can be sent to the institutions, or adopted as it is.',
  sendRound: 'Send round for opinions',
  sendAnother: 'Another round',
  sendHint: (version) =>
    `Version ${version} of the draft is sent. What is changed afterwards are new versions, which everyone sees.`,
  due: 'Opinions are due by',
  dueHint: 'The last day on which answers are taken, for example 2024-05-20.',
  message: 'Message to the institutions',
  messageHint: 'If you like: what is expected, whom to ask.',
  addressees: 'To which institutions',
  addresseesHint: 'Proposed are those that are responsible or partners for measures of the draft.',
  inMeasures: (responsible, partner) =>
    [
      ...(responsible > 0 ? [`responsible for ${responsible}`] : []),
      ...(partner > 0 ? [`partner in ${partner}`] : []),
    ].join(', '),
  otherInstitutions: 'Other institutions of the register',
  unmatched: 'Not in the register',
  unmatchedHint:
    'These names of the draft match no institution of the register, so nothing can be sent to them. Mend them in the draft or add them to the register.',
  inMeasuresNumbered: (numbers) => `measures ${numbers}`,
  rules: 'Rules of this round',
  visibility: 'When institutions see each other’s opinions',
  visibilities: { 'when-closed': 'when the round is over', 'at-once': 'as soon as they are sent' },
  silence: 'What it means when an institution does not answer',
  silenceHint: 'A matter of the council’s rules of procedure.',
  silences: { 'no-answer': 'no opinion', agreed: 'counts as agreement without remarks' },
  send: 'Send',
  sentVersion: (version) => `Version ${version} was sent`,
  deadlines: 'How the deadline was extended',
  extendedTo: (day, by, when, reason) => `to ${day}: ${reason} (${by}, ${when})`,
  extend: 'Extend the deadline',
  newDue: 'New deadline',
  whyExtended: 'Why it is extended',
  close: 'Close the round',
  closeHint:
    'No opinions are taken afterwards. Institutions that have not answered are recorded as having given no answer.',
  closeReason: 'Why it is closed before the deadline',
  closeReasonHint: 'Needed only when the deadline has not passed and opinions are awaited still.',
  institutions: 'Who has answered what',
  institution: 'Institution',
  answer: 'Answer',
  answeredBy: (by, when, number) =>
    number === 1 ? `sent by ${by}, ${when}` : `sent by ${by}, ${when} (number ${number})`,
  writing: 'being written, not sent yet',
  awaited: 'awaited',
  silent: { 'no-answer': 'no opinion', agreed: 'agreed by silence' },
  agrees: 'Agrees',
  remarks: 'With remarks',
  objects: 'Objects',
  waiting: 'Undecided',
  enterFor: 'Enter an answer that came otherwise',
  measures: 'Remarks by measure',
  measuresHint: 'Only the measures on which somebody has a remark or objects.',
  measure: 'Measure',
  marks: { agrees: 'A', 'agrees-with-remarks': 'R', objects: 'O', none: '–' },
  marksLegend: 'A – agrees, R – agrees with remarks, O – objects, – – no opinion',
  noOpinion: 'no opinion',
  nothingSaid: 'There are no remarks on single measures.',
  undecided: (count) =>
    count === 1
      ? '1 remark or proposal has no decision yet'
      : `${count} remarks and proposals have no decision yet`,
  allDecided: 'Every remark and proposal received has its decision.',
  note: (count) =>
    count === 1 ? 'Note 1 agreement without remarks' : `Note ${count} agreements without remarks`,
  agreeTitle: 'The end of coordination',
  agreeBefore: 'Before that:',
  agree: 'The draft is agreed',
  agreeHint:
    'This finishes coordination: the words are mended no more and the draft waits for adoption. If need be it can be sent round again.',
  withdraw: 'Take back from coordination',
  withdrawHint:
    'It becomes a draft to work on again, and the open round ends. The answers that were sent are kept.',
  reason: 'Reason',
  table: 'Table of opinions',
  document: 'The table as a Word document',
  asPdf: 'The table as PDF',
  asWorkbook: 'The table for Excel',
  versions: 'Versions side by side',
  draft: 'To the draft',
  opinionsOn: (measure) => `Opinions: ${measure}`,
  nobodyOn: 'There are no remarks or proposals on this measure.',
  inDraftNow: 'In the draft now',
  remark: 'Remark',
  proposal: 'Proposed words',
  inDraftAlready: 'in the draft already',
  measureGone: 'The measure is no longer in the draft.',
  changedSince: 'The words in the draft have changed since it was sent',
  outcome: 'Decision of the secretariat',
  accepts: 'Is it accepted',
  outcomeReason: 'Reason',
  outcomeReasonHint: 'Needed when it is not accepted whole. It goes into the table of opinions.',
  decide: 'Record the decision',
  decideAgain: 'Another decision',
  decidedBy: (by, when) => `${by}, ${when}`,
  lapsed:
    'There was a decision, but the institution has replaced the text since and it needs another.',
  apply: 'Put into the draft',
  applyHint: 'If there is no decision yet, the proposal is recorded as accepted.',
  mendByHand: 'Mend the text by hand',
  nextTopic: 'Next measure with remarks',
  from: 'From version',
  to: 'To version',
  compare: 'Compare',
  showAll: 'All cells, not only the changed ones',
  version: (number) => `version ${number}`,
  firstVersion: 'as it was read in',
  sentInRound: (round) => `sent in round ${round}`,
  fromTo: (from, to) => `${from} – ${to}`,
  current: 'the present one',
  before: 'Before',
  after: 'After',
  nothingChanged: 'Both versions say the same.',
  noVersion: 'The draft has no such version.',
  steps: 'The changes one by one',
  none: 'empty',
}

export const coordinationWords: Readonly<Record<Language, CoordinationWords>> = { bg, en }
