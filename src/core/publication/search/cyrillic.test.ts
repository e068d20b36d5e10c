import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinOf } from '../../base/latin.ts'
import { cyrillicOf } from './cyrillic.ts'
import { formsOfThePlan } from './testing/word-forms.ts'

test('what the official romanisation makes comes back, but for ъ, which it writes as а', () => {
  for (const word of formsOfThePlan.split(/\s+/)) {
    const even = (text: string) => text.replace(/[ъь]/g, 'а')
    assert.equal(even(cyrillicOf(latinOf(word))), even(word), word)
  }
})

test('what people write on telephones is read', () => {
  for (const [typed, word] of Object.entries({
    ...{ '6kola': 'школа', '4ovek': 'човек', ob6tina: 'община', ubejishte: 'убежище' },
    ...{ bylgariq: 'България', durjava: 'държава', kraj: 'край', vuprosi: 'въпроси', qdro: 'ядро' },
    ...{ centar: 'център', grajdani: 'граждани', jivot: 'живот', wlast: 'власт', xora: 'хора' },
  })) {
    const even = (text: string) => text.toLowerCase().replace(/[ъу]/g, 'а')
    assert.equal(even(cyrillicOf(typed)), even(word), typed)
  }
})
