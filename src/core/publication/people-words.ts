/** The beginnings of words that stand for people in the names and units of indicators; those of vulnerable people among them. */
export const peopleWords: readonly string[] = [
  ...['лиц', 'хора', 'души', 'човек', 'дете', 'дец', 'жен', 'непълнолет', 'малолет', 'непридруж'],
  ...[
    'жертв',
    'пострадал',
    'бежан',
    'мигрант',
    'чужден',
    'търсещ',
    'настанен',
    'задържан',
    'увреждан',
  ],
  ...['person', 'people', 'child', 'wom', 'girl', 'minor', 'unaccompanied', 'victim', 'refugee'],
  ...['migrant', 'foreigner', 'asylum', 'detain', 'disab', 'patient', 'пациент'],
]
