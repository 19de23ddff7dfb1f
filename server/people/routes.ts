import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import type { MailLink } from './links.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { meRoutes } from './me-routes.ts'
import { personRoutes } from './person-routes.ts'
import { renewalRoutes } from './renewal-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { setupRoutes, type Setup } from './setup-routes.ts'

/**
 * `rules` are those of the whole product: who I am comes with what I may. `mailLink` is handed down:
 * mail stands to the right.
 */
export function people(app: App, rules: Rules, setup: Setup, mailLink?: MailLink) {
  setupRoutes(app, rules, setup)
  sessionRoutes(app, rules)
  meRoutes(app, rules)
  personRoutes(app)
  invitationRoutes(app, rules, mailLink)
  renewalRoutes(app, rules, mailLink)
}
