import type { FoundBridge } from './find.ts'

/** Sentences name the two instead of their roles: mentoring calls those otherwise. */
export const namesOf = ({ giver, receiver }: FoundBridge) => ({
  giver: giver.name,
  receiver: receiver.name
})
