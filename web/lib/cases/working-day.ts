import { number } from '#lib/language/index.ts'

/** +2, −1: a working day of a close, with the sign that it is always said with. */
export const signedDay = (workingDay: number) =>
  number(workingDay, { signDisplay: 'always' }).replace('-', '−')
