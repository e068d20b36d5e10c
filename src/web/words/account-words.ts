import type { AccountRole } from '../../core/access/roles.ts'
import type { InvitationPurpose, SignInMethod } from '../../core/access/sign-in-method.ts'
import type { Language } from '../../core/base/language.ts'

/** Accounts, as those who administer them see them. */
interface AccountWords {
  readonly lead: string
  readonly invite: string
  readonly inviteLead: string
  readonly inviteSubmit: string
  readonly name: string
  readonly email: string
  readonly roles: string
  readonly roleNames: Readonly<Record<AccountRole, string>>
  readonly roleHints: Readonly<Record<AccountRole, string>>
  readonly institutions: string
  readonly institutionsHint: string
  readonly account: string
  readonly states: Readonly<Record<AccountState, string>>
  readonly invitedUntil: (moment: string) => string
  readonly lastSeen: (moment: string) => string
  readonly withSecondFactor: string
  readonly changeHint: string
  readonly isNow: (value: string) => string
  readonly recover: string
  readonly recoverHint: string
  readonly recoverSubmit: string
  readonly disable: string
  readonly disableHint: string
  readonly disableSubmit: string
  readonly enable: string
  readonly enableHint: string
  readonly enableSubmit: string
  readonly linkTitle: Readonly<Record<InvitationPurpose, string>>
  readonly linkLead: (email: string) => string
  readonly linkOnce: (until: string) => string
  readonly link: string
  readonly backToAccounts: string
  readonly methods: Readonly<Record<SignInMethod, string>>
}

export type AccountState = 'active' | 'invited' | 'link-over' | 'disabled'

const bg: AccountWords = {
  lead: 'Всеки влиза със собствен профил. Какво може лицето, следва от ролите му.',
  invite: 'Покана на лице',
  inviteLead: 'Лицето получава адрес, на който само избира паролата си. Адресът важи 7 дни.',
  inviteSubmit: 'Изпращане на покана',
  name: 'Име и фамилия',
  email: 'Електронна поща',
  roles: 'Роли',
  roleNames: {
    reader: 'Читател',
    auditor: 'Одитор',
    'council-member': 'Член на съвета',
    'focal-point': 'Координатор на институция',
    secretariat: 'Секретариат',
    administrator: 'Администратор',
  },
  roleHints: {
    reader: 'Вижда действащите планове.',
    auditor: 'Вижда действащите планове и дневника.',
    'council-member':
      'Вижда действащите планове и докъде са стигнали; пише бележки по годишния отчет и го подписва.',
    'focal-point': 'Отчита и съгласува за институциите, които представлява.',
    secretariat: 'Води плановете: въвежда, поправя, записва приемането, приема отчети, публикува.',
    administrator: 'Кани лица, определя ролите им и поддържа регистъра на институциите.',
  },
  institutions: 'Институции на координатора',
  institutionsHint: 'Всяка на отделен ред, например МТСП.',
  account: 'Профил',
  states: {
    active: 'активен',
    invited: 'поканен',
    'link-over': 'поканата е изтекла',
    disabled: 'спрян',
  },
  invitedUntil: (moment) => `поканата важи до ${moment}`,
  lastSeen: (moment) => `последно ${moment}`,
  withSecondFactor: 'с втори фактор',
  changeHint: 'Промяната важи веднага, и в отворените сесии.',
  isNow: (value) => `Междувременно записаното тук е: ${value}`,
  recover: 'Нов адрес за вход',
  recoverHint:
    'Когато лицето е загубило паролата или втория фактор, или поканата е изтекла. Досегашните парола, втори фактор и ключове за достъп отпадат, всички сесии се прекратяват и лицето получава нов адрес. Уверете се, че искането е наистина от него.',
  recoverSubmit: 'Създаване на нов адрес',
  disable: 'Спиране на профила',
  disableHint: 'Лицето излиза веднага отвсякъде и не може да влезе. Направеното от него остава.',
  disableSubmit: 'Спиране',
  enable: 'Възобновяване на профила',
  enableHint: 'Лицето отново може да влиза, както преди спирането.',
  enableSubmit: 'Възобновяване',
  linkTitle: { invitation: 'Поканата е създадена', recovery: 'Новият адрес е създаден' },
  linkLead: (email) => `Изпратихме адреса на ${email}. Ако пощата не стигне, предайте го лично:`,
  linkOnce: (until) =>
    `Показваме го само сега. Важи до ${until} и само веднъж; който го има, влиза вместо лицето.`,
  link: 'Адрес',
  backToAccounts: 'Към профилите',
  methods: {
    password: 'с парола',
    passkey: 'с ключ за достъп',
    'identity-provider': 'през доставчик на самоличност',
  },
}

const en: AccountWords = {
  lead: 'Everybody signs in with an account of their own. What they may do follows from their roles.',
  invite: 'Invite a person',
  inviteLead:
    'The person gets an address at which they choose their own password. It is good for 7 days.',
  inviteSubmit: 'Send the invitation',
  name: 'First name and surname',
  email: 'E-mail',
  roles: 'Roles',
  roleNames: {
    reader: 'Reader',
    auditor: 'Auditor',
    'council-member': 'Council member',
    'focal-point': 'Focal point of an institution',
    secretariat: 'Secretariat',
    administrator: 'Administrator',
  },
  roleHints: {
    reader: 'Sees the plans in force.',
    auditor: 'Sees the plans in force and the log.',
    'council-member':
      'Sees the plans in force and how far they are; comments on the annual report and signs it off.',
    'focal-point': 'Reports and gives opinions for the institutions that they stand for.',
    secretariat: 'Keeps the plans: reads in, mends, records adoption, accepts reports, publishes.',
    administrator: 'Invites people, gives them roles, and keeps the register of institutions.',
  },
  institutions: 'Institutions of the focal point',
  institutionsHint: 'Each on a line of its own, for example МТСП or MLSP.',
  account: 'Account',
  states: {
    active: 'active',
    invited: 'invited',
    'link-over': 'the invitation has run out',
    disabled: 'disabled',
  },
  invitedUntil: (moment) => `the invitation is good until ${moment}`,
  lastSeen: (moment) => `last seen ${moment}`,
  withSecondFactor: 'with a second factor',
  changeHint: 'A change holds at once, in open sessions too.',
  isNow: (value) => `Meanwhile saved here: ${value}`,
  recover: 'A new address to sign in',
  recoverHint:
    'When the person has lost the password or the second factor, or the invitation has run out. Password, second factor and passkeys are taken away, all sessions end, and the person gets a new address. Make sure that it is really they who ask.',
  recoverSubmit: 'Make a new address',
  disable: 'Disable the account',
  disableHint:
    'The person is signed out everywhere at once and cannot sign in. What they did stays.',
  disableSubmit: 'Disable',
  enable: 'Enable the account',
  enableHint: 'The person can sign in again, as before.',
  enableSubmit: 'Enable',
  linkTitle: { invitation: 'The invitation is made', recovery: 'The new address is made' },
  linkLead: (email) =>
    `We sent the address to ${email}. Should the mail not arrive, hand it over yourself:`,
  linkOnce: (until) =>
    `It is shown only now. It is good until ${until} and only once; whoever has it signs in as that person.`,
  link: 'Address',
  backToAccounts: 'To the accounts',
  methods: {
    password: 'by password',
    passkey: 'by passkey',
    'identity-provider': 'through an identity provider',
  },
}

export const accountWords: Readonly<Record<Language, AccountWords>> = { bg, en }
