import type { App } from '../http/application.ts'
import { rehearsalRoutesOf } from './rehearsal-routes.ts'
import { replayRoutesOf } from './replay-routes.ts'

/** Old cases practised again: alone with the answer hidden, or by two who do not see each other. */
export function practice(app: App) {
  rehearsalRoutesOf(app)
  replayRoutesOf(app)
}
