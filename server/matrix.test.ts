import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { desc, eq, ne } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPassword } from '#seeds/people.ts'
import {
  bridges,
  notices,
  questions,
  sessions,
  tokens,
  transitions,
  mentorRequests
} from '#schema/tables/index.ts'
import { startSession } from './people/sessions.ts'
import { root } from './root.ts'
import { attach } from './testing/attach.ts'
import { aBridge, anItem } from './testing/bridges.ts'
import { startTest, type World } from './testing/build.ts'
import type { Answer, Client } from './testing/client.ts'
import { record } from './testing/recordings.ts'

/**
 * Who gets what from every route. The case is one that Marta wrote and owns; the expert is one of
 * its process, the lead one of her unit; experts are named, so the administrator judges nothing.
 * `token` is a personal token of the member. "ok" is an answer that did what was asked.
 */
const MATRIX = `
route                                            nobody  member  expert  lead    admin   token
GET /api/setup                                   ok      ok      ok      ok      ok      ok
POST /api/setup                                  409     409     409     409     409     409
POST /api/session                                ok      ok      ok      ok      ok      ok
GET /api/session                                 401     ok      ok      ok      ok      ok
GET /api/me/sessions                             401     ok      ok      ok      ok      ok
DELETE /api/me/sessions/:id                      401     ok      ok      ok      ok      ok
PATCH /api/me                                    401     ok      ok      ok      ok      ok
GET /api/me/tokens                               401     ok      ok      ok      ok      ok
POST /api/me/tokens                              401     ok      ok      ok      ok      ok
DELETE /api/me/tokens/:id                        401     ok      ok      ok      ok      ok
GET /api/people                                  401     ok      ok      ok      ok      ok
PATCH /api/people/:id                            401     403     403     403     ok      403
POST /api/people/:id/deactivation                401     403     403     403     ok      403
DELETE /api/people/:id/deactivation              401     403     403     403     ok      403
POST /api/people/:id/renewal                     401     403     403     403     ok      403
POST /api/people/:id/merger                      401     403     403     403     ok      403
GET /api/absences                                401     ok      ok      ok      ok      ok
POST /api/people/:id/absences                    401     403     403     ok      ok      403
PUT /api/absences/:id                            401     403     403     ok      ok      403
DELETE /api/absences/:id                         401     403     403     ok      ok      403
POST /api/people/:id/leaving                     401     403     403     ok      403     403
GET /api/invitations                             401     403     403     403     ok      403
POST /api/invitations                            401     403     403     403     ok      403
DELETE /api/invitations/:id                      401     403     403     403     ok      403
GET /api/invitations/:token                      ok      ok      ok      ok      ok      ok
POST /api/invitations/:token/acceptance          ok      ok      ok      ok      ok      ok
GET /api/renewals/:token                         ok      ok      ok      ok      ok      ok
POST /api/renewals/:token/acceptance             ok      ok      ok      ok      ok      ok
GET /api/processes                               401     ok      ok      ok      ok      ok
PATCH /api/processes/:code                       401     403     ok      403     ok      403
GET /api/entities                                401     ok      ok      ok      ok      ok
GET /api/entities/:code/close-day                401     ok      ok      ok      ok      ok
GET /api/units                                   401     ok      ok      ok      ok      ok
POST /api/units                                  401     403     403     403     ok      403
PATCH /api/units/:id                             401     403     403     403     ok      403
DELETE /api/units/:id                            401     403     403     403     ok      403
POST /api/units/:id/merger                       401     403     403     403     ok      403
POST /api/entities                               401     403     403     403     ok      403
PATCH /api/entities/:code                        401     403     403     403     ok      403
POST /api/entities/:code/merger                  401     403     403     403     ok      403
GET /api/entities/:code/holidays                 401     ok      ok      ok      ok      ok
POST /api/entities/:code/holidays                401     403     403     403     ok      403
GET /api/entities/:code/holidays/public          401     403     403     403     ok      403
POST /api/entities/:code/year                    401     403     403     403     ok      403
POST /api/processes                              401     403     403     403     ok      403
PUT /api/processes/:code/names                   401     403     403     403     ok      403
POST /api/processes/:code/place                  401     403     403     403     ok      403
POST /api/processes/:code/merger                 401     403     403     403     ok      403
DELETE /api/processes/:code                      401     403     403     403     ok      403
GET /api/lists/:kind                             401     403     403     403     ok      403
POST /api/lists/:kind/renaming                   401     403     403     403     ok      403
GET /api/rates                                   401     ok      ok      ok      ok      ok
PUT /api/rates/:period                           401     403     403     403     ok      403
GET /api/glossary                                401     ok      ok      ok      ok      ok
POST /api/glossary                               401     403     403     403     ok      403
PATCH /api/glossary/:id                          401     403     403     403     ok      403
DELETE /api/glossary/:id                         401     403     403     403     ok      403
GET /api/glossary/file                           401     ok      ok      ok      ok      ok
POST /api/glossary/import                        401     403     403     403     ok      403
GET /api/drafts                                  401     ok      ok      ok      ok      ok
PUT /api/drafts/:name                            401     ok      ok      ok      ok      ok
DELETE /api/drafts/:name                         401     ok      ok      ok      ok      ok
POST /api/cases                                  401     ok      ok      ok      ok      ok
GET /api/cases/:number                           401     ok      ok      ok      ok      ok
PATCH /api/cases/:number                         401     403     ok      ok      403     403
GET /api/cases/:number/history                   401     ok      ok      ok      ok      ok
GET /api/cases/:number/similar                   401     ok      ok      ok      ok      ok
POST /api/cases/:number/resolution               401     ok      ok      ok      ok      ok
POST /api/cases/:number/validation               401     403     ok      403     403     403
POST /api/cases/:number/confirmation             401     403     ok      403     403     403
POST /api/cases/:number/reopening                401     403     ok      ok      403     403
POST /api/cases/:number/withdrawal               401     403     403     403     403     403
DELETE /api/cases/:number/withdrawal             401     404     404     404     404     404
POST /api/cases/:number/succession               401     403     ok      403     403     403
POST /api/cases/:number/archiving                401     403     ok      403     403     403
POST /api/cases/:number/merger                   401     403     ok      ok      403     403
DELETE /api/cases/:number/retirement             401     403     ok      403     403     403
DELETE /api/cases/:number/transitions/:id        401     403     ok      403     403     403
POST /api/cases/:number/restoration              401     403     ok      ok      403     403
POST /api/cases/:number/questions                401     403     ok      403     403     403
POST /api/cases/:number/questions/:id/answer     401     403     ok      ok      403     403
DELETE /api/cases/:number/questions/:id          401     403     ok      403     403     403
GET /api/cases/:number/presence                  401     ok      ok      ok      ok      ok
POST /api/cases/:number/presence                 401     ok      ok      ok      ok      ok
DELETE /api/cases/:number/presence               401     ok      ok      ok      ok      ok
GET /api/cases/:number/occurrences               401     ok      ok      ok      ok      ok
POST /api/cases/:number/occurrences              401     ok      ok      ok      ok      ok
GET /api/cases/:number/comments                  401     ok      ok      ok      ok      ok
POST /api/cases/:number/comments                 401     ok      ok      ok      ok      ok
GET /api/cases/:number/whoever-knows             401     ok      ok      ok      ok      ok
GET /api/cases/:number/ability                   401     ok      ok      ok      ok      ok
GET /api/me/ability                              401     ok      ok      ok      ok      ok
GET /api/ability                                 401     403     403     ok      403     403
GET /api/ability/:process                        401     403     403     ok      403     403
GET /api/cases/:number/forecast                  401     ok      ok      ok      ok      ok
GET /api/cases/:number/mentionable               401     ok      ok      ok      ok      ok
GET /api/cases/:number/translations              401     ok      ok      ok      ok      ok
PUT /api/cases/:number/translations/:language    401     ok      ok      ok      ok      ok
DELETE /api/cases/:number/translations/:language  401     403     ok      ok      ok      403
POST /api/occurrences/:id/comments               401     ok      ok      ok      ok      ok
POST /api/comments/:id/replies                   401     ok      ok      ok      ok      ok
PATCH /api/comments/:id                          401     403     403     403     403     403
POST /api/comments/:id/removal                   401     403     403     403     403     403
DELETE /api/comments/:id/removal                 401     404     404     404     404     404
POST /api/comments/:id/acceptance                401     403     403     403     403     403
DELETE /api/comments/:id/acceptance              401     403     403     403     403     403
POST /api/comments/:id/adoption                  401     403     ok      ok      403     403
DELETE /api/comments/:id/adoption                401     403     ok      ok      403     403
PATCH /api/occurrences/:id                       401     403     403     ok      403     403
POST /api/occurrences/:id/outcome                401     403     403     ok      403     403
DELETE /api/occurrences/:id/outcome              401     403     403     ok      403     403
POST /api/occurrences/:id/holder                 401     ok      ok      ok      ok      ok
POST /api/occurrences/:id/audience               401     403     ok      ok      403     403
POST /api/occurrences/:id/withdrawal             401     403     403     403     403     403
GET /api/closes                                  401     ok      ok      ok      ok      ok
GET /api/closes/:period                          401     ok      ok      ok      ok      ok
GET /api/closes/:period/comparison               401     ok      ok      ok      ok      ok
GET /api/cases/:number/attachments               401     ok      ok      ok      ok      ok
POST /api/attachments                            401     403     ok      ok      403     403
PUT /api/attachments/:id/bytes                   401     404     404     404     404     404
GET /api/attachments/:id                         401     ok      ok      ok      ok      ok
GET /api/attachments/:id/file                    401     ok      ok      ok      ok      ok
GET /api/attachments/:id/thumbnail               401     ok      ok      ok      ok      ok
DELETE /api/attachments/:id                      401     403     ok      ok      403     403
DELETE /api/attachments/:id/removal              401     403     ok      ok      403     403
POST /api/attachments/:id/replacement            401     403     422     422     403     403
POST /api/attachments/:id/reading                401     403     ok      ok      403     403
GET /api/search                                  401     ok      ok      ok      ok      ok
GET /api/search/facets                           401     ok      ok      ok      ok      ok
GET /api/search/completions                      401     ok      ok      ok      ok      ok
POST /api/search/gaps                            401     ok      ok      ok      ok      ok
GET /api/search/gaps                             401     403     ok      ok      ok      403
POST /api/search/gaps/:id/answer                 401     403     ok      ok      ok      403
POST /api/search/gaps/:id/dismissal              401     403     ok      ok      ok      403
DELETE /api/search/gaps/:id/settlement           401     403     ok      ok      ok      403
GET /api/search/fewer                            401     ok      ok      ok      ok      ok
GET /api/search/whoever-knows                    401     ok      ok      ok      ok      ok
POST /api/search/questions                       401     ok      ok      ok      ok      ok
POST /api/cases/similar                          401     ok      ok      ok      ok      ok
GET /api/picks                                   401     ok      ok      ok      ok      ok
GET /api/book                                    401     ok      ok      ok      ok      ok
GET /api/book/pages                              401     ok      ok      ok      ok      ok
GET /api/searches                                401     ok      ok      ok      ok      ok
POST /api/searches                               401     ok      ok      ok      ok      ok
PATCH /api/searches/:id                          401     ok      ok      ok      ok      ok
DELETE /api/searches/:id                         401     ok      ok      ok      ok      ok
GET /api/me/tasks                                401     ok      ok      ok      ok      ok
GET /api/closes/:period/tasks                    401     ok      ok      ok      ok      ok
POST /api/closes/:period/tasks                   401     403     403     ok      ok      403
GET /api/closes/:period/tasks/layout             401     ok      ok      ok      ok      ok
POST /api/closes/:period/tasks/layout            401     403     403     ok      ok      403
GET /api/tasks/:id                               401     ok      ok      ok      ok      ok
PATCH /api/tasks/:id                             401     403     403     ok      ok      403
POST /api/tasks/:id/removal                      401     403     403     ok      ok      403
DELETE /api/tasks/:id/removal                    401     403     403     ok      ok      403
POST /api/tasks/:id/preparation                  401     403     403     ok      403     403
DELETE /api/tasks/:id/preparation                401     403     403     ok      403     403
POST /api/tasks/:id/review                       401     403     ok      ok      403     403
DELETE /api/tasks/:id/review                     401     403     ok      ok      403     403
POST /api/tasks/:id/return                       401     403     ok      ok      403     403
POST /api/tasks/:id/notes                        401     403     ok      ok      403     403
POST /api/review-notes/:id/answer                401     403     403     ok      403     403
POST /api/review-notes/:id/clearance             401     403     ok      ok      403     403
DELETE /api/review-notes/:id/clearance           401     403     ok      ok      403     403
GET /api/entities/:code/task-templates           401     ok      ok      ok      ok      ok
POST /api/entities/:code/task-templates          401     403     403     ok      ok      403
PUT /api/entities/:code/task-templates/order     401     403     403     ok      ok      403
PATCH /api/task-templates/:id                    401     403     403     ok      ok      403
POST /api/task-templates/:id/retirement          401     403     403     ok      ok      403
DELETE /api/task-templates/:id/retirement        401     403     403     ok      ok      403
GET /api/offline/manifest                        401     ok      ok      ok      ok      ok
GET /api/offline/shards/:hash                    401     ok      ok      ok      ok      ok
GET /api/offline/changes                         401     ok      ok      ok      ok      ok
GET /api/today                                   401     ok      ok      ok      ok      ok
GET /api/notices                                 401     ok      ok      ok      ok      ok
GET /api/notices/count                           401     ok      ok      ok      ok      ok
POST /api/notices/reading                        401     ok      ok      ok      ok      ok
DELETE /api/notices/reading                      401     ok      ok      ok      ok      ok
POST /api/notices/:id/reading                    401     ok      ok      ok      ok      ok
DELETE /api/notices/:id/reading                  401     ok      ok      ok      ok      ok
GET /api/me/choices                              401     ok      ok      ok      ok      ok
PATCH /api/me/choices                            401     ok      ok      ok      ok      ok
GET /api/reviews                                 401     ok      ok      ok      ok      ok
GET /api/reviews/intervals                       401     ok      ok      ok      ok      ok
GET /api/risk                                    401     ok      ok      ok      ok      ok
GET /api/bridges/:id/proposals                   401     ok      404     ok      404     ok
GET /api/bridges/:id/plan                        401     ok      404     ok      404     ok
POST /api/bridges/:id/plan                       401     ok      404     ok      404     ok
POST /api/bridges/:id/steps                      401     ok      404     ok      404     ok
PATCH /api/bridge-steps/:id                      401     ok      404     ok      404     ok
DELETE /api/bridge-steps/:id                     401     ok      404     ok      404     ok
GET /api/mentoring                               401     ok      ok      ok      ok      ok
GET /api/mentors                                 401     ok      ok      ok      ok      ok
PUT /api/mentoring/offer                         401     ok      ok      ok      ok      ok
DELETE /api/mentoring/offer                      401     ok      ok      ok      ok      ok
POST /api/mentoring/requests                     401     ok      ok      ok      ok      ok
POST /api/mentoring/requests/:id/acceptance      401     403     ok      404     404     403
POST /api/mentoring/requests/:id/refusal         401     403     ok      404     404     403
POST /api/mentoring/requests/:id/withdrawal      401     ok      403     404     404     ok
GET /api/bridges/:id/goals                       401     ok      ok      ok      404     ok
POST /api/bridges/:id/goals                      401     ok      403     403     404     ok
PATCH /api/goals/:id                             401     ok      403     403     404     ok
PUT /api/goals/:id/state                         401     ok      403     403     404     ok
POST /api/goals/:id/removal                      401     ok      403     403     404     ok
DELETE /api/goals/:id/removal                    401     ok      403     403     404     ok
GET /api/bridges/:id/pulses                      401     ok      ok      ok      404     ok
PUT /api/bridges/:id/pulses/:day                 401     ok      ok      403     404     ok
POST /api/bridges/:id/completion                 401     ok      ok      ok      404     ok
GET /api/bridge-templates                        401     ok      ok      ok      ok      ok
POST /api/bridge-templates                       401     403     403     ok      ok      403
PUT /api/bridge-templates/:id                    401     403     403     ok      ok      403
DELETE /api/bridge-templates/:id                 401     403     403     ok      ok      403
GET /api/bridge-templates/:id/pushes             401     403     403     ok      ok      403
POST /api/bridge-templates/:id/pushes            401     403     403     ok      422     403
GET /api/bridges                                 401     ok      ok      ok      ok      ok
POST /api/bridges                                401     403     403     ok      403     403
GET /api/bridges/:id                             401     ok      ok      ok      404     ok
PATCH /api/bridges/:id                           401     ok      ok      ok      404     ok
POST /api/bridges/:id/start                      401     ok      ok      ok      404     ok
POST /api/bridges/:id/end                        401     403     403     ok      404     403
DELETE /api/bridges/:id/end                      401     403     403     ok      404     403
GET /api/bridges/:id/sign-off                    401     ok      ok      ok      404     ok
POST /api/bridges/:id/signature                  401     ok      ok      ok      404     ok
DELETE /api/bridges/:id/signature                401     ok      409     409     404     ok
PUT /api/bridge-items/:id/uncrossed              401     ok      ok      ok      404     ok
DELETE /api/bridge-items/:id/uncrossed           401     ok      ok      ok      404     ok
GET /api/bridges/:id/dossier                     401     ok      ok      ok      404     ok
GET /api/bridges/:id/items                       401     ok      ok      ok      404     ok
POST /api/bridges/:id/items                      401     ok      ok      ok      404     ok
GET /api/bridges/:id/progress                    401     ok      ok      ok      404     ok
GET /api/bridge-items/:id                        401     ok      ok      ok      404     ok
GET /api/bridge-items/:id/runs                   401     ok      ok      ok      404     ok
GET /api/bridge-items/:id/rehearsals             401     ok      ok      ok      404     ok
GET /api/bridge-items/:id/old-cases              401     ok      ok      ok      404     ok
POST /api/bridge-items/:id/replays               401     ok      ok      403     404     ok
GET /api/replays/:id                             401     ok      ok      ok      404     ok
POST /api/replays/:id/differences                401     ok      ok      403     404     ok
POST /api/differences/:id/removal                401     ok      ok      403     404     ok
DELETE /api/differences/:id/removal              401     ok      ok      403     404     ok
POST /api/differences/:id/item                   401     ok      ok      403     404     ok
POST /api/differences/:id/case                   401     403     ok      403     404     403
GET /api/rehearsals                              401     ok      ok      ok      ok      ok
GET /api/cases/:number/rehearsal                 401     ok      ok      ok      ok      ok
POST /api/cases/:number/rehearsals               401     ok      ok      ok      ok      ok
GET /api/rehearsals/:id                          401     ok      404     404     404     ok
POST /api/rehearsals/:id/comparison              401     ok      404     404     404     ok
POST /api/rehearsals/:id/removal                 401     ok      404     404     404     ok
DELETE /api/rehearsals/:id/removal               401     ok      404     404     404     ok
PATCH /api/bridge-items/:id                      401     ok      ok      ok      404     ok
POST /api/bridge-items/:id/removal               401     ok      ok      ok      404     ok
DELETE /api/bridge-items/:id/removal             401     ok      ok      ok      404     ok
PUT /api/bridge-items/:id/rating                 401     ok      403     403     404     ok
POST /api/bridge-items/:id/evidence              401     ok      ok      403     404     ok
POST /api/bridge-items/:id/offers/:occurrence/refusal  401  ok      ok      403     404     ok
POST /api/bridge-items/:id/exceptions            401     403     403     ok      404     403
DELETE /api/stage-exceptions/:id                 401     403     403     ok      404     403
POST /api/evidence/:id/confirmation              401     ok      ok      403     404     ok
DELETE /api/evidence/:id/confirmation            401     ok      ok      403     404     ok
POST /api/evidence/:id/dispute                   401     ok      ok      403     404     ok
PUT /api/evidence/:id/text                       401     ok      ok      403     404     ok
POST /api/evidence/:id/withdrawal                401     ok      ok      403     404     ok
DELETE /api/evidence/:id/withdrawal              401     ok      ok      403     404     ok
GET /api/bridges/:id/questions                   401     ok      ok      ok      404     ok
POST /api/bridges/:id/questions                  401     ok      ok      ok      404     ok
POST /api/bridges/:id/empty-chairs               401     ok      ok      ok      404     ok
DELETE /api/empty-chairs/:id                     401     ok      ok      ok      404     ok
PATCH /api/bridge-questions/:id                  401     ok      403     403     404     ok
POST /api/bridge-questions/:id/call              401     ok      ok      ok      404     ok
PUT /api/bridge-questions/:id/answer             401     ok      ok      ok      404     ok
POST /api/bridge-questions/:id/item              401     ok      ok      ok      404     ok
PUT /api/bridge-questions/:id/case               401     ok      ok      ok      404     ok
POST /api/bridge-questions/:id/case              401     ok      ok      ok      404     ok
POST /api/bridge-questions/:id/occurrence        401     ok      ok      ok      404     ok
POST /api/bridge-questions/:id/settlement        401     ok      ok      ok      404     ok
DELETE /api/bridge-questions/:id/settlement      401     ok      ok      ok      404     ok
POST /api/bridge-questions/:id/removal           401     ok      403     403     404     ok
DELETE /api/bridge-questions/:id/removal         401     ok      404     404     404     ok
GET /api/cases/:number/bridge-questions          401     ok      ok      ok      ok      ok
GET /api/bridges/:id/stabilisation               401     ok      ok      ok      404     ok
GET /api/unit-bridges                            401     403     403     ok      403     403
GET /api/bridges/:id/letter                      401     ok      404     ok      404     ok
POST /api/bridges/:id/letter/words               401     ok      404     ok      404     ok
POST /api/bridges/:id/letter/giving              401     ok      404     ok      404     ok
PATCH /api/letter-words/:id                      401     ok      404     403     404     ok
POST /api/letter-words/:id/removal               401     ok      404     403     404     ok
DELETE /api/letter-words/:id/removal             401     ok      404     404     404     ok
GET /api/me/letters                              401     ok      ok      ok      ok      ok
GET /api/bridges/:id/week                        401     ok      ok      ok      404     ok
GET /api/bridges/:id/sessions                    401     ok      ok      ok      404     ok
POST /api/bridges/:id/sessions                   401     ok      ok      403     404     ok
GET /api/bridge-sessions/:id                     401     ok      ok      ok      404     ok
PUT /api/bridge-sessions/:id                     401     ok      ok      403     404     ok
POST /api/bridge-sessions/:id/removal            401     ok      ok      403     404     ok
DELETE /api/bridge-sessions/:id/removal          401     ok      ok      403     404     ok
GET /api/bridges/:id/interview                   401     ok      ok      ok      404     ok
POST /api/bridges/:id/interview                  401     ok      ok      ok      404     ok
POST /api/bridges/:id/interview/questions        401     ok      ok      ok      404     ok
PUT /api/interview-questions/:id/answer          401     ok      ok      ok      404     ok
POST /api/interview-questions/:id/skip           401     ok      ok      ok      404     ok
DELETE /api/interview-questions/:id/skip         401     ok      ok      ok      404     ok
POST /api/interview-questions/:id/adoptions      401     ok      ok      ok      404     ok
DELETE /api/adoptions/:id                        401     ok      ok      ok      404     ok
GET /api/bridges/:id/notes                       401     ok      ok      ok      404     ok
POST /api/bridges/:id/notes                      401     ok      ok      ok      404     ok
PATCH /api/bridge-notes/:id                      401     ok      403     403     404     ok
POST /api/bridge-notes/:id/removal               401     ok      403     403     404     ok
DELETE /api/bridge-notes/:id/removal             401     ok      404     404     404     ok
GET /api/bridges/:id/recordings                  401     ok      ok      ok      404     ok
POST /api/bridges/:id/recordings                 401     ok      ok      ok      404     ok
GET /api/recordings                              401     ok      ok      ok      ok      ok
PUT /api/recordings/:id/bytes                    401     404     ok      404     404     404
GET /api/recordings/:id                          401     ok      ok      ok      404     ok
PATCH /api/recordings/:id                        401     ok      ok      403     404     ok
DELETE /api/recordings/:id                       401     403     ok      403     404     403
POST /api/recordings/:id/consent                 401     ok      403     403     404     ok
DELETE /api/recordings/:id/consent               401     ok      403     403     404     ok
GET /api/recordings/:id/file                     401     ok      403     403     404     ok
POST /api/recordings/:id/redaction/preview       401     403     403     403     404     403
POST /api/recordings/:id/redaction               401     403     403     403     404     403
POST /api/bridges/:id/planned-sessions           401     ok      ok      ok      404     ok
PUT /api/bridge-sessions/:id/time                401     ok      ok      ok      404     ok
POST /api/bridge-sessions/:id/cancellation       401     ok      ok      ok      404     ok
DELETE /api/bridge-sessions/:id/cancellation     401     ok      ok      ok      404     ok
POST /api/bridge-sessions/:id/holding            401     ok      ok      403     404     ok
DELETE /api/bridge-sessions/:id/holding          401     ok      ok      403     404     ok
POST /api/bridge-sessions/:id/agenda             401     ok      ok      ok      404     ok
POST /api/bridge-sessions/:id/agenda-lines       401     ok      ok      ok      404     ok
PATCH /api/agenda-lines/:id                      401     ok      ok      ok      404     ok
DELETE /api/agenda-lines/:id                     401     ok      ok      ok      404     ok
GET /api/bridge-sessions/:id/calendar.ics        401     ok      ok      ok      404     ok
GET /api/bridges/:id/actions                     401     ok      ok      ok      404     ok
POST /api/bridges/:id/actions                    401     ok      ok      ok      404     ok
PATCH /api/next-actions/:id                      401     ok      ok      ok      404     ok
POST /api/next-actions/:id/end                   401     ok      ok      ok      404     ok
DELETE /api/next-actions/:id/end                 401     ok      ok      ok      404     ok
POST /api/next-actions/:id/removal               401     ok      ok      ok      404     ok
DELETE /api/next-actions/:id/removal             401     ok      ok      ok      404     ok
GET /api/me/calendar                             401     ok      ok      ok      ok      ok
POST /api/me/calendar                            401     ok      ok      ok      ok      ok
DELETE /api/me/calendar                          401     ok      ok      ok      ok      ok
GET /calendar/:name                              ok      ok      ok      ok      ok      ok
POST /api/redactions/preview                     401     403     403     403     ok      403
POST /api/redactions                             401     403     403     403     ok      403
POST /api/redactions/attachments                 401     403     403     403     ok      403
GET /api/redactions                              401     403     403     403     ok      403
POST /api/me/password                            401     ok      ok      ok      ok      ok
DELETE /api/session                              401     ok      ok      ok      ok      ok
`

const WHO = { nobody: '', member: 'haeun', expert: 'anna', lead: 'tomasz', admin: 'helen' }
type Role = keyof typeof WHO | 'token'
const idOf = (role: Role) => (role === 'token' ? WHO.member : WHO[role])

let world: World
let members: Record<Role, Client>
let token: string
/** Where occurrences and links lead that are made once for all. */
let target: string
let solved: string
let count = 0

beforeAll(async () => {
  world = await startTest()
  const made = await world.as('haeun').post('/api/me/tokens', { name: 'A script' })
  token = made.body.token
  const holding = world.holding({ authorization: `Bearer ${token}` })
  members = {
    nobody: world.nobody,
    member: world.as(WHO.member),
    expert: world.as(WHO.expert),
    lead: world.as(WHO.lead),
    admin: world.as(WHO.admin),
    token: holding
  }
  target = await validated()
  solved = await makeCase(true)
})
afterAll(() => world.close())

const marta = () => world.as('marta')

async function makeCase(withSteps: boolean): Promise<string> {
  const { status, body } = await marta().post('/api/cases', {
    title: 'One',
    symptom: 'Two',
    process: 'finance.ap.grir',
    cause: 'Timing',
    proof: 'Zero',
    ...(withSteps && { steps: [{ text: 'Do it' }] })
  })
  expect(status).toBe(201)
  return body.number
}
const open = () => makeCase(false)
async function validated() {
  const number = await makeCase(true)
  const { status } = await world.as('anna').post(`/api/cases/${number}/validation`, {})
  expect(status).toBe(201)
  return number
}
async function archived() {
  const number = await validated()
  await world.as('anna').post(`/api/cases/${number}/archiving`, { reason: 'Over' })
  return number
}
async function occurrence(outcome?: string) {
  const { body } = await marta().post(`/api/cases/${solved}/occurrences`, { outcome })
  return String(body.id)
}
async function asked() {
  const number = await makeCase(true)
  await world.as('anna').post(`/api/cases/${number}/questions`, { text: 'Why?' })
  const [row] = await world.database.read
    .select({ id: questions.id, number: questions.caseNumber })
    .from(questions)
    .where(eq(questions.caseNumber, Number(number.slice(3))))
  return `/api/cases/${number}/questions/${row?.id}`
}
const said = { text: 'So it is' }
/** Something that Marta said, and her answer to a question of her own. */
async function comment(on = solved) {
  const { body } = await marta().post(`/api/cases/${on}/comments`, said)
  return `/api/comments/${body.id}`
}
async function answer() {
  const question = { ...said, askedOf: ['ioana'] }
  const { body } = await marta().post(`/api/cases/${solved}/comments`, question)
  const reply = await marta().post(`/api/comments/${body.id}/replies`, said)
  return `/api/comments/${reply.body.id}`
}
const inKorean = { revision: 2, title: '하나' }
/** Marta's own, in Korean. */
async function translated() {
  const url = `/api/cases/${await makeCase(true)}/translations/ko`
  expect((await marta().put(url, inKorean)).status).toBe(200)
  return url
}
/** Something of Anna's process that Marta looked for in vain. */
async function gap() {
  const q = `zzyzx${count++}`
  await marta().post('/api/search/gaps', { q, process: 'finance.ap.grir' })
  const { items } = (await world.as('helen').get('/api/search/gaps')).body
  return `/api/search/gaps/${items.find((it: { query: string }) => it.query === q).id}`
}
async function attached() {
  const { id } = await attach(world, 'marta', { case: await open(), name: 'a.gif' }, PIXEL)
  return id
}
/** One of PL02, Marta's to prepare and Anna's to review; done with it what is named. */
async function task(...deeds: ('removal' | 'preparation' | 'review')[]) {
  const people = { preparer: 'marta', reviewer: 'anna' }
  const what = { entity: 'PL02', title: 'Bank', dueDay: 1, ...people }
  const { body } = await world.as('helen').post('/api/closes/2026-10/tasks', what)
  const by = { removal: 'helen', preparation: 'marta', review: 'anna' }
  for (const deed of deeds) await world.as(by[deed]).post(`/api/tasks/${body.id}/${deed}`)
  return `/api/tasks/${body.id}`
}
async function reviewNote() {
  const { body } = await world.as('anna').post(`${await task()}/notes`, { text: 'Why?' })
  return `/api/review-notes/${body.notes[0].id}`
}
/** Something that this one was told. */
async function told(role: Role) {
  const at = world.clock.now()
  const it = { kind: 'case.asked', details: {}, own: false, at } as const
  const person = role === 'nobody' ? 'marta' : idOf(role)
  const id = `told-${count++}`
  await world.database.transaction((tx) =>
    tx.insert(notices).values({ ...it, id, person, source: id })
  )
  return id
}
async function templateLine() {
  const line = { title: 'Bank', dueDay: 1 }
  const { body } = await world.as('helen').post('/api/entities/PL02/task-templates', line)
  return `/api/task-templates/${body.id}`
}
async function lastTransition(number: string) {
  const [row] = await world.database.read
    .select({ id: transitions.id })
    .from(transitions)
    .where(eq(transitions.caseNumber, Number(number.slice(3))))
    .orderBy(desc(transitions.at))
    .limit(1)
  return row?.id
}
/** From Anna, the expert, to Ha-eun, the member; Tomasz leads one of them. */
const pair = { giver: 'anna', receiver: 'haeun', entity: 'PL02' }
const handedOver = async () => `/api/bridges/${await aBridge(world, pair)}`
/** A question of an interview of Anna's, which waits, was answered, or put off. */
async function interviewed(): Promise<string> {
  const question = { text: 'What then?' }
  const { body } = await world
    .as('anna')
    .post(`${await handedOver()}/interview/questions`, question)
  return `/api/interview-questions/${body.now.id}`
}
async function answeredQuestion(): Promise<string> {
  const url = await interviewed()
  await world.as('anna').put(`${url}/answer`, { answer: 'We wait until Monday' })
  return url
}
const made = { kind: 'item', name: 'When to wait', text: 'Until Monday' }

async function itemOn(of?: string) {
  const item = await anItem(world, await aBridge(world, pair), { title: 'This', case: of })
  return `/api/bridge-items/${item}`
}
async function stoppedBridge() {
  const url = await handedOver()
  await world.as('tomasz').post(`${url}/end`, { reason: 'Over' })
  return url
}
const awayDays = { from: '2026-11-05', to: '2026-11-06' }
async function haeunsQuestion() {
  const sent = { text: 'Which bank?' }
  const { body } = await world.as('haeun').post(`${await handedOver()}/questions`, sent)
  return `/api/bridge-questions/${body.id}`
}
const goesOn = { owner: 'haeun', text: 'Goes on with it', dueOn: '2027-03-31' }
/** A bridge of which everything is said that has to be before it is signed. */
async function namedItem() {
  const url = await handedOver()
  const item = await anItem(world, url.slice('/api/bridges/'.length), { title: 'This' })
  await world.as('haeun').put(`/api/bridge-items/${item}/uncrossed`, goesOn)
  return url
}
const toBeSigned = async (url: string) =>
  (await world.as('haeun').get(url.replace('signature', 'sign-off'))).body.state as string
const met = { heldOn: '2026-11-02', items: [] }
async function heldSession() {
  const { body } = await world.as('anna').post(`${await handedOver()}/sessions`, met)
  return `/api/bridge-sessions/${body.id}`
}
async function mapped() {
  const bridge = await aBridge(world, pair)
  return { bridge, item: await anItem(world, bridge, { title: 'This' }) }
}
/** By Anna, of Ha-eun alone, who has not said yes yet. */
async function recorded() {
  const { bridge, item } = await mapped()
  const { id } = await record(world, 'anna', bridge, { item, people: ['haeun'] })
  return `/api/recordings/${id}`
}
const ahead = { day: '2026-11-05', time: '10:00', minutes: 30 }
async function sessionAhead(day = ahead.day) {
  const plan = { ...ahead, day, time: '22:00', lines: ['How it went'] }
  const { body } = await world.as('anna').post(`${await handedOver()}/planned-sessions`, plan)
  return { url: `/api/bridge-sessions/${body.id}`, line: `/api/agenda-lines/${body.agenda[0].id}` }
}
async function nextAction() {
  const action = { text: 'Call the bank', who: 'haeun' }
  const { body } = await world.as('anna').post(`${await handedOver()}/actions`, action)
  return `/api/next-actions/${body.id}`
}
async function haeunsNote() {
  const note = { text: 'So', private: false }
  const { body } = await world.as('haeun').post(`${await handedOver()}/notes`, note)
  return `/api/bridge-notes/${body.id}`
}
/** What the receiver writes to Anna, who does not have the letter yet. */
async function haeunsWords() {
  const url = `${await handedOver()}/letter/words`
  const { body } = await world.as('haeun').post(url, { text: 'Thank you' })
  return `/api/letter-words/${body.words[0].id}`
}
/** What Ha-eun says she did, as far as it goes. */
async function proof() {
  const rehearsed = { kind: 'rehearsal', text: 'So' }
  const { body } = await world.as('haeun').post(`${await itemOn()}/evidence`, rehearsed)
  return `/api/evidence/${body.evidence[0].id}`
}
async function withdrawnProof() {
  const url = await proof()
  await world.as('haeun').post(`${url}/withdrawal`, { reason: 'Not so' })
  return url
}
/** Answered by both, without looking. */
async function replayed() {
  const { body } = await world.as('anna').post(`${await itemOn(solved)}/replays`, { case: solved })
  const { id } = body.evidence
  for (const who of ['anna', 'haeun']) {
    await world.as(who).put(`/api/evidence/${id}/text`, { text: 'So' })
  }
  return String(id)
}
async function difference() {
  const sent = { text: 'This' }
  const { body } = await world.as('anna').post(`/api/replays/${await replayed()}/differences`, sent)
  return `/api/differences/${body.differences[0].id}`
}
/** By the member. */
async function rehearsed() {
  const { body } = await members.member.post(`/api/cases/${solved}/rehearsals`, { words: 'So' })
  return `/api/rehearsals/${body.id}`
}
async function stageException() {
  const sent = { stage: 'watched', reason: 'Rare' }
  const { body } = await world.as('tomasz').post(`${await itemOn()}/exceptions`, sent)
  return `/api/stage-exceptions/${body.exceptions[0].id}`
}
/** Mentoring between the same two, which has lasted for two months. */
async function mentoringBridge() {
  const id = await aBridge(world, pair)
  await world.database.transaction((tx) =>
    tx.update(bridges).set({ kind: 'mentoring' }).where(eq(bridges.id, id))
  )
  return `/api/bridges/${id}`
}
async function haeunsGoal() {
  const { body } = await world.as('haeun').post(`${await mentoringBridge()}/goals`, { text: 'So' })
  return `/api/goals/${body.items[0].id}`
}
async function removedGoal() {
  const url = await haeunsGoal()
  await world.as('haeun').post(`${url}/removal`)
  return url
}
/** From Ha-eun to Anna, who is not her mentor at the moment. */
async function mentorRequest() {
  const now = world.clock.now()
  const [row] = await world.database.transaction(async (tx) => {
    await tx.update(bridges).set({ endedAt: now }).where(eq(bridges.kind, 'mentoring'))
    const words = { words: 'Please', goals: ['So'], answer: '' }
    return tx
      .insert(mentorRequests)
      .values({ mentee: 'haeun', mentor: 'anna', at: now, ...words })
      .returning({ id: mentorRequests.id })
  })
  return `/api/mentoring/requests/${row?.id}`
}
/** Nobody asks the same person twice while an answer is waited for. */
const MENTORS = ['sam', 'grace', 'olga', 'viktor', 'dmitri', 'natalia']
const invitee = () => ({ name: 'New', email: `new-${count++}@example.com` })
async function invited() {
  const { body } = await world.as('helen').post('/api/invitations', invitee())
  return `/api/invitations/${tokenIn(body.link)}`
}
async function invitedPerson() {
  const guest = invitee()
  await world.as('helen').post('/api/invitations', guest)
  const { items } = (await world.as('helen').get('/api/people')).body
  return items.find((it: { email: string }) => it.email === guest.email).id
}
/** Another one every time, since nobody is away twice at once. */
function aWeek() {
  const from = new Date(Date.UTC(2027, 0, 4 + 7 * count++)).toISOString().slice(0, 10)
  return { from, to: from, cover: 'joanna' }
}
const absence = async () =>
  (await marta().post('/api/people/marta/absences', aWeek())).body.id as string
const unit = async () =>
  (await world.as('helen').post('/api/units', { name: `Unit ${count++}` })).body.id as string
const newEntity = () => ({
  ...{ code: `N${count++}`, name: 'New', country: 'PL', currency: 'PLN' }
})
const newConcept = () => ({
  ...{ domain: 'ap', terms: { en: [`valve levy ${count++}`], pl: ['opłata zaworowa'] } }
})
const concept = async () =>
  (await world.as('helen').post('/api/glossary', newConcept())).body.id as string
const newProcess = () => ({ parent: 'finance.ap', names: { en: `Process ${count++}` } })
const process_ = async () =>
  (await world.as('helen').post('/api/processes', newProcess())).body.code as string
async function renewed() {
  const { body } = await world.as('helen').post('/api/people/mihai/renewal')
  return `/api/renewals/${tokenIn(body.link)}`
}
const tokenIn = (link: string) => link.split('/').at(-1)

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=', 'base64')

/** Somebody whose session may end. */
async function anotherSession(role: Role) {
  if (role === 'nobody') return { client: world.nobody, id: 'x' }
  const id = idOf(role)
  const secret = await world.database.transaction((tx) =>
    startSession(tx, id, 'another', world.clock.now())
  )
  const [row] = await world.database.read
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.device, 'another'))
  const client = world.holding({ cookie: `bridgebook=${secret}` })
  return { client: role === 'token' ? members.token : client, id: row?.id ?? 'x' }
}

type Send = (as: Client, role: Role) => Promise<Answer>
const get =
  (url: string): Send =>
  (as) =>
    as.get(url)
const onCase =
  (
    method: 'get' | 'post' | 'patch' | 'delete',
    make: () => Promise<string>,
    rest: string,
    body: object = {}
  ): Send =>
  async (as) => {
    const url = `/api/cases/${await make()}${rest}`
    if (method === 'get' || method === 'delete') return as[method](url)
    return as[method](url, body)
  }
const onBridge =
  (method: 'get' | 'post', rest: string, body: object = {}): Send =>
  async (as) => {
    const url = `/api/bridges/${await haeunsBridge()}${rest}`
    return method === 'get' ? as.get(url) : as.post(url, body)
  }
/** From the member to somebody of the lead's unit; it runs by a shipped template. */
async function haeunsBridge() {
  const id = await aBridge(world, { giver: 'haeun', receiver: 'marta' })
  await world.database.transaction((tx) =>
    tx.update(bridges).set({ template: 'handover' }).where(eq(bridges.id, id))
  )
  return id
}
async function planStep() {
  const url = `/api/bridges/${await haeunsBridge()}/plan`
  const { body } = await world.as('haeun').post(url, {})
  return body.steps[0].id as string
}
async function planTemplate() {
  const wish = { from: 'mentoring', name: 'Another' }
  return (await world.as('helen').post('/api/bridge-templates', wish)).body.id as string
}
const PASSWORD = 'a long enough phrase of words'
const sameHead = { 'if-match': '"1"' }

/** A request of each kind that is whole and right, on something that was made for it. */
const REQUESTS: Record<string, Send> = {
  'GET /api/setup': get('/api/setup'),
  'POST /api/setup': (as) =>
    as.post('/api/setup', {
      ...{ token: 'a-token-for-tests', organisation: 'Another', name: 'Somebody' },
      ...{ email: 'a@example.com', password: PASSWORD }
    }),
  'POST /api/session': (as) =>
    as.post('/api/session', { email: 'mihai@kestrel.example', password: demoPassword }),
  'GET /api/session': get('/api/session'),
  'GET /api/me/sessions': get('/api/me/sessions'),
  'DELETE /api/me/sessions/:id': async (as, role) =>
    as.delete(`/api/me/sessions/${(await anotherSession(role)).id}`),
  'PATCH /api/me': (as) => as.patch('/api/me', { processes: [] }),
  'GET /api/me/tokens': get('/api/me/tokens'),
  'POST /api/me/tokens': (as) => as.post('/api/me/tokens', { name: 'Another' }),
  'DELETE /api/me/tokens/:id': async (as, role) => {
    const [own] = await world.database.read
      .select({ id: tokens.id })
      .from(tokens)
      .where(eq(tokens.personId, idOf(role) || 'marta'))
      .orderBy(desc(tokens.createdAt), desc(tokens.id))
      .limit(1)
    const made = role === 'nobody' ? null : await as.post('/api/me/tokens', { name: 'For now' })
    return as.delete(`/api/me/tokens/${made?.body.id ?? own?.id ?? 'x'}`)
  },
  'GET /api/people': get('/api/people'),
  'PATCH /api/people/:id': (as) => as.patch('/api/people/mihai', { name: 'Mihai' }),
  'POST /api/people/:id/deactivation': (as) => as.post('/api/people/dmitri/deactivation'),
  'DELETE /api/people/:id/deactivation': (as) => as.delete('/api/people/dmitri/deactivation'),
  'POST /api/people/:id/renewal': (as) => as.post('/api/people/mihai/renewal'),
  'POST /api/people/:id/merger': async (as) =>
    as.post(`/api/people/${await invitedPerson()}/merger`, { into: 'mihai' }),
  'GET /api/absences': get('/api/absences'),
  'POST /api/people/:id/absences': (as) => as.post('/api/people/marta/absences', aWeek()),
  'PUT /api/absences/:id': async (as) => as.put(`/api/absences/${await absence()}`, aWeek()),
  'DELETE /api/absences/:id': async (as) => as.delete(`/api/absences/${await absence()}`),
  'POST /api/people/:id/leaving': (as) =>
    as.post('/api/people/marta/leaving', { leavesOn: '2027-03-31' }),
  'GET /api/invitations': get('/api/invitations'),
  'POST /api/invitations': (as) => as.post('/api/invitations', invitee()),
  'DELETE /api/invitations/:id': async (as) => {
    await world.as('helen').post('/api/invitations', invitee())
    const { body } = await world.as('helen').get('/api/invitations')
    return as.delete(`/api/invitations/${body.items[0].id}`)
  },
  'GET /api/invitations/:token': async (as) => as.get(await invited()),
  'POST /api/invitations/:token/acceptance': async (as) =>
    as.post(`${await invited()}/acceptance`, { password: PASSWORD }),
  'GET /api/renewals/:token': async (as) => as.get(await renewed()),
  'POST /api/renewals/:token/acceptance': async (as) =>
    as.post(`${await renewed()}/acceptance`, { password: PASSWORD }),
  'GET /api/processes': get('/api/processes'),
  'PATCH /api/processes/:code': (as) =>
    as.patch('/api/processes/finance.ap.grir', { reviewEveryMonths: 6 }),
  'GET /api/entities': get('/api/entities'),
  'GET /api/entities/:code/close-day': get('/api/entities/PL02/close-day'),
  'GET /api/units': get('/api/units'),
  'POST /api/units': (as) => as.post('/api/units', { name: `Unit ${count++}` }),
  'PATCH /api/units/:id': async (as) =>
    as.patch(`/api/units/${await unit()}`, { name: `Unit ${count++}` }),
  'DELETE /api/units/:id': async (as) => as.delete(`/api/units/${await unit()}`),
  'POST /api/units/:id/merger': async (as) =>
    as.post(`/api/units/${await unit()}/merger`, { into: await unit() }),
  'POST /api/entities': (as) => as.post('/api/entities', newEntity()),
  'PATCH /api/entities/:code': (as) => as.patch('/api/entities/PL02', { closeTarget: 4 }),
  'POST /api/entities/:code/merger': async (as) => {
    const { body } = await world.as('helen').post('/api/entities', newEntity())
    return as.post(`/api/entities/${body.code}/merger`, { into: 'RO01' })
  },
  'GET /api/entities/:code/holidays': get('/api/entities/PL02/holidays'),
  'POST /api/entities/:code/holidays': (as) =>
    as.post('/api/entities/PL02/holidays', { remove: ['2026-12-24'] }),
  'GET /api/entities/:code/holidays/public': get('/api/entities/PL02/holidays/public?year=2026'),
  'POST /api/entities/:code/year': (as) => as.post('/api/entities/PL02/year', { year: 2026 }),
  'POST /api/processes': (as) => as.post('/api/processes', newProcess()),
  'PUT /api/processes/:code/names': async (as) =>
    as.put(`/api/processes/${await process_()}/names`, { names: newProcess().names }),
  'POST /api/processes/:code/place': async (as) =>
    as.post(`/api/processes/${await process_()}/place`, { parent: 'finance.ar' }),
  'POST /api/processes/:code/merger': async (as) =>
    as.post(`/api/processes/${await process_()}/merger`, { into: await process_() }),
  'DELETE /api/processes/:code': async (as) => as.delete(`/api/processes/${await process_()}`),
  'GET /api/lists/:kind': get('/api/lists/system'),
  'POST /api/lists/:kind/renaming': async (as) => {
    const number = await open()
    await marta().patch(`/api/cases/${number}`, { system: 'SAP S4' }, sameHead)
    return as.post('/api/lists/system/renaming', { values: ['SAP S4'], to: `SAP ${count++}` })
  },
  'GET /api/rates': get('/api/rates'),
  'GET /api/glossary': get('/api/glossary'),
  'POST /api/glossary': (as) => as.post('/api/glossary', newConcept()),
  'PATCH /api/glossary/:id': async (as) =>
    as.patch(`/api/glossary/${await concept()}`, { ...newConcept(), version: 1 }),
  'DELETE /api/glossary/:id': async (as) => as.delete(`/api/glossary/${await concept()}`),
  'GET /api/glossary/file': get('/api/glossary/file'),
  'POST /api/glossary/import': (as) =>
    as.post('/api/glossary/import', { text: 'domain,en,pl\nap,tap,kran' }),
  'PUT /api/rates/:period': (as) =>
    as.put('/api/rates/2026-10', { items: [{ currency: 'PLN', into: 'GBP', rate: 0.2 }] }),
  'GET /api/drafts': get('/api/drafts'),
  'PUT /api/drafts/:name': (as) =>
    as.put(`/api/drafts/log-${count++}`, { title: '', value: { a: 1 }, version: 0 }),
  'DELETE /api/drafts/:name': (as) => as.delete('/api/drafts/log'),
  'POST /api/cases': (as) => as.post('/api/cases', { title: 'a', symptom: 'b' }),
  'GET /api/cases/:number': onCase('get', async () => solved, ''),
  'PATCH /api/cases/:number': async (as) =>
    as.patch(`/api/cases/${await open()}`, { cues: 'Look' }, sameHead),
  'GET /api/cases/:number/history': onCase('get', async () => solved, '/history'),
  'GET /api/cases/:number/similar': onCase('get', async () => solved, '/similar'),
  'POST /api/cases/:number/resolution': onCase('post', open, '/resolution', {
    steps: [{ text: 'Do it' }]
  }),
  'POST /api/cases/:number/validation': onCase('post', () => makeCase(true), '/validation'),
  'POST /api/cases/:number/confirmation': onCase('post', validated, '/confirmation'),
  'POST /api/cases/:number/reopening': onCase('post', () => makeCase(true), '/reopening', {
    reason: 'Again'
  }),
  'POST /api/cases/:number/withdrawal': onCase('post', open, '/withdrawal'),
  'DELETE /api/cases/:number/withdrawal': async (as) => {
    const number = await open()
    await marta().post(`/api/cases/${number}/withdrawal`, {})
    return as.delete(`/api/cases/${number}/withdrawal`)
  },
  'POST /api/cases/:number/succession': async (as) =>
    as.post(`/api/cases/${await validated()}/succession`, { by: target, reason: 'Better' }),
  'POST /api/cases/:number/archiving': onCase('post', validated, '/archiving', { reason: 'Over' }),
  'POST /api/cases/:number/merger': async (as) =>
    as.post(`/api/cases/${await open()}/merger`, { into: target, base: 2 }),
  'DELETE /api/cases/:number/retirement': onCase('delete', archived, '/retirement'),
  'DELETE /api/cases/:number/transitions/:id': async (as) => {
    const number = await validated()
    return as.delete(`/api/cases/${number}/transitions/${await lastTransition(number)}`)
  },
  'POST /api/cases/:number/restoration': async (as) => {
    const number = await open()
    await marta().patch(`/api/cases/${number}`, { cues: 'Look' }, sameHead)
    const url = `/api/cases/${number}/restoration`
    return as.post(url, { revision: 1 }, { 'if-match': '"2"' })
  },
  'POST /api/cases/:number/questions': onCase('post', () => makeCase(true), '/questions', {
    text: 'Why?'
  }),
  'POST /api/cases/:number/questions/:id/answer': async (as) =>
    as.post(`${await asked()}/answer`, { text: 'So' }),
  'DELETE /api/cases/:number/questions/:id': async (as) => as.delete(await asked()),
  'GET /api/cases/:number/presence': onCase('get', async () => solved, '/presence'),
  'POST /api/cases/:number/presence': onCase('post', async () => solved, '/presence'),
  'DELETE /api/cases/:number/presence': onCase('delete', async () => solved, '/presence'),
  'GET /api/cases/:number/occurrences': onCase('get', async () => solved, '/occurrences'),
  'POST /api/cases/:number/occurrences': onCase('post', async () => solved, '/occurrences'),
  'GET /api/cases/:number/comments': onCase('get', async () => solved, '/comments'),
  'POST /api/cases/:number/comments': onCase('post', async () => solved, '/comments', said),
  'GET /api/cases/:number/whoever-knows': onCase('get', async () => solved, '/whoever-knows'),
  'GET /api/cases/:number/ability': onCase('get', async () => solved, '/ability'),
  'GET /api/me/ability': get('/api/me/ability'),
  'GET /api/ability': get('/api/ability'),
  'GET /api/ability/:process': get('/api/ability/finance.ap'),
  'GET /api/cases/:number/forecast': onCase('get', async () => solved, '/forecast'),
  'GET /api/cases/:number/mentionable': onCase('get', async () => solved, '/mentionable'),
  'GET /api/cases/:number/translations': onCase('get', async () => solved, '/translations'),
  'PUT /api/cases/:number/translations/:language': async (as) =>
    as.put(`/api/cases/${await makeCase(true)}/translations/ko`, inKorean),
  'DELETE /api/cases/:number/translations/:language': async (as) => as.delete(await translated()),
  'POST /api/occurrences/:id/comments': async (as) =>
    as.post(`/api/occurrences/${await occurrence()}/comments`, said),
  'POST /api/comments/:id/replies': async (as) => as.post(`${await comment()}/replies`, said),
  'PATCH /api/comments/:id': async (as) => as.patch(await comment(), said),
  'POST /api/comments/:id/removal': async (as) => as.post(`${await comment()}/removal`),
  'DELETE /api/comments/:id/removal': async (as) => {
    const url = await comment()
    await marta().post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'POST /api/comments/:id/acceptance': async (as) => as.post(`${await answer()}/acceptance`),
  'DELETE /api/comments/:id/acceptance': async (as) => as.delete(`${await answer()}/acceptance`),
  'POST /api/comments/:id/adoption': async (as) =>
    as.post(`${await comment(await open())}/adoption`, { field: 'cues' }, sameHead),
  'DELETE /api/comments/:id/adoption': async (as) => {
    const url = await comment(await open())
    await marta().post(`${url}/adoption`, { field: 'cues' }, sameHead)
    return as.delete(`${url}/adoption`)
  },
  'PATCH /api/occurrences/:id': async (as) =>
    as.patch(`/api/occurrences/${await occurrence()}`, { seen: 'This' }),
  'POST /api/occurrences/:id/outcome': async (as) =>
    as.post(`/api/occurrences/${await occurrence()}/outcome`, { outcome: 'worked' }),
  'DELETE /api/occurrences/:id/outcome': async (as) =>
    as.delete(`/api/occurrences/${await occurrence('worked')}/outcome`),
  'POST /api/occurrences/:id/holder': async (as) =>
    as.post(`/api/occurrences/${await occurrence()}/holder`),
  'POST /api/occurrences/:id/audience': async (as) =>
    as.post(`/api/occurrences/${await occurrence()}/audience`, { restrictedTo: { people: [] } }),
  'POST /api/occurrences/:id/withdrawal': async (as) =>
    as.post(`/api/occurrences/${await occurrence()}/withdrawal`),
  'GET /api/closes': get('/api/closes'),
  'GET /api/closes/:period': get('/api/closes/2026-10'),
  'GET /api/closes/:period/comparison': get('/api/closes/2026-10/comparison'),
  'GET /api/cases/:number/attachments': onCase('get', async () => solved, '/attachments'),
  'POST /api/attachments': (as) =>
    as.post('/api/attachments', { case: solved, name: 'a.txt', size: 1 }),
  // Only whoever announced it may send it; sending is tried beside the feature.
  'PUT /api/attachments/:id/bytes': async (as) => {
    const body = { case: solved, name: 'a.txt', size: 1 }
    const { id } = (await marta().post('/api/attachments', body)).body
    const bytes = { 'content-type': 'application/octet-stream' }
    return as.put(`/api/attachments/${id}/bytes?from=0`, Buffer.from('a'), bytes)
  },
  'GET /api/attachments/:id': async (as) => as.get(`/api/attachments/${await attached()}`),
  'GET /api/attachments/:id/file': async (as) =>
    as.get(`/api/attachments/${await attached()}/file`),
  'GET /api/attachments/:id/thumbnail': async (as) =>
    as.get(`/api/attachments/${await attached()}/thumbnail`),
  'DELETE /api/attachments/:id': async (as) => as.delete(`/api/attachments/${await attached()}`),
  'DELETE /api/attachments/:id/removal': async (as) => {
    const url = `/api/attachments/${await attached()}`
    await marta().delete(url)
    return as.delete(`${url}/removal`)
  },
  'POST /api/attachments/:id/replacement': async (as) => {
    const [one, by] = [await attached(), await attached()]
    return as.post(`/api/attachments/${one}/replacement`, { by })
  },
  'POST /api/attachments/:id/reading': async (as) =>
    as.post(`/api/attachments/${await attached()}/reading`),
  'GET /api/search': get('/api/search?q=one'),
  'GET /api/search/facets': get('/api/search/facets'),
  'GET /api/search/completions': get('/api/search/completions?q=system:'),
  'POST /api/cases/similar': (as) => as.post('/api/cases/similar', { title: 'One' }),
  'GET /api/picks': get('/api/picks?kind=system'),
  'GET /api/book': get('/api/book'),
  'GET /api/book/pages': get('/api/book/pages'),
  'POST /api/search/gaps': (as) => as.post('/api/search/gaps', { q: `zzyzx${count++}` }),
  'GET /api/search/gaps': get('/api/search/gaps'),
  'POST /api/search/gaps/:id/answer': async (as) =>
    as.post(`${await gap()}/answer`, { case: solved }),
  'POST /api/search/gaps/:id/dismissal': async (as) => as.post(`${await gap()}/dismissal`),
  'DELETE /api/search/gaps/:id/settlement': async (as) => as.delete(`${await gap()}/settlement`),
  'GET /api/search/fewer': get('/api/search/fewer?q=one+zzyzx'),
  'GET /api/search/whoever-knows': get('/api/search/whoever-knows?process=finance.ap'),
  'POST /api/search/questions': (as) =>
    as.post('/api/search/questions', {
      ...{ title: 'One', text: 'Why?', process: 'finance.ap.grir', askedOf: 'ioana' }
    }),
  'GET /api/searches': get('/api/searches'),
  'POST /api/searches': (as) => as.post('/api/searches', { query: 'q=one' }),
  'PATCH /api/searches/:id': async (as, role) => {
    const named = { query: 'q=three', name: 'Three' }
    const kept = role === 'nobody' ? null : await as.post('/api/searches', named)
    return as.patch(`/api/searches/${kept?.body.id ?? 'x'}`, { notify: true })
  },
  'DELETE /api/searches/:id': async (as, role) => {
    const kept = role === 'nobody' ? null : await as.post('/api/searches', { query: 'q=two' })
    return as.delete(`/api/searches/${kept?.body.id ?? 'x'}`)
  },
  'GET /api/me/tasks': get('/api/me/tasks'),
  'GET /api/closes/:period/tasks': get('/api/closes/2026-10/tasks'),
  'POST /api/closes/:period/tasks': (as) =>
    as.post('/api/closes/2026-10/tasks', { entity: 'PL02', title: 'Bank', dueDay: 1 }),
  'GET /api/closes/:period/tasks/layout': get('/api/closes/2026-10/tasks/layout?entity=PL02'),
  'POST /api/closes/:period/tasks/layout': (as) =>
    as.post('/api/closes/2026-10/tasks/layout', { entity: 'PL02' }),
  'GET /api/tasks/:id': async (as) => as.get(await task()),
  'PATCH /api/tasks/:id': async (as) => as.patch(await task(), { version: 1, title: 'Banks' }),
  'POST /api/tasks/:id/removal': async (as) => as.post(`${await task()}/removal`),
  'DELETE /api/tasks/:id/removal': async (as) => as.delete(`${await task('removal')}/removal`),
  'POST /api/tasks/:id/preparation': async (as) => as.post(`${await task()}/preparation`),
  'DELETE /api/tasks/:id/preparation': async (as) =>
    as.delete(`${await task('preparation')}/preparation`),
  'POST /api/tasks/:id/review': async (as) => as.post(`${await task('preparation')}/review`),
  'DELETE /api/tasks/:id/review': async (as) =>
    as.delete(`${await task('preparation', 'review')}/review`),
  'POST /api/tasks/:id/return': async (as) =>
    as.post(`${await task('preparation')}/return`, { text: 'Why?' }),
  'POST /api/tasks/:id/notes': async (as) => as.post(`${await task()}/notes`, { text: 'Why?' }),
  'POST /api/review-notes/:id/answer': async (as) =>
    as.post(`${await reviewNote()}/answer`, { text: 'So' }),
  'POST /api/review-notes/:id/clearance': async (as) => as.post(`${await reviewNote()}/clearance`),
  'DELETE /api/review-notes/:id/clearance': async (as) =>
    as.delete(`${await reviewNote()}/clearance`),
  'GET /api/entities/:code/task-templates': get('/api/entities/PL02/task-templates'),
  'POST /api/entities/:code/task-templates': (as) =>
    as.post('/api/entities/PL02/task-templates', { title: 'Bank', dueDay: 1 }),
  'PUT /api/entities/:code/task-templates/order': async (as) => {
    const { body } = await world.as('tomasz').get('/api/entities/PL02/task-templates')
    const ids = body.items.map(({ id }: { id: string }) => id)
    return as.put('/api/entities/PL02/task-templates/order', { ids })
  },
  'PATCH /api/task-templates/:id': async (as) => as.patch(await templateLine(), { title: 'Banks' }),
  'POST /api/task-templates/:id/retirement': async (as) =>
    as.post(`${await templateLine()}/retirement`),
  'DELETE /api/task-templates/:id/retirement': async (as) =>
    as.delete(`${await templateLine()}/retirement`),
  'GET /api/offline/manifest': get('/api/offline/manifest'),
  'GET /api/offline/shards/:hash': async (as) => {
    const { shards } = (await marta().get('/api/offline/manifest')).body
    return as.get(`/api/offline/shards/${shards[0].hash}`)
  },
  'GET /api/offline/changes': get('/api/offline/changes?since=0'),
  'GET /api/today': get('/api/today'),
  'GET /api/notices': get('/api/notices'),
  'GET /api/notices/count': get('/api/notices/count'),
  'POST /api/notices/reading': (as) =>
    as.post('/api/notices/reading', { until: '2026-11-03T16:40:00.000Z' }),
  'DELETE /api/notices/reading': (as) =>
    as.delete('/api/notices/reading?at=2026-11-03T16:40:00.000Z'),
  'POST /api/notices/:id/reading': async (as, role) =>
    as.post(`/api/notices/${await told(role)}/reading`),
  'DELETE /api/notices/:id/reading': async (as, role) =>
    as.delete(`/api/notices/${await told(role)}/reading`),
  'GET /api/me/choices': get('/api/me/choices'),
  'PATCH /api/me/choices': (as) => as.patch('/api/me/choices', { mail: 'weekly' }),
  'GET /api/reviews': get('/api/reviews'),
  'GET /api/reviews/intervals': get('/api/reviews/intervals'),
  'GET /api/risk': get('/api/risk'),
  'GET /api/mentoring': get('/api/mentoring'),
  'GET /api/mentors': get('/api/mentors?process=finance.ap'),
  'PUT /api/mentoring/offer': (as) =>
    as.put('/api/mentoring/offer', { places: 1, words: 'So', processes: ['finance.ap'] }),
  'DELETE /api/mentoring/offer': (as) => as.delete('/api/mentoring/offer'),
  'POST /api/mentoring/requests': (as) =>
    as.post('/api/mentoring/requests', {
      ...{ mentor: MENTORS[count++ % MENTORS.length], words: 'Please', goals: ['So'] }
    }),
  'POST /api/mentoring/requests/:id/acceptance': async (as) =>
    as.post(`${await mentorRequest()}/acceptance`, { words: '' }),
  'POST /api/mentoring/requests/:id/refusal': async (as) =>
    as.post(`${await mentorRequest()}/refusal`, { words: 'Not now' }),
  'POST /api/mentoring/requests/:id/withdrawal': async (as) =>
    as.post(`${await mentorRequest()}/withdrawal`),
  'GET /api/bridges/:id/goals': async (as) => as.get(`${await mentoringBridge()}/goals`),
  'POST /api/bridges/:id/goals': async (as) =>
    as.post(`${await mentoringBridge()}/goals`, { text: 'So' }),
  'PATCH /api/goals/:id': async (as) => as.patch(await haeunsGoal(), { text: 'Or so' }),
  'PUT /api/goals/:id/state': async (as) =>
    as.put(`${await haeunsGoal()}/state`, { state: 'reached', note: '' }),
  'POST /api/goals/:id/removal': async (as) => as.post(`${await haeunsGoal()}/removal`),
  'DELETE /api/goals/:id/removal': async (as) => as.delete(`${await removedGoal()}/removal`),
  'GET /api/bridges/:id/pulses': async (as) => as.get(`${await mentoringBridge()}/pulses`),
  'PUT /api/bridges/:id/pulses/:day': async (as) =>
    as.put(`${await mentoringBridge()}/pulses/2026-10-01`, { useful: 4, pace: 3, text: '' }),
  'POST /api/bridges/:id/completion': async (as) =>
    as.post(`${await mentoringBridge()}/completion`, { words: '' }),
  'GET /api/bridges/:id/proposals': onBridge('get', '/proposals'),
  'GET /api/bridges/:id/plan': onBridge('get', '/plan'),
  'POST /api/bridges/:id/plan': onBridge('post', '/plan'),
  'POST /api/bridges/:id/steps': onBridge('post', '/steps', { title: 'Ask', dueOn: '2026-12-01' }),
  'PATCH /api/bridge-steps/:id': async (as) =>
    as.patch(`/api/bridge-steps/${await planStep()}`, { dueOn: '2026-12-01' }),
  'DELETE /api/bridge-steps/:id': async (as) => as.delete(`/api/bridge-steps/${await planStep()}`),
  'GET /api/bridge-templates': get('/api/bridge-templates'),
  'POST /api/bridge-templates': (as) =>
    as.post('/api/bridge-templates', { from: 'handover', name: 'Ours' }),
  'PUT /api/bridge-templates/:id': async (as) =>
    as.put(`/api/bridge-templates/${await planTemplate()}`, { steps: [], version: 1 }),
  'DELETE /api/bridge-templates/:id': async (as) =>
    as.delete(`/api/bridge-templates/${await planTemplate()}`),
  'GET /api/bridge-templates/:id/pushes': get('/api/bridge-templates/handover/pushes'),
  'POST /api/bridge-templates/:id/pushes': async (as) =>
    as.post('/api/bridge-templates/handover/pushes', { bridges: [await haeunsBridge()] }),
  'GET /api/bridges': get('/api/bridges'),
  'POST /api/bridges': (as) =>
    as.post('/api/bridges', {
      ...{ kind: 'handover', giver: 'marta', receiver: 'mihai', entity: 'PL02' },
      endsOn: '2027-03-31'
    }),
  'GET /api/bridges/:id': async (as) => as.get(await handedOver()),
  'PATCH /api/bridges/:id': async (as) =>
    as.patch(await handedOver(), { purpose: 'This', version: 1 }),
  'POST /api/bridges/:id/start': async (as) => {
    const id = await aBridge(world, { ...pair, started: false })
    return as.post(`/api/bridges/${id}/start`)
  },
  'POST /api/bridges/:id/end': async (as) =>
    as.post(`${await handedOver()}/end`, { reason: 'Over' }),
  'DELETE /api/bridges/:id/end': async (as) => {
    const url = await stoppedBridge()
    await world.database.transaction((tx) =>
      tx
        .update(bridges)
        .set({ endedAt: world.clock.now() })
        .where(ne(bridges.id, url.slice('/api/bridges/'.length)))
    )
    return as.delete(`${url}/end`)
  },
  'GET /api/bridges/:id/sign-off': async (as) => as.get(`${await handedOver()}/sign-off`),
  'POST /api/bridges/:id/signature': async (as) => {
    const url = `${await namedItem()}/signature`
    return as.post(url, { state: await toBeSigned(url) })
  },
  'DELETE /api/bridges/:id/signature': async (as) => {
    const url = `${await namedItem()}/signature`
    await world.as('haeun').post(url, { state: await toBeSigned(url) })
    return as.delete(url)
  },
  'PUT /api/bridge-items/:id/uncrossed': async (as) =>
    as.put(`${await itemOn()}/uncrossed`, goesOn),
  'DELETE /api/bridge-items/:id/uncrossed': async (as) => as.delete(`${await itemOn()}/uncrossed`),
  'GET /api/bridges/:id/dossier': async (as) => as.get(`${await handedOver()}/dossier`),
  'GET /api/bridges/:id/items': async (as) => as.get(`${await handedOver()}/items`),
  'POST /api/bridges/:id/items': async (as) =>
    as.post(`${await handedOver()}/items`, { kind: 'decision', title: 'When to write off' }),
  'GET /api/bridges/:id/progress': async (as) => as.get(`${await handedOver()}/progress`),
  'GET /api/bridge-items/:id': async (as) => as.get(await itemOn()),
  'GET /api/bridge-items/:id/runs': async (as) => as.get(`${await itemOn()}/runs`),
  'GET /api/bridge-items/:id/rehearsals': async (as) => as.get(`${await itemOn()}/rehearsals`),
  'GET /api/bridge-items/:id/old-cases': async (as) => as.get(`${await itemOn()}/old-cases`),
  'POST /api/bridge-items/:id/replays': async (as) =>
    as.post(`${await itemOn(solved)}/replays`, { case: solved }),
  'GET /api/replays/:id': async (as) => as.get(`/api/replays/${await replayed()}`),
  'POST /api/replays/:id/differences': async (as) =>
    as.post(`/api/replays/${await replayed()}/differences`, { text: 'So' }),
  'POST /api/differences/:id/removal': async (as) => as.post(`${await difference()}/removal`),
  'DELETE /api/differences/:id/removal': async (as) => as.delete(`${await difference()}/removal`),
  'POST /api/differences/:id/item': async (as) =>
    as.post(`${await difference()}/item`, { title: 'So' }),
  'POST /api/differences/:id/case': async (as) =>
    as.post(`${await difference()}/case`, { field: 'judgement', text: 'So' }),
  'GET /api/rehearsals': get('/api/rehearsals'),
  'GET /api/cases/:number/rehearsal': async (as) => as.get(`/api/cases/${solved}/rehearsal`),
  'POST /api/cases/:number/rehearsals': async (as) =>
    as.post(`/api/cases/${solved}/rehearsals`, { words: 'So' }),
  'GET /api/rehearsals/:id': async (as) => as.get(await rehearsed()),
  'POST /api/rehearsals/:id/comparison': async (as) =>
    as.post(`${await rehearsed()}/comparison`, { verdicts: ['had'], learnt: 'So' }),
  'POST /api/rehearsals/:id/removal': async (as) => as.post(`${await rehearsed()}/removal`),
  'DELETE /api/rehearsals/:id/removal': async (as) => as.delete(`${await rehearsed()}/removal`),
  'PATCH /api/bridge-items/:id': async (as) => as.patch(await itemOn(), { note: 'So', version: 1 }),
  'POST /api/bridge-items/:id/removal': async (as) => as.post(`${await itemOn()}/removal`),
  'DELETE /api/bridge-items/:id/removal': async (as) => {
    const url = await itemOn()
    await world.as('anna').post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'PUT /api/bridge-items/:id/rating': async (as) =>
    as.put(`${await itemOn()}/rating`, { rating: 'heard' }),
  'POST /api/bridge-items/:id/evidence': async (as) =>
    as.post(`${await itemOn()}/evidence`, { kind: 'rehearsal', text: 'So' }),
  'POST /api/bridge-items/:id/offers/:occurrence/refusal': async (as) => {
    const run = { outcome: 'worked' }
    const { body } = await world.as('haeun').post(`/api/cases/${solved}/occurrences`, run)
    return as.post(`${await itemOn(solved)}/offers/${body.id}/refusal`)
  },
  'POST /api/bridge-items/:id/exceptions': async (as) =>
    as.post(`${await itemOn()}/exceptions`, { stage: 'watched', reason: 'Rare' }),
  'DELETE /api/stage-exceptions/:id': async (as) => as.delete(await stageException()),
  'POST /api/evidence/:id/confirmation': async (as) => as.post(`${await proof()}/confirmation`),
  'DELETE /api/evidence/:id/confirmation': async (as) => as.delete(`${await proof()}/confirmation`),
  'POST /api/evidence/:id/dispute': async (as) =>
    as.post(`${await proof()}/dispute`, { reason: 'Not so' }),
  'PUT /api/evidence/:id/text': async (as) => as.put(`${await proof()}/text`, { text: 'Thus' }),
  'POST /api/evidence/:id/withdrawal': async (as) =>
    as.post(`${await proof()}/withdrawal`, { reason: 'Not so' }),
  'DELETE /api/evidence/:id/withdrawal': async (as) =>
    as.delete(`${await withdrawnProof()}/withdrawal`),
  'GET /api/bridges/:id/questions': async (as) => as.get(`${await handedOver()}/questions`),
  'POST /api/bridges/:id/questions': async (as) =>
    as.post(`${await handedOver()}/questions`, { text: 'Which bank?', called: true }),
  'POST /api/bridges/:id/empty-chairs': async (as) =>
    as.post(`${await handedOver()}/empty-chairs`, awayDays),
  'DELETE /api/empty-chairs/:id': async (as) => {
    const made = await world.as('anna').post(`${await handedOver()}/empty-chairs`, awayDays)
    return as.delete(`/api/empty-chairs/${made.body.id}`)
  },
  'PATCH /api/bridge-questions/:id': async (as) => as.patch(await haeunsQuestion(), { text: 'Or' }),
  'POST /api/bridge-questions/:id/call': async (as) => as.post(`${await haeunsQuestion()}/call`),
  'PUT /api/bridge-questions/:id/answer': async (as) =>
    as.put(`${await haeunsQuestion()}/answer`, { answer: 'The old one' }),
  'POST /api/bridge-questions/:id/item': async (as) =>
    as.post(`${await haeunsQuestion()}/item`, {}),
  'PUT /api/bridge-questions/:id/case': async (as) =>
    as.put(`${await haeunsQuestion()}/case`, { case: solved }),
  'POST /api/bridge-questions/:id/case': async (as) =>
    as.post(`${await haeunsQuestion()}/case`, { title: 'Which bank', symptom: 'It waits' }),
  'POST /api/bridge-questions/:id/occurrence': async (as) =>
    as.post(`${await haeunsQuestion()}/occurrence`, { case: solved }),
  'POST /api/bridge-questions/:id/settlement': async (as) =>
    as.post(`${await haeunsQuestion()}/settlement`),
  'DELETE /api/bridge-questions/:id/settlement': async (as) =>
    as.delete(`${await haeunsQuestion()}/settlement`),
  'POST /api/bridge-questions/:id/removal': async (as) =>
    as.post(`${await haeunsQuestion()}/removal`),
  'DELETE /api/bridge-questions/:id/removal': async (as) => {
    const url = await haeunsQuestion()
    await world.as('haeun').post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'GET /api/cases/:number/bridge-questions': onCase('get', async () => solved, '/bridge-questions'),
  'GET /api/bridges/:id/stabilisation': async (as) => as.get(`${await handedOver()}/stabilisation`),
  'GET /api/unit-bridges': get('/api/unit-bridges'),
  'GET /api/bridges/:id/letter': async (as) => as.get(`${await handedOver()}/letter`),
  'POST /api/bridges/:id/letter/words': async (as) =>
    as.post(`${await handedOver()}/letter/words`, { text: 'Thank you' }),
  'POST /api/bridges/:id/letter/giving': async (as) =>
    as.post(`${await handedOver()}/letter/giving`),
  'PATCH /api/letter-words/:id': async (as) => as.patch(await haeunsWords(), { text: 'Thus' }),
  'POST /api/letter-words/:id/removal': async (as) => as.post(`${await haeunsWords()}/removal`),
  'DELETE /api/letter-words/:id/removal': async (as) => {
    const url = await haeunsWords()
    await world.as('haeun').post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'GET /api/me/letters': get('/api/me/letters'),
  'GET /api/bridges/:id/week': async (as) => as.get(`${await handedOver()}/week`),
  'GET /api/bridges/:id/sessions': async (as) => as.get(`${await handedOver()}/sessions`),
  'POST /api/bridges/:id/sessions': async (as) => as.post(`${await handedOver()}/sessions`, met),
  'GET /api/bridge-sessions/:id': async (as) => as.get(await heldSession()),
  'PUT /api/bridge-sessions/:id': async (as) => as.put(await heldSession(), { ...met, version: 1 }),
  'POST /api/bridge-sessions/:id/removal': async (as) => as.post(`${await heldSession()}/removal`),
  'DELETE /api/bridge-sessions/:id/removal': async (as) => {
    const url = await heldSession()
    await world.as('anna').post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'GET /api/bridges/:id/interview': async (as) => as.get(`${await handedOver()}/interview`),
  'POST /api/bridges/:id/interview': async (as) => as.post(`${await handedOver()}/interview`),
  'POST /api/bridges/:id/interview/questions': async (as) =>
    as.post(`${await handedOver()}/interview/questions`, { text: 'What then?' }),
  'PUT /api/interview-questions/:id/answer': async (as) =>
    as.put(`${await interviewed()}/answer`, { answer: 'So' }),
  'POST /api/interview-questions/:id/skip': async (as) => as.post(`${await interviewed()}/skip`),
  'DELETE /api/interview-questions/:id/skip': async (as) =>
    as.delete(`${await interviewed()}/skip`),
  'POST /api/interview-questions/:id/adoptions': async (as) =>
    as.post(`${await answeredQuestion()}/adoptions`, made),
  'DELETE /api/adoptions/:id': async (as) => {
    const { body } = await world.as('anna').post(`${await answeredQuestion()}/adoptions`, made)
    return as.delete(`/api/adoptions/${body.done[0].adoptions[0].id}`)
  },
  'POST /api/bridges/:id/planned-sessions': async (as) =>
    as.post(`${await handedOver()}/planned-sessions`, ahead),
  'PUT /api/bridge-sessions/:id/time': async (as) =>
    as.put(`${(await sessionAhead()).url}/time`, { ...ahead, version: 1 }),
  'POST /api/bridge-sessions/:id/cancellation': async (as) =>
    as.post(`${(await sessionAhead()).url}/cancellation`),
  'DELETE /api/bridge-sessions/:id/cancellation': async (as) => {
    const { url } = await sessionAhead()
    await world.as('anna').post(`${url}/cancellation`)
    return as.delete(`${url}/cancellation`)
  },
  'POST /api/bridge-sessions/:id/holding': async (as) =>
    as.post(`${(await sessionAhead('2026-11-03')).url}/holding`, {}),
  'DELETE /api/bridge-sessions/:id/holding': async (as) => {
    const { url } = await sessionAhead('2026-11-03')
    await world.as('anna').post(`${url}/holding`, {})
    return as.delete(`${url}/holding`)
  },
  'POST /api/bridge-sessions/:id/agenda': async (as) =>
    as.post(`${(await sessionAhead()).url}/agenda`),
  'POST /api/bridge-sessions/:id/agenda-lines': async (as) =>
    as.post(`${(await sessionAhead()).url}/agenda-lines`, { text: 'And this' }),
  'PATCH /api/agenda-lines/:id': async (as) =>
    as.patch((await sessionAhead()).line, { covered: true }),
  'DELETE /api/agenda-lines/:id': async (as) => as.delete((await sessionAhead()).line),
  'GET /api/bridge-sessions/:id/calendar.ics': async (as) =>
    as.get(`${(await sessionAhead()).url}/calendar.ics`),
  'GET /api/bridges/:id/actions': async (as) => as.get(`${await handedOver()}/actions`),
  'POST /api/bridges/:id/actions': async (as) =>
    as.post(`${await handedOver()}/actions`, { text: 'Call', who: 'anna' }),
  'PATCH /api/next-actions/:id': async (as) => as.patch(await nextAction(), { text: 'Write' }),
  'POST /api/next-actions/:id/end': async (as) => as.post(`${await nextAction()}/end`),
  'DELETE /api/next-actions/:id/end': async (as) => as.delete(`${await nextAction()}/end`),
  'POST /api/next-actions/:id/removal': async (as) => as.post(`${await nextAction()}/removal`),
  'DELETE /api/next-actions/:id/removal': async (as) => as.delete(`${await nextAction()}/removal`),
  'GET /api/me/calendar': (as) => as.get('/api/me/calendar'),
  'POST /api/me/calendar': (as) => as.post('/api/me/calendar'),
  'DELETE /api/me/calendar': (as) => as.delete('/api/me/calendar'),
  'GET /calendar/:name': async (as) => {
    const { body } = await world.as('anna').post('/api/me/calendar')
    return as.get(body.address)
  },
  'GET /api/bridges/:id/notes': async (as) => as.get(`${await handedOver()}/notes`),
  'POST /api/bridges/:id/notes': async (as) =>
    as.post(`${await handedOver()}/notes`, { text: 'So', private: true }),
  'PATCH /api/bridge-notes/:id': async (as) => as.patch(await haeunsNote(), { text: 'Thus' }),
  'POST /api/bridge-notes/:id/removal': async (as) => as.post(`${await haeunsNote()}/removal`),
  'DELETE /api/bridge-notes/:id/removal': async (as) => {
    const url = await haeunsNote()
    await world.as('haeun').post(`${url}/removal`)
    return as.delete(`${url}/removal`)
  },
  'POST /api/redactions/preview': (as) => as.post('/api/redactions/preview', { secret: 'hidden' }),
  'POST /api/redactions': (as) =>
    as.post('/api/redactions', { secret: 'hidden', reason: 'It is a name' }),
  'GET /api/bridges/:id/recordings': async (as) => as.get(`${await handedOver()}/recordings`),
  'POST /api/bridges/:id/recordings': async (as) => {
    const { bridge, item } = await mapped()
    const sent = { kind: 'audio', title: 'A', name: 'a.wav', size: 9, people: [], watch: 'pair' }
    return as.post(`/api/bridges/${bridge}/recordings`, { ...sent, item })
  },
  'GET /api/recordings': get('/api/recordings'),
  'PUT /api/recordings/:id/bytes': async (as) => {
    const { bridge, item } = await mapped()
    const sent = { kind: 'audio', title: 'A', name: 'a.wav', size: 9, people: [], watch: 'pair' }
    const url = `/api/bridges/${bridge}/recordings`
    const { id } = (await world.as('anna').post(url, { ...sent, item })).body
    const bytes = { 'content-type': 'application/octet-stream' }
    return as.put(`/api/recordings/${id}/bytes?from=0`, Buffer.from('a'), bytes)
  },
  'GET /api/recordings/:id': async (as) => as.get(await recorded()),
  'PATCH /api/recordings/:id': async (as) => as.patch(await recorded(), { title: 'B' }),
  'DELETE /api/recordings/:id': async (as) => as.delete(await recorded()),
  'POST /api/recordings/:id/consent': async (as) => as.post(`${await recorded()}/consent`),
  'DELETE /api/recordings/:id/consent': async (as) => as.delete(`${await recorded()}/consent`),
  'GET /api/recordings/:id/file': async (as) => as.get(`${await recorded()}/file`),
  'POST /api/recordings/:id/redaction/preview': async (as) =>
    as.post(`${await recorded()}/redaction/preview`),
  'POST /api/recordings/:id/redaction': async (as) =>
    as.post(`${await recorded()}/redaction`, { reason: 'A name' }),
  'POST /api/redactions/attachments': async (as) =>
    as.post('/api/redactions/attachments', { attachment: await attached(), reason: 'A name' }),
  'GET /api/redactions': get('/api/redactions'),
  'POST /api/me/password': async (as, role) =>
    (role === 'token' ? as : (await anotherSession(role)).client).post('/api/me/password', {
      current: role === 'token' ? PASSWORD : demoPassword,
      password: PASSWORD
    }),
  'DELETE /api/session': async (_as, role) =>
    (await anotherSession(role)).client.delete('/api/session')
}

const rows = MATRIX.trim()
  .split('\n')
  .map((row) => row.split(/\s{2,}/))
const [head = [], ...table] = rows

it('has a row and a request for every route that there is, and for no other', async () => {
  const { body } = await world.nobody.get('/api/openapi.json')
  const answered = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
    )
  )
  const named = table.map(([name]) => name)
  expect(new Set(named).size).toBe(named.length)
  expect([...named].sort()).toEqual(answered.sort())
  expect([...named].sort()).toEqual((await contract()).sort())
  expect(Object.keys(REQUESTS).sort()).toEqual([...named].sort())
})

it('answers each role as the table says', async () => {
  expect(head.slice(1)).toEqual(Object.keys(members))
  const wrong: string[] = []
  for (const [name = '', ...cells] of table) {
    for (const [at, role] of (Object.keys(members) as Role[]).entries()) {
      const { status, body } = await (REQUESTS[name] as Send)(members[role], role)
      const told = status < 300 ? 'ok' : String(status)
      if (told !== cells[at]) {
        wrong.push(`${name}, ${role}: ${status} ${JSON.stringify(body)}, not ${cells[at]}`)
      }
    }
  }
  expect(wrong).toEqual([])
}, 180_000)

async function contract(): Promise<string[]> {
  const folder = join(root, 'schema', 'api')
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts'))
  const modules: object[] = await Promise.all(files.map((it) => import(join(folder, it))))
  return modules
    .flatMap((it) => Object.entries(it))
    .filter(([name]) => name.endsWith('Routes'))
    .flatMap(([, routes]) => Object.values<{ method: string; url: string }>(routes))
    .map(({ method, url }) => `${method} ${url}`)
}
