import { Type } from 'typebox'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import { described, exactly } from './described.ts'

/** Everything that a program can be told instead of an answer, each with its status. */
export const problems = {
  'bad-parameter': {
    status: 400,
    title: { bg: 'Параметър не е приет', en: 'A parameter was not accepted' },
    detail: {
      bg: 'Някой от параметрите е непознат или стойността му не е допустима; вижте „errors“.',
      en: 'One of the parameters is not known or has a value that is not allowed; see "errors".',
    },
  },
  'bad-cursor': {
    status: 400,
    title: { bg: 'Курсорът не е приет', en: 'The cursor was not accepted' },
    detail: {
      bg: 'Курсорът не е от този списък. Започнете от първата страница и следвайте „next“.',
      en: 'The cursor is not one of this list. Begin at the first page and follow "next".',
    },
  },
  'bad-request': {
    status: 400,
    title: { bg: 'Заявката не може да се прочете', en: 'The request cannot be read' },
    detail: {
      bg: 'Адресът или заглавките на заявката не са по правилата на HTTP.',
      en: 'The address or the headers of the request do not keep the rules of HTTP.',
    },
  },
  'not-found': {
    status: 404,
    title: { bg: 'Няма такъв адрес', en: 'There is no such address' },
    detail: {
      bg: 'На този адрес няма нищо. Адресите са описани в документацията.',
      en: 'There is nothing at this address. The documentation lists the addresses.',
    },
  },
  'no-such-plan': {
    status: 404,
    title: { bg: 'Няма такъв публикуван план', en: 'There is no such published plan' },
    detail: {
      bg: 'Няма публикуван план с такова име в адреса или планът няма такава версия.',
      en: 'No plan of this name is published, or it has no such version.',
    },
  },
  'no-such-part': {
    status: 404,
    title: { bg: 'В плана няма такава част', en: 'The plan has no such part' },
    detail: {
      bg: 'В тази версия на плана няма цел, мярка или индикатор с този код.',
      en: 'This version of the plan has no goal, measure or indicator of this code.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { bg: 'Тук само се чете', en: 'This is for reading only' },
    detail: {
      bg: 'Приемат се само GET, HEAD и OPTIONS.',
      en: 'Only GET, HEAD and OPTIONS are accepted.',
    },
  },
  withdrawn: {
    status: 410,
    title: { bg: 'Версията е оттеглена', en: 'The version was withdrawn' },
    detail: {
      bg: 'Тази версия е оттеглена; причината е на адреса ѝ в портала.',
      en: 'This version was withdrawn; its address on the portal says why.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { bg: 'Твърде много заявки', en: 'Too many requests' },
    detail: {
      bg: 'Изчакайте, колкото е посочено в заглавката Retry-After, и опитайте отново.',
      en: 'Wait as long as the Retry-After header says and try again.',
    },
  },
  bug: {
    status: 500,
    title: { bg: 'Грешка в програмата', en: 'An error in the program' },
    detail: {
      bg: 'Грешката е записана. Опитайте по-късно.',
      en: 'The error was recorded. Try again later.',
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly status: number; readonly title: InBothLanguages; readonly detail: InBothLanguages }
  >
>

export type ProblemCode = keyof typeof problems

/** What is wrong with one parameter. */
interface ParameterError {
  readonly parameter: string
  readonly detail: string
}

/** What a handler gives instead of an answer. */
export interface Problem {
  readonly problem: ProblemCode
  readonly errors?: readonly ParameterError[]
}

export const isProblem = (value: object): value is Problem => 'problem' in value

/** Problem details as RFC 9457 has them. */
export const ProblemDetails = exactly({
  type: described(
    { bg: 'Адрес, на който видът е описан', en: 'An address at which the kind is described' },
    Type.String({ format: 'uri-reference' }),
  ),
  title: described({ bg: 'Какво е станало', en: 'What happened' }, Type.String()),
  status: described({ bg: 'Статус на HTTP', en: 'The HTTP status' }, Type.Integer()),
  detail: described({ bg: 'Какво може да се направи', en: 'What can be done' }, Type.String()),
  instance: described({ bg: 'Поисканият път', en: 'The path asked for' }, Type.String()),
  errors: Type.Optional(
    described(
      { bg: 'Кои параметри и защо', en: 'Which parameters, and why' },
      Type.Array(exactly({ parameter: Type.String(), detail: Type.String() })),
    ),
  ),
})

export function problemDetails(
  { problem, errors }: Problem,
  { language, path }: { readonly language: Language; readonly path: string },
) {
  const { status, title, detail } = problems[problem]
  return {
    type: `/${language}/api#${problem}`,
    title: title[language],
    status,
    detail: detail[language],
    instance: path,
    ...(errors ? { errors } : {}),
  }
}
