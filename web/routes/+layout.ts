import { loadFirstLanguage } from '#lib/language/index.ts'

// Everything is drawn in the browser: the server answers with data only.
export const ssr = false

export const load = async () => {
  await loadFirstLanguage()
}
