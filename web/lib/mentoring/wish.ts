/** What somebody wants to learn, as it is typed. */
export interface Wish {
  process: string
  goals: string[]
  words: string
}

export const noWish = (): Wish => ({ process: '', goals: [''], words: '' })
