import { draftsReady } from '#lib/drafts/index.ts'

/** What was typed before is there before the form is. */
export const load = async ({ parent }) => {
  await parent()
  await draftsReady()
}
