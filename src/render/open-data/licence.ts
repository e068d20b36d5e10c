/** On what terms the data may be used again: with the source named, for any purpose. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  /** In the vocabulary of the Publications Office, which catalogues of the European Union know. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const
