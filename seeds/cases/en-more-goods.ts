import type { SeedCase } from '../kinds.ts'

/** Purchasing, goods, papers, travel, sales and clients. */
export const enMoreGoodsCases: SeedCase[] = [
  {
    key: 'en-blanket-order-used-up',
    language: 'en',
    title: 'Blanket order for workshop supplies runs out of value and invoices stop',
    symptom:
      'Invoices of one supplier of consumables are refused on entry: *effective value exceeds limit of the item*. Deliveries go on as usual, because nobody receipts them, and the supplier starts to chase.',
    process: 'procurement.orders',
    system: 'SAP S/4 (limit order)',
    accounts: ['211700', '463000'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['UK01', 'PL02'],
    cues: 'Look at the **slope**, not at the limit. If the last year used a twelfth a month and the money has gone in August, somebody is buying something else on this number: read the item texts of the last five invoices. Gloves and rags are fine. A pump isn’t. And if the value is used up exactly in the month in which the buyer changed, the successor never knew that it had to be renewed.',
    cause:
      'The order was raised for a year by value, without a warning level. Each desk orders against the number on the wall.',
    causeKind: 'configuration',
    tried: [
      'Raised the limit without asking. It covered an unapproved spindle repair and audit found it before we did.',
      'Posted the invoices without an order to get them paid. Now the spend report has half of it under “maverick”.'
    ],
    steps: [
      {
        text: 'Open the item in `ME23N`, history: list invoices, texts and who confirmed. Ten minutes tells you whether it’s volume or abuse.',
        minutes: 10
      },
      {
        text: 'Volume: ask the budget holder for an increase in writing, with the monthly average and the end date. The buyer changes the limit, not payables.',
        minutes: 10
      },
      {
        text: 'Something else on it: that invoice gets an order of its own with a real description, approved by whoever asked for it.',
        minutes: 15,
        caution: 'Don’t split one invoice over two orders. The supplier’s copy will never match.'
      },
      {
        text: 'Enter the waiting invoices, oldest first, and tell the supplier the payment date.',
        minutes: 10,
        posting: { debit: '463000 Workshop consumables', credit: '211700 Trade payables' }
      }
    ],
    proof:
      'No parked invoice left for the supplier, remaining value covers the months to the end date at the usual pace, and the supplier’s statement agrees.',
    judgement:
      'I’d rather have a generous limit with a monthly look than a tight one that stops the invoices of someone we depend on. Above the buyer’s own authority it goes up whatever the hurry is. Supplies that the floor can’t work without get paid while we argue about who forgot.',
    prevention:
      'WD−3 list: limit orders with less than two months of average use left. New buyer, new owner of each number on the wall.',
    contacts: [
      {
        name: 'Ewa Lis',
        role: 'Procurement',
        how: 'Chat; changes the limit the same day if the mail is attached'
      }
    ],
    rules: [{ kind: 'policy', text: 'Procurement policy: limit orders, owner and yearly renewal' }],
    tags: ['limit order', 'blanket order', 'consumables'],
    author: 'helen',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 120,
    laterMinutes: 35,
    outcomes: { adapted: 0.2 },
    users: ['grace', 'marta', 'sam'],
    season: { rhythm: 'month', workingDay: -2, chance: 0.9 },
    sightings: [
      {
        seen: 'Abrasives and gloves, used up four months early. Two of eleven invoices were for a spindle repair.',
        amount: 6_480,
        currency: 'GBP',
        counterpart: 'Harrogate Industrial Supplies',
        documentRefs: ['4500094410']
      },
      {
        seen: 'Buyer changed in spring, nobody renewed. Pure volume, increased in a quarter of an hour.',
        amount: 1_290,
        currency: 'GBP',
        counterpart: 'Calder Tools',
        documentRefs: ['4500092177']
      },
      {
        seen: 'Cleaning firm in Wrocław, limit in net, invoices compared gross in the mail. No problem at all.',
        amount: 3_075,
        currency: 'PLN',
        counterpart: 'Czysta Hala sp. z o.o.'
      }
    ]
  },
  {
    key: 'en-contract-renewed-itself',
    language: 'en',
    title: 'Maintenance contract renewed itself for a year and nobody wanted it',
    symptom:
      'An invoice for the coming year arrives for equipment we’ve replaced. There’s no order. The supplier quotes a clause that it renews unless notice was given.',
    process: 'procurement.contracts',
    system: 'Contract folder in SharePoint, SAP S/4',
    accounts: ['211700', '451000', '118500'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['UK01'],
    cues: 'Read the notice clause for **how**, not only for when. Half of our suppliers want it by post to a named address, and the e-mail that “cancelled” it last autumn doesn’t count. The other sign is in the price: an increase in the third year that isn’t on our copy means that there’s an amendment somebody signed at a trade show.',
    cause:
      'The contract was signed by a department that has since been merged. The reminder was in a calendar that left with its owner.',
    causeKind: 'missingDocument',
    tried: [
      'Refused the invoice and waited. They suspended support for the *other* machine, which we still need.'
    ],
    steps: [
      {
        text: 'Find every paper: contract, amendments, general terms of the year of signature. Write out term, notice period, form, address.',
        minutes: 25
      },
      {
        text: 'Ask the supplier what they would take to end it. Before you quote the clause back at them. There’s nearly always something we do want.',
        minutes: 20,
        caution:
          'Don’t confirm in writing that it has been renewed. “We have received your invoice” is enough.'
      },
      {
        text: 'Give notice for the next date today, in the form of the clause, with proof of delivery in the folder.',
        minutes: 15
      },
      {
        text: 'Agree: credit, swap to another machine, or the year runs and is spread over it.',
        minutes: 10,
        posting: { debit: '118500 Prepayments', credit: '211700 Trade payables' }
      }
    ],
    proof:
      'Notice in the register with proof of delivery, a line in the register for every contract of that supplier, and the outcome in one mail from them.',
    judgement:
      'A year of maintenance for a dead machine costs less than a quarrel with the only firm that can service the living one. I’d go for a swap first and a credit second. A lawyer’s letter only where it’s more than their travel time would cost, and that’s for Grace to say.',
    prevention:
      'Each contract has an owner *and* a deputy in the register; reminder a month before notice must have arrived, to a shared mailbox.',
    rules: [{ kind: 'contract', text: 'Term and notice clause of the contract itself' }],
    tags: ['renewal', 'notice', 'maintenance'],
    author: 'helen',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 210,
    laterMinutes: 90,
    outcomes: { adapted: 0.35, failed: 0.08 },
    users: ['grace'],
    season: { rhythm: 'year', months: [1, 4, 10], chance: 0.9 },
    sightings: [
      {
        seen: 'Franking machine scrapped last year. Notice had gone by e-mail, the clause wanted post.',
        amount: 1_140,
        currency: 'GBP',
        counterpart: 'Postline Services',
        documentRefs: ['PL-20931']
      },
      {
        seen: 'Old test bench. Swapped to a visit for the new one, no credit needed.',
        amount: 4_860,
        currency: 'GBP',
        counterpart: 'Airedale Calibration',
        documentRefs: ['AC-7718', 'contract 0442']
      }
    ]
  },
  {
    key: 'en-duty-statement-stranger',
    language: 'en',
    title: 'Duty deferment statement has an import entry that we can’t find anywhere',
    symptom:
      'The monthly statement is higher than the sum of our clearance advices. One or two entries have no order, no goods receipt and no broker’s invoice, and the direct debit has been announced.',
    process: 'logistics.customs',
    system: 'Customs declaration service, SAP S/4',
    accounts: ['211900', '510400', '118400'],
    counterpartKind: 'authority',
    materialityBand: 'notable',
    entities: ['UK01'],
    cues: 'Read the **declarant** on the entry before anything else. An express courier: somebody ordered samples or a returned valve came back, ask the lab and the returns shelf. A broker we use: their clerk picked our deferment number from the list above or below the right client. A broker we don’t know is the only bad one; then look whether our number was printed on a pro forma that left the house.',
    cause:
      'Anyone who knows the deferment number and has been authorised can use it, and the authority to a broker is for everything, not for a shipment. Couriers have a standing one that nobody remembers giving.',
    causeKind: 'thirdParty',
    tried: [
      'Withheld it from the direct debit. The whole debit bounced, and all our goods stood at the port for two days.',
      'Asked the broker to send “everything of the month”. They sent what we had already.'
    ],
    steps: [
      {
        text: 'Tie the statement to the clearance advices by entry number. What’s left over goes on a list: date, declarant, commodity, value, consignee.',
        minutes: 20
      },
      {
        text: 'Match by weight and date with deliveries in, including the returns shelf, the lab and reception.',
        minutes: 20
      },
      {
        text: 'Ours: get the evidence of import VAT and file it with the purchase. Book duty to the goods, not to overheads.',
        minutes: 15,
        posting: { debit: '510400 Import duty', credit: '211900 Duty deferment' }
      },
      {
        text: 'Not ours: written claim to the declarant for amendment, copy to the deferment office. Pay meanwhile, booked as receivable.',
        minutes: 20,
        caution:
          'Don’t reclaim the import VAT of someone else’s goods, even if the certificate is in our name.',
        posting: { debit: '118400 Other receivables', credit: '211900 Duty deferment' }
      }
    ],
    proof:
      '211900 is zero after the debit, each entry on the statement has a tick or a claim number, and the import VAT total agrees with the monthly certificate.',
    judgement:
      'Always pay in full and on the day; claims are argued afterwards from a position of good standing. Below an hour of work I let a courier’s entry for samples stand on the lab. Two strangers’ entries from one broker in a quarter and I withdraw their authority. Ewa backs me on that.',
    prevention:
      'Authorities per broker reviewed each half-year; couriers get a limited one. The number doesn’t go on commercial papers.',
    contacts: [
      {
        name: 'Priti Nair',
        role: 'Broker, Immingham',
        how: 'Mail before 10; give the entry number, not the container'
      }
    ],
    tags: ['duty deferment', 'import entry', 'broker'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 185,
    laterMinutes: 50,
    outcomes: { adapted: 0.2, failed: 0.03 },
    users: ['sam', 'helen'],
    season: { rhythm: 'month', workingDay: 5, chance: 0.9 },
    sightings: [
      {
        seen: 'Broker’s clerk picked our number for the client below us on the list: garden furniture.',
        amount: 2_316.4,
        currency: 'GBP',
        counterpart: 'Humber Customs Agents',
        documentRefs: ['24GB…71A']
      },
      {
        seen: 'Express entry, six gaskets for the lab, found in reception.',
        amount: 38.9,
        currency: 'GBP',
        counterpart: 'express courier',
        documentRefs: ['24GB…90C']
      },
      {
        seen: 'Ours after all: the Incheon container was cleared in two entries, the second without an advice.',
        amount: 7_904,
        currency: 'GBP',
        counterpart: 'KR01',
        documentRefs: ['24GB…55F', '4500093318']
      }
    ]
  },
  {
    key: 'en-receipt-wrong-plant',
    language: 'en',
    title: 'Goods stand in Leeds, the receipt was posted for the plant in Wrocław',
    symptom:
      'Leeds can’t pick: no stock in the system although the pallets are in the aisle. Wrocław has stock that nobody can find, and its count next week will be short.',
    process: 'logistics.inbound',
    system: 'SAP S/4 (MIGO)',
    accounts: ['131000', '211500'],
    counterpartKind: 'groupCompany',
    materialityBand: 'notable',
    entities: ['UK01', 'PL02'],
    cues: 'Look at the **order’s ship-to, then at who posted it**. Our own people post the plant that the screen proposes, and the screen remembers the last one. If the user normally works in returns, it’s a slip. If the order itself has the Polish plant, it’s not the receipt that’s wrong, and undoing it will do nothing.',
    cause:
      'The plant is proposed from the user’s last receipt. Group orders are raised in one place for two plants.',
    causeKind: 'humanSlip',
    tried: [
      'Moved it with a stock transfer between plants. Two companies: that’s a sale, and an intercompany invoice came out of it.'
    ],
    steps: [
      {
        text: 'Compare delivery note, ship-to in `ME23N` and plant in `MB51`. Decide which of the three is wrong.',
        minutes: 8
      },
      {
        text: 'Receipt wrong: cancel it with `102` **by reference to the material document**, then receive with the right plant and the old posting date.',
        minutes: 10,
        caution:
          'If Wrocław has already issued from it, stop and ring Ewa. A cancellation would go negative there.'
      },
      {
        text: 'Order wrong: buyer adds an item for the right company, closes the other. No transfer posting.',
        minutes: 15
      },
      {
        text: 'Tell Mihai or Ewa, so the count sheet of that aisle is reprinted.',
        minutes: 3
      }
    ],
    proof:
      '`MMBE` for both plants agrees with what’s on the shelf; GR/IR of the order is clear in one company only.',
    judgement:
      'Correct by cancelling, never by transferring, as long as it’s inside the same material period. Afterwards it costs an intercompany sale and a conversation with Grace.',
    prevention:
      'Plant fixed in the user’s profile for goods-in; the group order shows the company in its first line.',
    tags: ['wrong plant', 'goods receipt', '102'],
    author: 'sam',
    state: 'solved',
    firstMinutes: 95,
    laterMinutes: 30,
    outcomes: { adapted: 0.2 },
    users: ['ewa', 'helen'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.7 },
    sightings: [
      {
        seen: 'Two pallets of bodies for Leeds received in PL02. Evening shift, screen still on Wrocław.',
        amount: 11_870,
        currency: 'GBP',
        counterpart: 'KR01',
        documentRefs: ['5000062218']
      },
      {
        seen: 'Order was for the Polish plant on purpose, goods sent to Leeds by the forwarder’s mistake. Sent on.',
        amount: 4_115,
        currency: 'GBP',
        counterpart: 'Armaturen Graz',
        documentRefs: ['4500021131']
      }
    ]
  },
  {
    key: 'en-customers-terms-accepted',
    language: 'en',
    title: 'Order acknowledgement accepted the customer’s terms instead of ours',
    symptom:
      'A customer holds back money for late delivery on a contract for which we quoted without penalties. On their purchase order there’s a page of terms; on our acknowledgement there’s a reference to their order.',
    process: 'legal.contracts',
    system: 'SAP S/4 (VA01), mailbox',
    accounts: ['140000', '500500'],
    counterpartKind: 'customer',
    materialityBand: 'material',
    entities: ['UK01', 'RO01'],
    cues: 'Look at **which paper was last**. If our acknowledgement says “subject to your order no. …”, theirs won. If ours went out before their signed copy, it may be the other way round, and if theirs came back with a stamp and nobody answered, it’s theirs by silence in some countries. The newcomer reads the clause; the old hand reads the timestamps.',
    cause:
      'The acknowledgement template takes the customer’s order number and, in the old version, words that accept it. It hasn’t been changed since it was written.',
    causeKind: 'configuration',
    tried: [
      'Credited the penalty at once to keep the peace. The next order came with a bigger one.',
      'Told them that our website says otherwise. It does. They never signed it.'
    ],
    steps: [
      {
        text: 'Put all papers in order of time: quote, their order, our acknowledgement, any stamp, first delivery. One page.',
        minutes: 30
      },
      {
        text: 'Check whether it really was late by the contract’s own clock: days, grace, what counts as delivery, whether they changed the drawing.',
        minutes: 25
      },
      {
        text: 'Ask Natalia which terms hold, with that page and nothing else. Don’t write to the customer before she answers.',
        minutes: 10,
        caution: 'No word like “penalty accepted” or “as agreed” to the buyer on the phone, either.'
      },
      {
        text: 'If theirs hold: settle for what was really late. If not: return the deduction as unpaid with the clause attached.',
        minutes: 20,
        posting: { debit: '500500 Contract penalties', credit: '140000 Trade receivables' }
      }
    ],
    proof:
      'The customer’s letter or credit, and the account shows either the settlement or an open item that both call a dispute.',
    judgement:
      'Delivery dates we control are worth a penalty if the business is; uncapped ones never. I offer a day’s grace and a cap at a share of the late items, and I won’t take one on the whole contract. What’s above the sales director’s signature is Grace’s.',
    prevention:
      'Template now says whose terms apply, and orders with terms of their own go to a list that I read each morning.',
    contacts: [
      {
        name: 'Natalia Belova',
        role: 'Contracts',
        how: 'Mail with the one page; answers in two days, in English'
      }
    ],
    rules: [{ kind: 'contract', text: 'Our general terms of sale, acknowledgement wording' }],
    tags: ['terms', 'acknowledgement', 'penalties'],
    author: 'sam',
    state: 'validated',
    validatedBy: 'natalia',
    firstMinutes: 240,
    laterMinutes: 100,
    outcomes: { adapted: 0.3, failed: 0.06 },
    users: ['grace', 'mihai'],
    season: { rhythm: 'irregular', chance: 0.25 },
    sightings: [
      {
        seen: 'Half a per cent a day deducted, no cap. Our acknowledgement repeated their number and nothing else.',
        amount: 9_740,
        currency: 'GBP',
        counterpart: 'Ashby Marine',
        documentRefs: ['SO 1200047711']
      },
      {
        seen: 'Deducted though the drawing changed twice. Their change notice was in the mail of someone who has left.',
        amount: 31_200,
        currency: 'GBP',
        counterpart: 'Thorne Water'
      },
      {
        seen: 'Romanian contractor: their stamp on our form counted for both. Settled at one per cent.',
        amount: 6_880,
        currency: 'RON',
        counterpart: 'Hidro Construct Sud SRL'
      }
    ]
  },
  {
    key: 'en-bank-mandate-resigned',
    language: 'en',
    title: 'Bank still asks for the signature of a director who has resigned',
    symptom:
      'A large payment waits for a second approval from somebody who no longer works here. The new director is registered everywhere else. The bank says its mandate hasn’t changed.',
    process: 'legal.signatures',
    system: 'Bank portal, company register',
    counterpartKind: 'bank',
    entities: ['UK01'],
    author: 'grace',
    state: 'open',
    users: [],
    season: { rhythm: 'rare', chance: 0.2 },
    sightings: [
      {
        seen: 'Loan repayment of the group waiting since noon. Bank wants a board minute of the removal *and* of the new signatory, we have them on one page. Asked whether that will do; waiting.',
        amount: 240_000,
        currency: 'GBP',
        counterpart: 'house bank, Leeds',
        documentRefs: ['REF 88-2014'],
        note: 'Second director is on a plane until tonight.'
      },
      {
        seen: 'Small transfers below the single limit go through, so nobody noticed for a month.',
        counterpart: 'house bank, Leeds'
      }
    ]
  },
  {
    key: 'en-hotel-nights-not-stayed',
    language: 'en',
    title: 'Hotel invoices in an expense claim for nights that weren’t stayed',
    symptom:
      'Expense claims have hotel invoices in a clean layout, with consecutive numbers and one room rate. The card statement shows no charge, because they were claimed as paid in cash.',
    process: 'admin.travel',
    system: 'SAP Concur, visitor log',
    accounts: ['476800', '148500'],
    counterpartKind: 'employee',
    materialityBand: 'minor',
    entities: ['UK01'],
    cues: 'Cash for a hotel is the sign by itself: nobody carries that much. Then **the VAT number and the number of the invoice**: three claims over two months with numbers that follow one another mean the hotel had no other guest. Compare with the gate: who was signed in here in Leeds that morning at eight?',
    cause:
      'Layouts can be bought. What the claim needs is a document, not a stay, and nobody rings hotels.',
    causeKind: 'fraudSuspicion',
    tried: [
      'Asked the claimant for the card statement. It turned into a story about a colleague’s card, and the documents were gone from the shared drive.'
    ],
    steps: [
      {
        text: 'Save the claims and the original files with their metadata where only Helen and Grace get in. Nobody else is told.',
        minutes: 10,
        caution:
          'Don’t hold the current claim with a remark. A normal query on a tax line is enough to make time.'
      },
      {
        text: 'Ring the hotel’s own number, ask for the stay by date and room. Not the number on the invoice.',
        minutes: 20
      },
      {
        text: 'Lay nights, gate entries and calendar side by side. One line each, no adjectives.',
        minutes: 40
      },
      {
        text: 'Helen and Grace decide with HR whether it’s a mistake, a talk or more. Recovery goes through payroll with consent, or through a lawyer.',
        minutes: 30,
        posting: { debit: '148500 Employee receivables', credit: '476800 Travel' }
      }
    ],
    proof:
      'Every night on the list has the hotel’s answer beside it; the total in the letter equals the total in 148500.',
    judgement:
      'It might be a fiddle and it might be somebody else’s booking in a shared folder: ask the facts before the person. Once it’s proved, it isn’t for us to forgive, whatever the sum. What we owe them is that nobody hears of it until it’s decided.',
    prevention:
      'Hotels only by the booking tool or the card; a claim with cash above a meal goes to Helen. Random calls to five hotels a quarter.',
    rules: [
      { kind: 'policy', text: 'Travel policy: booking tool and card; recovery with consent' }
    ],
    tags: ['travel', 'hotel', 'claim'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'helen',
    firstMinutes: 300,
    laterMinutes: 150,
    outcomes: { adapted: 0.3 },
    users: ['helen'],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Seven nights, three invoices in a row, no guest of that name. Gate shows the same days in Leeds.',
        amount: 1_092,
        currency: 'GBP',
        counterpart: 'hotel, Middlesbrough',
        documentRefs: ['EXP-55104']
      },
      {
        seen: 'Real stay, wrong guest: a spouse’s booking in the same folder. Corrected, nothing else.',
        amount: 186,
        currency: 'GBP',
        counterpart: 'hotel, Bristol',
        documentRefs: ['EXP-55820']
      }
    ],
    onlyFor: { people: ['helen', 'grace'] }
  },
  {
    key: 'en-edi-quantity-change',
    language: 'en',
    title: 'Customer changes a quantity by EDI and the order appears a second time',
    symptom:
      'The sales desk sees two orders of one customer with the same reference and nearly the same date. The second has the new quantity, the first is still being picked.',
    process: 'sales.orders',
    system: 'SAP S/4, EDIFACT (ORDERS, ORDCHG)',
    accounts: ['140000'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['UK01', 'RO01'],
    cues: 'Look at the **message type and at the customer’s line number**, not at our order number. Proper changes come as ORDCHG with a reference; a customer that resends ORDERS with a higher revision isn’t wrong by their own guide, only by ours. If line numbers jump by ten, they deleted and added; if they’re the same, they amended. And if the first delivery is out of the gate, it isn’t a change any more.',
    cause:
      'The customer’s new system sends a full order with revision 2. Our mapping reads the reference, not the revision, and the duplicate check is on the file name.',
    causeKind: 'interface',
    tried: [
      'Cancelled the second one. The customer counted it as confirmed, because we’d already sent an acknowledgement.',
      'Let both go. They sent one back, plus a bill for the handling.'
    ],
    steps: [
      {
        text: 'Delivery block on both (`VA02`). Check what’s picked, packed and gone (`VL06O`).',
        minutes: 5
      },
      {
        text: 'Compare line by line with the message itself; what’s new and what’s changed goes on one sheet.',
        minutes: 12
      },
      {
        text: 'Nothing gone: reject the lines in the first order with reason “replaced”, keep the second. Something gone: keep the first, change it, reject the second.',
        minutes: 10,
        caution:
          'The confirmation that we send is what holds. Write to the customer’s desk with the number that stays.'
      },
      {
        text: 'Ask Priya’s team for a check on the revision; give the message numbers of both.',
        minutes: 5
      }
    ],
    proof:
      'One order open for the reference; next delivery and invoice carry its number; the customer’s scheduler has confirmed.',
    judgement:
      'We keep the order that has moved furthest, not the newest. Changing the picked one is work; taking goods back is trouble. If it’s worth less than a truck’s standing time, ship both and agree on a return by the next regular delivery.',
    prevention:
      'Alert on the same reference and customer within five days. The EDI sheet of each customer says how they send changes.',
    contacts: [
      { name: 'Priya Raman', role: 'Interfaces', how: 'Ticket with the IDoc numbers; same day' }
    ],
    tags: ['EDI', 'duplicate order', 'ORDCHG'],
    links: [{ kind: 'followsFrom', to: 'en-interface-stuck' }],
    author: 'priya',
    state: 'validated',
    validatedBy: 'sam',
    firstMinutes: 110,
    laterMinutes: 30,
    outcomes: { adapted: 0.2, failed: 0.04 },
    users: ['mihai', 'sam'],
    season: { rhythm: 'month', chance: 0.7 },
    sightings: [
      {
        seen: 'Revision 2 with 40 instead of 24. First order half picked, changed to 40; second rejected.',
        amount: 8_360,
        currency: 'GBP',
        counterpart: 'Thorne Water',
        documentRefs: ['SO 1200048920', 'SO 1200048977']
      },
      {
        seen: 'Customer moved to a new system at the weekend. Nineteen pairs in one morning.',
        amount: 64_150,
        currency: 'GBP',
        counterpart: 'Pennine Utilities',
        documentRefs: ['IDoc 0000000004611208']
      },
      {
        seen: 'Same reference, different year. Not a duplicate at all: an annual call-off.',
        amount: 5_710,
        currency: 'RON',
        counterpart: 'Hidro Construct Sud SRL'
      }
    ]
  },
  {
    key: 'en-price-per-hundred',
    language: 'en',
    title: 'Price list loaded per hundred, shown to customers per piece',
    symptom:
      'Orders entered since this morning have prices a hundred times too low on a few fittings. The web shop takes them gladly, and one customer has confirmed more than usual.',
    process: 'sales.prices',
    system: 'SAP S/4 (VK11), price list in Excel',
    accounts: ['400100', '140000'],
    counterpartKind: 'customer',
    materialityBand: 'material',
    entities: ['UK01', 'PL02'],
    cues: 'Compare to the **margin, not to the list**. Nothing that’s made of brass has minus 98 per cent. If it’s a hundred times off on small parts, the price unit is missing; ten times, somebody typed the old unit over the new one. Check the first order, not the biggest: who entered it has usually noticed and said nothing.',
    cause:
      'The load file has a column for the price unit. It was empty for new rows, and empty means one.',
    causeKind: 'masterData',
    tried: ['Corrected the prices and told nobody. Customers quoted the confirmations back.'],
    steps: [
      {
        text: 'Stop: set the condition record’s validity to end yesterday, or block the items in the shop. Prices before talk.',
        minutes: 4
      },
      {
        text: 'List affected orders (`VA05` by item and date), split into confirmed, delivered, invoiced.',
        minutes: 10
      },
      {
        text: 'Load the corrected file with the unit, in test first: three items from the list, one by hand.',
        minutes: 12,
        caution: 'Re-pricing open orders also touches manual discounts. Take a list before.'
      },
      {
        text: 'Ring each customer with a confirmation before they hear it from a credit note.',
        minutes: 20
      },
      {
        text: 'Delivered and invoiced: debit note only with their agreement, otherwise it’s our cost.',
        minutes: 10,
        posting: { debit: '140000 Trade receivables', credit: '400100 Sales' }
      }
    ],
    proof:
      'No open order line with a margin below the floor, shop prices equal the approved list, and each affected customer has a note in the order.',
    judgement:
      'A single obvious slip can be taken back; a second one for the same customer can’t. Where they’ve already built it into something, we keep the price for the quantity delivered. I decide up to a pallet, the sales director above.',
    prevention:
      'The loader refuses an empty price unit. Any change above a fifth needs a second pair of eyes before it goes live.',
    tags: ['price unit', 'VK11', 'web shop'],
    links: [{ kind: 'sameCause', to: 'pl-grir-jednostka-ceny' }],
    author: 'sam',
    state: 'solved',
    firstMinutes: 140,
    laterMinutes: 50,
    outcomes: { adapted: 0.25 },
    users: ['grace', 'ewa'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.8 },
    sightings: [
      {
        seen: 'Fourteen fittings at a hundredth. Eleven orders taken before nine o’clock, one for 6,000 pieces.',
        amount: 4_720,
        currency: 'GBP',
        counterpart: 'web shop UK',
        documentRefs: ['list 2-B']
      },
      {
        seen: 'Ten times too low on one seal only: the old unit typed over the new.',
        amount: 615,
        currency: 'PLN',
        counterpart: 'web shop PL'
      },
      {
        seen: 'Right in the system, wrong in the PDF sent to a distributor. Kept for what he’d ordered.',
        amount: 1_380,
        currency: 'GBP',
        counterpart: 'Calder Tools'
      }
    ]
  },
  {
    key: 'en-service-report-too-good',
    language: 'en',
    title: 'Service report says everything was on time in a month with two complaints',
    symptom:
      'The monthly report to the client shows every item inside the agreed time. The client’s own list for the same month has late ones, and two of them were complained about in writing.',
    process: 'clients.reporting',
    system: 'Queue, Power BI',
    counterpartKind: 'customer',
    entities: ['PL02'],
    author: 'tomasz',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Nine items late by the client’s list, none by ours. All nine were put back to “waiting for client” for an hour or two, which seems to start the clock again instead of stopping it. Report goes out on WD+5; do we send it with a remark or hold it?',
        counterpart: 'Halden Marine',
        documentRefs: ['CMP-152', 'CMP-155'],
        note: 'Anna is recounting the nine by hand from the status history.'
      },
      {
        seen: 'One item earlier in the year, put down to a typing error in the client’s list.',
        counterpart: 'Brevik Foods'
      }
    ]
  }
]
