/** Every table of both databases; drizzle-kit reads this file. */
export * from './activity.ts'
export * from './attachments.ts'
export * from './cases.ts'
export * from './close.ts'
export * from './notices.ts'
export * from './organisation.ts'
export * from './people.ts'
export * from './talk.ts'
