export const load = () => ({ full: true })
