/** The address is who you are when you sign in, however it was typed. */
export const sameEmail = (typed: string) => typed.trim().toLowerCase()
