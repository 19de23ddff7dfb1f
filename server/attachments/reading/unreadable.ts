/** Why the words of a file are not there. */
export const FAILURES = [
  'encrypted',
  'broken',
  'unsupported',
  'tooLarge',
  'stopped',
  'empty'
] as const
export type TextFailure = (typeof FAILURES)[number]

/** A file whose words cannot be had, and why. */
export class Unreadable extends Error {
  readonly failure: TextFailure

  constructor(failure: TextFailure) {
    super(`the file is ${failure}`)
    this.failure = failure
  }
}
