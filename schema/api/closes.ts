import { Type, type Static } from 'typebox'
import { LANGUAGES, LIST_MAX, OUTCOMES } from '../words.ts'
import { Day, Instant, Line, list, May, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** Closes are those of our time; a period mistyped by a thousand years has no board. */
export const ClosePeriod = Type.String({
  pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$',
  description: 'A fiscal period, 2026-11'
})

const Count = Type.Integer({ minimum: 0 })
const WorkingDay = Type.Integer({ description: '−3 … −1 and 1 … 6' })

/** A close that there is something of, in figures. */
export const CloseCount = Type.Object({
  period: Type.String(),
  occurrences: Count,
  open: Count,
  tasks: Count,
  tasksDone: Count
})
export type CloseCount = Static<typeof CloseCount>

/** An occurrence as it lies on the board. */
export const Slip = Type.Object({
  id: Type.String(),
  case: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES], { description: 'Of the case' }),
  process: nullable(Type.String()),
  entity: nullable(Type.String()),
  workingDay: nullable(WorkingDay),
  known: Type.Boolean({ description: 'The case had been solved when it came' }),
  openedAt: Instant,
  reporter: PersonRef,
  holder: nullable(PersonRef),
  heldSince: nullable(Instant),
  handed: nullable(
    Type.Object(
      { by: PersonRef, note: Type.String(), at: Instant },
      { description: 'With what words it came to its holder' }
    )
  ),
  outcome: nullable(Type.Enum([...OUTCOMES])),
  closedAt: nullable(Instant),
  closedBy: nullable(PersonRef),
  amount: nullable(Type.Number()),
  currency: nullable(Type.String()),
  minutes: nullable(Type.Integer()),
  restricted: Type.Boolean(),
  may: May
})
export type Slip = Static<typeof Slip>

/** What is likely to come, counted from the closes before. */
export const Expected = Type.Object({
  case: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  entity: Type.String(),
  workingDay: WorkingDay,
  kind: Type.Enum(['month', 'quarter', 'year'], { description: 'Which closes were counted' }),
  came: Count,
  of: Count,
  /** The one person who ever solved it without help. */
  alone: nullable(PersonRef)
})
export type Expected = Static<typeof Expected>

/** A working day of the close; null: days of the period that belong to no working day. */
export const Lane = Type.Object({
  workingDay: nullable(WorkingDay),
  /** Its first and its last calendar day at the entities shown. */
  from: nullable(Day),
  to: nullable(Day),
  today: Type.Array(Type.String(), { description: 'Entities where it is today' }),
  slips: Type.Array(Slip),
  expected: Type.Array(Expected)
})
export type Lane = Static<typeof Lane>

/** Where an entity is in this close. */
export const CloseEntity = Type.Object({
  code: Type.String(),
  name: Type.String(),
  when: Type.Enum(['before', 'now', 'after'], { description: 'Today, seen from this close' }),
  today: nullable(WorkingDay),
  /** The day of WD−3. */
  begins: nullable(Day),
  closeTarget: nullable(Type.Integer()),
  shown: Type.Boolean()
})
export type CloseEntity = Static<typeof CloseEntity>

export const Money = Type.Object({ amount: Type.Number(), currency: Type.String() })
export type Money = Static<typeof Money>

/** On which working day the last occurrence of a close was closed. */
export const CloseEnd = Type.Object({
  period: Type.String(),
  workingDay: nullable(Type.Integer({ description: 'Null while some are open' })),
  open: Count
})
export type CloseEnd = Static<typeof CloseEnd>

/** Each is counted from what the reader may see, and from nothing else. */
export const CloseFigures = Type.Object({
  count: Count,
  open: Count,
  stake: Type.Array(Money, { description: 'Of the open ones, per currency' }),
  /** All of it in one currency, by the rates entered for the period. */
  converted: nullable(Money),
  new: Count,
  known: Count,
  knownMinutes: nullable(
    Type.Integer({ description: 'The middle one, of known ones that are closed' })
  ),
  expectedEnd: nullable(
    Type.Integer({ description: 'The middle one of the ends of the last three closes' })
  ),
  ends: Type.Array(CloseEnd, { description: 'The last three closes, the latest first' }),
  /** The first and the last target of the entities shown. */
  target: nullable(Type.Object({ from: Type.Integer(), to: Type.Integer() })),
  /** How many were open on this working day of the close before. */
  openThen: nullable(Type.Object({ period: Type.String(), open: Count }))
})
export type CloseFigures = Static<typeof CloseFigures>

export const Board = Type.Object({
  period: Type.String(),
  entities: Type.Array(CloseEntity),
  lanes: Type.Array(Lane),
  figures: CloseFigures
})
export type Board = Static<typeof Board>

/** Null where the day is still to come; `open` is what was so at its end. */
const ComparedDay = Type.Object({
  workingDay: WorkingDay,
  opened: nullable(Count),
  closed: nullable(Count),
  open: nullable(Count)
})
export const ComparedClose = Type.Object({
  period: Type.String(),
  which: Type.Enum(['this', 'before', 'lastYear']),
  days: Type.Array(ComparedDay),
  end: CloseEnd
})
export type ComparedClose = Static<typeof ComparedClose>

export const Comparison = Type.Object({
  period: Type.String(),
  today: nullable(WorkingDay),
  closes: Type.Array(ComparedClose, { description: 'This one first' })
})
export type Comparison = Static<typeof Comparison>

const params = Type.Object({ period: ClosePeriod })
/** `entity=PL02&entity=RO01` or `entity=PL02,RO01`; all of them where none is named. */
const querystring = Type.Object({
  entity: Type.Optional(Type.Union([Line, Type.Array(Line, { maxItems: LIST_MAX })]))
})

export const closeRoutes = {
  closes: route('GET', '/api/closes', 'occurrence.read', {
    summary: 'The closes that there is something of for the reader, the latest first',
    response: {
      200: Type.Object({ current: Type.String(), ...list(CloseCount).properties })
    }
  }),
  board: route('GET', '/api/closes/:period', 'occurrence.read', {
    summary: 'What came in a close, by working day, and what is expected from past closes',
    params,
    querystring,
    response: { 200: Board }
  }),
  comparison: route('GET', '/api/closes/:period/comparison', 'occurrence.read', {
    summary: 'The same working days of this close, the last three and that of a year ago',
    params,
    querystring,
    response: { 200: Comparison }
  })
}
