/** Every table of both databases; drizzle-kit reads this file. */
export * from './activity.ts'
export * from './cases.ts'
export * from './organisation.ts'
export * from './people.ts'
