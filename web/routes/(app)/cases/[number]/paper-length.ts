import type { Case } from '#schema/api/cases.ts'

/** Letters of ordinary width that fill a sheet at its usual size. */
const A_SHEET = 2_700
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/g

/** So much was written that it takes smaller type to stay on one sheet. */
export function isLong(of: Case): boolean {
  const text = [
    ...[of.symptom, of.cues, of.cause, of.proof, of.judgement, of.prevention],
    ...of.tried,
    ...of.steps.flatMap((step) => [step.text, step.caution ?? '']),
    ...of.contacts.flatMap(({ name, role = '', how = '' }) => [name, role, how]),
    ...of.rules.map((rule) => rule.text)
  ].join(' ')
  const wide = text.match(HANGUL)?.length ?? 0
  return text.length + wide > A_SHEET
}
