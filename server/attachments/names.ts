import { invalid, say } from '../http/problem.ts'

/** Signs that turn the direction of what follows: "exe.gnp" would read as "png.exe". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A file's own name: no folders, nothing that cannot be seen. */
export function plainName(given: string): string {
  const own = given.toWellFormed().split(/[\\/]/).at(-1) ?? ''
  const name = own.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim().replace(/^\.+/, '')
  if (!name) throw invalid({ name: say('field.required') })
  return name
}

/** What some system runs when it is opened, also where its content is mere text. */
const RUNS =
  /\.(exe|com|scr|pif|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|msi|msp|jar|lnk|reg|cpl|dll|sh|app|apk|scf|url)$/i

/** Refuses a name that makes a program of whatever is in the file. */
export function refuseProgramName(name: string) {
  if (RUNS.test(name)) throw invalid({ name: say('attachment.program') })
}
