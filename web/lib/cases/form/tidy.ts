import { t } from '#lib/language/index.ts'
import { newStep, type CaseForm, type StepForm } from './case-form.ts'
import type { Faults } from './faults.ts'

const isBlank = (step: StepForm) =>
  !step.text.trim() && !step.caution.trim() && !step.minutes.trim() && !step.posting

/**
 * Takes away rows that nobody has filled, before sending: what the server says about `steps.1` is
 * then about the second row on the screen.
 */
export function dropBlankRows(form: CaseForm) {
  form.steps = form.steps.filter((step) => !isBlank(step))
  form.tried = form.tried.filter(({ text }) => text.trim())
  form.contacts = form.contacts.filter(({ name, role, how }) => (name + role + how).trim())
  form.rules = form.rules.filter(({ text }) => text.trim())
}

/** There is always a line to write the next step on. */
export function ensureStep(form: CaseForm) {
  if (form.steps.length === 0) form.steps.push(newStep())
}

const WHOLE = /^\s*\d*\s*$/

/** What cannot even be sent: minutes that are no number. */
export function faultsOf(form: CaseForm): Faults {
  const wrong = form.steps.flatMap(({ minutes }, index) => (WHOLE.test(minutes) ? [] : [index]))
  return Object.fromEntries(wrong.map((at) => [`steps.${at}.minutes`, t('form.minutesWrong')]))
}

export const minutesFault = (minutes: string): Faults =>
  WHOLE.test(minutes) ? {} : { minutes: t('form.minutesWrong') }
