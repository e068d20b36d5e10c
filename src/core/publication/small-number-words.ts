/** How people write small counts in words, with the ends that words take: for the eye of a person, not for a figure. */
export const smallNumberWords: Readonly<Record<string, readonly string[]>> = {
  '1': ['един', 'една', 'едно', 'едната', 'единия', 'единият', 'едното', 'one', 'single'],
  '2': ['два', 'две', 'двама', 'двете', 'двата', 'двамата', 'two', 'both'],
  '3': ['три', 'трима', 'трите', 'тримата', 'three'],
  '4': ['четири', 'четирима', 'четирите', 'четиримата', 'four'],
}
