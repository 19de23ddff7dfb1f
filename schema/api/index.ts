import type { abilityRoutes } from './ability.ts'
import type { attachmentRoutes } from './attachments.ts'
import type { bookRoutes } from './book.ts'
import type { bridgePlanRoutes } from './bridge-plans.ts'
import type { bridgeSessionRoutes } from './bridge-sessions.ts'
import type { bridgeRoutes } from './bridges.ts'
import type { calendarRoutes } from './calendar.ts'
import type { caseStateRoutes } from './case-states.ts'
import type { caseRoutes } from './cases.ts'
import type { closeRoutes } from './closes.ts'
import type { completionRoutes } from './completions.ts'
import type { draftRoutes } from './drafts.ts'
import type { forecastRoutes } from './forecast.ts'
import type { gapRoutes } from './gaps.ts'
import type { glossaryRoutes } from './glossary.ts'
import type { interviewRoutes } from './interviews.ts'
import type { letterRoutes } from './letters.ts'
import type { nextActionRoutes } from './next-actions.ts'
import type { mentoringRoutes } from './mentoring.ts'
import type { noticeRoutes } from './notices.ts'
import type { occurrenceRoutes } from './occurrences.ts'
import type { offlineRoutes } from './offline.ts'
import type { organisationRoutes } from './organisation.ts'
import type { peopleRoutes } from './people.ts'
import type { plannedSessionRoutes } from './planned-sessions.ts'
import type { playbookRoutes } from './playbook.ts'
import type { recordingRoutes } from './recordings.ts'
import type { questionRoutes } from './questions.ts'
import type { redactionRoutes } from './redaction.ts'
import type { rehearsalRoutes } from './rehearsals.ts'
import type { replayRoutes } from './replays.ts'
import type { reviewRoutes } from './reviews.ts'
import type { riskRoutes } from './risk.ts'
import type { searchesRoutes } from './searches.ts'
import type { signingRoutes } from './signing.ts'
import type { stabilisationRoutes } from './stabilisation.ts'
import type { talkRoutes } from './talk.ts'
import type { taskRoutes } from './tasks.ts'
import type { todayRoutes } from './today.ts'
import type { translationRoutes } from './translations.ts'
import type { upkeepRoutes } from './upkeep.ts'
import type { weekRoutes } from './weeks.ts'

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
  | Values<typeof letterRoutes>
  | Values<typeof noticeRoutes>
  | Values<typeof offlineRoutes>
  | Values<typeof questionRoutes>
  | Values<typeof redactionRoutes>
  | Values<typeof rehearsalRoutes>
  | Values<typeof replayRoutes>
  | Values<typeof reviewRoutes>
  | Values<typeof searchesRoutes>
  | Values<typeof signingRoutes>
  | Values<typeof stabilisationRoutes>
  | Values<typeof talkRoutes>
  | Values<typeof taskRoutes>
  | Values<typeof translationRoutes>
  | Values<typeof abilityRoutes>
  | Values<typeof bridgePlanRoutes>
  | Values<typeof bridgeRoutes>
  | Values<typeof bridgeSessionRoutes>
  | Values<typeof calendarRoutes>
  | Values<typeof nextActionRoutes>
  | Values<typeof plannedSessionRoutes>
  | Values<typeof forecastRoutes>
  | Values<typeof interviewRoutes>
  | Values<typeof recordingRoutes>
  | Values<typeof mentoringRoutes>
  | Values<typeof riskRoutes>
  | Values<typeof weekRoutes>
  | Values<typeof upkeepRoutes>

/** `'POST /api/cases'` and so on, each with what it takes and gives. Types only. */
export type Routes = { [R in AnyRoute as `${R['method']} ${R['url']}`]: R['schema'] }
