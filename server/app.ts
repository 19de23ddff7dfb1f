import { tmpdir } from 'node:os'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { abilityMay } from './ability/may.ts'
import { ability } from './ability/routes.ts'
import { attachments } from './attachments/routes.ts'
import { bridges } from './bridges/routes.ts'
import { bridgeSessionsOf } from './bridges/sessions-routes.ts'
import { cases } from './cases/routes.ts'
import { translationRoutesOf } from './cases/translations-routes.ts'
import { closes } from './close/routes.ts'
import { closeTasks } from './close/tasks/routes.ts'
import { unitBridgesMay } from './crossed/stabilisation-may.ts'
import { stabilisation } from './crossed/stabilisation-routes.ts'
import type { Database } from './database/database.ts'
import { drafts } from './drafts/routes.ts'
import { elicitation } from './elicitation/routes.ts'
import { forecasts } from './forecast/routes.ts'
import type { App } from './http/application.ts'
import { documents } from './http/documents.ts'
import { guard, type Rules } from './http/guard.ts'
import { health } from './http/health.ts'
import { limits } from './http/limits.ts'
import { fieldNotToBeKept, hasNoNul } from './http/validation.ts'
import { invalid, say } from './http/problem.ts'
import { answerWithProblems } from './http/problems.ts'
import { schemas } from './http/schemas.ts'
import { success } from './http/success.ts'
import { web } from './http/web.ts'
import { writes } from './http/write.ts'
import { letters } from './crossed/letter-routes.ts'
import { weeks } from './weekly/routes.ts'
import { live } from './live/routes.ts'
import { mailLink } from './mail/mail-link.ts'
import { mailPreview } from './notices/preview.ts'
import { mentoringMay } from './mentoring/may.ts'
import { mentoring } from './mentoring/routes.ts'
import { notices } from './notices/routes.ts'
import { offline } from './offline/routes.ts'
import { templateMay } from './handovers/may.ts'
import { handovers } from './handovers/routes.ts'
import { glossaryMay } from './glossary/may.ts'
import { glossary } from './glossary/routes.ts'
import { organisation } from './organisation/routes.ts'
import { personMay } from './people/may.ts'
import { people } from './people/routes.ts'
import { whoIs } from './people/who-is.ts'
import { gapMay } from './playbook/gaps-may.ts'
import { gaps } from './playbook/gaps-routes.ts'
import { playbook } from './playbook/routes.ts'
import { similarTo } from './playbook/similar.ts'
import { recordings } from './recordings/routes.ts'
import { practice } from './practice/routes.ts'
import { questionsOf } from './questions/routes.ts'
import { redactionMay } from './redaction/may.ts'
import { redaction } from './redaction/routes.ts'
import { reviews } from './reviews/routes.ts'
import { riskMay } from './risk/may.ts'
import { risk } from './risk/routes.ts'
import { signing } from './crossed/sign-routes.ts'
import { plannedSessions } from './sessions/routes.ts'
import type { MailSettings } from './settings.ts'
import { talk } from './talk/routes.ts'
import { todayOf } from './today/routes.ts'
import { upkeepMay } from './upkeep/may.ts'
import { upkeep } from './upkeep/routes.ts'

export interface Parts {
  database: Database
  /** Where attached files lie; said by everybody who means to keep them. */
  dataDir?: string
  /** The moment, as an instant in UTC. */
  now?: () => string
  /** What the first person has to know; nobody can set up without it. */
  setupToken?: string
  /** Called when the first person is there. */
  afterSetup?: () => Promise<void>
  /** null, and left out: no e-mail is sent. */
  mail?: MailSettings | null
  /** Links in mails begin with it. */
  publicUrl?: string
  /** Shows what mails would look like; never in production. */
  previewsMail?: boolean
  /** Makes notices and sends mail without being asked; tests ask. */
  worksByItself?: boolean
  logger?: FastifyServerOptions['logger']
  /** Development lets another server stand before this one. */
  serverFactory?: FastifyServerOptions['serverFactory']
}

/** The whole product as a Fastify application; the registrations are its table of contents. */
export async function build({
  database,
  dataDir = tmpdir(),
  now = moment,
  setupToken = '',
  afterSetup,
  mail = null,
  publicUrl = 'http://localhost:3000',
  previewsMail = false,
  worksByItself = false,
  logger = false,
  serverFactory
}: Parts): Promise<App> {
  const app = Fastify({
    logger,
    serverFactory,
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 }
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.decorate('database', database)
  app.decorate('now', now)
  schemas(app)
  answerWithProblems(app)
  await limits(app)
  await app.register(cookie)
  writes(app, database, now)
  app.addHook('preValidation', async ({ body, query, params, routeOptions }) => {
    const isDraft = routeOptions.url?.startsWith('/api/drafts')
    const field =
      fieldNotToBeKept(body, isDraft ? hasNoNul : undefined) ??
      fieldNotToBeKept(query) ??
      fieldNotToBeKept(params)
    if (field) throw invalid({ [field]: say('field.character') })
  })
  const caller = whoIs(app)
  guard(app, { whoIs: caller, rules })
  success(app)
  await documents(app)

  health(app)
  const sendLink = mail ? mailLink(publicUrl) : undefined
  people(app, rules, { token: setupToken, done: afterSetup }, sendLink)
  organisation(app)
  glossary(app)
  drafts(app)
  cases(app)
  translationRoutesOf(app)
  attachments(app, dataDir, worksByItself)
  talk(app, similarTo)
  playbook(app)
  gaps(app)
  closes(app)
  closeTasks(app)
  ability(app)
  forecasts(app)
  redaction(app)
  upkeep(app)
  reviews(app)
  risk(app)
  bridges(app)
  bridgeSessionsOf(app)
  elicitation(app)
  plannedSessions(app, publicUrl)
  handovers(app)
  questionsOf(app)
  stabilisation(app)
  mentoring(app)
  practice(app)
  signing(app)
  letters(app)
  weeks(app)
  recordings(app)
  notices(app, { mail, publicUrl, byItself: worksByItself })
  if (previewsMail) mailPreview(app, publicUrl)
  todayOf(app)
  live(app, caller)
  offline(app)

  await web(app)
  return app
}

/** What hangs on the person alone: asked by the guard, and told to whoever asks who they are. */
const rules: Rules = {
  'case.log': () => true,
  'case.use': () => true,
  ...personMay,
  ...gapMay,
  ...glossaryMay,
  ...redactionMay,
  ...upkeepMay,
  ...abilityMay,
  ...templateMay,
  ...riskMay,
  ...unitBridgesMay,
  ...mentoringMay
}

const moment = () => new Date().toISOString()
