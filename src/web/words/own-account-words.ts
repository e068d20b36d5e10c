import type { Language } from '../../core/base/language.ts'

/** One's own account, and the ways into it. */
interface OwnAccountWords {
  readonly title: string
  readonly mayWhat: string
  readonly password: string
  readonly passwordLead: string
  readonly oldPassword: string
  readonly newPassword: string
  readonly newPasswordHint: string
  readonly changePassword: string
  readonly secondFactor: string
  readonly secondFactorOff: string
  readonly secondFactorOn: (left: number) => string
  readonly setUp: string
  readonly renewCodes: string
  readonly remove: string
  readonly removeHint: string
  readonly scan: string
  readonly qrCode: string
  readonly orType: string
  readonly code: string
  readonly codeHint: string
  readonly confirm: string
  readonly codesTitle: string
  readonly codesLead: string
  readonly codesOnce: string
  readonly toAccount: string
  readonly passkeys: string
  readonly passkeysLead: string
  readonly passkeyAdded: (moment: string) => string
  readonly passkeyUsed: (moment: string) => string
  readonly passkeyName: string
  readonly passkeyNameHint: string
  readonly addPasskey: string
  readonly removePasskey: string
  readonly passkeyTrouble: string
  readonly noPasskeysHere: string
  readonly signInByPasskey: string
  readonly signInByPasskeyLead: string
  readonly usePasskey: string
  readonly useSignIn: string
  readonly sessions: string
  readonly sessionsLead: string
  readonly here: string
  readonly unknownDevice: string
  readonly openedAt: (moment: string, how: string) => string
  readonly lastSeen: (moment: string) => string
  readonly from: (network: string) => string
  readonly endOne: string
  readonly endOthers: string
  readonly showSecondFactor: string
  readonly showLead: string
  readonly showHint: string
  readonly show: string
  readonly lostBoth: string
  readonly choosePassword: string
  readonly chooseLead: (name: string) => string
  readonly signInAs: string
  readonly choose: string
  readonly linkIsOver: string
}

const bg: OwnAccountWords = {
  title: 'Моят профил',
  mayWhat: 'Роли',
  password: 'Парола',
  passwordLead: 'Смяната прекратява сесиите ви на другите места.',
  oldPassword: 'Досегашна парола',
  newPassword: 'Нова парола',
  newPasswordHint:
    'Поне 15 знака, каквито изберете. Няколко несвързани думи са дълги и лесни за запомняне.',
  changePassword: 'Смяна на паролата',
  secondFactor: 'Втори фактор за вход',
  secondFactorOff:
    'След паролата може да се иска и код от приложение на телефона ви. Така откраднатата парола не стига.',
  secondFactorOn: (left) =>
    `Включен е: след паролата се иска код от приложението. Останали резервни кодове: ${left}.`,
  setUp: 'Включване',
  renewCodes: 'Нови резервни кодове',
  remove: 'Изключване',
  removeHint: 'След това за вход ще е достатъчна само паролата.',
  scan: 'Отворете приложение за еднократни кодове на телефона си и заснемете с него този код:',
  qrCode: 'QR код за приложението',
  orType: 'Ако не можете да го заснемете, въведете в приложението този ключ:',
  code: 'Код от приложението',
  codeHint: 'Шест цифри, които се сменят на всеки 30 секунди.',
  confirm: 'Потвърждаване',
  codesTitle: 'Резервни кодове',
  codesLead:
    'Ако телефонът ви не е у вас, всеки от тези кодове влиза веднъж вместо кода от приложението.',
  codesOnce: 'Запишете ги сега на сигурно място: няма да бъдат показани отново.',
  toAccount: 'Към моя профил',
  passkeys: 'Ключове за достъп',
  passkeysLead:
    'С ключ за достъп влизате без парола и без код: с пръст, лице или ПИН на собственото си устройство. Ключът не може да бъде изпратен на чужд сайт.',
  passkeyAdded: (moment) => `добавен на ${moment}`,
  passkeyUsed: (moment) => `използван на ${moment}`,
  passkeyName: 'Име на новия ключ',
  passkeyNameHint: 'По него ще го познаете, например „служебен лаптоп“.',
  addPasskey: 'Добавяне на ключ за достъп',
  removePasskey: 'Премахване',
  noPasskeysHere:
    'Ключове за достъп не могат да се ползват на този адрес: браузърите ги допускат само по HTTPS и при име на домейн, а не при IP адрес. Влезте с парола.',
  passkeyTrouble:
    'Тук ключ за достъп не може да бъде използван: браузърът не ги поддържа, изключил е скриптовете или действието е прекъснато. Паролата работи както досега.',
  signInByPasskey: 'Вход с ключ за достъп',
  signInByPasskeyLead: 'Ако сте добавили ключ за достъп в профила си, влезте с него.',
  usePasskey: 'Използване на ключ за достъп',
  useSignIn: 'Вход с парола',
  sessions: 'Къде сте влезли',
  sessionsLead: 'Ако не познавате някое място, прекратете сесията и сменете паролата си.',
  here: 'тук',
  unknownDevice: 'неизвестен браузър',
  openedAt: (moment, how) => `вход ${how} на ${moment}`,
  lastSeen: (moment) => `последно ${moment}`,
  from: (network) => `от ${network}`,
  endOne: 'Прекратяване',
  endOthers: 'Изход от всички други места',
  showSecondFactor: 'Втори фактор',
  showLead: 'Паролата е вярна. Остава кодът от приложението.',
  showHint: 'Шест цифри от приложението или един от резервните кодове.',
  show: 'Вход',
  lostBoth: 'Ако нямате нито телефона, нито резервен код, обърнете се към администратора.',
  choosePassword: 'Избор на парола',
  chooseLead: (name) => `Здравейте, ${name}. Изберете паролата, с която ще влизате.`,
  signInAs: 'Ще влизате с електронна поща',
  choose: 'Запазване на паролата',
  linkIsOver: 'Адресът вече не важи',
}

const en: OwnAccountWords = {
  title: 'My account',
  mayWhat: 'Roles',
  password: 'Password',
  passwordLead: 'Changing it signs you out in all other places.',
  oldPassword: 'Present password',
  newPassword: 'New password',
  newPasswordHint:
    'At least 15 characters of any kind. A few unrelated words are long and easy to remember.',
  changePassword: 'Change the password',
  secondFactor: 'Second factor',
  secondFactorOff:
    'After the password a code from an app on your telephone can be asked for. A stolen password is then not enough.',
  secondFactorOn: (left) =>
    `It is on: after the password a code from the app is asked for. Recovery codes left: ${left}.`,
  setUp: 'Set it up',
  renewCodes: 'New recovery codes',
  remove: 'Turn it off',
  removeHint: 'The password alone will be enough to sign in.',
  scan: 'Open an app for one-time codes on your telephone and scan this code with it:',
  qrCode: 'QR code for the app',
  orType: 'If you cannot scan it, type this key into the app:',
  code: 'Code from the app',
  codeHint: 'Six digits that change every 30 seconds.',
  confirm: 'Confirm',
  codesTitle: 'Recovery codes',
  codesLead:
    'When your telephone is not at hand, each of these codes lets you in once instead of the code from the app.',
  codesOnce: 'Write them down now in a safe place: they will not be shown again.',
  toAccount: 'To my account',
  passkeys: 'Passkeys',
  passkeysLead:
    'With a passkey you sign in without a password and without a code: by finger, face or PIN on your own device. It cannot be sent to somebody else’s site.',
  passkeyAdded: (moment) => `added on ${moment}`,
  passkeyUsed: (moment) => `used on ${moment}`,
  passkeyName: 'Name of the new passkey',
  passkeyNameHint: 'You will know it by that, for example "office laptop".',
  addPasskey: 'Add a passkey',
  removePasskey: 'Remove',
  noPasskeysHere:
    'Passkeys cannot be used at this address: browsers allow them only over HTTPS and at a domain name, not at an IP address. Use the password.',
  passkeyTrouble:
    'A passkey cannot be used here: the browser does not have them, does not run scripts, or it was broken off. The password works as before.',
  signInByPasskey: 'Sign in with a passkey',
  signInByPasskeyLead: 'If you have added a passkey to your account, sign in with it.',
  usePasskey: 'Use a passkey',
  useSignIn: 'Sign in with the password',
  sessions: 'Where you are signed in',
  sessionsLead: 'If you do not know a place, end its session and change your password.',
  here: 'here',
  unknownDevice: 'unknown browser',
  openedAt: (moment, how) => `signed in ${how} on ${moment}`,
  lastSeen: (moment) => `last seen ${moment}`,
  from: (network) => `from ${network}`,
  endOne: 'End it',
  endOthers: 'Sign out everywhere else',
  showSecondFactor: 'Second factor',
  showLead: 'The password is right. What is left is the code from the app.',
  showHint: 'Six digits from the app, or one of the recovery codes.',
  show: 'Sign in',
  lostBoth: 'If you have neither the telephone nor a recovery code, speak to the administrator.',
  choosePassword: 'Choose a password',
  chooseLead: (name) => `Hello ${name}. Choose the password that you will sign in with.`,
  signInAs: 'You will sign in with the e-mail address',
  choose: 'Save the password',
  linkIsOver: 'The address is good no longer',
}

export const ownAccountWords: Readonly<Record<Language, OwnAccountWords>> = { bg, en }
