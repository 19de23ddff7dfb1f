import { Type, type Static } from 'typebox'
import { BRIDGE_KINDS, DIFFERENCE_FIELDS, DOMAINS, REASON_MAX } from '../words.ts'
import { Evidence } from './bridges.ts'
import { CaseNumber } from './cases.ts'
import { Instant, list, May, nullable, optional, PersonRef } from './common.ts'
import { RequiredText, Title } from './content.ts'
import { Answer, Exercise, PastTime } from './rehearsals.ts'
import { route } from './route.ts'

const Id = Type.String({ minLength: 1, maxLength: 40 })

/** An old case that both may see and that could be answered blind; the proposed one comes first. */
export const OldCase = Type.Object({
  occurrence: Type.String(),
  case: CaseNumber,
  title: Type.String(),
  language: Type.String(),
  ...PastTime.properties,
  proposed: Type.Boolean({ description: 'The receiver did not solve it; neither had it lately' })
})
export type OldCase = Static<typeof OldCase>

/** Where the answers differ: what has not crossed, and what it became. */
export const Difference = Type.Object({
  id: Type.String(),
  text: Type.String({ description: 'Markdown' }),
  by: PersonRef,
  at: Instant,
  item: nullable(Type.Object({ id: Type.String(), title: Type.String() })),
  case: nullable(CaseNumber)
})
export type Difference = Static<typeof Difference>

/** One old case, answered by each without the other; nothing is open before both are there. */
export const Replay = Type.Object({
  evidence: Evidence,
  item: Type.Object({
    id: Type.String(),
    bridge: Type.String(),
    title: nullable(Type.String()),
    language: nullable(Type.String()),
    domain: Type.Enum([...DOMAINS])
  }),
  kind: Type.Enum([...BRIDGE_KINDS], { description: 'Of the bridge' }),
  giver: PersonRef,
  receiver: PersonRef,
  exercise: nullable(Exercise),
  written: Type.Object({ giver: Type.Boolean(), receiver: Type.Boolean() }),
  answer: nullable(Answer),
  proves: Type.Boolean({ description: 'Equal answers prove that the receiver can do it alone' }),
  differences: Type.Array(Difference),
  may: May
})
export type Replay = Static<typeof Replay>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })

export const replayRoutes = {
  choice: route('GET', '/api/bridge-items/:id/old-cases', 'bridge.read', {
    summary: 'Old cases of an item that can be answered blind, the proposed one first',
    params: byId,
    response: { 200: list(OldCase) }
  }),
  start: route('POST', '/api/bridge-items/:id/replays', 'bridge.offer', {
    summary: 'Begin a blind replay: of this occurrence, of this case, or of what is proposed',
    params: byId,
    body: Type.Object({ occurrence: optional(Id), case: optional(CaseNumber) }, strict),
    response: { 201: Replay }
  }),
  one: route('GET', '/api/replays/:id', 'bridge.read', {
    summary: 'A blind replay, as far as it is open; `id` is of its evidence',
    params: byId,
    response: { 200: Replay }
  }),
  differ: route('POST', '/api/replays/:id/differences', 'bridge.offer', {
    summary: 'Write down where the two answers differ',
    params: byId,
    body: Type.Object({ text: RequiredText }, strict),
    response: { 201: Replay }
  }),
  remove: route('POST', '/api/differences/:id/removal', 'bridge.offer', {
    summary: 'It is no difference after all; what it became stays',
    params: byId,
    response: { 201: Replay }
  }),
  bringBack: route('DELETE', '/api/differences/:id/removal', 'bridge.offer', {
    summary: 'It is one again',
    params: byId,
    response: { 200: Replay }
  }),
  toItem: route('POST', '/api/differences/:id/item', 'bridge.edit', {
    summary: 'It becomes an item of the map',
    params: byId,
    body: Type.Object({ title: Title, domain: Type.Optional(Type.Enum([...DOMAINS])) }, strict),
    response: { 201: Replay }
  }),
  toCase: route('POST', '/api/differences/:id/case', 'case.edit', {
    summary: 'Words are added to the case that was replayed',
    params: byId,
    body: Type.Object(
      {
        field: Type.Enum([...DIFFERENCE_FIELDS]),
        text: RequiredText,
        reason: Type.Optional(Type.String({ maxLength: REASON_MAX }))
      },
      strict
    ),
    response: { 201: Replay }
  })
}
