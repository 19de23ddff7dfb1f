import { draftsReady, shelf } from '#lib/drafts/index.ts'
import { LOG } from './sending.ts'

/** What was typed before is there before the form is. */
export const load = async ({ parent, url }) => {
  await parent()
  await draftsReady()
  const wanted = url.searchParams.get('draft') ?? LOG
  return { draft: shelf.find(wanted) ? wanted : LOG }
}
