/**
 * Everything that a route can ask for. `anyone` needs no session and `member` any active person.
 * The others are decided by the feature that they belong to (its may.ts): some of the person alone,
 * by the guard; most of the person and the case or occurrence, once that has been found.
 */
export const PERMISSIONS = [
  'anyone',
  'member',
  'case.read',
  'case.log',
  'case.use',
  'case.edit',
  'case.solve',
  'case.validate',
  'case.confirm',
  'case.reopen',
  'case.withdraw',
  'case.setVisibility',
  'case.ask',
  'case.answer',
  'case.retire',
  'case.reinstate',
  'case.merge',
  'case.takeBack',
  'occurrence.read',
  'occurrence.edit',
  'occurrence.close',
  'occurrence.take',
  'occurrence.assign',
  'occurrence.withdraw',
  'occurrence.restrict',
  'process.setReview',
  'redact',
  'person.invite',
  'person.renew',
  'person.deactivate',
  'person.edit'
] as const

export type Permission = (typeof PERMISSIONS)[number]
