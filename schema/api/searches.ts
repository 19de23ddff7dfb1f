import { Type, type Static } from 'typebox'
import { Instant, list, Nothing, nullable, RequiredLine } from './common.ts'
import { route } from './route.ts'

/** A search of mine, as its address has it: q=…&process=… */
const Query = Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S' })
export const SavedSearch = Type.Object({
  id: Type.String(),
  query: Query,
  name: nullable(Type.String({ description: 'Kept under a name; null for a recent one' })),
  usedAt: Instant,
  notifySince: nullable(
    Type.String({ format: 'date-time', description: 'I am told of cases that newly match since' })
  )
})
export type SavedSearch = Static<typeof SavedSearch>

export const searchesRoutes = {
  list: route('GET', '/api/searches', 'member', {
    summary: 'My saved searches by name, then my recent ones, the latest first',
    response: { 200: list(SavedSearch) }
  }),
  keep: route('POST', '/api/searches', 'member', {
    summary: 'Remember a search; with a name it is kept until it is removed',
    body: Type.Object(
      { query: Query, name: Type.Optional(RequiredLine) },
      { additionalProperties: false }
    ),
    response: { 201: SavedSearch }
  }),
  change: route('PATCH', '/api/searches/:id', 'member', {
    summary: 'Be told when something new matches a saved search, or no longer',
    params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
    body: Type.Object({ notify: Type.Boolean() }, { additionalProperties: false }),
    response: { 200: SavedSearch }
  }),
  drop: route('DELETE', '/api/searches/:id', 'member', {
    summary: 'Forget a search',
    params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
    response: { 204: Nothing }
  })
}
