import type { SeedCase } from '../kinds.ts'

export const enMoreCases: SeedCase[] = [
  {
    key: 'en-cutoff-approver-abroad',
    language: 'en',
    title: 'Same-day payment misses the bank’s cut-off because the second approver is asleep',
    symptom:
      'A large sterling payment that has to arrive today sits in the portal as *awaiting authorisation (1 of 2)*. The other approvers on the mandate are in Incheon or on leave, and the cut-off is an hour away.',
    process: 'treasury.payments',
    system: 'Bank portal, SAP S/4',
    accounts: ['113100', '440000'],
    counterpartKind: 'bank',
    materialityBand: 'material',
    entities: ['UK01'],
    cues: 'Look at **how the payment was entered**, not at who is missing. If it’s keyed as *faster* it may not need a same-day slot at all and the limit is the problem; if it’s keyed as CHAPS and the amount would fit under our single-transaction limit, re-keying beats waking anybody. And read the mandate, not the org chart: two people on it left group finance in spring and still count as approvers for the smaller band.',
    cause:
      'The mandate asks for two signatures above a band and was drawn up when there were four approvers in Leeds. Two have moved; nobody redrew it.',
    causeKind: 'configuration',
    tried: [
      'Rang Incheon at what was two in the morning there. Kyung-min approved from his phone on the wrong payment, and that took longer to undo than the delay would have.',
      'Asked the bank to authorise by phone. They did it once, years ago; they won’t now.'
    ],
    steps: [
      {
        text: 'Read the payment’s type, amount and value date in the portal and the cut-off for that type on the bank’s page. Write down the minutes you have.',
        minutes: 3
      },
      {
        text: 'Ask the beneficiary what the money is for and whether first thing tomorrow will do. A customs duty won’t wait; most suppliers will.',
        minutes: 6
      },
      {
        text: 'If the amount fits under the single-signature band, cancel and re-key it as a faster payment. Do both in front of a second person.',
        minutes: 6,
        caution:
          'Cancel first and see it gone. Two live copies of one payment is how we paid a foundry twice.'
      },
      {
        text: 'Otherwise ring the approvers of that band in the order of the mandate, Leeds first. Read out payee, amount and last four digits; they approve what they heard.',
        minutes: 10
      },
      {
        text: 'Missed: move the value date, tell the beneficiary, and tell cash management so that the forecast is right tomorrow.',
        minutes: 4
      }
    ],
    proof: 'The portal shows *completed* with a time before the cut-off, and one copy only.',
    judgement:
      'We never give a token to somebody else, and never split one payment in two to get under a band; the auditors look for exactly that. If it’s the same payee three months running, the mandate is wrong and not the day. I decide whether it goes today; treasury decides how.',
    prevention:
      'The mandate is read against the leavers’ list every quarter. Anything due on the last day is entered by noon.',
    contacts: [
      {
        name: 'Callum Reid',
        role: 'Corporate service team at our bank',
        how: 'Phone; will say whether a slot exists, never approves'
      }
    ],
    rules: [{ kind: 'policy', text: 'Bank mandate: two approvers above the band, no splitting' }],
    tags: ['CHAPS', 'cut-off', 'mandate', 'approval'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 95,
    laterMinutes: 30,
    outcomes: { adapted: 0.2, failed: 0.08 },
    users: ['sam'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.9 },
    sightings: [
      {
        seen: 'Import duty deferment, 14:20, cut-off at 15:45. Re-keyed as a faster payment, fitted the band.',
        amount: 86400,
        currency: 'GBP',
        counterpart: 'HMRC',
        documentRefs: ['CHAPS 0731-04']
      },
      {
        seen: 'Second approver on a train with no signal. Third on the mandate was in the building the whole time.',
        amount: 210000,
        currency: 'GBP',
        counterpart: 'Tyne Castings'
      },
      {
        seen: 'Missed by six minutes. Supplier had no objection to the next morning; nobody had asked.',
        amount: 132750,
        currency: 'GBP',
        counterpart: 'Yorkshire Forge'
      }
    ]
  },
  {
    key: 'en-cash-pool-sweep',
    language: 'en',
    title: 'Cash pool sweep on the last day lands in the wrong month at one end',
    symptom:
      'The zero-balance sweep between UK01 and a participant shows at both banks, but the intercompany loan accounts differ by exactly one sweep. Elimination doesn’t clear and the participant’s account shows a balance that should be zero.',
    process: 'treasury.cash',
    system: 'SAP S/4, pool header bank',
    accounts: ['113100', '113190', '251500'],
    counterpartKind: 'groupCompany',
    materialityBand: 'material',
    entities: ['UK01', 'PL02', 'RO01'],
    cues: 'Compare **value dates, not booking dates**. The header bank books after midnight with the old value date; the participant’s bank books the evening before. One line of difference of exactly one day’s sweep is that, always. If the difference has pennies in it and the sweep is in euro, it’s the conversion margin and there’s a second line for it further down.',
    cause:
      'The sweep runs after the participant’s branch has closed for the month and before the header’s; each system books on its own day.',
    causeKind: 'timing',
    tried: [
      'Reversed it in the participant and booked it again with the other date. Their bank statement no longer agreed with anything.',
      'Netted it off in consolidation. Next month’s sweep reversed itself into the ledger and the difference came back doubled.'
    ],
    steps: [
      {
        text: 'Ask the header bank for the pool report of the last two days with value dates. It’s one page and the only document both banks sign.',
        minutes: 4
      },
      {
        text: 'Lay both loan accounts beside it and mark the sweep that has a value date in the closing month and a posting date in the next.',
        minutes: 8
      },
      {
        text: 'Book it at the end that’s late, on the last day, as cash in transit. Keep the bank account as the bank has it.',
        minutes: 6,
        posting: {
          debit: '113190 Cash in transit',
          credit: '251500 Pool payable, group',
          amount: 'the sweep'
        }
      },
      {
        text: 'Reverse it on day one when the bank line comes, with the same reference, and tell the participant what you did.',
        minutes: 4,
        caution: 'Post it once. Two people fixing the same sweep is the usual way this goes wrong.'
      }
    ],
    proof:
      'Both loan accounts agree in transaction currency to the pool report, and the in-transit line is gone on WD+1.',
    judgement:
      'The pool report wins over both ledgers, because it’s the only thing the banks will stand behind. I don’t adjust a bank balance for a difference in days, ever; the account is what the statement says. If it crosses a quarter end I book the interest too, and tell the participant which day counted.',
    prevention:
      'WD−2: participants get the expected sweep time of the last day. No manual transfers out of pool accounts after noon.',
    contacts: [
      {
        name: 'Ritu Bhalla',
        role: 'Pool desk, header bank',
        how: 'Mail the pool reference; the report comes as an attachment, never as figures in the text'
      },
      {
        name: 'Elena Radu',
        role: 'Participant side, Timișoara',
        how: 'Chat before posting, not after'
      }
    ],
    rules: [
      { kind: 'policy', text: 'Group treasury policy: pool accounts carry no balance overnight' }
    ],
    tags: ['cash pool', 'sweep', 'intercompany', 'value date'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 260,
    laterMinutes: 40,
    outcomes: { adapted: 0.18, failed: 0.04 },
    users: ['sam', 'ioana'],
    season: { rhythm: 'month', workingDay: 1, chance: 1 },
    sightings: [
      {
        seen: 'Differs by exactly one sweep of the last evening. Header booked it with the day’s value date, participant on the first.',
        amount: 418600,
        currency: 'GBP',
        counterpart: 'PL02',
        documentRefs: ['POOL-UK-0731']
      },
      {
        seen: 'Two differences: the sweep, and 84.10 which is the conversion margin on the euro leg.',
        amount: 96250,
        currency: 'RON',
        counterpart: 'RO01'
      },
      {
        seen: 'Manual transfer out of the pool at 16:50. Not a sweep at all; the participant’s payroll.',
        amount: 152300,
        currency: 'PLN',
        counterpart: 'PL02',
        note: 'Agreed that noon is the limit'
      }
    ]
  },
  {
    key: 'en-postponed-vat',
    language: 'en',
    title: 'Postponed import VAT statement and the ledger don’t agree',
    symptom:
      'The monthly postponed import VAT statement shows more (or less) import VAT than boxes 1 and 4 of our working paper. The entry numbers on the statement don’t match the invoice numbers in the ledger, so nothing ties by itself.',
    process: 'tax.vat',
    system: 'SAP S/4, government gateway',
    accounts: ['261000', '261100'],
    counterpartKind: 'authority',
    materialityBand: 'notable',
    entities: ['UK01'],
    cues: 'Sort by **entry date**, not by arrival. Then look at the first and last three lines only: what’s at the edge of the month is timing, what’s in the middle is a mistake. A missing line with an agent’s reference you don’t know means they declared it under their own number and you’ll find it as an invoice with VAT to pay, which is where the money went.',
    cause:
      'The broker ticks postponed accounting per entry. On some entries they don’t, and then the VAT is paid at the border or on deferment and appears nowhere on the statement.',
    causeKind: 'thirdParty',
    tried: [
      'Took the statement as the truth and plugged the difference. Two quarters later a broker’s correction made it double.',
      'Matched on the commercial invoice number. The statement has none; half a day went into that.'
    ],
    steps: [
      {
        text: 'Download the statement and the deferment statement for the same month. Between them they are every entry.',
        minutes: 8
      },
      {
        text: 'Ask each broker for entry number ↔ our PO. Two of the three send a file; one sends pictures.',
        minutes: 12
      },
      {
        text: 'Match entry by entry. Timing at both edges goes to the next month, with the entry number in the text.',
        minutes: 15
      },
      {
        text: 'Entries on deferment that should have been postponed: correct with the broker, and claim the VAT from the import document, not from the invoice.',
        minutes: 15,
        caution:
          'Don’t claim twice. If it was postponed on paper and paid in reality, the paper loses.',
        posting: { debit: '261100 Import VAT', credit: '261000 VAT clearing' }
      }
    ],
    proof:
      'Statement plus deferment equals the import VAT in the working paper line for line, and every difference carries an entry number.',
    judgement:
      'We correct in the period the entry belongs to, even when it’s small, because import entries are checked by machine. Under the value of one container, and only if the broker admits it in writing, I let it ride to the next month. The broker’s fee for a correction is theirs to pay if their tick was missing.',
    prevention:
      'Standing instruction to each broker to use postponed accounting for UK01, repeated every January when their new staff start.',
    contacts: [
      {
        name: 'Andrea Flynn',
        role: 'Customs broker, Immingham',
        how: 'Mail before ten; file of entries by return'
      }
    ],
    tags: ['import VAT', 'postponed accounting', 'customs', 'broker'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 240,
    laterMinutes: 60,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['sam'],
    season: { rhythm: 'month', workingDay: 6, chance: 0.9 },
    sightings: [
      {
        seen: 'Two entries declared by the courier’s own agent. VAT was on their invoice instead.',
        amount: 6420,
        currency: 'GBP',
        counterpart: 'Fleetline Couriers',
        documentRefs: ['EN 20GB0041178']
      },
      {
        seen: 'Difference of one container over the month end. Statement in July, goods in June.',
        amount: 18330,
        currency: 'GBP',
        counterpart: 'Wenzhou Haoda Actuators'
      },
      {
        seen: 'Half the month’s entries on deferment after the broker changed system.',
        amount: 41800,
        currency: 'GBP',
        counterpart: 'Immingham brokers',
        note: 'Claimed from the import documents in the same quarter'
      }
    ]
  },
  {
    key: 'en-cis-unverified',
    language: 'en',
    title: 'Subcontractor paid in full without the construction deduction',
    symptom:
      'A site installer’s invoice was paid gross. It has labour in it, the supplier isn’t set up for the construction scheme, and there’s no line for them on the monthly return.',
    process: 'tax.withholding',
    system: 'SAP S/4, government gateway',
    accounts: ['440000', '261200'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['UK01'],
    cues: '“Supply and fit” in the text is the whole signal. **Supply alone never bites; fit always does.** The second: a supplier who has always delivered from a truck and suddenly invoices days. And if the invoice has a deduction line already, they know more than we do, so ask why we didn’t.',
    cause:
      'Supplier was set up as a goods supplier years ago and grew into installing. Nobody verifies a supplier twice.',
    causeKind: 'masterData',
    tried: [
      'Deducted from their next invoice without a word. They rang, rightly, and it took a week to explain.'
    ],
    steps: [
      {
        text: 'Read the order: is there labour on our site, and is it work on a building or plant? If neither, stop.',
        minutes: 5
      },
      {
        text: 'Verify the supplier in the gateway and keep the verification number in the vendor record.',
        minutes: 8
      },
      {
        text: 'Split the invoice into labour and materials on their word, in writing. Deduct on labour only.',
        minutes: 10,
        caution: 'If they can’t or won’t split it, the whole of it is labour.'
      },
      {
        text: 'Put the payment into the return of the month in which it was paid, and pay the deduction ourselves if it’s too late to take it from them.',
        minutes: 15,
        posting: { debit: '440000 Trade payables', credit: '261200 Deduction payable' }
      }
    ],
    proof:
      'The return has a line for the supplier, the vendor record has a verification number, and the control account is zero after payment.',
    judgement:
      'We bear a deduction we forgot rather than claw it back in one go; it’s our duty, not theirs. Where the invoice is small and the work is clearly supply, I let the site decide with one line in the file. Anything on live plant goes to Piotr first.',
    prevention:
      'The purchase order form asks “Does anyone come on site?” If yes, the order waits for a verification number.',
    contacts: [
      {
        name: 'Bev Turner',
        role: 'Site services, Leeds',
        how: 'Knows who was on the roof and when'
      }
    ],
    tags: ['subcontractor', 'CIS', 'withholding', 'site work'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 150,
    laterMinutes: 45,
    outcomes: { adapted: 0.2 },
    users: ['sam'],
    season: { rhythm: 'irregular', chance: 0.4 },
    sightings: [
      {
        seen: 'Valve fitting at a water works, supply and fit, paid gross twice before the return.',
        amount: 7840,
        currency: 'GBP',
        counterpart: 'Harrogate Pipework',
        documentRefs: ['INV 2291']
      },
      {
        seen: 'Scaffolding for a shutdown. Supplier verified at the standard rate, no previous history.',
        amount: 3160,
        currency: 'GBP',
        counterpart: 'Aire Scaffold'
      },
      {
        seen: 'Invoice already had the deduction on it. We had paid it in full anyway.',
        amount: 1490,
        currency: 'GBP',
        counterpart: 'Calder Process'
      }
    ]
  },
  {
    key: 'en-joiner-emergency-tax',
    language: 'en',
    title: 'Joiner taxed on an emergency code because the leaver details came after the run',
    symptom:
      'A new starter’s first payslip has far more tax than their offer letter suggests. The payslip shows a code ending in a month or week mark, and they want it fixed before the weekend.',
    process: 'payroll.run',
    system: 'Payroll bureau, SAP HCM',
    counterpartKind: 'employee',
    materialityBand: 'trivial',
    entities: ['UK01'],
    cues: 'Read the **date the code was set**, not the code. Set on the day of the run means the details arrived and we were too late; set weeks before means the notice came electronically and somebody chose to keep the old one. If two joiners of the same agency have it, the agency sent the leaver details to the wrong address again.',
    cause:
      'The starter’s details from the previous employer arrive after the payroll cut-off, and the bureau applies the default for a starter with no details.',
    causeKind: 'timing',
    tried: [
      'Rang the bureau for a manual adjustment. They can, and then the next notice overwrites it.'
    ],
    steps: [
      {
        text: 'Ask the starter for the form itself, not a figure. A figure over the phone has cost us a month twice.',
        minutes: 5
      },
      {
        text: 'Check in the gateway whether a notice for them is waiting; if it is, the code is already on its way and nothing else is needed.',
        minutes: 5
      },
      {
        text: 'Enter the details before the next run and tell the starter the difference comes back in the next month’s pay.',
        minutes: 8,
        caution: 'Don’t run a supplementary payroll for one person. It breaks the monthly return.'
      }
    ],
    proof:
      'The next payslip shows a code without a month or week mark, and the tax over the two months equals what it would have been.',
    judgement:
      'We pay an advance only if the difference keeps somebody from rent, and I decide that in person. Otherwise it waits a month: it comes back by itself, and every clever fix has made a second problem. The starter is told that on the same day, by a person.',
    prevention:
      'Offer letters ask for the leaver details with the bank details, and HR chases both before the Monday of the run.',
    contacts: [
      {
        name: 'Becky Stott',
        role: 'HR operations, Leeds',
        how: 'Knows who is on their first run; ask on the Friday before'
      }
    ],
    tags: ['emergency tax', 'joiner', 'P45', 'payroll'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 60,
    laterMinutes: 20,
    outcomes: { adapted: 0.15 },
    users: ['helen'],
    season: { rhythm: 'payday', chance: 0.6 },
    sightings: [
      {
        seen: 'Two joiners from the same agency, both on the emergency code. Forms had gone to the old address.',
        amount: 812.4,
        currency: 'GBP',
        counterpart: 'two joiners, Leeds'
      },
      {
        seen: 'Notice had been waiting in the gateway for nine days. Nothing to do but say so.',
        amount: 394,
        currency: 'GBP',
        counterpart: 'joiner, Leeds'
      }
    ]
  },
  {
    key: 'en-rehire-second-record',
    language: 'en',
    title: 'Returning employee appears twice at the tax authority and is taxed as a second job',
    symptom:
      'Someone who left and came back within the year is taxed on a flat code from their first payslip. The gateway shows two live employments with us, and no notice fixes it.',
    process: 'payroll.leavers',
    system: 'Payroll bureau, SAP HCM',
    counterpartKind: 'authority',
    materialityBand: 'trivial',
    entities: ['UK01'],
    cues: 'Compare the **payroll id**, not the name. If the new record got a new id and the old one never had a leaving date reported, they exist twice. Seasonal fitters who come back each shutdown are the ones; their personnel number is the same and their payroll id isn’t.',
    cause:
      'The rehire is set up as a new person with a new payroll id while the leaving date of the old one was filed too late or not at all.',
    causeKind: 'humanSlip',
    steps: [
      {
        text: 'Find both records in the bureau and write down ids, start and leaving dates as they were *reported*, not as they are in HR.',
        minutes: 8
      },
      {
        text: 'Report the leaving date on the old id with the next submission. Keep the new id.',
        minutes: 6,
        caution: 'Don’t change the id of the new record now; that makes a third employment.'
      },
      {
        text: 'Write to the authority’s employer line with both ids and ask for the records to be merged. Note the reference.',
        minutes: 20
      },
      { text: 'Tell the employee it takes a few weeks and give them the reference.', minutes: 5 }
    ],
    proof:
      'One live employment in the gateway, a normal code on the next notice, and no overpaid tax at the year end.',
    judgement:
      'No manual code in the meantime. It feels kind and it makes a debt at the year end that the employee pays.',
    prevention: 'The rehire form asks “Have you worked here before?” and brings up the old record.',
    tags: ['rehire', 'payroll id', 'duplicate employment'],
    links: [{ kind: 'sameCause', to: 'en-joiner-emergency-tax' }],
    author: 'helen',
    state: 'solved',
    firstMinutes: 130,
    laterMinutes: 40,
    outcomes: { adapted: 0.1, failed: 0.1 },
    users: ['grace'],
    season: { rhythm: 'payday', chance: 0.35 },
    sightings: [
      {
        seen: 'Fitter back for the autumn shutdown, third time. Leaving date of the spring never reported.',
        amount: 463.2,
        currency: 'GBP',
        counterpart: 'fitter, Leeds'
      },
      {
        seen: 'Sales engineer returned after five months. Merged after nineteen days.',
        counterpart: 'sales engineer, north'
      }
    ]
  },
  {
    key: 'en-ageing-two-totals',
    language: 'en',
    title: 'Two people run the same ageing report and get different totals',
    symptom:
      'The ageing in the group pack and the one on the credit controller’s desk differ, run on the same morning. Nobody has posted anything in between and the ledger total agrees with only one of them.',
    process: 'it.reports',
    system: 'SAP S/4',
    accounts: ['140000'],
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['UK01', 'RO01', 'PL02'],
    cues: 'Print the **selection page**, don’t look at the figures. A saved variant brings its own key date and its own status tick, and neither is on the first screen. If the older report is the larger one, its variant still has a fixed key date from the month it was made. If they differ by a few customers, it’s an authorisation: the report drops silently what the person may not see.',
    cause:
      'Variants were copied by name from a colleague; one carries a fixed key date and the tick for cleared items.',
    causeKind: 'configuration',
    tried: [
      'Compared customer by customer for a morning. The difference was in the selection, so every customer was “right”.',
      'Deleted the variant. It belonged to somebody on leave and her background job failed that night.'
    ],
    steps: [
      {
        text: 'Have both run it again, on one screen, with selections printed: key date, document status, company code, customer range.',
        minutes: 5
      },
      {
        text: 'Compare the two pages line by line. One difference is enough; don’t look for a second before that one is resolved.',
        minutes: 4
      },
      {
        text: 'Same selection and still different: check the authorisation of both for the company code and account group.',
        minutes: 8,
        caution:
          'Nobody gets wider access to make a report agree. Fewer customers is a finding, not a favour.'
      },
      {
        text: 'Correct the variant, save it under the team’s name with a dynamic key date, and protect it.',
        minutes: 5
      }
    ],
    proof:
      'Both people print the same total from the team variant on the same day, and it equals 140000 in the trial balance.',
    judgement:
      'The report that ties to the ledger wins, even if it’s the one nobody likes. I don’t restate a pack for a report that was run with an old date; it goes into the next one with a line of text. Bad debt follows the corrected ageing, always.',
    prevention:
      'Team variants only, protected, key date dynamic; personal variants don’t survive the quarterly clean-up. Ask before deleting.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'Business systems',
        how: 'Send both selection pages, not both totals'
      }
    ],
    tags: ['ageing', 'variant', 'authorisation', 'report'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 150,
    laterMinutes: 25,
    outcomes: { adapted: 0.15 },
    users: ['sam', 'elena', 'tomasz'],
    season: { rhythm: 'month', workingDay: 2, chance: 1 },
    sightings: [
      {
        seen: 'Key date of March saved in the variant. Everything since then missing from the newer buckets.',
        amount: 184600,
        currency: 'GBP'
      },
      {
        seen: 'Differ by two customers. One colleague has no authorisation for the service business.',
        amount: 9240,
        currency: 'PLN',
        counterpart: 'PL02'
      },
      {
        seen: 'Tick for cleared items set. Total 1.4 times the ledger.',
        amount: 512300,
        currency: 'RON'
      }
    ]
  },
  {
    key: 'en-price-change-overtaken',
    language: 'en',
    title: 'Reprocessed messages overtook a change and restored the old price',
    symptom:
      'After a night of failed interface messages were pushed through again, some orders are back to last month’s prices or to quantities that the customer had already changed. Each message says *processed without error*.',
    process: 'it.interfaces',
    system: 'SAP S/4, web shop',
    messageCode: 'BD87',
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['UK01', 'PL02'],
    cues: 'Sort by **created**, then by *processed*, and look where the order flips. If a change stands before its own creation, the batch ran by number and not by time. Only objects that were touched by hand during the outage are damaged; everything else is fine, so don’t go through all of it.',
    cause:
      'Reprocessing takes messages in the order of the list on the screen; a later message for the same document had already gone through by itself.',
    causeKind: 'interface',
    tried: [
      'Sent the newest message for each document again. Some were partial changes and took the delivery dates with them.'
    ],
    steps: [
      {
        text: 'Stop further reprocessing and note the message range and the outage window.',
        minutes: 5
      },
      {
        text: 'Pull message ids with created and processed times; keep documents with more than one message in the window.',
        minutes: 15
      },
      {
        text: 'Compare those with the shop’s own change log, field by field, and put right what went back.',
        minutes: 40,
        caution:
          'Delivered or invoiced? Leave the order, tell sales, and correct the invoice instead.'
      },
      { text: 'Reprocess what is left in order of creation, one document at a time.', minutes: 15 }
    ],
    proof:
      'For every document with several messages the last created is the last processed, and the shop and SAP agree on price and quantity for a sample of ten.',
    prevention:
      'The reprocessing job now sorts by creation time and skips an object with a newer message.',
    contacts: [
      {
        name: 'Owen Price',
        role: 'Web shop vendor, support',
        how: 'Change log as a file, on request before noon'
      }
    ],
    tags: ['interfaces', 'reprocessing', 'sequence', 'web shop'],
    links: [{ kind: 'followsFrom', to: 'en-interface-stuck' }],
    author: 'priya',
    state: 'solved',
    firstMinutes: 280,
    laterMinutes: 90,
    outcomes: { adapted: 0.3, failed: 0.05 },
    users: ['sam'],
    season: { rhythm: 'irregular', chance: 0.25 },
    sightings: [
      {
        seen: '61 messages pushed through after a lock. Nine orders back on the September price list.',
        amount: 5240,
        currency: 'GBP',
        documentRefs: ['INC-23880']
      },
      {
        seen: 'Customer’s reduced quantity restored to the first one, and shipped.',
        amount: 1860,
        currency: 'GBP',
        counterpart: 'Ashby Marine',
        documentRefs: ['SO 1200051204']
      }
    ]
  },
  {
    key: 'en-emergency-user-locked',
    language: 'en',
    title: 'Emergency user locked during the close and the log of the last use was never read',
    symptom:
      'The emergency user for postings on the last evening is locked for “review outstanding”. The person who used it last month did the right thing, and the reviewer is away.',
    process: 'it.access',
    system: 'SAP S/4, access control',
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['UK01'],
    cues: 'Check **whose review is late**, not who needs the user. It’s nearly always the one reviewer who was named for the whole landscape. And look at what is going to be posted: if it’s an ordinary journal, the person already has the right and has simply never used it in their own name.',
    cause:
      'The control locks the user until the previous session is reviewed. Only one reviewer is named and has no deputy.',
    causeKind: 'configuration',
    tried: [
      'Asked for a second emergency user “just for tonight”. It’s still there two years later and the auditors found it.'
    ],
    steps: [
      {
        text: 'Read the list of transactions that have to be posted and check whether the colleague may post them in their own name. Often half of it goes away.',
        minutes: 6
      },
      {
        text: 'Call the named deputy. No deputy: the administrator reviews last month’s session, by reading it, not by ticking it.',
        minutes: 20,
        caution: 'Reviewer and user must not be the same person, not even for an hour.'
      },
      {
        text: 'Unlock, and write the ticket, the reason and the time into the session before the first posting.',
        minutes: 4
      },
      {
        text: 'Review tonight’s session tomorrow morning, and name a deputy in the tool.',
        minutes: 15
      }
    ],
    proof:
      'The session is reviewed within one working day by somebody else, and the user shows as ready with a deputy named.',
    judgement:
      'We stop the posting rather than share a personal password, whatever the deadline. If the entry can wait until the first working day, it waits: a reversal entry costs minutes, an unexplained session costs weeks. Above group materiality the unlock is Grace’s to ask for and mine to grant.',
    prevention:
      'Every emergency user has two reviewers in different teams. A reminder goes out on WD−3 if a session is unread.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'Business systems, access control',
        how: 'Telephone on the last evening'
      }
    ],
    rules: [
      {
        kind: 'policy',
        text: 'Access policy: each emergency session is reviewed by another person'
      }
    ],
    tags: ['emergency access', 'firefighter', 'review', 'segregation of duties'],
    links: [{ kind: 'sameCause', to: 'en-access-after-transfer' }],
    author: 'helen',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 120,
    laterMinutes: 35,
    outcomes: { adapted: 0.2 },
    users: ['grace', 'sam'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.6 },
    sightings: [
      {
        seen: 'Reviewer on a boat until the 4th. Half the postings could be made in the colleague’s own name.',
        documentRefs: ['INC-24110']
      },
      {
        seen: 'Session of the previous close not read; it held two period openings. Read, explained, unlocked at 19:10.',
        documentRefs: ['INC-24502']
      }
    ]
  },
  {
    key: 'en-new-statement-format',
    language: 'en',
    title: 'After the bank’s new statement format the sender’s name is in another field',
    symptom:
      'Automatic clearing has dropped sharply since the bank replaced the statement format. Lines post to the clearing account; the name we searched by is now under the *ultimate* party.',
    process: 'treasury.statement',
    system: 'SAP S/4, bank portal',
    entities: ['UK01'],
    counterpartKind: 'bank',
    author: 'sam',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.1 },
    sightings: [
      {
        seen: 'Old format: name in the first line of the note. New format: the bank’s own name there, customer under ultimate debtor, for some payers only. Changed the search for two customers as a test; one worked, one didn’t.',
        amount: 27480,
        currency: 'GBP',
        counterpart: 'several',
        documentRefs: ['CAMT 1109-01'],
        note: 'Waiting for the bank’s mapping sheet'
      }
    ]
  }
]
