import type { Language } from '../core/base/language.ts'
import type { FileKind } from '../render/document-files.ts'

/** Every address of the site, by name: pages link through these and never spell an address themselves. */
export const paths = {
  home: (language: Language) => `/${language}`,
  api: (language: Language) => `/${language}/api`,
  apiAddress: (language: Language, name: string) => `/${language}/api/${name}`,
  catalog: () => '/catalog.jsonld',
  signIn: (language: Language) => `/${language}/sign-in`,
  signOut: (language: Language) => `/${language}/sign-out`,
  showSecondFactor: (language: Language) => `/${language}/sign-in/second-factor`,
  signInByPasskey: (language: Language) => `/${language}/sign-in/passkey`,
  signInByProvider: (language: Language) => `/${language}/sign-in/provider`,
  returnFromProvider: (language: Language) => `/${language}/sign-in/provider/return`,
  invitation: (language: Language, token: string) => `/${language}/invitation/${token}`,

  ownAccount: (language: Language) => `/${language}/account`,
  changePassword: (language: Language) => `/${language}/account/password`,
  secondFactor: (language: Language) => `/${language}/account/second-factor`,
  offerSecondFactor: (language: Language) => `/${language}/account/second-factor/offer`,
  renewRecoveryCodes: (language: Language) => `/${language}/account/second-factor/codes`,
  removeSecondFactor: (language: Language) => `/${language}/account/second-factor/remove`,
  passkeys: (language: Language) => `/${language}/account/passkeys`,
  removePasskey: (language: Language) => `/${language}/account/passkeys/remove`,
  endSession: (language: Language, id: string) => `/${language}/account/sessions/${id}/end`,
  endOtherSessions: (language: Language) => `/${language}/account/sessions/end`,

  accounts: (language: Language) => `/${language}/accounts`,
  inviteAccount: (language: Language) => `/${language}/accounts/new`,
  account: (language: Language, id: string) => `/${language}/accounts/${id}`,
  recoverAccount: (language: Language, id: string) => `/${language}/accounts/${id}/recover`,
  disableAccount: (language: Language, id: string) => `/${language}/accounts/${id}/disable`,
  enableAccount: (language: Language, id: string) => `/${language}/accounts/${id}/enable`,

  plans: (language: Language) => `/${language}/plans`,
  importPlan: (language: Language) => `/${language}/import`,
  log: (language: Language) => `/${language}/log`,

  keys: (language: Language) => `/${language}/keys`,
  replaceKey: (language: Language) => `/${language}/keys/replacement`,
  keyFile: (language: Language, fingerprint: string) => `/${language}/keys/${fingerprint}.pem`,
  /** The same for every language, where programs look for it. */
  keyRing: '/.well-known/merilo-keys.json',

  mail: (language: Language) => `/${language}/mail`,
  oneMail: (language: Language, id: string) => `/${language}/mail/${id}`,
  resendMail: (language: Language, id: string) => `/${language}/mail/${id}/again`,
  myMail: (language: Language) => `/${language}/my-mail`,
  calendars: (language: Language) => `/${language}/calendars`,
  renewCalendar: (language: Language, institutionId: string) =>
    `/${language}/calendars/${institutionId}/address`,
  calendarFeed: (language: Language, token: string) =>
    `/${language}/calendar/${token}/calendar.ics`,
  stopMail: (language: Language, token: string) => `/${language}/stop-mail/${token}`,
  logCsv: (language: Language) => `/${language}/log/log.csv`,
  logJsonLines: (language: Language) => `/${language}/log/log.jsonl`,
  logVerification: (language: Language) => `/${language}/log/verification`,
  council: (language: Language) => `/${language}/council`,
  institutions: (language: Language) => `/${language}/institutions`,
  newInstitution: (language: Language) => `/${language}/institutions/new`,
  institution: (language: Language, id: string) => `/${language}/institutions/${id}`,

  draft: (language: Language, id: string) => `/${language}/drafts/${id}`,
  draftMeasure: (language: Language, id: string, position: number) =>
    `/${language}/drafts/${id}/measures/${position}`,
  draftMeasures: (language: Language, id: string) => `/${language}/drafts/${id}/measures`,
  removeDraftMeasure: (language: Language, id: string, position: number) =>
    `/${language}/drafts/${id}/measures/${position}/remove`,
  draftPlace: (language: Language, id: string, position: number) =>
    `/${language}/drafts/${id}/measures/${position}/place`,
  draftCell: (language: Language, id: string, position: number, cell: string) =>
    `/${language}/drafts/${id}/measures/${position}/cells/${cell}`,
  draftIndicator: (language: Language, id: string, position: number, indicator: number) =>
    `/${language}/drafts/${id}/measures/${position}/indicators/${indicator}`,
  draftHeading: (language: Language, id: string) => `/${language}/drafts/${id}/heading`,
  draftGoals: (language: Language, id: string) => `/${language}/drafts/${id}/goals`,
  /** All that is proposed or said, or one measure's indicators. */
  draftSensitivity: (language: Language, id: string, position?: number) =>
    `/${language}/drafts/${id}/sensitivity${position === undefined ? '' : `?measure=${position}`}`,
  review: (language: Language, id: string) => `/${language}/drafts/${id}/review`,
  reviewAll: (language: Language, id: string) => `/${language}/drafts/${id}/review/all`,
  /** One cell in the review; `parts` are of the address of a form in it. */
  reviewCell: (
    language: Language,
    id: string,
    position: number,
    cell: string,
    ...parts: readonly (string | number)[]
  ) => [`/${language}/drafts/${id}/review/${position}/${cell}`, ...parts].join('/'),
  applyMend: (language: Language, id: string) => `/${language}/drafts/${id}/mend`,
  draftHistory: (language: Language, id: string) => `/${language}/drafts/${id}/history`,
  undoDraft: (language: Language, id: string) => `/${language}/drafts/${id}/undo`,
  restoreDraft: (language: Language, id: string) => `/${language}/drafts/${id}/restore`,
  draftSharedMoney: (language: Language, id: string) => `/${language}/drafts/${id}/shared-money`,
  adoptDraft: (language: Language, id: string) => `/${language}/drafts/${id}/adopt`,
  recordAmendment: (language: Language, id: string) => `/${language}/drafts/${id}/amendment`,
  discardDraft: (language: Language, id: string) => `/${language}/drafts/${id}/discard`,

  /** The rounds of a draft, with all that was answered in them. */
  rounds: (language: Language, id: string, ...parts: readonly (string | number)[]) =>
    [`/${language}/drafts/${id}/rounds`, ...parts].join('/'),
  opinionTable: (language: Language, id: string) => `/${language}/drafts/${id}/opinions`,
  opinionDocument: (language: Language, id: string, kind: FileKind = 'docx') =>
    `/${language}/drafts/${id}/opinions.${kind}`,
  draftVersions: (language: Language, id: string) => `/${language}/drafts/${id}/versions`,

  coordination: (language: Language) => `/${language}/coordination`,
  /** What an institution answers in a round; `parts` are of the address of a page of it. */
  answer: (
    language: Language,
    of: { readonly planId: string; readonly round: number; readonly institutionId: string },
    ...parts: readonly (string | number)[]
  ) =>
    [`/${language}/coordination/${of.planId}/${of.round}/${of.institutionId}`, ...parts].join('/'),

  offer: (language: Language, id: string) => `/${language}/offers/${id}`,
  takeOffer: (language: Language, id: string) => `/${language}/offers/${id}/take`,
  refuseOffer: (language: Language, id: string) => `/${language}/offers/${id}/refuse`,
  amendByOffer: (language: Language, id: string) => `/${language}/offers/${id}/amend`,
  keepOfferApart: (language: Language, id: string) => `/${language}/offers/${id}/apart`,

  plan: (language: Language, slug: string) => `/${language}/plans/${slug}`,
  goal: (language: Language, slug: string, goal: string) =>
    `/${language}/plans/${slug}/goals/${encodeURIComponent(goal)}`,
  measure: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}`,
  indicator: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}`,
  judgeIndicator: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}/judgement`,
  reviseTarget: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}/target`,
  previousValue: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}/previous`,
  disclosure: (language: Language, slug: string) => `/${language}/plans/${slug}/disclosure`,
  indicatorDisclosure: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}/disclosure`,
  decideMeasure: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/decision`,
  evidence: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/evidence`,
  evidenceLink: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/evidence/link`,
  evidenceFile: (language: Language, slug: string, code: string, id: string) =>
    `/${language}/plans/${slug}/measures/${code}/evidence/${id}/file`,
  withdrawEvidence: (language: Language, slug: string, code: string, id: string) =>
    `/${language}/plans/${slug}/measures/${code}/evidence/${id}/withdrawal`,
  newActivity: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/activities/new`,
  activity: (language: Language, slug: string, code: string, id: string) =>
    `/${language}/plans/${slug}/measures/${code}/activities/${id}`,
  withdrawActivity: (language: Language, slug: string, code: string, id: string) =>
    `/${language}/plans/${slug}/measures/${code}/activities/${id}/withdrawal`,
  activityRule: (language: Language, slug: string, code: string, indicator: number) =>
    `/${language}/plans/${slug}/measures/${code}/indicators/${indicator}/activities`,
  measureWeights: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/weights`,
  planCriteria: (language: Language, slug: string) => `/${language}/plans/${slug}/criteria`,
  reportingDays: (language: Language, slug: string) => `/${language}/plans/${slug}/reporting-days`,
  reminders: (language: Language, slug: string) => `/${language}/plans/${slug}/reminders`,
  planMoney: (language: Language, slug: string) => `/${language}/plans/${slug}/money`,
  sharedMoney: (language: Language, slug: string) => `/${language}/plans/${slug}/shared-money`,
  measureMoney: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/money`,
  openYear: (language: Language, slug: string) => `/${language}/plans/${slug}/open-year`,
  measureDuty: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/duty`,
  measureRhythm: (language: Language, slug: string, code: string) =>
    `/${language}/plans/${slug}/measures/${code}/rhythm`,

  duties: (language: Language) => `/${language}/duties`,
  submitDuties: (language: Language, slug: string, period: string) =>
    `/${language}/duties/${slug}/${period}`,
  duty: (language: Language, slug: string, period: string, code: string) =>
    `/${language}/duties/${slug}/${period}/${code}`,

  /** Where forms of reports that were filled in come back; one that did, by its id. */
  reportForms: (language: Language, id?: string) =>
    `/${language}/report-forms${id === undefined ? '' : `/${id}`}`,
  /** The form of an institution for a period, as a workbook. */
  reportForm: (language: Language, slug: string, period: string, institution: string) =>
    `/${language}/report-forms/${slug}/${period}/${institution}/form.xlsx`,
  printableForm: (
    language: Language,
    slug: string,
    period: string,
    institution: string,
    kind: 'docx' | 'pdf',
  ) => `/${language}/report-forms/${slug}/${period}/${institution}/form.${kind}`,
  allReportForms: (language: Language, slug: string, period: string) =>
    `/${language}/report-forms/${slug}/${period}/forms.zip`,

  reports: (language: Language, slug: string) => `/${language}/plans/${slug}/reports`,
  reportsOf: (language: Language, slug: string, period: string, institution?: string) =>
    `/${language}/plans/${slug}/reports/${period}${institution ? `?institution=${institution}` : ''}`,
  /** One report; `step` is what is done with it. */
  reportOf: (
    language: Language,
    slug: string,
    period: string,
    code: string,
    step?: 'accept' | 'return' | 'reopen',
  ) => `/${language}/plans/${slug}/reports/${period}/${code}${step ? `/${step}` : ''}`,

  /** The annual report that people write of a plan's year; `parts` are of the address of a page of it. */
  annualReport: (language: Language, slug: string, ...parts: readonly (string | number)[]) =>
    [`/${language}/plans/${slug}/report`, ...parts.map(encodeURIComponent)].join('/'),
  /** The address of one section of it; `step` is what is done with it. */
  reportSection: (
    language: Language,
    slug: string,
    section: string,
    step?: 'confirm' | 'draft' | 'versions' | 'comments',
  ) =>
    `/${language}/plans/${slug}/report/sections/${encodeURIComponent(section)}${step ? `/${step}` : ''}`,

  closeYear: (language: Language, slug: string) => `/${language}/plans/${slug}/closing`,
  reopenYear: (language: Language, slug: string) => `/${language}/plans/${slug}/reopening`,
  nextYear: (language: Language, slug: string) => `/${language}/plans/${slug}/next-year`,
  years: (language: Language, slug: string) => `/${language}/plans/${slug}/years`,
  /** @param goal its number, or `withoutGoal` */
  goalYears: (language: Language, slug: string, goal: string) =>
    `/${language}/plans/${slug}/years/${encodeURIComponent(goal)}`,
  lineage: (language: Language, slug: string, before?: string) =>
    `/${language}/plans/${slug}/lineage${before ? `?before=${before}` : ''}`,
  lineageOf: (language: Language, slug: string, code: string, before?: string) =>
    `/${language}/plans/${slug}/lineage/${code}${before ? `?before=${before}` : ''}`,
  amendments: (language: Language, slug: string) => `/${language}/plans/${slug}/amendments`,
  amendment: (language: Language, slug: string, number: number) =>
    `/${language}/plans/${slug}/amendments/${number}`,
  startAmendment: (language: Language, slug: string) =>
    `/${language}/plans/${slug}/amendments/start`,
  publish: (language: Language, slug: string) => `/${language}/plans/${slug}/publish`,
  planDocument: (language: Language, slug: string, kind: FileKind) =>
    `/${language}/plans/${slug}/plan.${kind}`,

  templates: (language: Language) => `/${language}/templates`,
  keepTemplate: (language: Language, kind: string) => `/${language}/templates/${kind}`,
  giveUpTemplate: (language: Language, kind: string) => `/${language}/templates/${kind}/give-up`,
  sampleTemplate: (language: Language, kind: string) =>
    `/${language}/templates/${kind}/sample.docx`,
  tryTemplate: (language: Language, kind: string) => `/${language}/templates/${kind}/try.docx`,
  templateFile: (language: Language, kind: string, version: number) =>
    `/${language}/templates/${kind}/v${version}.docx`,
  publicationFiles: (language: Language, slug: string, version: number) =>
    `/${language}/plans/${slug}/publications/${version}/files`,
  cancelPreparation: (language: Language, slug: string, version: number) =>
    `/${language}/plans/${slug}/publications/${version}/files/cancel`,
  prepareAgain: (language: Language, slug: string, version: number) =>
    `/${language}/plans/${slug}/publications/${version}/files/again`,
  published: (language: Language, slug: string, version?: number) =>
    `/${language}/published/${slug}${edition(version)}`,
  /** @param page from 1, of its measures */
  publishedGoal: (language: Language, slug: string, goal: string, version?: number, page = 1) =>
    `/${language}/published/${slug}${edition(version)}/goals/${encodeURIComponent(goal)}${onPage(page)}`,
  publishedSheet: (
    language: Language,
    slug: string,
    version: number,
    code: string,
    kind: FileKind,
  ) => `/${language}/published/${slug}${edition(version)}/measures/${code}/sheet.${kind}`,
  /** @param words of the measure, for whoever reads the address; its code is what counts */
  publishedMeasure: (
    language: Language,
    slug: string,
    code: string,
    version?: number,
    words = '',
  ) =>
    `/${language}/published/${slug}${edition(version)}/measures/${code}${words === '' ? '' : `/${words}`}`,
  publishedIndicator: (
    language: Language,
    slug: string,
    code: string,
    indicator: number,
    version?: number,
  ) => `/${language}/published/${slug}${edition(version)}/measures/${code}/indicators/${indicator}`,
  /** @param page from 1 */
  publishedInstitutions: (language: Language, slug: string, version?: number, page = 1) =>
    `/${language}/published/${slug}${edition(version)}/institutions${page === 1 ? '' : `/page/${page}`}`,
  /** @param page from 1, of its measures */
  publishedInstitution: (
    language: Language,
    slug: string,
    institution: string,
    version?: number,
    page = 1,
  ) =>
    `/${language}/published/${slug}${edition(version)}/institutions/${institution}${onPage(page)}`,
  publishedYears: (language: Language, slug: string, version?: number) =>
    `/${language}/published/${slug}${edition(version)}/years`,
  /** Charts for other sites, of a plan or of one of its measures. */
  publishedCharts: (language: Language, slug: string, version?: number, code?: string) =>
    `/${language}/published/${slug}${edition(version)}${code === undefined ? '' : `/measures/${code}`}/charts`,
  /** A chart in a frame: of whatever is the latest. @param part of the address behind the plan's */
  publishedEmbed: (language: Language, slug: string, part: string) =>
    `/${language}/published/${slug}${part}/embed`,
  publishedPicture: (language: Language, slug: string, version: number, part: string) =>
    `/${language}/published/${slug}${edition(version)}${part}/chart.svg`,
  /** @param page from 1, of its indicators */
  publishedGoalYears: (
    language: Language,
    slug: string,
    goal: string,
    version?: number,
    page = 1,
  ) =>
    `/${language}/published/${slug}${edition(version)}/years/${encodeURIComponent(goal)}${onPage(page)}`,
  /** @param page from 1 */
  publishedVersions: (language: Language, slug: string, page = 1) =>
    `/${language}/published/${slug}/versions${onPage(page)}`,
  /** @param page from 1 */
  publishedChanges: (language: Language, slug: string, version: number, page = 1) =>
    `/${language}/published/${slug}${edition(version)}/changes${onPage(page)}`,
  publishedChangesData: (language: Language, slug: string, version: number) =>
    `/${language}/published/${slug}${edition(version)}/changes.json`,
  withdrawPublication: (language: Language, slug: string, version: number) =>
    `/${language}/plans/${slug}/publications/${version}/withdrawal`,
  search: (language: Language) => `/${language}/search`,
  feed: (language: Language) => `/${language}/feed.atom`,
  accessibility: (language: Language) => `/${language}/accessibility`,
  /** The contents of the annual report, or a part of it. @param page from 1 */
  publishedReport: (language: Language, slug: string, version?: number, part = '', page = 1) =>
    `/${language}/published/${slug}${edition(version)}/report${part === '' ? '' : `/${encodeURIComponent(part)}`}${onPage(page)}`,
  publishedMoney: (language: Language, slug: string, version?: number) =>
    `/${language}/published/${slug}${edition(version)}/money`,
  /** One of its lists in full. @param page from 1 */
  publishedMoneyList: (
    language: Language,
    slug: string,
    list: string,
    version?: number,
    page = 1,
  ) => `/${language}/published/${slug}${edition(version)}/money/${list}${onPage(page)}`,
  publishedFile: (language: Language, slug: string, version: number, name: string) =>
    `/${language}/published/${slug}${edition(version)}/${name}`,
  publishedData: (language: Language, slug: string, version: number) =>
    `/${language}/published/${slug}${edition(version)}/publication.json`,
} as const

/** The part of an address that names a page of a list; the first needs none. */
const onPage = (page: number) => (page === 1 ? '' : `/${page}`)

/** The part of an address that names one version; without it the latest answers. */
const edition = (version?: number) => (version === undefined ? '' : `/v${version}`)
