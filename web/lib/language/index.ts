export { amount, duration, number } from './figures.ts'
export { date, period, relative, type DateStyle } from './dates.ts'
export {
  LANGUAGE_NAMES,
  loadFirstLanguage,
  loadTheRest,
  locale,
  setLanguage,
  type MessageKey
} from './locale.svelte.ts'
export { t, type Values } from './t.ts'
