import { Type, type Static } from 'typebox'
import { LANGUAGES, LIST_MAX, TRANSLATED_FIELDS } from '../words.ts'
import { CaseNumber } from './cases.ts'
import { Instant, list, Nothing, nullable, PersonRef } from './common.ts'
import { Text, Title } from './content.ts'
import { route } from './route.ts'

const few = Type.Array(Text, { maxItems: LIST_MAX })
const besidesTitle = {
  symptom: Text,
  cues: Text,
  cause: Text,
  tried: few,
  steps: few,
  proof: Text,
  judgement: Text,
  prevention: Text
}
const Fields = Type.Array(Type.Enum([...TRANSLATED_FIELDS]))
const Places = Type.Array(Type.Integer(), { description: 'From 0' })

/** The words themselves; empty where the original is read. Of lists a text an entry. */
export const TranslatedWords = Type.Object({ title: Title, ...besidesTitle })
export type TranslatedWords = Static<typeof TranslatedWords>

/** A case in another language, as a colleague put it. */
export const Translation = Type.Object({
  case: CaseNumber,
  language: Type.Enum([...LANGUAGES]),
  content: TranslatedWords,
  version: Type.Integer({ description: 'Counts up with every change' }),
  revision: Type.Integer({ description: 'The revision that it says' }),
  by: PersonRef,
  at: Instant,
  stale: Type.Boolean({ description: 'What readers get says something else by now' }),
  staleFields: Fields,
  changed: Type.Object(
    { tried: Places, steps: Places },
    { description: 'Entries of the original that are new, or say something else by now' }
  ),
  before: nullable(
    Type.Partial(
      Type.Object({
        ...besidesTitle,
        title: Text,
        tried: Type.Array(Type.String()),
        steps: Type.Array(Type.String())
      })
    )
  ),
  removable: Type.Boolean({ description: 'The reader may remove it' })
})
export type Translation = Static<typeof Translation>

export const TranslationDraft = Type.Object(
  {
    revision: Type.Integer({
      minimum: 1,
      maximum: 999_999,
      description: 'The published revision that was translated'
    }),
    title: Title,
    ...Type.Partial(Type.Object(besidesTitle)).properties
  },
  { additionalProperties: false }
)
export type TranslationDraft = Static<typeof TranslationDraft>

const params = Type.Object({ number: CaseNumber, language: Type.Enum([...LANGUAGES]) })

export const translationRoutes = {
  list: route('GET', '/api/cases/:number/translations', 'case.read', {
    summary: 'The case in other languages, and where a translation is behind',
    params: Type.Object({ number: CaseNumber }),
    response: { 200: list(Translation) }
  }),
  save: route('PUT', '/api/cases/:number/translations/:language', 'case.translate', {
    summary:
      'Translate a case; If-Match carries the version that was changed, 0 or none for a new one',
    params,
    body: TranslationDraft,
    response: { 200: Translation }
  }),
  remove: route('DELETE', '/api/cases/:number/translations/:language', 'case.translate', {
    summary: 'Remove a translation: whoever wrote it, who may change the case, administrators',
    params,
    response: { 204: Nothing }
  })
}
