import { Type, type Static } from 'typebox'
import { LANGUAGES, LIST_MAX, PASSWORD_MAX, PASSWORD_MIN, ROLES } from '../words.ts'
import {
  Day,
  Instant,
  Line,
  list,
  May,
  Nothing,
  nullable,
  optional,
  PersonRef,
  RequiredLine
} from './common.ts'
import { route } from './route.ts'

export const Email = Type.String({ format: 'email', maxLength: 254 })
export const NewPassword = Type.String({ minLength: PASSWORD_MIN, maxLength: PASSWORD_MAX })
const AnyPassword = Type.String({ minLength: 1, maxLength: PASSWORD_MAX })

export const Role = Type.Object(
  {
    role: Type.Enum([...ROLES]),
    process: optional(Line),
    unit: optional(Line)
  },
  { additionalProperties: false }
)
export type Role = Static<typeof Role>
const Roles = Type.Array(Role, { maxItems: LIST_MAX })

export const Person = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  entity: nullable(Type.String()),
  unit: nullable(Type.String()),
  processes: Type.Array(Type.String()),
  roles: Type.Array(Role),
  joinedAt: Instant,
  active: Type.Boolean(),
  invited: Type.Boolean({ description: 'Has not accepted the invitation yet' }),
  leavesOn: Type.Optional(nullable(Day)),
  leavesStatedBy: Type.Optional(nullable(Type.String({ description: 'id of a person' }))),
  may: May
})
export type Person = Static<typeof Person>

/** Away from one day to another, both included; who stands in, if anybody. */
export const Absence = Type.Object({
  id: Type.String(),
  person: PersonRef,
  from: Day,
  to: Day,
  cover: nullable(PersonRef),
  may: May
})
export type Absence = Static<typeof Absence>

/** Who I am and what I may. */
export const Me = Type.Object({
  person: Person,
  organisation: Type.String(),
  draftKey: Type.String({ description: 'Opens what my browsers keep of unsent writing; hex' }),
  may: May
})
export type Me = Static<typeof Me>

export const Session = Type.Object({
  id: Type.String(),
  device: Type.String({ description: 'The browser, as it names itself' }),
  startedAt: Instant,
  seenAt: Instant,
  current: Type.Boolean()
})

export const Token = Type.Object({
  id: Type.String(),
  name: Type.String(),
  createdAt: Instant,
  expiresAt: Instant,
  usedAt: nullable(Instant),
  revokedAt: nullable(Instant)
})

export const Invitation = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  invitedBy: Type.String(),
  createdAt: Instant,
  expiresAt: Instant
})

const secret = Type.Object({ token: Type.String({ maxLength: 200 }) })
const byId = Type.Object({ id: Type.String({ maxLength: 64 }) })
const absenceBody = Type.Object(
  { from: Day, to: Day, cover: optional(Line) },
  { additionalProperties: false }
)
const Link = Type.Object({ link: Type.String(), expiresAt: Instant })
const LinkFor = Type.Object({
  name: Type.String(),
  email: Type.String(),
  organisation: Type.String()
})

export const peopleRoutes = {
  setupNeeded: route('GET', '/api/setup', 'anyone', {
    summary: 'Whether there is nobody yet',
    response: { 200: Type.Object({ needed: Type.Boolean() }) }
  }),
  setup: route('POST', '/api/setup', 'anyone', {
    summary: 'Make the organisation, its first entity and its first administrator',
    body: Type.Object(
      {
        token: Type.String({ maxLength: 200 }),
        organisation: RequiredLine,
        name: RequiredLine,
        email: Email,
        password: NewPassword,
        language: Type.Optional(Type.Enum([...LANGUAGES])),
        entity: Type.Optional(
          Type.Object(
            {
              code: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$' }),
              name: RequiredLine,
              country: Type.String({ pattern: '^[A-Z]{2}$' }),
              currency: Type.String({ pattern: '^[A-Z]{3}$' })
            },
            { additionalProperties: false }
          )
        )
      },
      { additionalProperties: false }
    ),
    response: { 201: Me }
  }),
  signIn: route('POST', '/api/session', 'anyone', {
    summary: 'Sign in',
    body: Type.Object(
      { email: Type.String({ minLength: 1, maxLength: 254 }), password: AnyPassword },
      { additionalProperties: false }
    ),
    response: { 201: Me }
  }),
  whoAmI: route('GET', '/api/session', 'member', {
    summary: 'Who I am and what I may',
    response: { 200: Me }
  }),
  signOut: route('DELETE', '/api/session', 'member', {
    summary: 'Sign out',
    response: { 204: Nothing }
  }),
  sessions: route('GET', '/api/me/sessions', 'member', {
    summary: 'Where I am signed in',
    response: { 200: list(Session) }
  }),
  endSession: route('DELETE', '/api/me/sessions/:id', 'member', {
    summary: 'End one of my sessions',
    params: byId,
    response: { 204: Nothing }
  }),
  changePassword: route('POST', '/api/me/password', 'member', {
    summary: 'Change my password; my other sessions end',
    body: Type.Object(
      { current: AnyPassword, password: NewPassword },
      { additionalProperties: false }
    ),
    response: { 204: Nothing }
  }),
  changeProfile: route('PATCH', '/api/me', 'member', {
    summary: 'Change my profile',
    body: Type.Object(
      {
        name: Type.Optional(RequiredLine),
        language: Type.Optional(Type.Enum([...LANGUAGES])),
        entity: optional(Line),
        unit: optional(Line),
        processes: Type.Optional(Type.Array(Line, { maxItems: LIST_MAX })),
        leavesOn: optional(Day)
      },
      { additionalProperties: false }
    ),
    response: { 200: Me }
  }),
  tokens: route('GET', '/api/me/tokens', 'member', {
    summary: 'My personal tokens',
    response: { 200: list(Token) }
  }),
  makeToken: route('POST', '/api/me/tokens', 'member', {
    summary: 'Make a personal token; it is shown this once',
    body: Type.Object(
      {
        name: RequiredLine,
        days: Type.Optional(Type.Integer({ minimum: 1, maximum: 730 }))
      },
      { additionalProperties: false }
    ),
    response: { 201: Type.Object({ ...Token.properties, token: Type.String() }) }
  }),
  revokeToken: route('DELETE', '/api/me/tokens/:id', 'member', {
    summary: 'Revoke a personal token',
    params: byId,
    response: { 204: Nothing }
  }),
  list: route('GET', '/api/people', 'member', {
    summary: 'Everybody, those who have left included',
    response: { 200: list(Person) }
  }),
  change: route('PATCH', '/api/people/:id', 'person.edit', {
    summary: "Change a person's name, place and roles",
    params: byId,
    body: Type.Object(
      {
        name: Type.Optional(RequiredLine),
        entity: optional(Line),
        unit: optional(Line),
        roles: Type.Optional(Roles)
      },
      { additionalProperties: false }
    ),
    response: { 200: Person }
  }),
  deactivate: route('POST', '/api/people/:id/deactivation', 'person.deactivate', {
    summary: 'Deactivate: signs them out everywhere, keeps their name on their work',
    params: byId,
    response: { 201: Person }
  }),
  reactivate: route('DELETE', '/api/people/:id/deactivation', 'person.deactivate', {
    summary: 'Let a deactivated person in again',
    params: byId,
    response: { 200: Person }
  }),
  absences: route('GET', '/api/absences', 'member', {
    summary: 'Who is away, or is going to be',
    response: { 200: list(Absence) }
  }),
  setAbsence: route('POST', '/api/people/:id/absences', 'person.setAbsence', {
    summary: 'Say when somebody is away, and who stands in',
    params: byId,
    body: absenceBody,
    response: { 201: Absence }
  }),
  changeAbsence: route('PUT', '/api/absences/:id', 'person.setAbsence', {
    summary: 'Change an absence',
    params: byId,
    body: absenceBody,
    response: { 200: Absence }
  }),
  removeAbsence: route('DELETE', '/api/absences/:id', 'person.setAbsence', {
    summary: 'Take an absence back',
    params: byId,
    response: { 204: Nothing }
  }),
  stateLeaving: route('POST', '/api/people/:id/leaving', 'person.stateLeaving', {
    summary: 'State the day on which somebody leaves; null: does not leave. The person is told',
    params: byId,
    body: Type.Object({ leavesOn: nullable(Day) }, { additionalProperties: false }),
    response: { 201: Person }
  }),
  renew: route('POST', '/api/people/:id/renewal', 'person.renew', {
    summary: 'Make a link by which this person sets a new password',
    params: byId,
    response: { 201: Link }
  }),
  invitations: route('GET', '/api/invitations', 'person.invite', {
    summary: 'Invitations that nobody has accepted yet',
    response: { 200: list(Invitation) }
  }),
  invite: route('POST', '/api/invitations', 'person.invite', {
    summary: 'Invite somebody; gives the link to send',
    body: Type.Object(
      {
        email: Email,
        name: RequiredLine,
        roles: Type.Optional(Roles),
        language: Type.Optional(Type.Enum([...LANGUAGES])),
        entity: optional(Line),
        unit: optional(Line)
      },
      { additionalProperties: false }
    ),
    response: { 201: Link }
  }),
  withdrawInvitation: route('DELETE', '/api/invitations/:id', 'person.invite', {
    summary: 'Take an invitation back',
    params: byId,
    response: { 204: Nothing }
  }),
  invitation: route('GET', '/api/invitations/:token', 'anyone', {
    summary: 'Whom an invitation is for',
    params: secret,
    response: { 200: LinkFor }
  }),
  acceptInvitation: route('POST', '/api/invitations/:token/acceptance', 'anyone', {
    summary: 'Accept an invitation with a password of your own',
    params: secret,
    body: Type.Object(
      { password: NewPassword, language: Type.Optional(Type.Enum([...LANGUAGES])) },
      { additionalProperties: false }
    ),
    response: { 201: Me }
  }),
  renewal: route('GET', '/api/renewals/:token', 'anyone', {
    summary: 'Whom a renewal link is for',
    params: secret,
    response: { 200: LinkFor }
  }),
  acceptRenewal: route('POST', '/api/renewals/:token/acceptance', 'anyone', {
    summary: 'Set a new password by a renewal link; all other sessions end',
    params: secret,
    body: Type.Object({ password: NewPassword }, { additionalProperties: false }),
    response: { 201: Me }
  })
}
