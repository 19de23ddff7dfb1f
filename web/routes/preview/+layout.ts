import { loadTheRest } from '#lib/language/index.ts'

export const load = () => loadTheRest()
