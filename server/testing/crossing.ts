import {
  agendaLines,
  bridgeItems,
  bridgeNotes,
  bridgeQuestions,
  bridges,
  bridgeSessions,
  differences,
  evidence,
  interviewQuestions,
  interviews,
  letterWords,
  nextActions,
  uncrossed
} from '#schema/tables/index.ts'
import type { World } from './build.ts'

interface Wish {
  giver: string
  receiver: string
  cases: number[]
  /** A word of its own for a text: about a case, or about none; its writer's alone, where private. */
  word: (about: number | null, writer?: string) => string
}

/**
 * A bridge as rows, with an item for each case and everything that can be written about it, by
 * whoever: also about what one of the two, or their leads, may not see. Gives its id, its items and
 * its sessions.
 */
export function aWholeBridge(
  { database, clock }: World,
  { giver, receiver, cases, word }: Wish
): Promise<{ bridge: string; items: string[]; session: string; replays: string[] }> {
  const [now, day] = [clock.now(), clock.now().slice(0, 10)]
  const id = () => crypto.randomUUID()
  return database.transaction(async (tx) => {
    const [bridge, session, interview] = [id(), id(), id()]
    await tx.insert(bridges).values({
      ...{ id: bridge, kind: 'handover', giver, receiver, entity: 'PL02', madeBy: giver },
      ...{ purpose: word(null), startsOn: day, endsOn: '2099-01-31', createdAt: now },
      ...{ startedAt: now, endReason: '', version: 1 }
    })
    await tx.insert(bridgeSessions).values({
      ...{ id: session, bridge, heldOn: day, notes: word(null), madeBy: giver, createdAt: now },
      ...{ startsAt: '2098-12-31T09:00:00.000Z', minutes: 60, version: 1 }
    })
    await tx.insert(interviews).values({
      ...{ id: interview, bridge, startedBy: receiver, startedAt: now, version: 1 }
    })
    await tx
      .insert(bridgeNotes)
      .values([giver, receiver].map((by) => ({ ...note(by), private: true, text: word(null, by) })))
    await tx.insert(letterWords).values({ bridge, by: receiver, text: word(null), at: now })
    const items: string[] = []
    const replays: string[] = []
    for (const [position, caseNumber] of cases.entries()) {
      const [item, proof, blind] = [id(), id(), id()]
      await tx.insert(bridgeItems).values({
        ...{ id: item, bridge, kind: 'case', domain: 'judgement', caseNumber, position },
        ...{ title: word(caseNumber), note: word(caseNumber), criticality: 4 },
        ...{ target: 'doneAlone', reasons: [], addedBy: giver, addedAt: now },
        ...{ dropReason: '', version: 1 }
      })
      const said = { happenedOn: day, offeredBy: giver, offeredAt: now, giverAt: now, item }
      const texts = () => ({ giverText: word(caseNumber), receiverText: word(caseNumber) })
      const quiet = { disputeReason: '', withdrawReason: '', receiverAt: now }
      await tx.insert(evidence).values([
        { ...said, ...texts(), ...quiet, id: proof, kind: 'answer', stage: 'captured' },
        { ...said, ...texts(), ...quiet, id: blind, kind: 'blind', stage: 'doneAlone', caseNumber }
      ])
      await tx.insert(differences).values({
        ...{ evidence: blind, text: word(caseNumber), by: receiver, at: now }
      })
      await tx.insert(interviewQuestions).values({
        ...{ interview, position, probe: 'cues', caseNumber, item, text: '' },
        ...{ answer: word(caseNumber), answeredAt: now, typedBy: giver }
      })
      await tx.insert(bridgeQuestions).values({
        ...{ bridge, item, text: word(caseNumber), askedOn: day, by: receiver, at: now },
        answer: word(caseNumber)
      })
      await tx.insert(uncrossed).values({
        ...{ bridge, item, owner: receiver, text: word(caseNumber), by: giver, at: now }
      })
      await tx.insert(agendaLines).values({ session, item, text: '', reason: 'late', position })
      await tx.insert(nextActions).values({
        ...{ bridge, item, text: word(caseNumber), who: receiver, dueOn: day },
        ...{ madeBy: giver, createdAt: now }
      })
      await tx
        .insert(bridgeNotes)
        .values({ ...note(giver), item, private: false, text: word(caseNumber) })
      items.push(item)
      replays.push(blind)
    }
    return { bridge, items, session, replays }

    function note(by: string) {
      return { bridge, by, at: now }
    }
  })
}
