import { flag, index, instant, json, table, text, uniqueIndex } from '../dialect.ts'
import { LANGUAGES, ROLES, type MailRhythm, type Notice } from '../words.ts'
import { at, id } from './columns.ts'
import { entities, processes, units } from './organisation.ts'

export interface NoticeChoices {
  mail: MailRhythm
  /** Notices that this person does not want by e-mail, or not at all. */
  notByMail: Notice[]
  off: Notice[]
}

export const people = table(
  'people',
  {
    id: id(),
    /** As typed, in lower case: the address is who you are when you sign in. */
    email: text().notNull(),
    name: text().notNull(),
    /** Null until an invitation has been accepted. */
    passwordHash: text(),
    language: text({ enum: LANGUAGES }).notNull(),
    entity: text().references(() => entities.code),
    unit: text().references(() => units.id),
    processes: json<string[]>().notNull(),
    /** Stated by the person or by the lead; seen by few (product.md). */
    leavesOn: text(),
    leavesStatedBy: text(),
    /** What this person wants to be told, and how; null: the usual. */
    choices: json<NoticeChoices>(),
    joinedAt: at(),
    /** Opens what this person's browsers keep of unsent writing; only told to the person. */
    draftKey: text()
      .notNull()
      .default('')
      .$defaultFn(() => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')),
    active: flag().notNull().default(true)
  },
  (person) => [uniqueIndex('people_email').on(person.email)]
)

export const roles = table(
  'roles',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    role: text({ enum: ROLES }).notNull(),
    process: text().references(() => processes.code),
    unit: text().references(() => units.id)
  },
  (role) => [index('roles_person').on(role.personId)]
)

/** Away from one calendar day to another, both included; who stands in, if anybody. */
export const absences = table(
  'absences',
  {
    id: id(),
    person: text()
      .notNull()
      .references(() => people.id),
    from: text().notNull(),
    to: text().notNull(),
    cover: text().references(() => people.id)
  },
  (row) => [index('absences_person').on(row.person, row.to)]
)

/** The cookie holds a secret; the table holds its hash. */
export const sessions = table(
  'sessions',
  {
    id: id(),
    secretHash: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    device: text().notNull(),
    startedAt: at(),
    seenAt: at(),
    expiresAt: at()
  },
  (session) => [
    uniqueIndex('sessions_secret').on(session.secretHash),
    index('sessions_person').on(session.personId)
  ]
)

export const tokens = table(
  'tokens',
  {
    id: id(),
    secretHash: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    createdAt: at(),
    expiresAt: at(),
    usedAt: instant(),
    revokedAt: instant()
  },
  (token) => [
    uniqueIndex('tokens_secret').on(token.secretHash),
    index('tokens_person').on(token.personId)
  ]
)

/** A link that makes a person (invitation) or gives one a new password (renewal): used once. */
export const links = table(
  'links',
  {
    id: id(),
    kind: text({ enum: ['invitation', 'renewal'] }).notNull(),
    secretHash: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    madeBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: at(),
    expiresAt: at(),
    usedAt: instant(),
    revokedAt: instant()
  },
  (link) => [
    uniqueIndex('links_secret').on(link.secretHash),
    index('links_person').on(link.personId)
  ]
)

/** Wrong passwords, kept for a quarter of an hour so that guessing is slow. */
export const signInFailures = table(
  'sign_in_failures',
  { id: id(), email: text().notNull(), at: at() },
  (failure) => [index('sign_in_failures_email').on(failure.email, failure.at)]
)
