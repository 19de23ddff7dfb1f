import { Type, type Static } from 'typebox'
import { BRIDGE_ENDINGS, BRIDGE_KINDS, LANGUAGES, REASON_MAX } from '../words.ts'
import { Id, StageName } from './bridges.ts'
import { Day, Instant, list, May, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** One time that somebody else closed an occurrence with a case of the giver's. */
const LastUse = Type.Object({
  occurrence: Type.String(),
  by: PersonRef,
  on: Day,
  entity: nullable(Type.String()),
  period: Type.String()
})

/** A case that the giver wrote or solved, with what others did with it, as the reader sees it. */
export const LetterCase = Type.Object({
  number: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  colleagues: Type.Integer({ description: 'Different people other than the giver' }),
  uses: Type.Integer({ description: 'Occurrences that they closed with it' }),
  minutesSaved: Type.Integer(),
  last: LastUse
})
export type LetterCase = Static<typeof LetterCase>

/** What the giver's cases did for others, counted over `counted`. */
export const LetterFigures = Type.Object({
  cases: Type.Integer(),
  colleagues: Type.Integer(),
  uses: Type.Integer(),
  minutesSaved: Type.Integer(),
  entities: Type.Array(Type.String()),
  closes: Type.Array(Type.String(), { description: 'Periods, the earliest first' }),
  since: nullable(Day)
})
export type LetterFigures = Static<typeof LetterFigures>

const LetterItem = Type.Object({
  id: Type.String(),
  title: nullable(Type.String({ description: 'null where its case is not for the reader' })),
  language: nullable(Type.String()),
  target: StageName,
  alone: Type.Boolean({ description: 'The receiver does it alone' })
})
export type LetterItem = Static<typeof LetterItem>

/** What a colleague writes into the letter. */
export const LetterWords = Type.Object({
  id: Type.String(),
  by: PersonRef,
  text: Type.String(),
  at: Instant,
  may: May
})
export type LetterWords = Static<typeof LetterWords>

export const Letter = Type.Object({
  bridge: Type.String(),
  kind: Type.Enum([...BRIDGE_KINDS]),
  giver: PersonRef,
  receiver: PersonRef,
  entity: Type.String(),
  startsOn: Day,
  endsOn: Day,
  endedAt: nullable(Instant),
  ending: nullable(Type.Enum([...BRIDGE_ENDINGS])),
  mine: Type.Boolean({ description: 'It is written to the reader' }),
  figures: LetterFigures,
  counted: Type.Array(LetterCase, {
    description: 'Every case that the figures were counted from, what helped most first'
  }),
  onTheMap: Type.Integer({ description: 'Items on the map' }),
  crossed: Type.Array(LetterItem, { description: 'Those that have reached their target' }),
  alone: Type.Integer({ description: 'Items that the receiver does alone now' }),
  held: nullable(Type.String({ description: 'Since the close of this period it has held' })),
  words: Type.Array(LetterWords),
  given: nullable(Type.Object({ by: nullable(PersonRef), at: Instant })),
  may: May
})
export type Letter = Static<typeof Letter>

/** That a letter was given to me. */
export const MyLetter = Type.Object({
  bridge: Type.String(),
  receiver: PersonRef,
  at: Instant
})
export type MyLetter = Static<typeof MyLetter>

const byId = Type.Object({ id: Id })
const Words = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: REASON_MAX, pattern: '\\S' }) },
  { additionalProperties: false }
)

export const letterRoutes = {
  letter: route('GET', '/api/bridges/:id/letter', 'bridge.read', {
    summary: 'What the giver’s cases did for others; to the giver when it has been given',
    params: byId,
    response: { 200: Letter }
  }),
  write: route('POST', '/api/bridges/:id/letter/words', 'letter.write', {
    summary: 'Write something of one’s own into the letter',
    params: byId,
    body: Words,
    response: { 201: Letter }
  }),
  give: route('POST', '/api/bridges/:id/letter/giving', 'letter.give', {
    summary: 'Give the letter to the giver, once',
    params: byId,
    response: { 201: Letter }
  }),
  reword: route('PATCH', '/api/letter-words/:id', 'letter.write', {
    summary: 'Say it in other words',
    params: byId,
    body: Words,
    response: { 200: Letter }
  }),
  remove: route('POST', '/api/letter-words/:id/removal', 'letter.write', {
    summary: 'Take one’s words out of the letter',
    params: byId,
    response: { 201: Letter }
  }),
  restore: route('DELETE', '/api/letter-words/:id/removal', 'letter.write', {
    summary: 'They are in it again',
    params: byId,
    response: { 200: Letter }
  }),
  mine: route('GET', '/api/me/letters', 'member', {
    summary: 'Letters that were given to me, the latest first',
    response: { 200: list(MyLetter) }
  })
}
