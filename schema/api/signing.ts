import { Type, type Static } from 'typebox'
import { ADOPTIONS, NARROWINGS, PROBES, REASON_MAX, SIGNERS } from '../words.ts'
import { BridgeSession } from './bridge-sessions.ts'
import { Bridge, Evidence, Id, Item, Reason, StageException, StageName } from './bridges.ts'
import { Case } from './cases.ts'
import { Day, Instant, May, nullable, optional, PersonRef } from './common.ts'
import { LastTime } from './interviews.ts'
import { route } from './route.ts'

const Title = nullable(Type.String({ description: 'null where its case is not for the reader' }))
const named = {
  item: Type.String(),
  title: Title,
  language: nullable(Type.String({ description: 'Of the title, where it is that of a case' })),
  case: nullable(Type.String())
}

/** What happens with an item that did not cross, and who owns it from now on. */
export const Uncrossed = Type.Object({
  owner: PersonRef,
  ownerIsHere: Type.Boolean({ description: 'Somebody who has left, or leaves, owns nothing' }),
  text: Type.String({ description: '’’ where the case of the item is not for the reader' }),
  dueOn: nullable(Day),
  by: PersonRef,
  at: Instant
})
export type Uncrossed = Static<typeof Uncrossed>

/** An item short of its target, or disputed: before anybody signs, its owner is named. */
export const OpenItem = Type.Object({
  ...named,
  stage: nullable(StageName),
  target: StageName,
  disputed: Type.Boolean(),
  waiting: Type.Boolean({ description: 'Evidence waits for somebody’s yes' }),
  uncrossed: nullable(Uncrossed),
  named: Type.Boolean({ description: 'Owner, what happens, and by when: all said' })
})
export type OpenItem = Static<typeof OpenItem>

export const SIGNING_GAPS = ['notStarted', 'empty', 'unnamed'] as const
export const STATE_CHANGES = [
  'added',
  'dropped',
  'fell',
  'rose',
  'target',
  'disputed',
  'settled',
  'named'
] as const

/** What is not any more as it was when somebody signed. */
export const StateChange = Type.Object({ ...named, what: Type.Enum([...STATE_CHANGES]) })
export type StateChange = Static<typeof StateChange>

export const Signature = Type.Object({
  role: Type.Enum([...SIGNERS]),
  person: PersonRef,
  words: Type.String(),
  at: Instant,
  holds: Type.Boolean({ description: 'What was signed is still so' }),
  changes: Type.Array(StateChange, { description: 'Why it does not hold' })
})
export type Signature = Static<typeof Signature>

export const SignOff = Type.Object({
  state: Type.String({ description: 'A hash of what is to be signed' }),
  there: Type.Array(Type.Object({ ...named, target: StageName, waiting: Type.Boolean() })),
  open: Type.Array(OpenItem),
  gaps: Type.Array(Type.Enum([...SIGNING_GAPS]), { description: 'Why nobody can sign yet' }),
  signatures: Type.Array(Signature, { description: 'The last of each, if it was not taken back' }),
  waitsFor: Type.Array(Type.Enum([...SIGNERS])),
  leads: Type.Array(PersonRef, { description: 'Who can sign as the lead' }),
  giverLeft: Type.Boolean({ description: 'Two signatures are enough' }),
  giverStays: Type.Boolean({ description: 'The giver can own what did not cross' }),
  role: nullable(Type.Enum([...SIGNERS], { description: 'As whom the reader can sign' })),
  may: May
})
export type SignOff = Static<typeof SignOff>

export const DossierItem = Type.Object({
  ...Item.properties,
  note: Type.String({ description: 'Markdown' }),
  evidence: Type.Array(Evidence),
  exceptions: Type.Array(StageException),
  contacts: Type.Array(Type.Object({ name: Type.String(), how: Type.String() })),
  uncrossed: nullable(Uncrossed)
})
export type DossierItem = Static<typeof DossierItem>

export const DossierAction = Type.Object({
  item: nullable(Type.String()),
  text: Type.String(),
  who: PersonRef,
  dueOn: Day
})

export const DossierNote = Type.Object({
  item: nullable(Type.String()),
  by: PersonRef,
  at: Instant,
  text: Type.String({ description: 'Markdown' })
})

/** An answer of an interview that was taken over. */
export const DossierAnswer = Type.Object({
  item: nullable(Type.String()),
  case: nullable(Type.String()),
  question: Type.String({ description: 'In somebody’s own words; empty for a probe' }),
  probe: Type.Enum([...PROBES]),
  narrow: nullable(
    Type.Enum([...NARROWINGS], { description: 'It asked again, closer, after a thin answer' })
  ),
  lastTime: nullable(LastTime),
  became: Type.Array(Type.Enum([...ADOPTIONS])),
  answer: Type.String(),
  at: Instant
})

/** Everything that crossed, and what did not, as one reader may know it. */
export const Dossier = Type.Object({
  bridge: Bridge,
  organisation: Type.String(),
  on: Day,
  signOff: SignOff,
  items: Type.Array(DossierItem),
  cases: Type.Array(Case, { description: 'That the items rest on; in full, as published' }),
  sessions: Type.Array(BridgeSession, { description: 'That took place, the first one first' }),
  actions: Type.Array(DossierAction, { description: 'Still to be done' }),
  notes: Type.Array(DossierNote, { description: 'Shared ones' }),
  answers: Type.Array(DossierAnswer)
})
export type Dossier = Static<typeof Dossier>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })

export const UncrossedSaid = Type.Object(
  {
    owner: Id,
    text: Reason,
    dueOn: Day,
    seen: optional(Instant)
  },
  strict
)
export type UncrossedSaid = Static<typeof UncrossedSaid>

export const signingRoutes = {
  signOff: route('GET', '/api/bridges/:id/sign-off', 'bridge.read', {
    summary: 'What stands at its target, what does not, and who has signed',
    params: byId,
    response: { 200: SignOff }
  }),
  sign: route('POST', '/api/bridges/:id/signature', 'bridge.sign', {
    summary: 'Sign the map as it stands; with the last signature the bridge ends',
    params: byId,
    body: Type.Object(
      {
        state: Type.String({ minLength: 1, maxLength: 64, description: 'As the signer saw it' }),
        words: Type.Optional(Type.String({ maxLength: REASON_MAX }))
      },
      strict
    ),
    response: { 201: SignOff }
  }),
  unsign: route('DELETE', '/api/bridges/:id/signature', 'bridge.sign', {
    summary: 'Take my own signature back, while not all have signed',
    params: byId,
    response: { 200: SignOff }
  }),
  name: route('PUT', '/api/bridge-items/:id/uncrossed', 'bridge.edit', {
    summary: 'Say what happens with an item that did not cross: who, what, by when',
    params: byId,
    body: UncrossedSaid,
    response: { 200: SignOff }
  }),
  unname: route('DELETE', '/api/bridge-items/:id/uncrossed', 'bridge.edit', {
    summary: 'Nothing is said of it any more',
    params: byId,
    response: { 200: SignOff }
  }),
  dossier: route('GET', '/api/bridges/:id/dossier', 'bridge.read', {
    summary: 'The bridge as one document: the map, the evidence, and what did not cross',
    params: byId,
    response: { 200: Dossier }
  })
}
