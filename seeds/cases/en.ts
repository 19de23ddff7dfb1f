import type { SeedCase } from '../kinds.ts'

export const enCases: SeedCase[] = [
  {
    key: 'en-payroll-ac01',
    language: 'en',
    title: 'Bank rejects one or two salaries from the payroll file with AC01',
    symptom:
      'The payroll payment file was accepted, but the status report (`pain.002`) comes back as **PART**: one or two payees are refused with `AC01` *IncorrectAccountNumber*. The rest of the file has been paid.',
    process: 'payroll.payment',
    system: 'SAP HCM + bank portal',
    messageCode: 'AC01',
    accounts: ['421', '5121'],
    counterpartKind: 'bank',
    materialityBand: 'minor',
    entities: ['RO01', 'UK01'],
    cues: 'Look at *who* before you look at the number. If both are **joiners of the same week**, HR typed the accounts from the same paper form and you should check everyone else who joined that week. If it’s someone who has been paid for years, their bank closed or migrated the account; don’t “correct” the IBAN, ask the person. And an IBAN that passes the check digits can still be AC01: the digits prove that it was typed properly, not that the account exists.',
    cause:
      'Either the account was keyed by hand into infotype 0009 from a form, or the employee closed it and told nobody. The bank only looks at the account when it executes, so the file itself passes.',
    causeKind: 'masterData',
    tried: [
      'Sent the whole file again with a new message id. Eleven people were paid twice before the bank stopped it.',
      'Changed the IBAN to the one in an e-mail from the employee. It wasn’t from the employee. The bank recalled it, with luck.'
    ],
    steps: [
      {
        text: 'Open the `pain.002` and list the rejected `EndToEndId`s; tie their total to what came back on the statement. Nobody else is touched.',
        minutes: 4
      },
      {
        text: 'Call the employee on the number in their HR record (or walk over) and have them read the IBAN out from their banking app. Ask for a screenshot or a bank certificate for the file.',
        minutes: 8,
        caution:
          'Never take a changed account from an e-mail alone, not even on pay day. Especially not on pay day.'
      },
      {
        text: 'HR corrects infotype 0009 in `PA30`; a second person compares it with the proof.',
        minutes: 4
      },
      {
        text: 'Book the return back to salaries payable, so that the person stays visibly unpaid.',
        minutes: 3,
        posting: {
          debit: '5121 Bank in lei',
          credit: '421 Salaries payable',
          amount: 'net pay returned'
        }
      },
      {
        text: 'Pay the one or two people by a manual order in the portal, same day, text “Salary” and the month. Two signatures.',
        minutes: 7
      },
      {
        text: 'Flag the original line as paid outside the run, so that the next `PC00_M99_CDTA` doesn’t put it into a file again.',
        minutes: 2
      }
    ],
    proof:
      '421 for the month is zero person by person, and the portal shows the manual orders as executed, not merely accepted.',
    judgement:
      'We pay by single order rather than by a second file: a file needs the whole approval chain again and after 14:00 it goes out tomorrow. More than five rejects is another story: stop, call the bank, something is wrong with the file and not with the people. If the employee can’t be reached before the cut-off, the money waits. A late salary is bad; a salary on a stranger’s account is worse.',
    prevention:
      'Joiners get a one-leu (or one-penny) test payment with the expenses run of the week before pay day. HR takes the IBAN as a copied text with proof, not by hand.',
    contacts: [
      {
        name: 'Raluca Ene',
        role: 'Payments desk at our bank, Timișoara',
        how: 'Phone, quote the message id. Answers until 16:00'
      },
      {
        name: 'Becky Stott',
        role: 'HR operations, Leeds',
        how: 'Shared HR mailbox, “AC01” in the subject gets read first'
      }
    ],
    rules: [
      { kind: 'policy', text: 'Change of bank details: call-back on a known number, two people' }
    ],
    tags: ['payroll', 'AC01', 'IBAN', 'returned payment'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 135,
    laterMinutes: 28,
    outcomes: { adapted: 0.12, failed: 0.04 },
    users: ['grace'],
    season: { rhythm: 'payday', chance: 0.35 },
    sightings: [
      {
        seen: 'Two machinists who started on the same Monday. Both forms had the last two groups of the IBAN swapped in the same way.',
        amount: 8640,
        currency: 'RON',
        counterpart: 'two joiners, assembly',
        documentRefs: ['SAL-RO-0310-01']
      },
      {
        seen: 'One reject, a fitter with us for nine years. His bank had been taken over and the old account closed at the weekend.',
        amount: 5215,
        currency: 'RON',
        counterpart: 'fitter, Timișoara',
        documentRefs: ['SAL-RO-0910-01']
      },
      {
        seen: 'New starter in Leeds gave the account of a savings pot, which can’t receive salary credits.',
        amount: 2418.6,
        currency: 'GBP',
        counterpart: 'joiner, Leeds',
        documentRefs: ['UKPAY-0528']
      }
    ]
  },
  {
    key: 'en-unallocated-cash',
    language: 'en',
    title: 'Customer receipt matches no open invoice and sits in unallocated cash',
    symptom:
      'A receipt stays on the bank clearing account after the automatic run. No invoice has that amount, the remittance text is empty or names a company we don’t sell to, and the customer shows as overdue.',
    process: 'finance.ar.cash',
    system: 'SAP S/4',
    accounts: ['113109', '140000', '476500'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['UK01', 'RO01'],
    cues: 'Subtract a fee before you start hunting. If the receipt ends in an odd figure and **adding 15, 20 or 25 makes a round sum of invoices**, it’s a foreign payment with shared charges. If the payer is a name you don’t know, look for it as the *delivery* address of a customer you do. And if it’s exactly one invoice net of VAT, somebody in their accounts thinks it’s reverse charge: that isn’t a cash problem, send it to billing.',
    cause:
      'A parent company or shared service centre pays for several customers in one sum, less credit notes, less bank fee, and sends the remittance to an address that no longer exists here.',
    causeKind: 'thirdParty',
    tried: [
      'Posted it on account to the customer whose name was nearest. Wrong customer; it took a month and a cross dunning letter to find out.',
      'Asked the bank for payer details first. Takes three days and returns what the statement already says.'
    ],
    steps: [
      {
        text: 'In `FEBAN` read the whole note to payee, including the fourth line that the list layout hides. Search digits only: document numbers lose their letters on the way.',
        minutes: 3
      },
      {
        text: 'Search the last two years for the payer’s name in `FBL5N`, cleared items, field *text*. Who paid for whom before, will again.',
        minutes: 4
      },
      {
        text: 'Export the candidate’s open items with credit notes, and let the subset sheet look for a combination within 30 of the receipt. Two combinations fit? Then it’s not found.',
        minutes: 6
      },
      {
        text: 'Clear in `F-32`/`F-28`; the fee goes to bank charges, a real short payment stays as residual with reason code.',
        minutes: 4,
        caution:
          'A partial payment leaves the invoice open with its own due date; a residual is a new item and, the way we are set up, with today’s date. For disputes use partial, or the ageing looks younger than it is.',
        posting: {
          debit: '113109 Bank clearing + 476500 Bank charges',
          credit: '140000 Trade receivables'
        }
      },
      {
        text: 'Not found by 16:00 on WD+1: mail the payer (template “Which invoices?”) and set a dunning block on every candidate until answered.',
        minutes: 3
      }
    ],
    proof:
      '113109 shows only items younger than five working days, each with a name against it in the list; the customer’s ageing no longer has an overdue and a credit side by side.',
    judgement:
      'We leave it in clearing rather than guess on account. On-account postings vanish from sight, clearing is reviewed every week. Exception: the last day of a quarter, above £10,000, payer certain and only the invoices unknown. Then post on account, so that the ageing and the bad debt allowance aren’t silly. Grace decides those.',
    prevention:
      'Remittance address printed on the invoice next to the bank details. Each payer found is added to the house list of alternative payers, so the automatic run gets it next time.',
    contacts: [
      {
        name: 'Joy Adebayo',
        role: 'Payables, Thorne Water shared services',
        how: 'Mail with the payment date; sends the breakdown within the hour'
      }
    ],
    tags: ['cash application', 'unallocated', 'remittance', 'bank fee'],
    author: 'sam',
    state: 'validated',
    validatedBy: 'grace',
    firstMinutes: 95,
    laterMinutes: 18,
    outcomes: { adapted: 0.2, failed: 0.08 },
    users: ['dmitri', 'mihai'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.85 },
    sightings: [
      {
        seen: 'Receipt 25 short of three invoices of a Danish contractor. Shared charges; note to payee had one of the three numbers without its prefix.',
        amount: 18455,
        currency: 'EUR',
        counterpart: 'Nordkanal A/S',
        documentRefs: ['90031877', '90031902', '90031944']
      },
      {
        seen: 'Payer “TWSS Ltd”, unknown. Same name paid for Thorne Water’s Hull depot last spring. Seven invoices less two credit notes.',
        amount: 31207.44,
        currency: 'GBP',
        counterpart: 'Thorne Water',
        documentRefs: ['BS 0731/12']
      },
      {
        seen: 'Exactly the net amount of one invoice. Customer treated it as reverse charge. Passed to billing, VAT left open as partial.',
        amount: 6900,
        currency: 'GBP',
        counterpart: 'Calder Process',
        documentRefs: ['90032561']
      },
      {
        seen: 'Two combinations of the same customer’s invoices fitted to the penny. Asked instead of choosing; the right one was the third.',
        amount: 4812.5,
        currency: 'GBP',
        counterpart: 'Ashby Marine'
      }
    ]
  },
  {
    key: 'en-dunning-paid',
    language: 'en',
    title: 'Dunning letter went to a customer who had already paid',
    symptom:
      'A customer answers a level 2 letter with proof of payment. In `FBL5N` the invoice is still open, and the money isn’t on their account.',
    process: 'finance.ar.dunning',
    system: 'SAP S/4',
    accounts: ['140000', '113109'],
    counterpartKind: 'customer',
    materialityBand: 'minor',
    entities: ['UK01'],
    cues: 'One complaint is a customer. **Three complaints before ten o’clock is a missing bank statement.** Check that yesterday’s statement was loaded before you open a single account. And read the date on their proof: if it’s the day before our run, nobody did anything wrong, the letters were simply printed before the bank file was posted.',
    cause:
      'The dunning run (`F150`) is scheduled for 06:30 on Tuesdays, the bank file is posted when treasury come in. After a bank holiday the run sees an account two banking days old.',
    causeKind: 'timing',
    tried: [
      'Reset the dunning level in the customer master by hand. The next run counted the item as level 1 with the old date and wrote to them again.'
    ],
    steps: [
      {
        text: '`FF_6`: is the last statement there and does its closing balance agree with the portal?',
        minutes: 2
      },
      {
        text: 'Look for the money in 113109 by amount. Found: clear it against the invoice. Not found: the statement is missing, ring treasury.',
        minutes: 4
      },
      {
        text: 'Ring the customer. Don’t mail. Say that it’s our timing, and that no charge or interest will be raised.',
        minutes: 4
      },
      {
        text: 'If a dunning charge was posted, reverse it with `FB08`, reference “dunned in error”.',
        minutes: 2,
        posting: { debit: 'Dunning charges, income', credit: '140000 Trade receivables' }
      },
      {
        text: 'List who else in the same run had a receipt dated before the run, and stop those letters if the print is still in the tray.',
        minutes: 3
      }
    ],
    proof:
      'Invoice cleared with the receipt’s value date, no dunning charge left on the account, customer called (initials on the list).',
    judgement:
      'I’d rather dun a day late than a paid customer once. Thorne Water took us off a tender list over this in my second year. The sales manager hears of every level 3 before it is printed, from me and not from the customer.',
    prevention:
      'Run moved behind the bank posting, with a stop if no statement is dated the previous banking day. On the Tuesday after a bank holiday there’s no run at all.',
    contacts: [
      {
        name: 'Sam Okafor',
        role: 'Cash application',
        how: 'Knows what is still in clearing. Ask before the run, not after'
      }
    ],
    rules: [
      {
        kind: 'policy',
        text: 'Credit control manual, section 4: no level 3 without the account manager'
      }
    ],
    tags: ['dunning', 'F150', 'bank holiday'],
    links: [{ kind: 'sameCause', to: 'en-unallocated-cash' }],
    author: 'george',
    state: 'validated',
    validatedBy: 'grace',
    firstMinutes: 70,
    laterMinutes: 15,
    outcomes: { adapted: 0.1, failed: 0.1 },
    users: ['sam'],
    season: { rhythm: 'irregular', chance: 0.4 },
    sightings: [
      {
        seen: 'Level 2 to a water company, paid on the Thursday before Easter. Letter printed on the Tuesday from Wednesday’s balances.',
        amount: 14260.8,
        currency: 'GBP',
        counterpart: 'Thorne Water',
        documentRefs: ['90027714']
      },
      {
        seen: 'Four calls by half past nine. Statement of the sterling account had not been loaded at all.',
        amount: 22915,
        currency: 'GBP',
        counterpart: 'several',
        documentRefs: ['Dunning run UK-0106']
      },
      {
        seen: 'Money was there, posted on account with a typing error in the customer number. Neighbouring account, one digit apart.',
        amount: 1188,
        currency: 'GBP',
        counterpart: 'Calder Process',
        documentRefs: ['90029060']
      }
    ]
  },
  {
    key: 'en-fx-feed-down',
    language: 'en',
    title: 'Exchange rates did not arrive on closing day and the valuation uses yesterday’s',
    symptom:
      'On the last day of the period the rate feed brings nothing. Foreign currency valuation (`FAGL_FCV`) either stops with `SG 105` *Enter rate … in the system settings*, or worse, runs through without a word.',
    process: 'treasury.fx',
    system: 'SAP S/4',
    messageCode: 'SG 105',
    accounts: ['910', '955', '108'],
    counterpartKind: 'system',
    materialityBand: 'material',
    entities: ['KR01'],
    cues: 'The stop is the good case. SAP takes the **last rate it has**, silently, so the usual picture is no error and a wrong number. After every run I look at one thing: the key date against the *valid from* of the rate in the log. And look at yen first. Yen is quoted per 100; when somebody has typed the rates by hand in a hurry, yen is the one that is a hundred times too big.',
    cause:
      'The provider’s file comes under the next business day’s date when the last calendar day isn’t a business day. The import job looks for today’s date, finds nothing and ends green.',
    causeKind: 'interface',
    tried: [
      'Waited for the provider. They answer after the weekend, the close doesn’t wait.',
      'Copied the rates from a search engine. Mid-market, not the basic rate (매매기준율). The auditors made us run it again.',
      'Valued again without reversing the first run. The second one posts only the difference to the first, and nobody could explain it afterwards.'
    ],
    steps: [
      {
        text: 'Check in `OB08` which rate type and date the run really used: type M, valid from. Compare three currencies with the official basic rate page: USD, EUR, JPY.',
        minutes: 5
      },
      {
        text: 'Decide the date. If the last day is a holiday, the last rate published before it is the right one, and then nothing is wrong. Write that on the checklist and stop here.',
        minutes: 2
      },
      {
        text: 'If a rate was published and didn’t arrive: type it in `S_BCE_68000174` with the period’s last day. One types, a second reads back from the page. Check the ratio in `OBBS` for JPY and other per-100 currencies.',
        minutes: 10,
        caution:
          'Save a print of the official page with its time. The page shows only the current round later in the day.'
      },
      {
        text: 'Reverse the first valuation with the run’s own reversal function, never by single documents. Then run again, test mode first.',
        minutes: 10
      },
      {
        text: 'Recalculate one customer by hand: open USD × new rate − book value must equal the posted line.',
        minutes: 5,
        posting: {
          debit: '108 Trade receivables (valuation)',
          credit: '910 Gain on FX translation',
          amount: 'or 955 to 108 when the rate fell'
        }
      },
      {
        text: 'Tell Leeds and Wrocław at what time the rates were taken. If they already valued, everybody uses the same set or we talk about it on WD+3.',
        minutes: 3
      }
    ],
    proof:
      'Log of `FAGL_FCV`: valid-from equals the key date for each currency. And the total makes sense: we hold more foreign receivables than payables, so a gain in a month when the won rose against everything is wrong.',
    judgement:
      'Typing by hand is against the interface policy, and on closing day I do it anyway, with two people and the print. The alternative is a provisional close, and in twenty-seven years no provisional close was ever provisional. Only if all rates fail *and* the quarter is reported do we ask Grace for the group set. Then the local books use it as well, with a note, because two sets of rates in one system is what costs a weekend in March.',
    prevention:
      'On WD−1 at 15:00 a person looks at the newest valid-from date. The import job now ends red if it has loaded zero rates.',
    contacts: [
      {
        name: 'Yoon Sung-hoon',
        role: 'Market data desk at the rate provider',
        how: 'Phone. On the last day he is there until 18:30 Seoul time'
      },
      {
        name: 'Priya Raman',
        role: 'Business systems',
        how: 'Ticket “FXFEED”, and a chat message, otherwise it waits for Leeds to wake up'
      }
    ],
    rules: [
      {
        kind: 'policy',
        text: 'Group accounting manual: closing rates are those of the last day of the period, type M'
      }
    ],
    tags: ['exchange rates', 'FAGL_FCV', 'valuation', 'month end'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 210,
    laterMinutes: 35,
    outcomes: { adapted: 0.15 },
    users: [],
    season: { rhythm: 'quarter', workingDay: -1, chance: 0.35 },
    sightings: [
      {
        seen: 'Last day was a Saturday. Feed filed under Monday. Valuation had run through with Thursday’s rates, euro off by eleven won.',
        amount: 31870000,
        currency: 'KRW',
        documentRefs: ['FCV 100052218']
      },
      {
        seen: 'SG 105 for CZK only. New supplier, the currency wasn’t on the provider’s list at all.',
        amount: 412000,
        currency: 'KRW',
        counterpart: 'Brno castings supplier'
      },
      {
        seen: 'Rates typed by a stand-in. Yen payable a hundred times too high, found because the loss was bigger than the yen sales of the year.',
        amount: 284300000,
        currency: 'KRW',
        documentRefs: ['FCV 100047730'],
        note: 'Reversed and rerun before the pack left'
      }
    ]
  },
  {
    key: 'en-consol-unmapped',
    language: 'en',
    title: 'Entity’s group pack doesn’t balance although its trial balance does',
    symptom:
      'The validation in the reporting pack shows a difference for one entity. Its local trial balance is zero, the intercompany check is clean, and the upload reported no errors.',
    process: 'finance.reporting',
    system: 'SAP Group Reporting + Excel pack',
    accounts: ['199999'],
    counterpartKind: 'groupCompany',
    materialityBand: 'material',
    entities: ['UK01', 'RO01', 'RU01', 'PL02', 'KR01'],
    cues: 'First ask in which currency it doesn’t balance. **Out in local currency: an account is missing. In balance locally and out in sterling: it’s rates, usually equity.** In local currency, the difference is nearly always the balance of exactly *one* account, so sort the trial balance by amount and look for it, before you open the mapping. If you can’t find it, look for half of it: sign flipped in the mapping.',
    cause:
      'An account opened locally during the quarter has no financial statement item assigned. The upload skips it without an error, because the check only looks at the accounts that it knows.',
    causeKind: 'masterData',
    tried: [
      'Posted the difference as a manual group adjustment to get the pack out. It came back as opening balance and took two quarters to unwind.',
      'Asked the entity to “check the TB again”. It was right the first time, and they stopped answering mails.'
    ],
    steps: [
      {
        text: 'Read off the difference in local currency and in GBP. Decide which of the two paths you are on.',
        minutes: 2
      },
      {
        text: '*Account path:* paste the local TB beside the mapped TB, `XLOOKUP` by account, filter on not found. Compare the creation dates in `FS00`.',
        minutes: 8
      },
      {
        text: 'Agree the item with the entity’s controller (what **is** it, not what it’s called), assign it, upload only that entity again.',
        minutes: 8,
        caution:
          'Assign from the start of the year, otherwise the comparative of the movement schedule is empty.'
      },
      {
        text: '*Rates path:* roll equity forward by component at historical rates; this year’s result at average. What remains belongs in the translation reserve and should equal opening net assets × (closing − opening rate) plus the result × (closing − average).',
        minutes: 20
      },
      {
        text: 'Run the validations for the whole group again, not only for the entity.',
        minutes: 4
      }
    ],
    proof:
      'Validation differences nil in both currencies, item 199999 empty, and the translation reserve proof is within £500 for every foreign entity.',
    judgement:
      'No plugs in an entity, whatever the hour. If it can’t be found by noon on WD+6, the difference goes to 199999 at group level under my name with a ticket, visible to the auditors, and the CFO hears the figure from me. Above £50,000 the pack waits. Ji-woo rejects even the £500 tolerance, and over the years she has mostly been right: twice a small one was two large ones.',
    prevention:
      'On WD−3 each entity sends the list of accounts created since last quarter; an empty list has to be sent as well. Account creation in `FS00` needs the group item in the request form.',
    contacts: [
      {
        name: 'Lucy Hartnell',
        role: 'Group audit senior',
        how: 'Tell her about 199999 before she finds it; weekly call on Thursdays'
      }
    ],
    rules: [
      { kind: 'law', text: 'IAS 21 (translation of foreign operations)' },
      { kind: 'policy', text: 'Group reporting manual: no manual adjustments at entity level' }
    ],
    tags: ['consolidation', 'mapping', 'translation reserve', 'group pack'],
    author: 'grace',
    state: 'validated',
    validatedBy: 'jiwoo',
    firstMinutes: 300,
    laterMinutes: 42,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['elena', 'olga', 'tomasz'],
    season: { rhythm: 'quarter', workingDay: 5, chance: 0.7 },
    sightings: [
      {
        seen: 'Timișoara out by one figure, equal to a new account for packaging deposits opened in the second month of the quarter.',
        amount: 38214,
        currency: 'RON',
        counterpart: 'RO01',
        documentRefs: ['Pack RO01 Q1']
      },
      {
        seen: 'Local balanced, sterling out. Dividend translated at closing instead of the rate of the day it was declared.',
        amount: 17650,
        currency: 'GBP',
        counterpart: 'PL02',
        documentRefs: ['Pack PL02 Q3']
      },
      {
        seen: 'Difference found only as its half: lease liability mapped with reversed sign after a clean-up of the mapping table.',
        amount: 96400000,
        currency: 'KRW',
        counterpart: 'KR01',
        documentRefs: ['Pack KR01 Q4']
      }
    ]
  },
  {
    key: 'en-interface-stuck',
    language: 'en',
    title: 'Orders from the web shop stop arriving and nothing reports an error',
    symptom:
      'No new sales orders from the shop since a certain time. The shop says *sent*, SAP shows no failed documents, monitoring is green. In `WE02` the inbound IDocs are piling up in status 64.',
    process: 'it.interfaces',
    system: 'SAP S/4',
    messageCode: 'IDoc 64',
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['UK01', 'PL02'],
    cues: 'Status 64 is not an error, it’s *waiting to be asked*. That’s why nobody gets an alert. Look at the **time of the last good one**: a few minutes after a maintenance window means that the background job came back under a user who isn’t allowed to post. If 64s and 51s are mixed, stop: we process in order per customer, so there’s a real data error in front and the rest is waiting its turn behind it.',
    cause:
      'The processing job (`RBDAPP01`) is released again after each maintenance. If its step user was locked or had its role changed meanwhile, the job is cancelled once and nobody schedules it again.',
    causeKind: 'interface',
    tried: [
      'Asked the shop to send again. Everything then arrived twice, under new numbers, so the duplicate check on IDoc number saw nothing.',
      'Processed all of it in `BD87` in one go. Price changes posted before the orders they belonged to.'
    ],
    steps: [
      {
        text: '`WE02`, direction inbound, from the time of the last good order: count by status. Write the number down, you need it at the end.',
        minutes: 2
      },
      {
        text: '`SM37` for the job, and its step user in `SU01`: locked, expired, role? `SM58` and `SMQ2` for anything stuck in front.',
        minutes: 4
      },
      {
        text: 'Have the cause removed, then process **ten of the oldest** in `BD87` and look at the orders that come out.',
        minutes: 6
      },
      {
        text: 'Process the rest in blocks, oldest first, orders before changes. Tell the warehouse that a wave is coming.',
        minutes: 8,
        caution:
          'After 15:00 on the last working day ask sales first. Orders that arrive now may be confirmed for this month and can’t leave the house.'
      },
      {
        text: 'Compare with the shop’s export: customer, customer reference, total. Delete what is there twice before it is delivered.',
        minutes: 8
      }
    ],
    proof:
      'Nothing in status 64 older than fifteen minutes; shop export count = SAP orders + the documented duplicates; job released with its next start time.',
    judgement:
      'Ten first, because reversing ten orders is an annoyance and reversing four hundred is a night. I wouldn’t key urgent orders by hand meanwhile. We did it once for a breakdown at a power station and shipped two actuators. If a customer really stands still, sales enters a manual order with the shop reference, and that IDoc is set to 68 *before* the rest runs.',
    prevention:
      'Alert on the age of the newest order rather than on errors: nothing for 30 minutes on a working day between 8 and 18 calls Priya.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'Business systems',
        how: 'Phone, not ticket, if it’s been over an hour'
      }
    ],
    tags: ['IDoc', 'BD87', 'web shop', 'stuck queue'],
    author: 'sam',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 185,
    laterMinutes: 30,
    outcomes: { adapted: 0.15, failed: 0.06 },
    users: ['priya', 'ewa'],
    season: { rhythm: 'irregular', chance: 0.35 },
    sightings: [
      {
        seen: 'Last order Sunday 02:14, maintenance ended at 02:10. Step user turned out to be a dialog user, locked by the password policy. 87 in status 64.',
        counterpart: 'web shop UK',
        documentRefs: ['IDoc 0000000004418820']
      },
      {
        seen: 'One 51 at the head (ship-to closed), 31 waiting behind it. Corrected the partner, rest followed.',
        counterpart: 'web shop PL',
        documentRefs: ['IDoc 0000000004502117']
      },
      {
        seen: 'Shop had sent again on its own. 14 pairs found by customer reference, deleted before picking.',
        amount: 23870,
        currency: 'GBP',
        counterpart: 'web shop UK',
        note: 'Asked the shop to switch off the automatic repeat'
      }
    ]
  },
  {
    key: 'en-certificate-expired',
    language: 'en',
    title: 'Signing and sending of e-invoices stops: the certificate has expired',
    symptom:
      'From one moment to the next every outgoing e-invoice fails with *certificate has expired* or an SSL handshake error. What was signed before is fine. Restarting the service changes nothing.',
    process: 'it.certificates',
    system: 'SAP S/4 + signing service',
    messageCode: 'certificate has expired',
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['RO01', 'PL02', 'UK01'],
    cues: 'Look at the time of the first failure. **On the dot of midnight UTC, it’s a certificate**; at 02:13 it isn’t. Then ask *which one*, because there are always three: ours for signing, ours for the connection, theirs that we trust. If reading from the portal still works while sending fails, it’s the signing one. If nothing works at all, and for other companies neither, it’s theirs, and the answer is patience and a new root in `STRUST`.',
    cause:
      'The certificate was bought by someone under their own name, and the reminder went to a mailbox that was closed when they left.',
    causeKind: 'configuration',
    tried: [
      'Set the server clock back an hour “just to get today’s out”. The portal refused every timestamp and two days of logs were useless.',
      'Imported the new certificate but not its intermediate. Worked in the test client, failed in SAP.'
    ],
    steps: [
      {
        text: 'Read the expiry dates of all three: `STRUST` (client and server PSE), the signing service’s key store, and the remote side with `openssl s_client`.',
        minutes: 8
      },
      {
        text: 'Tell billing now: invoices keep being issued in SAP, only the sending waits. Write down the time, the tax people will need it.',
        minutes: 3
      },
      {
        text: 'Qualified certificate for signing: the holder has to identify personally, so ring the holder first and the provider second.',
        minutes: 15,
        caution:
          'Renew, don’t buy new, as long as the old one is valid. Afterwards the holder has to appear again in person.'
      },
      {
        text: 'Install with the whole chain, restart the ICM (`SMICM`), and on the tax portal link the new serial number to the company where the portal asks for it (SPV does).',
        minutes: 12
      },
      {
        text: 'Send **one** invoice and wait for the answer of the authority, not merely for the HTTP 200.',
        minutes: 6
      },
      {
        text: 'Release the queue, oldest first. Compare counts: issued = accepted + rejected.',
        minutes: 6
      }
    ],
    proof:
      'The first invoice has its official number or receipt (UPO, SPV index), the queue is empty, and the register shows the new date with two names beside it.',
    judgement:
      'Don’t let anyone sign with a personal certificate to bridge the gap, even when it would technically work: the authorisation is for a person and a purpose. If renewal takes longer than a day, the tax lead decides on the offline or emergency procedure of that country. That’s Piotr for Poland and Andrei for Romania, never IT.',
    prevention:
      'Register with expiry, holder, deputy and where it’s installed; reminder 60, 30 and 7 days ahead to a shared mailbox. Holders who leave are on the leaver checklist.',
    contacts: [
      {
        name: 'Andrei Munteanu',
        role: 'Holder for SPV, Timișoara',
        how: 'Token is in the safe there, he or Elena has to be on site'
      },
      {
        name: 'Karol Wrona',
        role: 'Trust service provider, Wrocław desk',
        how: 'Same-day video identification until 15:00'
      }
    ],
    rules: [
      {
        kind: 'policy',
        text: 'Information security policy: certificates are registered with holder and deputy'
      }
    ],
    tags: ['certificate', 'e-invoicing', 'KSeF', 'SPV'],
    author: 'helen',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 390,
    laterMinutes: 60,
    outcomes: { adapted: 0.25 },
    users: ['priya', 'andrei'],
    season: { rhythm: 'rare', chance: 0.2 },
    sightings: [
      {
        seen: 'First failure 00:00:07 UTC. 46 Romanian invoices waiting at 8 in the morning. Holder of the token on leave until Thursday, deputy signed.',
        counterpart: 'signing service RO01',
        documentRefs: ['INC-20418']
      },
      {
        seen: 'Handshake error against the bank gateway. Ours were valid, the bank had changed its root. New root imported in STRUST.',
        counterpart: 'bank gateway',
        documentRefs: ['INC-21907']
      },
      {
        seen: 'New certificate installed, SAP still refused. Intermediate missing from the chain.',
        counterpart: 'KSeF connection PL02',
        documentRefs: ['INC-22233']
      }
    ]
  },
  {
    key: 'en-client-rule-lost',
    language: 'en',
    title: 'A client’s own rule got lost on handover and an old error is back',
    symptom:
      'The client complains about postings that used to be right: same kind of invoice, same site. The work instruction was followed to the letter, and the person who handed over “always did it a bit differently for them”.',
    process: 'clients.transition',
    system: 'Client’s SAP, work instruction in Word',
    accounts: ['6490'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Two signs. The giver’s quality figure was **better than the instruction allows**; nobody who follows a 40-page document gets 99.8%. And in the giver’s sent mail there’s a short, friendly note to somebody at the client every month on the same day. That note *is* the rule. Ask for the mail, not for the rule: people don’t know that they have rules.',
    cause:
      'The rule was agreed on the phone years ago, never written as a change request, and only one person applied it. Handover tested the instruction, so it passed.',
    causeKind: 'missingDocument',
    tried: [
      'Retrained the receiver on the instruction. The receiver knew it better than we did; the instruction was the problem.',
      'Asked the client for a list of their special rules. They sent the contract.'
    ],
    steps: [
      {
        text: 'Collect the complaints of two cycles and put them beside what the giver posted for the same vendors a year ago. The difference is the rule, in the client’s own data.',
        minutes: 30
      },
      {
        text: 'Ring the giver, or whoever sat beside them: “When did you not follow the instruction, and what did you look at?”',
        minutes: 20
      },
      {
        text: 'Write the rule in three lines with one real example and one counter-example on the client rule sheet. Have the client’s process owner confirm it by mail.',
        minutes: 15,
        caution:
          'A rule that changes tax treatment or a payment date isn’t a rule, it’s a change request.'
      },
      {
        text: 'Correct the open period. Older ones only if the client asks in writing, and then as one journal per month.',
        minutes: 15,
        posting: { debit: '6490 Hire of equipment, vessel', credit: '6490 Hire of equipment, yard' }
      },
      {
        text: 'Shadow two cycles: the receiver does, someone else reads the sheet aloud.',
        minutes: 20
      }
    ],
    proof:
      'Two cycles without that complaint code, and a second person has applied the rule without asking.',
    judgement:
      'We put it down as our error in the service report before the client counts it. Arguing that it was never in scope wins the point and loses the renewal. Where the rule costs more than an hour a month, it goes to the contract manager as a paid change; whether it does is the team lead’s call. I turned down the idea of dropping the rule until the change is signed. The client’s plant managers don’t know about our contract and shouldn’t need to.',
    prevention:
      'On each handover the giver’s sent mail to the client is read for three months back, together. Two people per client rule, always.',
    contacts: [
      {
        name: 'Ingrid Solheim',
        role: 'Finance process owner, Halden Marine',
        how: 'Call on Mondays; confirms by mail if you write the sentence for her'
      }
    ],
    rules: [
      {
        kind: 'contract',
        text: 'Halden Marine services agreement, schedule 3 (scope and change control)'
      },
      { kind: 'policy', text: 'Transition handbook: client rule sheet' }
    ],
    tags: ['handover', 'client rule', 'SLA', 'tacit knowledge'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 480,
    laterMinutes: 100,
    outcomes: { adapted: 0.35, failed: 0.05 },
    users: ['anna', 'marta'],
    season: { rhythm: 'irregular', chance: 0.2 },
    sightings: [
      {
        seen: 'Crane hire at one yard goes to the vessel, not to the yard’s cost centre. Nowhere written; 31 invoices wrong since the handover.',
        amount: 184300,
        currency: 'NOK',
        counterpart: 'Halden Marine',
        documentRefs: ['CMP-118', 'CMP-121']
      },
      {
        seen: 'Invoices of two family-owned suppliers are paid on Friday whatever the terms. First Friday after the change both rang the client’s managing director.',
        amount: 9460,
        currency: 'EUR',
        counterpart: 'Halden Marine',
        documentRefs: ['CMP-133']
      },
      {
        seen: 'Freight below a small sum isn’t split over items for this client. New colleague split it to the cent, four hundred lines a month.',
        counterpart: 'Brevik Foods',
        documentRefs: ['CMP-140'],
        note: 'Client confirmed the limit by mail, added to the sheet'
      }
    ]
  },
  {
    key: 'en-credit-block-month-end',
    language: 'en',
    title: 'Orders of good customers blocked for credit on the last afternoon of the month',
    symptom:
      'From early afternoon on the last working day, orders of regular, paying customers appear in `VKM1` with *credit limit exceeded*. Dispatch can’t create the deliveries and sales wants everything released at once.',
    process: 'sales.orders',
    system: 'SAP S/4',
    accounts: ['140000', '113109'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['UK01'],
    cues: 'Look at what went **up** in the exposure, not at the limit. Open items up: the money is lying in bank clearing, go and see cash application. Open *orders* up while nothing new was sold: someone has pulled next quarter’s call-offs forward by changing the dates, and the credit horizon now counts them.',
    cause:
      'Receipts of the day are in clearing and not yet on the customer, while the last shipments are already invoiced. For a few hours each good customer looks as if it owed both.',
    causeKind: 'timing',
    tried: [
      'Released everything in `VKM1` so that the trucks could leave. One of them went to a firm that had called in administrators that morning.',
      'Raised limits “until tomorrow”. Three were still raised in spring.'
    ],
    steps: [
      {
        text: 'Sort `VKM1` by dispatch time and leave out what can’t be loaded today anyway. Usually half of the list.',
        minutes: 3
      },
      {
        text: 'For each remaining customer: open items, open orders and deliveries in the exposure, and unallocated receipts in 113109 by name.',
        minutes: 8
      },
      {
        text: 'Have the receipts cleared first and let the system check again (`VKM4`, recheck). What turns green by itself needs nobody’s signature.',
        minutes: 6
      },
      {
        text: 'Release the rest one by one with a reason in the order text. Above the desk’s own limit only with a yes in writing from Grace.',
        minutes: 6,
        caution: 'Anything overdue for longer than the terms allow stays blocked, whoever calls.'
      }
    ],
    proof:
      'Every order released today has a reason text, and next morning the exposure of those customers is back under the limit without the limit having been touched.',
    judgement:
      'The order of work is cash, recheck, release. A sale that waits until tomorrow is next month’s revenue, not a lost one. Revenue follows the delivery, so releasing at 17:30 what can’t be loaded helps nobody’s month.',
    tags: ['credit block', 'VKM1', 'month end', 'exposure'],
    links: [{ kind: 'followsFrom', to: 'en-unallocated-cash' }],
    author: 'sam',
    state: 'solved',
    firstMinutes: 110,
    laterMinutes: 25,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['grace'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.6 },
    sightings: [
      {
        seen: '14 orders blocked at 14:20, nine of them fine once the noon statement was cleared.',
        amount: 86400,
        currency: 'GBP',
        counterpart: 'several'
      },
      {
        seen: 'Ashby Marine blocked without a new order. Call-offs of next quarter moved into this week to “secure stock”.',
        amount: 52150,
        currency: 'GBP',
        counterpart: 'Ashby Marine',
        documentRefs: ['SO 1200048817']
      }
    ]
  },
  {
    key: 'en-fuel-card-returned-car',
    language: 'en',
    title: 'Fuel card is still charged for a car that went back to the lessor',
    symptom:
      'The monthly fuel card invoice has refuelling for a registration that is no longer in the fleet list. The driver has another car, and the card wasn’t handed in with the old one.',
    process: 'admin.fleet',
    system: 'Fuel card portal, Excel',
    accounts: ['476100', '148500'],
    counterpartKind: 'supplier',
    materialityBand: 'trivial',
    entities: ['UK01', 'PL02'],
    cues: 'Check the **litres against the tank** and the odometer entry. 0 or 1 typed as mileage, and always the same station near someone’s home: it’s the old card in a wallet, used out of habit. More litres than the tank holds, or two fills within an hour in two towns: that’s a copy. Don’t talk to the driver, block it.',
    cause:
      'Cards belong to registrations, drivers change cars. The lessor’s return form has no line for the card.',
    causeKind: 'humanSlip',
    steps: [
      {
        text: 'Block the card in the portal. It takes until the next morning to reach every station.',
        minutes: 3
      },
      {
        text: 'Download the transactions since the return date with time and station, and compare with the driver’s calendar.',
        minutes: 8
      },
      {
        text: 'Habit: move the fills to the new car. Private: recover through payroll with the driver’s written consent.',
        minutes: 6,
        caution:
          'For private fuel tell payroll and tax before the year end, the benefit has to be looked at.',
        posting: {
          debit: '148500 Employee receivables',
          credit: '476100 Motor expenses',
          amount: 'private fuel'
        }
      },
      {
        text: 'Suspected copy: dispute in the portal within its period, and report it. Loss prevention decides on the police.',
        minutes: 10
      }
    ],
    proof: 'Card shows blocked *and* the next invoice has no line for the registration.',
    prevention:
      'The return appointment is only confirmed to the lessor when the card is on Helen’s desk, cut in two.',
    contacts: [
      {
        name: 'Dev Mistry',
        role: 'Fuel card provider, account desk',
        how: 'Mail with the last six digits of the card'
      }
    ],
    tags: ['fuel card', 'fleet', 'leased car'],
    author: 'helen',
    state: 'solved',
    firstMinutes: 75,
    laterMinutes: 25,
    outcomes: { adapted: 0.15 },
    users: ['tomasz'],
    season: { rhythm: 'irregular', chance: 0.3 },
    sightings: [
      {
        seen: 'Six fills after the return, always the same forecourt, mileage typed as 1. Old card in the sun visor of the new car.',
        amount: 412.18,
        currency: 'GBP',
        counterpart: 'sales engineer, north',
        documentRefs: ['FC-0731-UK']
      },
      {
        seen: '92 litres of diesel into a car with a 55-litre tank, two in the morning. Blocked and disputed.',
        amount: 148.3,
        currency: 'GBP',
        counterpart: 'unknown',
        documentRefs: ['FC-1130-UK']
      }
    ]
  },
  {
    key: 'en-access-after-transfer',
    language: 'en',
    title: 'Colleague moved to another unit and can still approve for the old one',
    symptom:
      'After a transfer the new role was added, but the old approvals still reach the person’s inbox and can be released. The role report shows the old role as removed, the workflow says otherwise.',
    process: 'it.access',
    system: 'SAP S/4, flexible workflow',
    entities: ['UK01'],
    author: 'priya',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Buyer moved to planning at the start of the month. Role gone in SU01, yet two purchase orders were released yesterday from her inbox. Perhaps the approver is read from the cost centre’s responsible person and not from the role. Purchasing asked whether the two releases stand.',
        amount: 18720,
        currency: 'GBP',
        counterpart: 'two suppliers',
        documentRefs: ['PO 4500092270', 'PO 4500092284']
      }
    ]
  }
]
