import { draftsReady, shelf } from '#lib/drafts/index.ts'
import { TITLE_MAX } from '#schema/words.ts'
import { questionOf } from '#lib/bridges/questions/log-draft.ts'
import { LOG } from './sending.ts'

/** What was typed before is there before the form is. */
export const load = async ({ parent, url }) => {
  await parent()
  await draftsReady()
  const wanted = url.searchParams.get('draft') ?? LOG
  const title = url.searchParams.get('title')?.slice(0, TITLE_MAX) ?? ''
  const process = url.searchParams.get('process') ?? ''
  const draft = shelf.find(wanted) || questionOf(wanted) ? wanted : LOG
  return { draft, title, process }
}
