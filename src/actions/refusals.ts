import type { Refusal } from '../core/base/refusal.ts'

/** What actions refuse because of what is or is not kept. Rules of the domain stand in core. */

export const changedMeanwhile: Refusal = {
  code: 'changed-meanwhile',
  message: {
    bg: 'Междувременно тук е записана друга промяна, затова Вашата не е записана. Вижте как е сега и ако е нужно, я внесете отново.',
    en: 'Another change has been saved here meanwhile, so yours is not saved. See how it is now and enter it again if need be.',
  },
}

export const changedSince: Refusal = {
  code: 'changed-since',
  message: {
    bg: 'Това място е променяно и след това. Отменете първо по-късната промяна или върнете цялата по-ранна редакция от историята.',
    en: 'The same place has been changed again since. Undo the later change first, or return to the whole earlier version from the history.',
  },
}

export const noSuchVersion: Refusal = {
  code: 'no-such-version',
  message: { bg: 'Проектът няма такава редакция.', en: 'The draft has no such version.' },
}

export const noSuchOffer: Refusal = {
  code: 'no-such-offer',
  message: {
    bg: 'Няма нова редакция, която да чака решение: вече е решено какво да стане с нея.',
    en: 'There is no newer version that waits for a decision: what becomes of it is decided already.',
  },
}

export const noSuchDraft: Refusal = {
  code: 'no-such-draft',
  message: { bg: 'Няма такъв проект на план.', en: 'There is no such draft plan.' },
}

export const noSuchRound: Refusal = {
  code: 'no-such-round',
  message: {
    bg: 'Няма такова съгласуване, или институцията не е поканена в него.',
    en: 'There is no such round of coordination, or the institution is not asked in it.',
  },
}

export const noSuchOpinion: Refusal = {
  code: 'no-such-opinion',
  message: {
    bg: 'Институцията не е изпратила такава бележка или вече я е заменила с друга.',
    en: 'The institution has sent no such remark, or has replaced it with another.',
  },
}

export const roundOpenAlready: Refusal = {
  code: 'round-open-already',
  message: {
    bg: 'Проектът вече е изпратен за съгласуване. Приключете това съгласуване, преди да започнете ново.',
    en: 'The draft has been sent round already. Close that round before you begin another.',
  },
}

export const draftWithoutMeasures: Refusal = {
  code: 'draft-without-measures',
  message: {
    bg: 'В проекта няма нито една мярка, по която да се поиска становище.',
    en: 'The draft has no measure to ask an opinion on.',
  },
}

export const unknownAddressee: Refusal = {
  code: 'unknown-addressee',
  field: 'institutions',
  message: {
    bg: 'В регистъра вече няма една от избраните институции. Презаредете страницата.',
    en: 'One of the chosen institutions is no longer in the register. Reload the page.',
  },
}

export const closedEarlyForNoReason: Refusal = {
  code: 'closed-early-for-no-reason',
  field: 'reason',
  message: {
    bg: 'Срокът още не е изтекъл, а не всички са отговорили. Въведете защо съгласуването се приключва по-рано.',
    en: 'The deadline has not passed and not everyone has answered. Enter why the round is closed early.',
  },
}

export const measureIsGone: Refusal = {
  code: 'measure-is-gone',
  message: {
    bg: 'Мярката, за която е предложението, вече я няма в проекта.',
    en: 'The measure that the proposal is about is no longer in the draft.',
  },
}

export const noSuchPlan: Refusal = {
  code: 'no-such-plan',
  message: { bg: 'Няма такъв приет план.', en: 'There is no such adopted plan.' },
}

export const noSuchMeasure: Refusal = {
  code: 'no-such-measure',
  message: { bg: 'В плана няма такава мярка.', en: 'The plan has no such measure.' },
}

export const noSuchReport: Refusal = {
  code: 'no-such-report',
  message: {
    bg: 'За този период не се очаква отчет по тази мярка.',
    en: 'No report of this measure is due for this period.',
  },
}

export const editedMeanwhile: Refusal = {
  code: 'edited-meanwhile',
  message: {
    bg: 'Докато пишехте, друг е записал нещо различно в същите полета. Изберете кое да остане.',
    en: 'While you were writing, somebody else saved something different in the same fields. Choose what is to stay.',
  },
}

export const yearIsOpen: Refusal = {
  code: 'year-is-open',
  message: {
    bg: 'Годината на този план вече е открита.',
    en: 'The year of this plan has been opened already.',
  },
}

export const yearIsNotOpen: Refusal = {
  code: 'year-is-not-open',
  message: {
    bg: 'Годината на този план още не е открита.',
    en: 'The year of this plan has not been opened yet.',
  },
}

export const noSuchIndicator: Refusal = {
  code: 'no-such-indicator',
  message: { bg: 'Мярката няма такъв индикатор.', en: 'The measure has no such indicator.' },
}

export const noSuchTotal: Refusal = {
  code: 'no-such-total',
  field: 'partOf',
  message: {
    bg: 'В плана няма индикатор, в който този да се брои.',
    en: 'The plan has no indicator in which this one is counted.',
  },
}

export const countedInItself: Refusal = {
  code: 'counted-in-itself',
  field: 'partOf',
  message: {
    bg: 'Избраният индикатор вече се брои в този, затова този не може да се брои в него.',
    en: 'The indicator that was chosen is counted in this one already, so this one cannot be counted in it.',
  },
}

export const textsTell: Refusal = {
  code: 'texts-tell',
  field: 'confirmed',
  message: {
    bg: 'В текстове има числа, които не се публикуват. Прегледайте ги и потвърдете, че не разкриват хора, или ги поправете.',
    en: 'Some texts contain numbers that are not published. Look at them and confirm that they reveal nobody, or mend them.',
  },
}

export const publishedAsSensitive: Refusal = {
  code: 'published-as-sensitive',
  field: 'sensitive',
  message: {
    bg: 'Планът вече е публикуван и индикаторът остава чувствителен: отказът би разкрил непубликуваното досега.',
    en: 'The plan has been published, and the indicator stays sensitive: anything else would reveal what was kept back so far.',
  },
}

export const tooManyIndicators: Refusal = {
  code: 'too-many-indicators',
  message: {
    bg: 'Мярката вече има най-много индикатори, които може да има: 100.',
    en: 'The measure already has as many indicators as it can have: 100.',
  },
}

export const noSuchFunding: Refusal = {
  code: 'no-such-funding',
  message: { bg: 'Мярката няма такава сума.', en: 'The measure has no such sum.' },
}

export const noSuchInstitution: Refusal = {
  code: 'no-such-institution',
  message: { bg: 'Мярката няма такава институция.', en: 'The measure has no such institution.' },
}

export const unknownInstitution: Refusal = {
  code: 'unknown-institution',
  message: {
    bg: 'В регистъра няма такава институция.',
    en: 'The register has no such institution.',
  },
}

export const titleTooLong: Refusal = {
  code: 'title-too-long',
  field: 'title',
  message: {
    bg: 'Въведете заглавие до 1000 знака.',
    en: 'Enter a title of at most 1,000 characters.',
  },
}

export const numberTooLong: Refusal = {
  code: 'number-too-long',
  field: 'words',
  message: {
    bg: 'Въведете само номера на мярката, най-много 40 знака, например 12 или 3.2.',
    en: 'Enter only the number of the measure, at most 40 characters, for example 12 or 3.2.',
  },
}

export const yearOutOfRange: Refusal = {
  code: 'year-out-of-range',
  field: 'year',
  message: {
    bg: 'Въведете годината на плана с четири цифри, например 2024.',
    en: 'Enter the year of the plan with four digits, for example 2024.',
  },
}

export const publishedMeanwhile: Refusal = {
  code: 'published-meanwhile',
  message: {
    bg: 'Междувременно вече е публикувана нова версия. Вижте я, преди да публикувате отново.',
    en: 'A new version has been published meanwhile. Look at it before you publish again.',
  },
}

export const reportChangedMeanwhile: Refusal = {
  code: 'report-changed-meanwhile',
  message: {
    bg: 'Междувременно годишният отчет е променен. Вижте дали и как ще бъде публикуван сега и опитайте отново.',
    en: 'The annual report has changed meanwhile. See whether and how it will be published now, and try again.',
  },
}

export const noSuchMailLink: Refusal = {
  code: 'no-such-mail-link',
  message: {
    bg: 'Тази препратка не е или вече не е валидна. Влезте в профила си и изберете какви съобщения да получавате.',
    en: 'This link is not valid, or no longer is. Sign in and choose there which mail you get.',
  },
}

export const mailNotFailed: Refusal = {
  code: 'mail-not-failed',
  message: {
    bg: 'Няма такова съобщение, което да не е могло да бъде изпратено. Презаредете страницата.',
    en: 'There is no such mail that could not be sent. Reload the page.',
  },
}

export const nothingToCancel: Refusal = {
  code: 'nothing-to-cancel',
  message: {
    bg: 'Няма файлове, които да се изготвят в момента. Презаредете страницата.',
    en: 'No files are being prepared at the moment. Reload the page.',
  },
}

export const noTemplateToGiveUp: Refusal = {
  code: 'no-template',
  message: {
    bg: 'Няма шаблон, който да се използва. Презаредете страницата.',
    en: 'There is no template in use. Reload the page.',
  },
}

export const alreadyPreparing: Refusal = {
  code: 'already-preparing',
  message: {
    bg: 'Файловете вече се изготвят. Презаредете страницата.',
    en: 'The files are being prepared already. Reload the page.',
  },
}

export const noSuchAccount: Refusal = {
  code: 'no-such-account',
  message: { bg: 'Няма такъв профил.', en: 'There is no such account.' },
}

export const emailIsTaken: Refusal = {
  code: 'email-is-taken',
  field: 'email',
  message: {
    bg: 'С тази електронна поща вече има профил.',
    en: 'There is an account of this e-mail address already.',
  },
}

export const lastAdministrator: Refusal = {
  code: 'last-administrator',
  message: {
    bg: 'Това е единственият администратор, който може да влезе. Първо направете друг профил администратор.',
    en: 'This is the only administrator who can sign in. Make another account an administrator first.',
  },
}

export const disablesItself: Refusal = {
  code: 'disables-itself',
  message: {
    bg: 'Собственият си профил не можете да спрете. Това може друг администратор.',
    en: 'You cannot disable your own account. Another administrator can.',
  },
}

export const accountIsDisabled: Refusal = {
  code: 'account-is-disabled',
  message: {
    bg: 'Профилът е спрян. Обърнете се към администратора.',
    en: 'The account is disabled. Speak to the administrator.',
  },
}

export const invitationIsOver: Refusal = {
  code: 'invitation-is-over',
  message: {
    bg: 'Този адрес вече не важи: използван е, изтекъл е или е заменен с нов. Поискайте нов от администратора.',
    en: 'This address is good no longer: it was used, has run out, or was replaced. Ask the administrator for a new one.',
  },
}

export const wrongPassword: Refusal = {
  code: 'wrong-password',
  field: 'old',
  message: {
    bg: 'Досегашната парола не е вярна.',
    en: 'The present password is not right.',
  },
}

export const wrongCode: Refusal = {
  code: 'wrong-code',
  field: 'code',
  message: {
    bg: 'Кодът не е верен или вече е използван. Въведете този, който приложението показва сега.',
    en: 'The code is not right, or was used already. Enter the one that the app shows now.',
  },
}

export const hasSecondFactor: Refusal = {
  code: 'has-second-factor',
  message: {
    bg: 'Профилът вече има втори фактор за вход.',
    en: 'The account has a second factor already.',
  },
}

export const noSecondFactor: Refusal = {
  code: 'no-second-factor',
  message: {
    bg: 'Профилът няма втори фактор за вход.',
    en: 'The account has no second factor.',
  },
}

export const signInAgain: Refusal = {
  code: 'sign-in-again',
  message: {
    bg: 'Времето за втория фактор изтече. Влезте отново.',
    en: 'The time for the second factor is over. Sign in again.',
  },
}

export const noSuchSession: Refusal = {
  code: 'no-such-session',
  message: {
    bg: 'Там вече сте излезли.',
    en: 'You are signed out there already.',
  },
}

export const draftOfAmendment: Refusal = {
  code: 'draft-of-amendment',
  message: {
    bg: 'Това е проект на изменение на приет план. Внесете го като изменение.',
    en: 'This is the draft of an amendment of an adopted plan. Record it as an amendment.',
  },
}

export const noDraftOfAmendment: Refusal = {
  code: 'no-draft-of-amendment',
  message: {
    bg: 'Този проект не е започнат като изменение на приет план.',
    en: 'This draft was not begun as an amendment of an adopted plan.',
  },
}

export const amendsNothing: Refusal = {
  code: 'amends-nothing',
  message: {
    bg: 'Проектът не променя нищо в плана и не е посочена мярка, която отпада или се пренася.',
    en: 'The draft changes nothing in the plan, and no measure is named that is dropped or carried over.',
  },
}

export const passkeyRefused: Refusal = {
  code: 'passkey-refused',
  message: {
    bg: 'Ключът за достъп не беше приет. Опитайте отново или влезте с парола.',
    en: 'The passkey was not accepted. Try again, or sign in with the password.',
  },
}

export const passkeyNameWanted: Refusal = {
  code: 'passkey-name-wanted',
  field: 'name',
  message: {
    bg: 'Въведете име, по което ще познаете ключа, най-много 100 знака, например „служебен лаптоп“.',
    en: 'Enter a name that you will know the passkey by, at most 100 characters, for example "office laptop".',
  },
}

export const noSuchPasskey: Refusal = {
  code: 'no-such-passkey',
  message: { bg: 'Профилът няма такъв ключ за достъп.', en: 'The account has no such passkey.' },
}

export const identityRefused: Refusal = {
  code: 'identity-refused',
  message: {
    bg: 'Входът през доставчика на самоличност не завърши. Опитайте отново или влезте с парола.',
    en: 'Signing in through the identity provider did not come to an end. Try again, or sign in with the password.',
  },
}

export const noAccountForIdentity: Refusal = {
  code: 'no-account-for-identity',
  message: {
    bg: 'За тази самоличност няма профил. Поискайте покана от администратора на електронната поща, която доставчикът потвърждава.',
    en: 'There is no account for this identity. Ask the administrator for an invitation to the e-mail address that the provider vouches for.',
  },
}

export const yearIsNotOver: Refusal = {
  code: 'year-is-not-over',
  message: {
    bg: 'Годината на плана още не е изтекла. Приключете я след последния ѝ ден.',
    en: 'The year of the plan is not over. Close it after its last day.',
  },
}

export const yearIsClosed: Refusal = {
  code: 'year-is-closed',
  message: {
    bg: 'Годината на плана е приключена: в нея нищо не се отчита, не се решава и не се променя, докато не бъде отворена отново.',
    en: 'The year of the plan is closed: nothing is reported, decided or changed in it until it is reopened.',
  },
}

export const nothingToRollOver: Refusal = {
  code: 'nothing-to-roll-over',
  message: {
    bg: 'Изберете поне една мярка, която да премине в следващия план.',
    en: 'Choose at least one measure that goes over into the next plan.',
  },
}

export const nothingToConfirm: Refusal = {
  code: 'nothing-to-confirm',
  message: {
    bg: 'Отметнете поне една мярка.',
    en: 'Tick at least one measure.',
  },
}

export const nothingOfThatPlan: Refusal = {
  code: 'nothing-of-that-plan',
  message: {
    bg: 'В предишния план няма такава мярка или такъв индикатор. Изберете от списъка.',
    en: 'The plan before has no such measure or indicator. Choose from the list.',
  },
}

export const noSuchPublication: Refusal = {
  code: 'no-such-publication',
  message: {
    bg: 'Няма такава публикувана версия.',
    en: 'There is no such published version.',
  },
}

export const withdrawnAlready: Refusal = {
  code: 'withdrawn-already',
  message: {
    bg: 'Версията вече е оттеглена.',
    en: 'The version has been withdrawn already.',
  },
}

export const keyNotAtHand: Refusal = {
  code: 'key-not-at-hand',
  message: {
    bg: 'Ключът за подписване не може да бъде отворен: файлът „key“ в папката за данни не е този, с който е запечатан. Върнете файла от резервно копие или сменете ключа на страницата „Ключове за подписване“.',
    en: 'The signing key cannot be opened: the file "key" in the data folder is not the one that it was sealed by. Bring the file back from a backup, or replace the key on the page "Signing keys".',
  },
}

export const noKeyYet: Refusal = {
  code: 'no-signing-key-yet',
  message: {
    bg: 'Още няма ключ за подписване: първият се създава, когато бъде подписана първата публикация.',
    en: 'There is no signing key yet: the first is made when the first publication is signed.',
  },
}

export const noReasonForKey: Refusal = {
  code: 'no-reason',
  field: 'reason',
  message: {
    bg: 'Въведете защо ключът се сменя (до 500 знака).',
    en: 'Enter why the key is replaced (at most 500 characters).',
  },
}

export const noAnnualReport: Refusal = {
  code: 'no-annual-report',
  message: {
    bg: 'Годишният отчет за този план още не е започнат.',
    en: 'The annual report of this plan has not been begun yet.',
  },
}

export const annualReportIsBegun: Refusal = {
  code: 'annual-report-is-begun',
  message: {
    bg: 'Годишният отчет за този план вече е започнат.',
    en: 'The annual report of this plan has been begun already.',
  },
}

export const noSuchSection: Refusal = {
  code: 'no-such-section',
  message: {
    bg: 'Годишният отчет няма такъв раздел.',
    en: 'The annual report has no such section.',
  },
}

export const noSuchComment: Refusal = {
  code: 'no-such-comment',
  message: {
    bg: 'Няма такава неуредена бележка.',
    en: 'There is no such open comment.',
  },
}
