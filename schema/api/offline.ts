import { Type, type Static } from 'typebox'
import { CASE_STATES, LANGUAGES } from '../words.ts'
import { CaseNumber, Trust } from './cases.ts'
import { Day, Instant, nullable, PersonRef } from './common.ts'
import { CaseContent } from './content.ts'
import { route } from './route.ts'

const { links: _links, ...said } = CaseContent.properties

/**
 * A case as it lies on a device: its published revision, and what everybody may know of it. Links
 * are left out: what they name may become hidden while this copy is far away.
 */
export const OfflineCase = Type.Object({
  number: CaseNumber,
  state: Type.Enum([...CASE_STATES]),
  language: Type.Enum([...LANGUAGES]),
  ...said,
  entities: Type.Array(Type.String()),
  author: PersonRef,
  owner: PersonRef,
  revision: Type.Integer(),
  revisedBy: PersonRef,
  revisedAt: Instant,
  createdAt: Instant,
  updatedAt: Instant,
  solvedAt: nullable(Instant),
  checkedBy: nullable(PersonRef),
  checkedAt: nullable(Instant),
  reviewBy: nullable(Day),
  reviewDue: Type.Boolean(),
  trust: Trust
})
export type OfflineCase = Static<typeof OfflineCase>

/** Some cases, and the words that each is found by. */
export const OfflinePart = Type.Object({
  cases: Type.Array(OfflineCase),
  terms: Type.Array(Type.String()),
  words: Type.Array(Type.Array(Type.Integer()), {
    description:
      'For each case in turn: how much further its next term stands in `terms`, how much it weighs in halves, and so on'
  }),
  lengths: Type.Array(Type.Integer(), { description: 'Words of each case, repeated ones too' })
})
export type OfflinePart = Static<typeof OfflinePart>

const There = Type.Array(Type.Integer(), {
  description: 'Numbers of all cases that may lie on a device, as from, to, from, to …'
})

export const Manifest = Type.Object({
  version: Type.String(),
  cursor: Type.Integer({ description: 'For `since`' }),
  asOf: Instant,
  cases: Type.Integer(),
  there: There,
  shards: Type.Array(
    Type.Object({
      hash: Type.String({ description: 'Of its content: the same name is the same content' }),
      cases: Type.Integer(),
      bytes: Type.Integer(),
      packed: Type.Integer({ description: 'Bytes as they travel' })
    })
  )
})
export type Manifest = Static<typeof Manifest>

export const Changes = Type.Object({
  cursor: Type.Integer(),
  asOf: Instant,
  stale: Type.Boolean({ description: 'Too much has changed: read the manifest again' }),
  there: There,
  part: OfflinePart
})
export type Changes = Static<typeof Changes>

export const offlineRoutes = {
  manifest: route('GET', '/api/offline/manifest', 'member', {
    summary: 'What of the playbook a device may keep, so that it can be searched without a network',
    response: { 200: Manifest }
  }),
  shard: route('GET', '/api/offline/shards/:hash', 'member', {
    summary: 'A part of it; gone once a case in it is no longer for everybody',
    params: Type.Object({ hash: Type.String({ maxLength: 64 }) }),
    response: { 200: Type.Array(OfflinePart) }
  }),
  changes: route('GET', '/api/offline/changes', 'member', {
    summary: 'Cases that changed since; whatever is not in `there` has to be forgotten',
    querystring: Type.Object({ since: Type.String({ pattern: '^[0-9]{1,9}$' }) }),
    response: { 200: Changes }
  })
}
