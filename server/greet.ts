/** Says in plain words where the door is, and what opens it. */
export function greet(address: string, setupToken: string) {
  console.log(`Bridgebook: ${address}`)
  if (!setupToken) return
  console.log(`Set up:     ${address}/setup?token=${encodeURIComponent(setupToken)}`)
  console.log('A company to look at, with people and cases: npm run demo')
}

/** Whom to be in the demo. */
export async function introduce() {
  const { demoPassword, people } = await import('#seeds/people.ts')
  console.log(`Log in as any of these; everybody's password is ${demoPassword}`)
  for (const { name, email, language, active } of people) {
    if (active !== false) console.log(`  ${email.padEnd(30)} ${language}  ${name}`)
  }
  console.log('Nothing here is kept: stopping the demo throws it away.')
}
