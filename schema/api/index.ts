import type { abilityRoutes } from './ability.ts'
import type { attachmentRoutes } from './attachments.ts'
import type { bookRoutes } from './book.ts'
import type { bridgePlanRoutes } from './bridge-plans.ts'
import type { bridgeSessionRoutes } from './bridge-sessions.ts'
import type { bridgeRoutes } from './bridges.ts'
import type { caseStateRoutes } from './case-states.ts'
import type { caseRoutes } from './cases.ts'
import type { closeRoutes } from './closes.ts'
import type { completionRoutes } from './completions.ts'
import type { draftRoutes } from './drafts.ts'
import type { forecastRoutes } from './forecast.ts'
import type { gapRoutes } from './gaps.ts'
import type { glossaryRoutes } from './glossary.ts'
import type { noticeRoutes } from './notices.ts'
import type { occurrenceRoutes } from './occurrences.ts'
import type { offlineRoutes } from './offline.ts'
import type { organisationRoutes } from './organisation.ts'
import type { peopleRoutes } from './people.ts'
import type { playbookRoutes } from './playbook.ts'
import type { redactionRoutes } from './redaction.ts'
import type { reviewRoutes } from './reviews.ts'
import type { riskRoutes } from './risk.ts'
import type { searchesRoutes } from './searches.ts'
import type { talkRoutes } from './talk.ts'
import type { taskRoutes } from './tasks.ts'
import type { todayRoutes } from './today.ts'
import type { translationRoutes } from './translations.ts'
import type { upkeepRoutes } from './upkeep.ts'

type Values<T> = T[keyof T]
type AnyRoute =
  | Values<typeof caseRoutes>
  | Values<typeof occurrenceRoutes>
  | Values<typeof organisationRoutes>
  | Values<typeof glossaryRoutes>
  | Values<typeof peopleRoutes>
  | Values<typeof playbookRoutes>
  | Values<typeof todayRoutes>
  | Values<typeof attachmentRoutes>
  | Values<typeof bookRoutes>
  | Values<typeof closeRoutes>
  | Values<typeof completionRoutes>
  | Values<typeof caseStateRoutes>
  | Values<typeof draftRoutes>
  | Values<typeof gapRoutes>
  | Values<typeof noticeRoutes>
  | Values<typeof offlineRoutes>
  | Values<typeof redactionRoutes>
  | Values<typeof reviewRoutes>
  | Values<typeof searchesRoutes>
  | Values<typeof talkRoutes>
  | Values<typeof taskRoutes>
  | Values<typeof translationRoutes>
  | Values<typeof abilityRoutes>
  | Values<typeof bridgePlanRoutes>
  | Values<typeof bridgeRoutes>
  | Values<typeof bridgeSessionRoutes>
  | Values<typeof forecastRoutes>
  | Values<typeof riskRoutes>
  | Values<typeof upkeepRoutes>

/** `'POST /api/cases'` and so on, each with what it takes and gives. Types only. */
export type Routes = { [R in AnyRoute as `${R['method']} ${R['url']}`]: R['schema'] }
