import type { SeedCase } from '../kinds.ts'

/** Purchasing, goods, papers, systems and sales. */
export const roMoreGoodsCases: SeedCase[] = [
  {
    key: 'ro-uit-expirat-weekend',
    language: 'ro',
    title: 'Codul UIT a expirat cât timp camionul a stat peste weekend',
    symptom:
      'Șoferul sună de pe drum sau de la control: codul din documente nu mai e valabil. Marfa e a noastră, declarația e făcută, dar transportul a plecat mai târziu decât data declarată.',
    process: 'logistics.inbound',
    system: 'RO e-Transport, SPV, SAP S/4',
    counterpartKind: 'authority',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Vineri după prânz întreb mereu: **pleacă azi sau luni?** Codul curge de la data declarată a începerii transportului, nu de la încărcare. La achizițiile din Polonia îl declarăm noi, deci „a uitat transportatorul” e rar adevărat. Dacă s-a schimbat camionul, și numărul de pe declarație e vechi: la control asta se vede prima.',
    cause:
      'Transportatorul a amânat plecarea sau a schimbat vehiculul și ne-a anunțat telefonic, după program.',
    causeKind: 'timing',
    tried: [
      'Cod nou pentru aceeași marfă fără ca primul să fie închis. La control aveau două transporturi și o singură marfă.',
      'Trimis șoferului o captură de ecran. Controlul citește codul din sistem, nu de pe telefon.'
    ],
    steps: [
      {
        text: 'Opriți camionul la prima parcare dacă nu a plecat încă de la frontieră. Fără cod valabil nu merge mai departe.',
        minutes: 3,
        caution: 'Nu îi cereți șoferului să „meargă încet până se rezolvă”.'
      },
      {
        text: 'În SPV verificați starea codului, vehiculul, data începerii. Modificați ce se poate modifica înainte de plecare.',
        minutes: 10
      },
      {
        text: 'Expirat: declarați din nou cu data reală, același document de marfă, și treceți numărul vechi la observații.',
        minutes: 15
      },
      {
        text: 'Trimiteți codul nou transportatorului, în scris, cu cererea de confirmare.',
        minutes: 5
      },
      {
        text: 'La recepție completați codul în antetul NIR-ului și închideți declarația veche dacă a rămas deschisă.',
        minutes: 5
      }
    ],
    proof:
      'O singură declarație activă pe document, cu vehiculul și data din scrisoarea de transport, și confirmarea transportatorului.',
    judgement:
      'Amenda o plătește cine a declarat, adică noi, și nu se împarte cu transportatorul. De aceea preferăm să pierdem o zi decât o marfă pe drum fără cod. Oprirea o hotărăște șeful depozitului, nu șoferul.',
    prevention:
      'Comanda de transport are ora limită de vineri 13:00 după care se declară pentru luni. UIT e câmp obligatoriu la avizare.',
    contacts: [
      {
        name: 'Dispecerat Trans Vest',
        role: 'transportator',
        how: 'WhatsApp-ul comun; telefonul lui Costel numai noaptea'
      }
    ],
    rules: [{ kind: 'law', text: 'OUG nr. 41/2022 privind sistemul RO e-Transport' }],
    tags: ['e-Transport', 'UIT', 'recepție'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 140,
    laterMinutes: 35,
    outcomes: { adapted: 0.25 },
    users: ['andrei', 'elena'],
    season: { rhythm: 'month', chance: 0.55 },
    sightings: [
      {
        seen: 'Camion din Wrocław amânat de vineri pe luni. Cod expirat la Nădlac, oprit la prima parcare.',
        amount: 96_400,
        currency: 'RON',
        counterpart: 'Trans Vest SRL',
        documentRefs: ['UIT 4S2…', 'CMR 1180']
      },
      {
        seen: 'Schimbat capul tractor, numărul vechi în declarație. Modificat înainte de plecare.',
        counterpart: 'Trans Vest SRL',
        documentRefs: ['CMR 1194']
      }
    ]
  },
  {
    key: 'ro-comanda-euro-in-lei',
    language: 'ro',
    title: 'Comandă în euro deschisă în lei: recepția intră cu preț de cinci ori mai mic',
    symptom:
      'Stocul nou are cost mediu mult sub cel vechi, iar factura în euro e blocată pe preț. Prețul din comandă seamănă cu cel corect, dar moneda e RON.',
    process: 'procurement.orders',
    system: 'SAP S/4 (ME21N)',
    accounts: ['371', '408', '401', '378'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Raportul dintre factură și recepție e **cursul de schimb**, cu zecimalele lui. Nimeni nu ieftinește marfa de cinci ori. Uitați-vă cine a creat comanda: dacă e copia alteia din lei, moneda s-a copiat și ea.',
    cause: 'Furnizorul are moneda propusă în lei. Comanda a fost copiată de la un furnizor intern.',
    causeKind: 'masterData',
    tried: [
      'Schimbat moneda în `ME22N` după recepție: sistemul nu te lasă, poziția are istoric.',
      'Deblocat factura „că furnizorul are dreptate”. Diferența a ajuns pe stoc și prețul mediu a explodat la consum.'
    ],
    steps: [
      {
        text: 'Nu se consumă din lot până nu e clar. Blocați-l în depozit, cu Ewa sau gestionarul.',
        minutes: 5
      },
      {
        text: 'Storno recepție (`102`) și închideți poziția; poziție nouă în euro cu aceeași cantitate.',
        minutes: 15,
        caution: 'Dacă s-a consumat deja, mergeți la pasul 4: storno nu va mai merge.'
      },
      {
        text: 'Recepție nouă cu data avizului, în aceeași perioadă.',
        minutes: 5,
        posting: { debit: '371', credit: '408' }
      },
      {
        text: 'Parțial consumat: ajustați prețul în `MR21` numai pe cantitatea rămasă, restul merge pe diferențe, cu nota lui Elena.',
        minutes: 20,
        posting: { debit: '378 / 371', credit: '408' }
      },
      {
        text: 'Factura trece acum de la sine. Corectați moneda propusă în date de bază.',
        minutes: 5
      }
    ],
    proof:
      'Prețul mediu din `MM03` e la nivelul lotului vechi, factura fără blocaj, `MB5S` zero pe poziție.',
    judgement:
      'Corectăm în luna în care s-a întâmplat chiar dacă încurcă ZL−1, pentru că marja de produs se calculează a doua zi și cineva o va crede. Sub valoarea unei expedieri merge direct pe diferențe.',
    prevention:
      'Avertisment la salvarea comenzii când furnizorul are țară străină și moneda e lei.',
    contacts: [
      {
        name: 'Ewa Lis',
        role: 'achiziții Wrocław',
        how: 'schimbă datele de bază dacă îi trimiteți contractul'
      }
    ],
    tags: ['comandă', 'monedă', 'preț mediu'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 170,
    laterMinutes: 50,
    outcomes: { adapted: 0.2 },
    users: ['andrei'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.5 },
    sightings: [
      {
        seen: 'Garnituri din Linz, recepție în lei. Costul mediu a scăzut la o cincime.',
        amount: 3_975,
        currency: 'EUR',
        counterpart: 'Dichtungswerk Linz',
        documentRefs: ['4500021044']
      },
      {
        seen: 'Comandă copiată de la Metalica Banat. Descoperit la factură, jumătate consumată.',
        amount: 21_560,
        currency: 'RON',
        counterpart: 'Armaturen Graz',
        documentRefs: ['4500021131']
      },
      {
        seen: 'Prinsă la salvare, dar tot pe lei: avertismentul trecut cu Enter.',
        amount: 1_150,
        currency: 'EUR'
      }
    ]
  },
  {
    key: 'ro-furnizor-inactiv',
    language: 'ro',
    title: 'Furnizor declarat inactiv după ce a livrat: plătim sau așteptăm?',
    symptom:
      'La verificarea lunară furnizorul apare inactiv fiscal cu o dată anterioară facturii. Marfa e recepționată și consumată, iar plata e în propunere.',
    process: 'procurement.suppliers',
    system: 'SAP S/4, registrul ANAF',
    accounts: ['401', '4426', '371'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Nu vă uitați la „inactiv”, uitați-vă la **cele două date**: declararea și publicarea. Inactiv nu înseamnă dispărut: de cele mai multe ori n-au depus o declarație și se reactivează în zece zile. Dacă se schimbă și sediul, și asociatul, în aceeași lună, e altceva.',
    cause: 'Furnizorul nu a depus declarații. Verificăm registrul la creare, nu la fiecare plată.',
    causeKind: 'thirdParty',
    tried: ['Dedus TVA că „era activ când am comandat”. Contează data facturii.'],
    steps: [
      {
        text: 'Salvați pagina registrului cu cele două date. Blocați plata, motiv `R`.',
        minutes: 5
      },
      {
        text: 'Scrieți furnizorului; cereți data reactivării sau dovada că e greșeală.',
        minutes: 10
      },
      {
        text: 'Între timp costul rămâne, TVA nu. La reactivare se deduce retroactiv, cu factura lui de regularizare, când e cazul.',
        minutes: 15,
        caution: 'Regula deducerii o confirmă Dana Oprea în scris. Nu o hotărâm noi.'
      },
      {
        text: 'Peste o lună fără reactivare: oprim comenzile noi și întreb achizițiile de alt furnizor.',
        minutes: 10
      }
    ],
    proof:
      'Fiecare furnizor declarat inactiv de la care mai cumpărăm are dosar cu pagina registrului, data și hotărârea.',
    judgement:
      'Marfa am primit-o, deci banii îi datorăm. Întrebarea e numai TVA-ul și momentul. Nu ținem marfă de la un om cinstit ca pedeapsă.',
    prevention: 'Lista CUI-urilor din propunerea de plată se verifică automat, în ziua plății.',
    tags: ['inactiv', 'furnizor', 'TVA'],
    author: 'andrei',
    state: 'solved',
    firstMinutes: 120,
    laterMinutes: 40,
    outcomes: { adapted: 0.3, failed: 0.05 },
    users: ['elena', 'mihai'],
    season: { rhythm: 'irregular', chance: 0.25 },
    sightings: [
      {
        seen: 'Inactiv de trei săptămâni, factura mai veche cu o zi. Reactivat, dedus ulterior.',
        amount: 8_330,
        currency: 'RON',
        counterpart: 'Ambalaje Timiș SA',
        documentRefs: ['AT-31002']
      },
      {
        seen: 'Sediu și asociat schimbați în aceeași lună. Comenzile oprite.',
        amount: 15_470,
        currency: 'RON',
        counterpart: 'Strung Modern SRL'
      }
    ]
  },
  {
    key: 'ro-stoc-negativ-bon',
    language: 'ro',
    title: 'Stoc negativ la scule: consumul a fost înregistrat înaintea recepției',
    symptom:
      'În lista stocurilor negative apar repere de scule și consumabile, cu valoare zero sau cu marjă de sută la sută la ce s-a livrat cu ele. Sculele sunt fizic pe masă.',
    process: 'logistics.stock',
    system: 'SAP S/4 (MB52)',
    accounts: ['303', '371', '607'],
    counterpartKind: 'system',
    materialityBand: 'minor',
    entities: ['RO01'],
    cues: 'Negativul de dimineață e gol; **negativul care rămâne după-amiază** e caz. Priviți unde stă: în locația secției înseamnă consum la alt reper; în depozitul central înseamnă recepție neintrată. Dacă marja unui produs e 100 %, la capătul ei e o piesă negativă.',
    cause:
      'Recepțiile se fac seara, bonurile de consum se scanează pe loc. Unele bonuri au codul reperului vechi.',
    causeKind: 'timing',
    tried: [
      'Înregistrat o recepție inventată, ca să dea zero. La inventar am avut plus, și o factură pe care nimeni n-o cerea.'
    ],
    steps: [
      {
        text: '`MB52` pe stoc negativ, la 8 și la 16. Ce dispare între ele nu e treaba noastră.',
        minutes: 5
      },
      {
        text: 'Pentru restul: avizul de la recepție lângă bon. Lipsește recepția, se face cu data avizului.',
        minutes: 15
      },
      {
        text: 'Recepția e bună, bonul e greșit: storno bon și bon nou pe reperul corect.',
        minutes: 10,
        caution:
          'După reîncadrarea costului, lunile închise nu se ating; se trece în cea curentă cu explicație.'
      },
      {
        text: 'Reluați calculul costului pentru ziua aceea și verificați marja din raport.',
        minutes: 15,
        posting: { debit: '607', credit: '371' }
      }
    ],
    proof:
      'Zero repere negative la 16 în ultimele două zile ale lunii, nicio linie cu marjă de sută la sută.',
    judgement:
      'Nu interzicem stocul negativ: montajul nu poate aștepta după scaner. Îl tratăm zilnic cât e mic. La sfârșit de trimestru însă toleranța e zero, fiindcă costul mediu trece în bilanț.',
    prevention:
      'Lista de la 16 merge la maistru; în ultimele trei zile recepțiile se fac la rampă, nu seara.',
    contacts: [{ name: 'Gheorghe Lăzărescu', role: 'gestionar', how: 'la rampă până la ora 10' }],
    rules: [{ kind: 'policy', text: 'Procedura de închidere: stoc negativ zero în ZL−1' }],
    tags: ['stoc negativ', 'consum', 'marjă'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 130,
    laterMinutes: 30,
    outcomes: { adapted: 0.2, failed: 0.03 },
    users: ['elena', 'andrei'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.95 },
    sightings: [
      {
        seen: 'Burghie pe negativ, recepția făcută seara. Dispărut la 16 la patru din șase.',
        amount: 1_940,
        currency: 'RON',
        documentRefs: ['5000044120']
      },
      {
        seen: 'Marjă de sută la sută la un lot DN40: garnitura consumată pe codul vechi.',
        amount: 6_720,
        currency: 'RON',
        documentRefs: ['bon 3318']
      },
      {
        seen: 'Recepția inventată de luna trecută a ieșit la numărătoare.',
        amount: 880,
        currency: 'RON',
        note: 'Explicat în procesul-verbal.'
      }
    ]
  },
  {
    key: 'ro-doua-acte-aditionale',
    language: 'ro',
    title: 'Două acte adiționale semnate cu preț diferit pentru aceeași perioadă',
    symptom:
      'Clientul trimite un act adițional semnat cu un preț, dosarul nostru are altul, tot semnat. Facturile s-au emis după al nostru, iar clientul plătește după al lui.',
    process: 'legal.contracts',
    system: 'registrul de contracte Excel, e-mail',
    accounts: ['4111', '701'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Uitați-vă la **numele fișierului** din e-mailul de semnare: dacă se termină în „final2” sau „rev”, erau două drafturi deodată. Data tipărită e aceeași, data semnăturii electronice nu. A doua e aceea care contează, dacă nu scrie altfel.',
    cause: 'Negocierea a mers pe două fire de e-mail, fiecare a semnat draftul pe care îl avea.',
    causeKind: 'humanSlip',
    tried: [
      'Facturat la prețul clientului ca să nu mai refuze. Acum el avea un argument, noi un document în minus.'
    ],
    steps: [
      {
        text: 'Validați semnătura electronică la amândouă: oră, certificat, sumă. Tabel de trei rânduri.',
        minutes: 15
      },
      { text: 'Opriți facturarea pe contract până la lămurire; livrările continuă.', minutes: 5 },
      {
        text: 'Act nou, scurt, care zice care rămâne și de când; ambele anterioare se anulează prin el.',
        minutes: 30,
        caution: 'Nu se „corectează” unul dintre ele. Semnat e semnat.'
      },
      {
        text: 'Diferența pe facturile emise: factură de corecție, cu numărul actului nou.',
        minutes: 15,
        posting: { debit: '4111', credit: '701' }
      }
    ],
    proof: 'În dosar trei acte, ultimul semnat de amândoi; soldul clientului egal cu extrasul lui.',
    prevention:
      'Un singur fir de e-mail pentru text, versiunea cu număr în subsol, blocată înainte de trimitere.',
    contacts: [
      {
        name: 'Av. Carmen Ilie',
        role: 'juristul firmei',
        how: 'trimiteți amândouă actele, nu povestea'
      }
    ],
    tags: ['act adițional', 'versiuni', 'semnătură'],
    author: 'elena',
    state: 'solved',
    firstMinutes: 200,
    laterMinutes: 80,
    outcomes: { adapted: 0.25 },
    users: ['mihai', 'andrei'],
    season: { rhythm: 'irregular', chance: 0.4 },
    sightings: [
      {
        seen: 'Preț cu trei la sută mai mare în actul nostru. „final2” la ei, „final” la noi.',
        amount: 38_940,
        currency: 'RON',
        counterpart: 'Antrepriza Hidro Mureș SA',
        documentRefs: ['contract 131', 'act adițional 4']
      },
      {
        seen: 'Aceeași semnătură, altă anexă. Cantitățile erau din anul trecut.',
        amount: 12_200,
        currency: 'RON',
        counterpart: 'Hidro Construct Sud SRL'
      }
    ]
  },
  {
    key: 'ro-arhiva-cutii-mutate',
    language: 'ro',
    title:
      'Facturi vechi cerute la control nu se găsesc după mutarea arhivei la firma de depozitare',
    symptom:
      'Lista firmei de depozitare are numere de cutii, lista noastră are altele. Pentru anul cerut cutia există la ei, dar în ea e alt an.',
    process: 'legal.archive',
    system: 'arhivă externă, Excel',
    counterpartKind: 'other',
    entities: ['RO01'],
    author: 'elena',
    state: 'open',
    users: [],
    season: { rhythm: 'rare', chance: 0.2 },
    sightings: [
      {
        seen: 'Controlul cere șase facturi de import din anul mutării. Cutia 214 are deconturi. Am cerut firmei de depozitare fotografiile etichetelor; răspund săptămâna viitoare. Refacem de la furnizori?',
        documentRefs: ['adresa 3382', 'cutia 214'],
        note: 'Copiile scanate de vamă le caut în SPV.'
      },
      {
        seen: 'Și la bilanțul de acum trei ani o cutie s-a găsit sub numărul de la mutare, nu sub cel nou.'
      }
    ]
  },
  {
    key: 'ro-nota-salarii-dublata',
    language: 'ro',
    title: 'Nota de salarii din Charisma e înregistrată de două ori după un timeout',
    symptom:
      'Pe 421 soldul lunii e dublu, la toate centrele de cost. În Charisma interfața arată „eroare”, în SAP sunt două documente cu același text.',
    process: 'it.interfaces',
    system: 'Charisma HCM, SAP S/4 (IDoc)',
    messageCode: 'timeout',
    accounts: ['421', '641', '431'],
    counterpartKind: 'system',
    materialityBand: 'material',
    entities: ['RO01'],
    cues: 'Mesajul de eroare din Charisma minte: el spune numai că **nu a sosit răspunsul**. Uitați-vă la ora celor două documente: sub zece minute distanță, același utilizator tehnic, cineva a apăsat „retrimite”. Dacă sumele diferă cu un singur element, nu e dublare, e statul refăcut între timp.',
    cause:
      'Interfața trimite, nu primește confirmarea la timp și lasă omul să retrimită. SAP nu recunoaște a doua notă, fiindcă are număr intern nou.',
    causeKind: 'interface',
    tried: [
      'Retrimis încă o dată, „poate prima nu a mers”. Eram la a treia.',
      'Stornat pe cea veche. Plata salariilor era legată de ea.'
    ],
    steps: [
      {
        text: 'Opriți retrimiterea în Charisma și scrieți pe grup: nimeni nu apasă nimic.',
        minutes: 3
      },
      {
        text: '`FB03` pe utilizatorul tehnic și ziua: listați documentele, sumele, ora. Alegeți cel legat de plată ca bun.',
        minutes: 10
      },
      {
        text: 'Stornați celălalt cu `FB08`, motiv „dublare interfață”, aceeași perioadă.',
        minutes: 5,
        posting: { debit: '421, 431', credit: '641' },
        caution: 'Verificați întâi că nu l-a preluat deja compensarea pe angajat.'
      },
      { text: 'În Charisma marcați nota „transmisă” cu numărul documentului bun.', minutes: 5 },
      {
        text: 'Tichet către sisteme cu cele două IDoc-uri; cereți verificarea duplicatului pe luna și suma.',
        minutes: 5
      }
    ],
    proof:
      '421 după plată zero pe persoană, un singur document în perioadă, suma din stat egală cu rulajul.',
    judgement:
      'Stornăm în aceeași perioadă chiar în ZL+1: o cheltuială dublă de salarii mișcă tot rezultatul lunii. Nu stornăm manual pe linii, ci tot documentul. Dacă luna e deja închisă local, hotărăște Elena dacă o redeschide.',
    prevention:
      'Butonul de retrimitere cere întâi starea din SAP; suma de control a lunii se compară automat.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'sisteme',
        how: 'tichet cu IDoc-urile; telefon dacă e zi de plată'
      }
    ],
    tags: ['interfață', 'salarii', 'dublare'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 150,
    laterMinutes: 30,
    outcomes: { adapted: 0.1 },
    users: ['elena', 'andrei'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.35 },
    sightings: [
      {
        seen: 'Două note la opt minute. Timeout la prima, retrimisă.',
        amount: 921_440,
        currency: 'RON',
        documentRefs: ['100051170', '100051171']
      },
      {
        seen: 'Sume diferite cu un concediu medical: stat refăcut, nu dublare. Prima a fost cea veche.',
        amount: 4_310,
        currency: 'RON',
        documentRefs: ['100051933']
      }
    ]
  },
  {
    key: 'ro-rovinieta-numar-vechi',
    language: 'ro',
    title: 'Amendă pentru lipsa rovinietei, deși am plătit-o: numărul de înmatriculare e cel vechi',
    symptom:
      'Vine procesul-verbal pentru o mașină din parc. În portalul de taxe apare rovinieta plătită, dar pe un număr care nu mai circulă.',
    process: 'admin.fleet',
    system: 'portalul CNAIR, Excel',
    accounts: ['6581', '635'],
    counterpartKind: 'authority',
    materialityBand: 'trivial',
    entities: ['RO01'],
    cues: 'Când o mașină e reînmatriculată la preluarea din leasing, **numărul nou ajunge la toți, în afară de cine plătește taxele**. Comparați cu lista de la asigurare: dacă acolo e noul și la noi vechiul, asta e. Amenda vine de obicei în pereche, dus și întors.',
    cause: 'Reînmatriculare după leasing. Lista de taxe nu a fost actualizată.',
    causeKind: 'masterData',
    steps: [
      {
        text: 'Verificați în portal perioada, categoria și ambele numere. Salvați pagina.',
        minutes: 5
      },
      { text: 'Cumpărați rovinieta pe numărul nou azi, înainte de orice contestație.', minutes: 5 },
      {
        text: 'Contestația cu talonul vechi, cel nou, contractul de leasing și plata pe numărul vechi.',
        minutes: 25,
        caution: 'Termenul curge de la comunicare, nu de când a citit-o cineva.'
      },
      {
        text: 'Dacă se plătește, se plătește în termenul redus; sub valoarea timpului contestației nu contestăm.',
        minutes: 5,
        posting: { debit: '6581', credit: '5121' }
      }
    ],
    proof:
      'Rovinieta valabilă pe numărul nou, procesul-verbal anulat sau plătit, mașina corectă în lista taxelor.',
    judgement:
      'Contestăm numai dacă plata veche acoperă chiar ziua. Șoferul nu plătește pentru o listă a noastră.',
    prevention:
      'La primirea talonului nou se schimbă patru liste deodată: taxe, carduri, asigurare, parcare. Semnează unul singur.',
    tags: ['rovinietă', 'parc auto', 'leasing'],
    author: 'mihai',
    state: 'solved',
    firstMinutes: 80,
    laterMinutes: 25,
    outcomes: { adapted: 0.3, failed: 0.1 },
    users: ['ioana'],
    season: { rhythm: 'irregular', chance: 0.45 },
    sightings: [
      {
        seen: 'Duba de service, două amenzi pe aceeași zi. Talon schimbat în luna trecută.',
        amount: 500,
        currency: 'RON',
        documentRefs: ['PV 771204', 'PV 771205']
      },
      {
        seen: 'Contestată cu pagina portalului, anulată.',
        amount: 250,
        currency: 'RON'
      }
    ]
  },
  {
    key: 'ro-bonus-volum-promis',
    language: 'ro',
    title: 'Bonusul de volum promis pe e-mail nu e în sistem și clientul îl scade singur',
    symptom:
      'La sfârșitul anului clientul plătește mai puțin, cu nota „bonus de volum”. În condițiile din SAP nu e niciun acord, iar vânzătorul își amintește de o masă.',
    process: 'sales.prices',
    system: 'SAP S/4 (acorduri de bonus)',
    accounts: ['4111', '418', '709'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Calculez bonusul cerut **din facturile lor**, nu din ale noastre. Dacă iese exact cu transportul inclus, omul vorbește serios și e un acord. Dacă iese numai cu un prag trecut la ban, e o socoteală de final de an. Și uitați-vă în ce lună a comandat: dacă decembrie e dublu și ianuarie zero, pragul a fost atins dinainte.',
    cause:
      'Acordul a fost făcut verbal și nu a ajuns la cine introduce condiții. Nu s-a estimat nimic în cursul anului.',
    causeKind: 'missingDocument',
    tried: [
      'Respins plata scăzută. Relația cu singurul client mare de la Brăila s-a răcit pentru un procent.',
      'Acceptat tot și trecut pe decembrie. Grupul a cerut cauza și n-am avut hârtie.'
    ],
    steps: [
      {
        text: 'Cereți vânzătorului mesajul, chiar dacă e pe telefon. Fără el, nu e acord, e o rugăminte.',
        minutes: 15
      },
      { text: 'Recalculați pe facturi: bază, prag, procent, retururi scăzute.', minutes: 25 },
      {
        text: 'Aprobarea directorului de vânzări; estimare în decembrie, notă de credit după confirmarea cifrelor.',
        minutes: 15,
        posting: { debit: '709', credit: '418' },
        caution: 'Nota de credit trece și ea prin e-Factura.'
      },
      {
        text: 'La compensare închideți suma scăzută cu nota; restul rămâne deschis pe client.',
        minutes: 5
      }
    ],
    proof:
      'Suma scăzută egală cu nota de credit; 709 are acord, calcul și aprobare în aceeași anexă.',
    judgement:
      'Dacă mesajul există, plătim și nu discutăm procentul. Dacă nu există, hotărăște directorul, o singură dată pe client. Nu punem bonusul pe reducere de preț la facturile viitoare: dispare din raport și la anul cere iarăși.',
    prevention:
      'În septembrie, lista clienților mari la vânzători cu o întrebare: ce ați promis? Condițiile intră în sistem până la sfârșitul lunii.',
    contacts: [
      {
        name: 'Sam Okafor',
        role: 'vânzări, Leeds',
        how: 'modelul de acord și pragurile de aprobare'
      }
    ],
    tags: ['bonus de volum', 'acord', 'notă de credit'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'sam',
    firstMinutes: 240,
    laterMinutes: 90,
    outcomes: { adapted: 0.3, failed: 0.05 },
    users: ['elena', 'andrei'],
    season: { rhythm: 'quarter', workingDay: -3, chance: 0.6 },
    sightings: [
      {
        seen: 'Plată scăzută cu trei la sută din volum, mesaj pe telefonul vânzătorului. Acord scris după.',
        amount: 44_180,
        currency: 'RON',
        counterpart: 'Armături Vest SRL',
        documentRefs: ['KVR 0002964']
      },
      {
        seen: 'Prag trecut cu o comandă din decembrie, returnată în ianuarie. Bonus fără ea.',
        amount: 9_600,
        currency: 'RON',
        counterpart: 'Hidro Construct Sud SRL'
      }
    ]
  },
  {
    key: 'ro-retur-facturat-invers',
    language: 'ro',
    title:
      'Clientul ne-a trimis prin e-Factura factura lui pentru retur, în loc să aștepte stornoul nostru',
    symptom:
      'În SPV apare ca factură primită un document al unui client: marfa returnată, cu prețul nostru. Pe client avem creanță, ca furnizor avem datorie, marfa e în depozit.',
    process: 'sales.returns',
    system: 'SAP S/4, SPV',
    counterpartKind: 'customer',
    entities: ['RO01'],
    author: 'mihai',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Douăzeci de robinete returnate, factură de la client validată în SPV. Noi emisesem deja nota de credit. TVA pe amândouă? Nu știu dacă îl înregistrăm ca achiziție sau îi cerem stornarea.',
        amount: 18_900,
        currency: 'RON',
        counterpart: 'Hidro Prest Olt SRL',
        documentRefs: ['KVR 0003011', 'HPO 2209'],
        note: 'Am întrebat-o pe Elena.'
      },
      {
        seen: 'La alt client a mers altfel, nu știm de ce: au stornat ei singuri.',
        counterpart: 'Canal Edil SRL'
      }
    ]
  }
]
