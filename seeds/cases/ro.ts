import type { SeedCase } from '../kinds.ts'

export const roCases: SeedCase[] = [
  {
    key: 'ro-efactura-respinsa-sector',
    language: 'ro',
    title: 'e-Factura respinsă în SPV: localitatea cumpărătorului din București',
    symptom:
      'Factura transmisă în RO e-Factura are starea „nok”: în loc de arhiva cu sigiliul ministerului, din SPV se descarcă un fișier de erori. În monitorul de documente electronice rămâne pe roșu, iar termenul de transmitere curge.',
    process: 'tax.einvoice',
    system: 'SAP S/4, EDOC_COCKPIT, SPV',
    messageCode: 'BR-RO-101',
    accounts: ['4111', '4427', '707'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Nu citiți doar textul erorii, citiți **codul regulii**. Pentru cumpărător regula se numește `BR-RO-101`, dar textul ei începe cu „[BR-RO-100]”, ca la vânzător. Toți începătorii se apucă să corecteze adresa noastră. Uitați-vă la BT-52 / BT-37 din mesaj: 52 este clientul.\n\nDacă pică zece facturi într-o dimineață și toate au clienți din București, cineva a încărcat parteneri din Excel cu o seară înainte.',
    cause:
      'La județ `RO-B` localitatea trebuie să fie exact `SECTOR1` … `SECTOR6`. În datele de bază scrie liber „București”, „Sect. 3” sau „Sector 3”, iar maparea trimite ce găsește.',
    causeKind: 'masterData',
    tried: [
      'Stornat și refacturat cu număr nou: inutil, factura respinsă nu există pentru ANAF. Am rămas cu două numere de explicat în jurnalul de vânzări.',
      'Corectat XML-ul de mână și încărcat în SPV: a trecut, dar SAP nu are indexul și a doua zi a retransmis factura. A doua a ieșit duplicat.'
    ],
    steps: [
      {
        text: 'Descărcați răspunsul din SPV după indexul de încărcare și notați codul regulii și câmpul BT.',
        minutes: 5
      },
      {
        text: 'În `BP`, adresa clientului: regiunea B, localitatea `SECTORn` fără spațiu; strada pe rândul ei. Sectorul se ia din certificatul de înregistrare sau de pe site-ul ANAF, nu din ce ține minte agentul.',
        minutes: 5
      },
      {
        text: 'În `EDOC_COCKPIT` regenerați documentul electronic și retransmiteți. Numărul facturii **rămâne același**, se schimbă doar indexul.',
        minutes: 5,
        caution:
          'Verificați întâi că starea e într-adevăr „nok”. O factură validată nu se mai retransmite; se corectează numai prin storno sau factură de corecție.'
      },
      {
        text: 'După răspunsul „ok”, salvați arhiva cu sigiliu lângă indexul respins. Păstrăm ambele.',
        minutes: 3
      }
    ],
    proof:
      'Starea „ok” în SPV, documentul verde în `EDOC_COCKPIT`, același număr de factură o singură dată în jurnalul de vânzări.',
    judgement:
      'Retransmiterea cu același număr e corectă pentru că factura respinsă nu a fost comunicată cumpărătorului. Dacă respingerea vine pe cote de TVA sau pe totaluri (`BR-CO-…`), nu mai e adresă: opriți-vă și chemați vânzările, poate e greșită chiar factura.',
    prevention:
      'Verificare în fiecare dimineață a răspunsurilor din ziua precedentă. La crearea partenerului cu regiunea B, câmpul localitate e listă, nu text liber.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'mapările din documentele electronice',
        how: 'tichet cu indexul de încărcare și codul regulii în titlu'
      }
    ],
    rules: [
      { kind: 'law', text: 'OUG nr. 120/2021 privind sistemul național RO e-Factura' },
      { kind: 'policy', text: 'CIUS-RO: lista de coduri SECTOR-RO pentru municipiul București' }
    ],
    tags: ['e-Factura', 'SPV', 'date de bază'],
    author: 'andrei',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 130,
    laterMinutes: 18,
    outcomes: { adapted: 0.15 },
    users: ['mihai', 'elena'],
    season: { rhythm: 'month', chance: 0.85 },
    sightings: [
      {
        seen: 'Client din Sectorul 3, în BP scria „Bucuresti S3”. Două respingeri până am înțeles că e vorba de cumpărător.',
        amount: 48310.5,
        currency: 'RON',
        counterpart: 'Hidro Construct Sud SRL',
        documentRefs: ['KVR 0002417', 'index 4718820631']
      },
      {
        seen: 'Nouă facturi respinse după încărcarea partenerilor de la târg, toate cu localitatea „București”.',
        amount: 212940,
        currency: 'RON',
        documentRefs: ['KVR 0002588', 'KVR 0002596'],
        note: 'Corectat în masă, retransmis în aceeași zi.'
      },
      {
        seen: 'Sediul clientului mutat din Sectorul 2 în Ilfov: regiunea schimbată, localitatea rămasă SECTOR2. A trecut validarea, dar adresa era greșită; clientul a cerut corecție.',
        amount: 9120,
        currency: 'RON',
        counterpart: 'Termo Instal Grup SRL',
        documentRefs: ['KVR 0002731']
      }
    ]
  },
  {
    key: 'ro-factura-lipsa-spv',
    language: 'ro',
    title: 'Factura furnizorului a venit pe e-mail, dar în SPV nu există',
    symptom:
      'Avem PDF-ul facturii și recepția făcută, însă documentul nu apare printre facturile primite în SPV. MIRO stă parcată, furnizorul cere plata și jură că a trimis.',
    process: 'finance.ap.invoice',
    system: 'SAP S/4, SPV',
    accounts: ['401', '408', '4426', '4428'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Cereți **indexul de încărcare**, nu „confirmarea”. Cine are factura validată îl găsește în zece secunde; cine trimite încă o dată PDF-ul nu a încărcat nimic sau a primit „nok” și nu s-a uitat.\n\nAl doilea semn: în PDF apare CUI-ul nostru fără o cifră ori CUI-ul fostei filiale. Factura există, dar a ajuns în SPV-ul altcuiva.',
    cause:
      'Furnizorul nu a transmis factura, a fost respinsă și nu a retransmis-o, ori a greșit CUI-ul. Mai rar, mesajul a ieșit deja din intervalul afișat de SPV și e doar în arhiva noastră.',
    causeKind: 'thirdParty',
    tried: [
      'Înregistrat după PDF „ca să nu pierdem luna”: e-TVA precompletat nu avea factura, iar riscul de amendă pentru înregistrarea fără e-Factura era al nostru.',
      'Așteptat fără nimic în contabilitate: costul a sărit în luna următoare și gestiunea nu s-a mai potrivit cu 371.'
    ],
    steps: [
      {
        text: 'Căutați în arhiva proprie de mesaje SPV după CUI furnizor și sumă, nu după număr: seria e scrisă uneori cu spațiu, alteori cu zerouri în față.',
        minutes: 10
      },
      {
        text: 'Scrieți furnizorului modelul standard: numărul facturii, CUI-ul nostru corect și cererea explicită a indexului de încărcare.',
        minutes: 5
      },
      {
        text: 'Dacă bunurile sunt recepționate și luna se închide, lăsați datoria pe facturi nesosite, cu TVA neexigibilă.',
        minutes: 15,
        caution: 'Nu deduceți TVA de pe PDF. 4426 se atinge numai după e-Factura validată.',
        posting: { debit: '371 + 4428', credit: '408' }
      },
      {
        text: 'La sosirea în SPV, comparați XML-ul cu PDF-ul (linii, cotă, total) și înregistrați prin MIRO cu referire la comandă; 408 și 4428 se închid.',
        minutes: 10,
        posting: { debit: '408', credit: '401' }
      },
      {
        text: 'Mutați TVA pe deductibilă în perioada în care aveți factura validată.',
        minutes: 3,
        posting: { debit: '4426', credit: '4428' }
      }
    ],
    proof:
      'Lista SPV comparată cu jurnalul de cumpărări nu mai are rânduri „numai în SAP”; pe 408 furnizorul e zero, iar pe 4428 nu rămâne nimic pe acea recepție.',
    judgement:
      'Plata o blocăm (motiv `A`) până la validare, oricât ar insista furnizorul. Excepție: furnizorul nerezident, fără obligație de e-Factura, și bonurile din deconturi. Pentru utilități, unde ne pot deconecta, decide Elena, cu e-mail la dosar.',
    prevention:
      'Mesajele din SPV se descarcă automat în fiecare noapte și se arhivează. Joi: lista recepțiilor fără e-Factura mai vechi de o săptămână, direct la cumpărător.',
    contacts: [
      {
        name: 'Sorina Bălan',
        role: 'facturare, Metalica Banat SRL',
        how: 'telefon dimineața; la e-mail răspunde abia după livrări'
      }
    ],
    rules: [
      { kind: 'law', text: 'OUG nr. 120/2021: factura între firme se comunică prin RO e-Factura' },
      {
        kind: 'law',
        text: 'Codul fiscal, art. 299: condițiile de exercitare a dreptului de deducere'
      }
    ],
    tags: ['e-Factura', 'facturi nesosite', 'SPV'],
    author: 'andrei',
    state: 'validated',
    validatedBy: 'anna',
    firstMinutes: 160,
    laterMinutes: 40,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['elena', 'mihai'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.9 },
    sightings: [
      {
        seen: 'Bare de alamă, recepție în penultima zi. Furnizorul primise „nok” cu trei zile înainte și nu deschisese mesajul.',
        amount: 76480,
        currency: 'RON',
        counterpart: 'Metalica Banat SRL',
        documentRefs: ['MB 11872', 'NIR 5000041877']
      },
      {
        seen: 'Factura de mentenanță era încărcată pe CUI-ul unei firme cu nume aproape identic. Au stornat și refăcut.',
        amount: 12650,
        currency: 'RON',
        counterpart: 'Service Mecanica Vest SRL',
        documentRefs: ['SMV 2041']
      },
      {
        seen: 'În SPV era, dar cu un total mai mic decât în PDF, exact cu transportul. Am înregistrat e-Factura; transportul a venit pe factură separată.',
        amount: 1840,
        currency: 'RON',
        counterpart: 'Ambalaje Timiș SA',
        documentRefs: ['AT-30917']
      },
      {
        seen: 'Energie electrică, furnizorul a încărcat abia în ziua 4. Estimat pe 408, plătit după aprobarea Elenei.',
        amount: 58900,
        currency: 'RON'
      }
    ]
  },
  {
    key: 'ro-d406-erori-validare',
    language: 'ro',
    title: 'SAF-T D406 nu trece de DUKIntegrator',
    symptom:
      'La validarea fișierului D406 apar sute de erori identice: cod de partener lipsă sau greșit, cont care nu e în lista de conturi, unitate de măsură necunoscută. PDF-ul de depus nu se generează.',
    process: 'tax.reporting',
    system: 'SAP S/4 (Run Statutory Reports), DUKIntegrator',
    messageCode: 'D406',
    accounts: ['401', '4111', '4426', '4427', '471'],
    counterpartKind: 'taxOffice',
    materialityBand: 'minor',
    entities: ['RO01'],
    cues: 'Nu numărați erorile, numărați **tipurile**. Patru sute de erori sunt de obicei trei: un partener, un cont, o unitate de măsură, repetate pe fiecare linie. Dacă toate vin din același jurnal, căutați interfața, nu contabilul.\n\nPrefixul codului de partener spune tot: `00` urmat de CUI pentru firmele din România. Un CUI cu „RO” după prefix sau cu un spațiu înseamnă cod copiat din e-mail.',
    cause:
      'Parteneri creați fără CUI complet, conturi noi deschise în SAP fără corespondent în planul SAF-T și unități de măsură interne (`BC`, `SET`) nemapate pe codurile internaționale.',
    causeKind: 'masterData',
    tried: [
      'Corectat direct în XML: la rectificativă am pierdut toate corecțiile și le-am luat de la capăt.',
      'Actualizat doar raportul, nu și validatorul: DUKIntegrator vechi cerea un câmp scos între timp din schemă.'
    ],
    steps: [
      {
        text: 'Verificați versiunea DUKIntegrator și a validatorului D406 pe site-ul ANAF înainte de orice.',
        minutes: 5
      },
      {
        text: 'Salvați fișierul de erori, deschideți-l în Excel și faceți pivot după mesaj și câmp. Începeți cu tipul cel mai frecvent.',
        minutes: 15
      },
      {
        text: 'Parteneri: completați CUI în `BP`, fila de identificare fiscală; pentru firmele străine, codul de TVA cu prefixul țării.',
        minutes: 25
      },
      {
        text: 'Conturi și unități de măsură: cereți maparea la echipa de sisteme; contul se leagă de sinteticul din OMFP 1802, bucata de `H87`.',
        minutes: 20,
        caution:
          'Nu mapați un cont necunoscut pe 471 „deocamdată”: anul viitor apare în comparația cu balanța.'
      },
      {
        text: 'Rulați raportul din nou, validați, apoi comparați totalurile cu balanța de verificare și cu D300.',
        minutes: 30
      }
    ],
    proof:
      'DUKIntegrator fără erori, rulajele din D406 egale cu balanța pe fiecare sintetic, TVA din fișier egală cu decontul. Recipisa din SPV arhivată.',
    judgement:
      'Depunem la termen chiar dacă rămân **atenționări**, nu erori: atenționările se lămuresc prin rectificativă. Nu depunem însă dacă rulajele nu bat cu balanța; o declarație formal validă și greșită e mai rea decât una întârziată. Hotărârea o iau eu până la prânz în ziua depunerii.',
    prevention:
      'Fișier de probă imediat după închiderea provizorie, nu în ultima săptămână. Cont nou în planul de conturi numai cu rubrica SAF-T completată.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'mapări SAF-T',
        how: 'tichet cu pivotul de erori atașat, nu cu XML-ul de 200 MB'
      },
      {
        name: 'Piotr Zieliński',
        role: 'a făcut JPK în Polonia, aceeași logică',
        how: 'mesaj scurt, în engleză'
      }
    ],
    rules: [
      { kind: 'law', text: 'OPANAF nr. 1783/2021: fișierul standard de control fiscal (SAF-T)' },
      { kind: 'law', text: 'OMFP 1802/2014: planul de conturi general' }
    ],
    tags: ['SAF-T', 'D406', 'date de bază'],
    author: 'elena',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 620,
    laterMinutes: 110,
    outcomes: { adapted: 0.3, failed: 0.05 },
    users: ['andrei'],
    season: { rhythm: 'month', workingDay: 6, chance: 0.5 },
    sightings: [
      {
        seen: '412 erori, trei tipuri: 18 clienți fără CUI, contul analitic 6588.09 fără mapare, unitatea SET.',
        documentRefs: ['D406-RO01-03']
      },
      {
        seen: 'Toate erorile din jurnalul de deconturi: angajații aveau cod de furnizor fără identificator.',
        documentRefs: ['D406-RO01-05'],
        note: 'Modul de creare a partenerilor-angajați schimbat de echipa de sisteme.'
      },
      {
        seen: 'Fișier valid, dar rulajul 4426 diferea de balanță: un document de corecție fără cod de TVA.',
        amount: 3267,
        currency: 'RON',
        documentRefs: ['SA 100004512']
      }
    ]
  },
  {
    key: 'ro-salarii-fisier-respins',
    language: 'ro',
    title: 'Fișierul de salarii respins de bancă: diacritice cu sedilă în nume',
    symptom:
      'După încărcare, banca respinge tot lotul de salarii cu format invalid, fără să spună rândul. Cu o lună înainte același fișier a trecut. Oamenii așteaptă banii până seara.',
    process: 'payroll.payment',
    system: 'Charisma HCM, portal bancar (pain.001)',
    messageCode: 'FF01',
    accounts: ['421', '426', '5121'],
    counterpartKind: 'bank',
    materialityBand: 'material',
    entities: ['RO01'],
    cues: 'Primul lucru: **cine e nou luna asta?** Fișierul pică doar după angajări sau după o schimbare de nume. Numele vechi au fost curățate acum ani, cele noi vin din formularul de angajare.\n\nPe ecran, litera `ș` cu virgulă și cea cu sedilă (U+015F) arată la fel. Nu vă chinuiți ochii, căutați după cod.',
    cause:
      'Exportul transliterează diacriticele cu virgulă, dar lasă neatinse literele cu sedilă, venite din documente vechi sau din tastatura veche. Setul de caractere acceptat de bancă nu le are.',
    causeKind: 'interface',
    tried: [
      'Retrimis același fișier „poate merge acum”: respins a doua oară ca duplicat, fiindcă avea același MsgId.',
      'Plătit manual doar noii angajați: ceilalți 140 erau în același lot, deci tot neplătiți.'
    ],
    steps: [
      {
        text: 'Verificați în portal starea lotului: respins **integral**, zero tranzacții executate. Faceți captură.',
        minutes: 3,
        caution:
          'Dacă scrie „parțial executat”, opriți-vă. Se retrimit numai rândurile neexecutate, altfel plătim de două ori.'
      },
      {
        text: 'Deschideți XML-ul în Notepad++ și căutați cu expresia regulată `[^\\x00-\\x7F]`. Notați angajații.',
        minutes: 5
      },
      {
        text: 'Corectați numele în fișa angajatului din Charisma, nu în XML, și regenerați lotul cu identificator nou.',
        minutes: 10
      },
      {
        text: 'Comparați totalul și numărul de rânduri cu statul de plată, apoi semnează doi: eu și Elena.',
        minutes: 10
      },
      {
        text: 'După extras, înregistrați plata. Cine are contul închis rămâne pe drepturi neridicate până aduce IBAN-ul nou.',
        minutes: 10,
        posting: { debit: '421', credit: '5121' }
      }
    ],
    proof:
      'Lotul este „executat” în portal, suma din extras egală cu netul din statul de plată, soldul 421 pentru luna plătită zero.',
    judgement:
      'Nu edităm fișierul de mână, deși ar dura un minut: suma de control e tot ce avem la audit și ultima oară cineva a schimbat din greșeală un IBAN. Dacă trece ora limită a băncii, plătim lotul ca urgent; comisionul îl aprobă Elena, fără discuții, pentru că salariul întârziat costă mai mult.',
    prevention:
      'Cu trei zile înainte de plată trec printr-o validare fără transmitere, în portal, un lot numai cu angajații noi. Formularul de angajare înlocuiește automat sedila cu virgula.',
    contacts: [
      {
        name: 'Cosmin Dragomir',
        role: 'suport electronic banking, corporate Timișoara',
        how: 'linia directă de pe token; cereți „motivul detaliat din gateway”, nu codul'
      }
    ],
    rules: [
      { kind: 'policy', text: 'Plata salariilor: dublu control, fără modificarea fișierelor' },
      { kind: 'law', text: 'Codul muncii, art. 166: plata la termen a salariului' }
    ],
    tags: ['salarii', 'fișier de plată', 'diacritice'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 240,
    laterMinutes: 38,
    outcomes: { adapted: 0.15, failed: 0.03 },
    users: ['elena'],
    season: { rhythm: 'payday', chance: 0.35 },
    sightings: [
      {
        seen: 'Lot respins la 11:20. Doi operatori angajați luna asta, ambii cu sedilă în nume. Ora limită a băncii era 14:00, ne-am încadrat.',
        amount: 642310,
        currency: 'RON',
        documentRefs: ['LOT-SAL-0931']
      },
      {
        seen: 'O colegă și-a schimbat numele după căsătorie, numele nou copiat din PDF-ul de la starea civilă.',
        amount: 655870,
        currency: 'RON',
        documentRefs: ['LOT-SAL-0947']
      },
      {
        seen: 'De data asta nu era sedila, ci o liniuță lungă în adresa unui angajat din Lugoj. Aceeași căutare a găsit-o.',
        amount: 671200,
        currency: 'RON',
        documentRefs: ['LOT-SAL-0958']
      }
    ]
  },
  {
    key: 'ro-inventar-plus-minus',
    language: 'ro',
    title: 'Diferență la inventar: plus la un reper, minus la fratele lui',
    symptom:
      'Lista de diferențe arată lipsă mare la un reper și plus aproape egal la altul cu denumire asemănătoare. Recepțiile și consumurile par corecte, iar gestionarul spune că „marfa e toată”.',
    process: 'logistics.count',
    system: 'SAP S/4 (MI20, MI07)',
    accounts: ['301', '371', '381', '601', '607', '608'],
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Sortez lista după denumire, nu după valoare: perechile sar în ochi. **Cantitate egală** cu semn opus înseamnă etichetă încurcată la recepție; cantități în raport 10, 12 sau 100 înseamnă unitate de măsură (bucată contra cutie).\n\nDacă lipsa e la garnituri și ambalaje și e mereu rotundă, nu lipsește nimic: cutiile se dau în secție fără bon de consum.',
    cause:
      'Recepție făcută pe reperul înrudit (DN50 în loc de DN65, același furnizor, aceeași cutie) sau consum nescăzut. Furtul există, dar nu arată așa.',
    causeKind: 'humanSlip',
    tried: [
      'Înregistrat diferențele direct din `MI07` în ziua numărării: luna următoare perechea s-a întors cu semn schimbat, când au găsit eticheta.',
      'Renumărat tot depozitul: o zi pierdută pentru patru repere.'
    ],
    steps: [
      {
        text: '`MI20`: scoateți diferențele, sortați după denumire, marcați perechile și unitățile de măsură suspecte.',
        minutes: 15
      },
      {
        text: 'Renumărați numai perechile, cu altă persoană decât prima, la ambele locații de depozitare.',
        minutes: 30
      },
      {
        text: '`MB51` pe ambele repere pentru ultimele luni: mișcările 101 fără aviz potrivit, 261 lipsă, 311 între locații.',
        minutes: 20
      },
      {
        text: 'Eroare dovedită: corectați documentul (102/101 pe reperul corect). Nu e diferență de inventar, e recepție greșită.',
        minutes: 10,
        caution:
          'Dacă luna recepției e închisă, corecția se face în luna curentă și se anunță Elena pentru 408.'
      },
      {
        text: 'Ce rămâne: `MI07` cu procesul-verbal semnat. Lipsa trece pe cheltuială, plusul o micșorează.',
        minutes: 10,
        posting: { debit: '607 / 601 / 608', credit: '371 / 301 / 381' }
      }
    ],
    proof:
      'După `MI07` lista `MI20` este goală, soldul 371 și 301 egal cu `MB5B` la data inventarierii, iar procesul-verbal are semnătura comisiei pe fiecare pereche compensată.',
    judgement:
      'Compensarea unui plus cu un minus o acceptăm doar pentru sorturi care chiar se pot confunda, în aceeași gestiune și aceeași perioadă; lista perechilor permise e aprobată de director. Lipsa imputabilă și ajustarea de TVA le decide Elena, nu depozitul. Sub pragul din procedură nu mai renumărăm a doua oară, timpul costă mai mult decât garnitura.',
    prevention:
      'Numărare ciclică lunară a perechilor cunoscute. La recepția DN50/DN65 se scanează eticheta, nu se alege din listă.',
    contacts: [
      {
        name: 'Gheorghe Lăzărescu',
        role: 'gestionar, depozitul 2',
        how: 'la rampă până la ora 10; după aceea e pe stivuitor și nu aude telefonul'
      }
    ],
    rules: [
      { kind: 'law', text: 'OMFP 2861/2009: normele privind inventarierea, compensările' },
      { kind: 'account', text: '608 pentru ambalaje, 601 materii prime, 607 mărfuri' }
    ],
    tags: ['inventar', 'recepții', 'stocuri'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 420,
    laterMinutes: 85,
    outcomes: { adapted: 0.25, failed: 0.05 },
    users: ['elena', 'andrei'],
    season: { rhythm: 'quarter', workingDay: -1, chance: 0.75 },
    sightings: [
      {
        seen: 'Minus 24 la corp robinet DN65, plus 24 la DN50. Două NIR-uri din aceeași zi cu reperele inversate.',
        amount: 11616,
        currency: 'RON',
        documentRefs: ['NIR 5000038214', 'NIR 5000038215', 'inventar 100000731']
      },
      {
        seen: 'Lipsă 1 188 de garnituri PTFE: pe raft sunt 12 seturi, recepționate ca 1 200 de bucăți. Corectat factorul de conversie din comandă.',
        amount: 5040,
        currency: 'RON',
        counterpart: 'Etanșări Banat SRL',
        documentRefs: ['inventar 100000768']
      },
      {
        seen: 'Cutii de carton lipsă 350 bucăți, ca la fiecare trimestru. Consum fără bon la ambalare, trecut pe 608.',
        amount: 1295,
        currency: 'RON',
        documentRefs: ['inventar 100000802'],
        note: 'Propus: consum retroactiv la confirmarea livrării.'
      }
    ]
  },
  {
    key: 'ro-reevaluare-curs-bnr',
    language: 'ro',
    title: 'Reevaluarea la sfârșit de lună a luat cursul BNR al zilei precedente',
    symptom:
      'După reevaluare, diferențele de curs pe furnizori și clienți în euro nu se potrivesc cu calculul manual. În SAP cursul ultimei zile a lunii există, dar nu este cel anunțat de BNR în acea zi.',
    process: 'finance.gl.close',
    system: 'SAP S/4 (FAGL_FCV, OB08)',
    accounts: ['401', '4111', '5124', '665', '765'],
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Eroarea are mereu **același raport** pe toate conturile: împărțiți diferența la soldul în euro și obțineți saltul de curs dintre două zile consecutive. Când e pe un singur cont, nu e cursul, e o partidă deschisă greșit.\n\nFiți atenți la lunile care se termină în weekend sau înainte de o sărbătoare: atunci pornește jobul automat, cu varianta veche.',
    cause:
      'Interfața încarcă în tipul de curs M cursul anunțat după-amiaza, cu valabilitate din ziua bancară **următoare**, cum cere Codul fiscal pentru facturi. Pentru reevaluare trebuie însă cursul comunicat chiar în ultima zi bancară a lunii (la noi tipul `BNRL`). Dacă varianta de rulare rămâne pe M, reevaluarea ia un curs mai vechi cu o zi.',
    causeKind: 'configuration',
    tried: [
      'Suprascris cursul ultimei zile în tipul M: reevaluarea a ieșit, dar facturile din acea zi au rămas cu alt curs decât cel legal.',
      'Rulat încă o dată reevaluarea peste prima, fără storno: diferențele s-au dublat.'
    ],
    steps: [
      {
        text: 'Luați de pe bnr.ro cursul ultimei zile bancare și recalculați de mână un singur furnizor în euro.',
        minutes: 10
      },
      {
        text: 'În `OB08`, tipul `BNRL`: introduceți cursul cu data ultimei zile calendaristice a lunii. Tipul M nu se atinge.',
        minutes: 5
      },
      {
        text: 'Stornați rularea greșită din `FAGL_FCV` (resetare evaluare), apoi rulați în test cu metoda de evaluare legată de `BNRL`.',
        minutes: 15,
        caution:
          'Verificați ca resetarea să prindă și documentele inverse din prima zi a lunii următoare.'
      },
      {
        text: 'Comparați cu calculul manual, rulați real. Pierdere la datorii când leul scade, câștig la creanțe.',
        minutes: 15,
        posting: { debit: '665', credit: '401' }
      },
      {
        text: 'Anunțați grupul: cursul de închidere local și cel din pachetul de consolidare sunt lucruri diferite, să nu „corecteze” nimeni.',
        minutes: 5
      }
    ],
    proof:
      'Sold în lei împărțit la sold în euro dă cursul BNR al ultimei zile bancare pentru fiecare din 401, 4111 și 5124; o singură rulare activă în istoricul `FAGL_FCV`.',
    judgement:
      'Sub pragul de semnificație al lunii am putea lăsa diferența, fiindcă luna următoare se reglează singură. Nu o las: la final de trimestru intră în impozitul pe profit și în explicațiile către grup. Varianta cu un singur tip de curs a fost respinsă tocmai pentru că aceeași zi are legal două cursuri, unul pentru facturi, altul pentru sold.',
    prevention:
      'Tipul `BNRL` se încarcă în ultima zi bancară, după ora 13, de cine ține trezoreria, iar altcineva îl verifică pe bnr.ro înainte de ZL+1.',
    contacts: [
      {
        name: 'Ioana Pop',
        role: 'încarcă BNRL în ultima zi',
        how: 'mesaj; în concediu o înlocuiește Andrei'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'OMFP 1802/2014: evaluarea lunară la cursul BNR din ultima zi bancară a lunii'
      },
      { kind: 'law', text: 'Codul fiscal, art. 290: cursul de schimb pentru baza de TVA' }
    ],
    tags: ['curs BNR', 'reevaluare', 'închidere'],
    author: 'elena',
    state: 'validated',
    validatedBy: 'olga',
    firstMinutes: 350,
    laterMinutes: 50,
    outcomes: { adapted: 0.2 },
    users: ['ioana', 'andrei'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.3 },
    sightings: [
      {
        seen: 'Luna s-a terminat sâmbătă. S-a luat cursul de joi în loc de vineri pe tot soldul în euro.',
        amount: 6842.3,
        currency: 'RON',
        documentRefs: ['FCV 1900000112']
      },
      {
        seen: 'Interfața BNR oprită două zile; cursul tastat de mână cu două cifre inversate.',
        amount: 21470,
        currency: 'RON',
        documentRefs: ['FCV 1900000127']
      },
      {
        seen: 'Dublă reevaluare: prima din job, a doua manuală. Pe 765 era exact de două ori suma calculată.',
        amount: 15296.44,
        currency: 'RON',
        documentRefs: ['FCV 1900000139', 'FCV 1900000140'],
        note: 'Jobul automat a fost mutat după confirmarea cursului.'
      }
    ]
  },
  {
    key: 'ro-tva-la-incasare-4428',
    language: 'ro',
    title: 'TVA dedusă prea devreme: furnizorul aplică TVA la încasare',
    symptom:
      'La verificarea decontului apar facturi neplătite cu TVA pe 4426, deși furnizorul e în sistemul TVA la încasare. Decontul precompletat arată mai puțină TVA deductibilă decât al nostru.',
    process: 'tax.vat',
    system: 'SAP S/4 (Deferred Tax Transfer), SPV',
    accounts: ['401', '4426', '4428'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Mențiunea „TVA la încasare” lipsește des din PDF, dar în XML-ul e-Facturii se vede: codul de exigibilitate (BT-8) este **432**. Caut și furnizorii mici care au trecut peste an: de regulă schimbarea se face din prima zi a unei perioade fiscale, așa că două facturi din aceeași lună au același regim.',
    cause:
      'Furnizorul a intrat în sistem în cursul anului, iar în datele de bază codul de TVA propus a rămas cel normal.',
    causeKind: 'masterData',
    tried: [
      'Storno integral și reînregistrare: s-a stricat corelarea cu plata deja făcută parțial și cu NIR-ul.',
      'Așteptat plata „că oricum se reglează”: perioada deducerii rămâne greșită în decont.'
    ],
    steps: [
      {
        text: 'Consultați Registrul persoanelor impozabile care aplică TVA la încasare pe site-ul ANAF, la data facturii, și salvați pagina.',
        minutes: 5
      },
      {
        text: 'Listați facturile furnizorului din perioadă cu starea plății. Cele plătite integral în aceeași perioadă nu au nevoie de nimic.',
        minutes: 10
      },
      {
        text: 'Mutați TVA aferentă părții neplătite, cu codurile de TVA cu exigibilitate amânată, ca să intre în rulare.',
        minutes: 15,
        posting: { debit: '4428', credit: '4426' },
        caution:
          'Nu prin notă manuală fără cod de TVA: transferul automat la plată nu o va găsi niciodată.'
      },
      {
        text: 'La plată, rulați `S_AC0_52000644` pentru perioada compensării; plata parțială aduce TVA proporțional.',
        minutes: 10,
        posting: { debit: '4426', credit: '4428' }
      },
      {
        text: 'Schimbați în `BP`/furnizor codul de TVA propus și indicatorul de sistem.',
        minutes: 5
      }
    ],
    proof:
      'Soldul 4428 „la încasare” egal cu TVA din facturile neplătite ale furnizorilor din registru; în decont rândurile de TVA deductibilă se potrivesc cu jurnalul.',
    judgement:
      'Dacă decontul perioadei a fost deja depus și suma e mică, corectăm în decontul curent pe rândul de regularizări și scriem nota. Peste pragul nostru intern întreb consultantul fiscal înainte de orice. Nu cerem furnizorului factură nouă: el a facturat corect, noi am citit greșit.',
    prevention:
      'Lunar, în ziua dinaintea decontului: CUI-urile furnizorilor activi comparate cu registrul ANAF, plus filtru pe cod 432 în XML-urile din SPV.',
    contacts: [
      {
        name: 'Dana Oprea',
        role: 'consultant fiscal extern',
        how: 'e-mail cu factura și extrasul din registru; răspunde în aceeași zi'
      }
    ],
    rules: [
      { kind: 'law', text: 'Codul fiscal, art. 282 și art. 297: TVA la încasare și deducerea' },
      { kind: 'account', text: '4428: TVA neexigibilă, cu analitic separat pentru 408' }
    ],
    tags: ['TVA la încasare', '4428', 'e-TVA'],
    author: 'andrei',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 270,
    laterMinutes: 45,
    outcomes: { adapted: 0.2 },
    users: ['elena'],
    season: { rhythm: 'month', workingDay: 6, chance: 0.5 },
    sightings: [
      {
        seen: 'Tâmplărie paleți, furnizor intrat în sistem la începutul trimestrului. Cinci facturi neplătite cu TVA dedusă.',
        amount: 4386,
        currency: 'RON',
        counterpart: 'Lemn Bega SRL',
        documentRefs: ['LB 0714', 'LB 0719', 'LB 0726']
      },
      {
        seen: 'Diferență față de decontul precompletat exact cât o factură de proiectare, plătită abia luna următoare.',
        amount: 2541,
        currency: 'RON',
        counterpart: 'Proiect Tehnic Vest SRL',
        documentRefs: ['PTV-2209']
      },
      {
        seen: 'Plată parțială de jumătate, transferul automat a adus toată TVA. Partida era marcată greșit ca plată integrală.',
        amount: 1196.5,
        currency: 'RON',
        counterpart: 'Lemn Bega SRL',
        documentRefs: ['LB 0802']
      }
    ]
  },
  {
    key: 'ro-avans-client-nestornat',
    language: 'ro',
    title: 'Factura finală nu scade avansul: clientul apare dator de două ori',
    symptom:
      'Clientul a plătit avansul și refuză factura finală, emisă la valoarea întreagă. Pe 419 a rămas avansul, pe 4111 toată livrarea, iar TVA colectată include avansul de două ori.',
    process: 'finance.ar.billing',
    system: 'SAP S/4 (VF01, F-39)',
    accounts: ['4111', '419', '4427', '707', '5121'],
    counterpartKind: 'customer',
    materialityBand: 'material',
    entities: ['RO01'],
    cues: 'În comandă mă uit la **planul de facturare**: dacă avansul a fost încasat cu F-29 direct pe client, fără referință la comandă, factura finală n-are ce să scadă. Se vede din prima: linia de avans lipsește din previzualizarea `VF01`, iar totalul e rotund, exact valoarea comenzii.',
    cause:
      'Încasarea avansului a fost înregistrată fără număr de comandă, deci sistemul nu a legat-o de poziția de avans din planul de facturare.',
    causeKind: 'wrongPosting',
    tried: [
      'Compensat doar 419 cu 4111 în FI: soldul clientului arăta bine, dar TVA pe avans a rămas colectată de două ori și în e-Factura nimic nu arată scăderea.'
    ],
    steps: [
      {
        text: 'Dacă factura finală nu a fost încă transmisă în RO e-Factura, anulați-o cu `VF11` și opriți-vă aici cu facturarea.',
        minutes: 5,
        caution: 'Transmisă și validată: nu se mai anulează, continuați cu factura de storno avans.'
      },
      {
        text: 'Legați încasarea: resetați compensarea (`FBRA`), repostați avansul cu referință la comandă și poziție.',
        minutes: 15
      },
      {
        text: 'Refaceți `VF01`; în previzualizare trebuie să apară linia de avans cu minus și numărul facturii de avans.',
        minutes: 10
      },
      {
        text: 'Dacă factura finală rămâne, emiteți storno numai pentru avans, la **cursul facturii de avans** când comanda e în euro.',
        minutes: 15,
        posting: { debit: '419 + 4427', credit: '4111' }
      },
      {
        text: '`F-39` / compensare: pe client rămâne exact restul de plată.',
        minutes: 5
      }
    ],
    proof:
      '419 pe comandă zero, soldul clientului egal cu restul din contract, baza de TVA din jurnal egală cu valoarea livrării, o singură dată.',
    judgement:
      'Prefer storno separat al avansului în locul corecției întregii facturi: clientul are deja XML-ul validat în SPV și l-a recepționat. Diferența de curs dintre avans și final nu se „egalizează”: avansul își păstrează cursul lui. Dacă între timp s-a schimbat cota de TVA, nu emiteți nimic și întrebați-o pe Elena.',
    prevention:
      'Încasările cu cuvântul „avans” sau „proformă” în extras nu se mai pot aloca fără număr de comandă. Lunea: 419 mai vechi de o livrare.',
    contacts: [
      {
        name: 'Radu Țurcanu',
        role: 'financiar, Armături Vest SRL',
        how: 'sunați înainte de a trimite storno; acceptă documentele numai cu numărul lor de contract'
      }
    ],
    rules: [
      { kind: 'law', text: 'Codul fiscal, art. 319 și normele: regularizarea facturilor de avans' },
      { kind: 'account', text: '419: clienți – creditori, analitic pe comandă' }
    ],
    tags: ['avans', 'facturare', 'storno'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'grace',
    firstMinutes: 230,
    laterMinutes: 55,
    outcomes: { adapted: 0.3, failed: 0.04 },
    users: ['andrei', 'elena'],
    season: { rhythm: 'month', workingDay: -2, chance: 0.45 },
    sightings: [
      {
        seen: 'Avans de treizeci la sută plătit pe proformă, factura finală pe toată valoarea. Clientul a refuzat-o în aceeași zi.',
        amount: 84300,
        currency: 'RON',
        counterpart: 'Armături Vest SRL',
        documentRefs: ['KVR 0002260', 'KVR 0002391']
      },
      {
        seen: 'Comandă în euro: stornarea avansului s-a făcut la cursul de azi, a rămas o diferență pe 419.',
        amount: 312.84,
        currency: 'RON',
        counterpart: 'Danube Flow d.o.o.',
        documentRefs: ['KVR 0002655']
      },
      {
        seen: 'Două avansuri pe aceeași comandă, legat numai primul. Factura finală a scăzut jumătate.',
        amount: 27650,
        currency: 'RON',
        counterpart: 'Termo Instal Grup SRL',
        documentRefs: ['KVR 0002702', 'KVR 0002703', 'KVR 0002790']
      }
    ]
  },
  {
    key: 'ro-garantie-buna-executie',
    language: 'ro',
    title: 'Garanția de bună execuție reținută de client nu se mai întoarce',
    symptom:
      'Pe un analitic din 2678 stă de mult suma reținută de beneficiar din facturi ca garanție. Lucrarea e terminată, clientul spune că nu are de ce să o elibereze, iar noi nu găsim procesul-verbal final.',
    process: 'legal.contracts',
    system: 'SAP S/4, registrul de contracte Excel',
    accounts: ['2678', '4111', '5121'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Citiți în contract **de la ce act** curge termenul: recepția la terminarea lucrărilor sau recepția finală. Vânzările socotesc de la livrare și greșesc mereu. Dacă soldul pe analitic nu s-a mișcat de doi ani, de obicei procesul-verbal există, dar e la șantier, în mapa șefului de echipă.',
    cause:
      'Termenul de restituire depinde de procesul-verbal de recepție finală, pe care nimeni nu l-a cerut; după plecarea managerului de proiect contractul a rămas fără responsabil.',
    causeKind: 'missingDocument',
    tried: [
      'Somație de plată direct: clientul a răspuns că garanția nu e scadentă și avea dreptate, lipsea recepția finală.'
    ],
    steps: [
      {
        text: 'Din contract și actele adiționale: procentul, actul de la care curge termenul, contul unde e ținută garanția, condițiile de eliberare.',
        minutes: 20
      },
      {
        text: 'Cereți beneficiarului convocarea recepției finale; atașați adresa noastră de terminare a remedierilor.',
        minutes: 15
      },
      {
        text: 'După semnarea procesului-verbal fără obiecții, trimiteți cererea de restituire cu copia lui și IBAN-ul din contract.',
        minutes: 10
      },
      {
        text: 'La încasare închideți analiticul; dacă o parte se reține pentru remedieri, cereți actul și abia apoi treceți diferența pe cheltuială.',
        minutes: 10,
        posting: { debit: '5121', credit: '2678' }
      }
    ],
    proof:
      'Analiticul contractului din 2678 este zero, în registrul de contracte apare data recepției finale și extrasul.',
    judgement:
      'Unde beneficiarul acceptă, înlocuim reținerea cu scrisoare de garanție bancară: banii se întorc imediat, dar urmărim expirarea scrisorii. Peste pragul nostru de semnificație discută directorul, nu facturarea.',
    prevention:
      'Registrul contractelor are coloana „recepție finală”, cu alertă înainte de termen și un nume, nu un departament.',
    contacts: [
      {
        name: 'Av. Carmen Ilie',
        role: 'juristul firmei, contracte cu antreprenori',
        how: 'programare; trimiteți contractul și toate actele adiționale într-un singur PDF'
      }
    ],
    rules: [
      {
        kind: 'contract',
        text: 'Clauza de garanție: actul de la care curge termenul de restituire'
      }
    ],
    tags: ['garanții', 'contracte', 'recepție finală'],
    author: 'elena',
    state: 'solved',
    firstMinutes: 380,
    laterMinutes: 90,
    outcomes: { adapted: 0.3, failed: 0.15 },
    users: ['mihai'],
    season: { rhythm: 'year', months: [6, 12], chance: 0.8 },
    sightings: [
      {
        seen: 'Stație de pompare terminată, reținere din șase facturi. Procesul-verbal final era la șeful de echipă, semnat de toți.',
        amount: 96200,
        currency: 'RON',
        counterpart: 'Antrepriza Hidro Mureș SA',
        documentRefs: ['contract 118', 'PV recepție finală 7']
      },
      {
        seen: 'Beneficiarul a intrat în insolvență înainte de recepția finală. Am înscris creanța la masa credală, recuperare incertă.',
        amount: 31450,
        currency: 'RON',
        counterpart: 'Canal Edil SRL',
        note: 'Ajustare pentru depreciere discutată la final de an.'
      }
    ]
  },
  {
    key: 'ro-d112-reges-suspendare',
    language: 'ro',
    title: 'D112 și REGES nu se potrivesc la un contract suspendat',
    symptom:
      'După depunerea D112 a venit o notificare: angajatul figurează cu zile lucrate în declarație, iar în REGES contractul apare suspendat toată luna. În Charisma pontajul arată altceva decât amândouă.',
    process: 'payroll.insurance',
    system: 'Charisma HCM, REGES-Online, D112',
    counterpartKind: 'authority',
    entities: ['RO01'],
    author: 'ioana',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.1 },
    sightings: [
      {
        seen: 'Concediu pentru creșterea copilului încetat mai devreme. Actul de încetare a suspendării pare transmis, dar în REGES nu văd confirmarea; în D112 sunt trei zile lucrate.',
        counterpart: 'Inspectoratul Teritorial de Muncă Timiș',
        documentRefs: ['decizia 47'],
        note: 'Am cerut la resurse umane recipisa transmiterii. Aștept.'
      }
    ]
  }
]
